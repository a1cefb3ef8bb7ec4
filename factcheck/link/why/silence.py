"""Why two claims are not one fact: everything that kept them apart, in the order of the steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.link.blocking import MOST
from factcheck.link.groups import Obstacle
from factcheck.link.node import Node, stand
from factcheck.link.parted import Parted
from factcheck.link.why.account import AGREE, EXCLUDE, Edge, joinings, short_of, together, told
from factcheck.link.why.trail import Trail, in_order
from factcheck.link.why.unmet import Case, never_met
from factcheck.link.why.weighing import (
    lost_by,
    rivals_apart,
    rivals_equal,
    weigh_apart,
    weigh_equal,
)
from factcheck.model.account import Account, Rival, Weighing
from factcheck.model.finding import Report
from factcheck.values import Value
from factcheck.values.interval import Relation
from factcheck.values.money import Money
from factcheck.values.quantity import Quantity
from factcheck.values.units import MEASURES

_LIMITED = (
    f"in a large story each figure is compared with the {MOST} that share most with it:"
    " these two share less"
)


def of_pair(left: str, right: str, report: Report, trail: Trail) -> tuple[Account, ...]:
    """Why the claims of the ids `left` and `right` are one fact, or why they are not.

    `trail` is that of the first one's story. Where they came together through others, those
    joinings follow.
    """
    one, two = report.claim(left), report.claim(right)
    homes = {article.id: article for article in report.articles}
    case = Case(one, two, (homes[one.article], homes[two.article]), report, trail)
    fact = case.fact(one)
    return tuple(_joined(case)) if fact and right in fact.claims else (_kept_apart(case),)


def _joined(case: Case) -> Iterator[Account]:
    """The two as they were weighed, then by whom they came together."""
    ids, trail = (case.left.id, case.right.id), case.trail
    nodes = case.nodes()
    if len(nodes) < 2:  # quotations are no figures
        yield Account(ids, True, case.facts_say())
        return
    left, right = nodes
    if left is right:
        yield Account(ids, True, (_one_statement(case),))
        return
    way = _way(left, right, trail)
    if len(way) > 1:
        through = " and ".join(trail.says(two) for _, two, _ in way[:-1])
        says = [f"they came together through {through}"]
        direct, more = _weighed(left, right, trail)
        yield Account(ids, True, (*says, *more), direct)
    for one, two, how in way:
        account = told(one, two, how, trail)
        yield replace(account, claims=ids) if len(way) == 1 else account


def _way(left: Node, right: Node, trail: Trail) -> list[Edge]:
    """The joinings that lead from one node of a fact to another."""
    fact = trail.fact_of(left)
    members = [node for node in trail.steps.nodes if trail.fact_of(node) == fact]
    edges = list(joinings(members, trail))
    edges += [(two, one, how) for one, two, how in edges]
    ways: dict[int, list[Edge]] = {left.at: []}
    waiting = [left]
    for here in waiting:
        for one, two, how in edges:
            if one is here and two.at not in ways:
                ways[two.at] = [*ways[here.at], (one, two, how)]
                waiting.append(two)
    return ways[right.at]


def _one_statement(case: Case) -> str:
    if case.left.article == case.right.article:
        return "the article says the same value of the same thing twice: it is one statement"
    copy, original = case.homes if case.homes[0].copy_of else case.homes[::-1]
    return f"{copy.source_name} repeats the sentence of {original.source_name}: it is one statement"


def _kept_apart(case: Case) -> Account:
    """Everything that kept the two apart; the evidence, where they came to be weighed."""
    says = [*_recorded(case), *never_met(case)]
    nodes, ids = case.nodes(), (case.left.id, case.right.id)
    if len(nodes) < 2 or any(never_met(case)):
        return Account(ids, False, tuple(says))
    left, right = nodes
    weighing, more = _weighed(left, right, case.trail)
    says = [*_recorded(case), *_repeats(case, nodes), *more, *_shown(case)]
    preferred = tuple(_preferred(left, right, weighing, case.trail))
    if weighing is not None:
        named = {(one.beside, one.claim) for one in preferred}
        others = (one for one in weighing.rivals if (one.beside, one.claim) not in named)
        weighing = replace(weighing, rivals=tuple(others))
    return Account(ids, False, tuple(says), weighing, preferred)


def _recorded(case: Case) -> Iterator[str]:
    """That somebody has said that the two are different facts."""
    found = Parted(case.report.parted).between([case.left.id], [case.right.id])
    if found:
        yield f"somebody has recorded that these are different facts: {found[2]}"


def _weighed(left: Node, right: Node, trail: Trail) -> tuple[Weighing | None, list[str]]:
    """What was weighed about two nodes, and what it told, in sentences."""
    relation = stand(left, right)
    if relation is Relation.UNLIKE:
        return None, [_unlike(left, right, trail)]
    if in_order(left, right) not in trail.steps.pairs:
        return None, [_LIMITED]
    if relation is not Relation.APART:
        weighing = weigh_equal(left, right, trail)
        assert weighing is not None
        hindered = trail.steps.refused.get(in_order(left, right))
        says = [AGREE, *_fell_short(weighing, hindered, trail, groups=False)]
        return _with_better(weighing, rivals_equal(left, right, trail)), says
    meeting = trail.met(left, right)
    if meeting is None:
        return None, [EXCLUDE, *_in_agreement(left, right, trail)]
    weighing = weigh_apart(meeting, trail, (left, right))
    hindered = trail.steps.refused_apart.get((meeting.left.at, meeting.right.at))
    says = [EXCLUDE, *_fell_short(weighing, hindered, trail, groups=True)]
    weighing = _with_better(weighing, rivals_apart(meeting, trail))
    return weighing, [*says, *together(meeting, trail)]


def _with_better(weighing: Weighing, rivals: Iterable[Rival]) -> Weighing:
    """With those rivals alone that fit better."""
    return replace(weighing, rivals=tuple(one for one in rivals if one.score > weighing.score))


def _unlike(left: Node, right: Node, trail: Trail) -> str:
    """Why two values of one family cannot be held against each other."""
    one, two = _what(left.value), _what(right.value)
    return f"{trail.says(left)} is {one}, {trail.says(right)} {two}: the two are not compared"


def _what(value: Value) -> str:
    """What a value measures."""
    if isinstance(value, Money):
        return f"an amount in {value.currency}"
    if isinstance(value, Quantity) and value.unit in MEASURES:
        return f"a measure of {MEASURES[value.unit].dimension.replace('-', ' ')}"
    return "a count"


def _fell_short(
    weighing: Weighing, hindered: Obstacle | None, trail: Trail, groups: bool
) -> Iterator[str]:
    """Why the evidence did not do."""
    for ceiling in weighing.ceilings:
        yield (
            f"{ceiling.says}: whatever speaks for it, that leaves no more than {ceiling.most:+.2f}"
        )
    if hindered is not None:
        over = f"the evidence alone would do ({weighing.score:+.2f}, bar {weighing.bar:+.2f})"
        yield f"{over}, but {trail.hindrance(hindered, groups)}"
    elif weighing.score <= weighing.bar:
        yield from short_of(weighing.score, weighing.bar, weighing.doubt)
    else:
        yield f"the evidence comes to {weighing.score:+.2f}, over the bar of {weighing.bar:+.2f}"


def _in_agreement(left: Node, right: Node, trail: Trail) -> Iterator[str]:
    """Why two groups with a pair apart never met as two values of one fact."""
    one, two = trail.group[left.at], trail.group[right.at]
    for mine in one.nodes:
        for other in two.nodes:
            if mine.root == other.root:
                first, second = _belonging(mine, left, trail), _belonging(other, right, trail)
                yield f"{first} and {second} stand in one article, which gives one fact one value"
                return
    yield "most of the figures that agree with one agree with the other too"


def _belonging(node: Node, to: Node, trail: Trail) -> str:
    if node is to:
        return trail.says(node)
    return f"{trail.says(node)}, which is one fact with {trail.says(to)},"


def _repeats(case: Case, nodes: Iterable[Node]) -> Iterator[str]:
    """Which of the two is weighed as a repetition of another claim."""
    for claim, node in zip((case.left, case.right), nodes, strict=True):
        if node.first.id != claim.id:
            first = case.trail.articles[node.first.article]
            where = first.source_name if first.id != claim.article else "the same article"
            yield f"{case.words(claim)} repeats what {where} says, and is weighed with it"


def _shown(case: Case) -> Iterator[str]:
    """Whether a report shows the two together all the same."""
    one, two = case.fact(case.left), case.fact(case.right)
    if one and two and (case.right.id in one.doubt or case.left.id in two.doubt):
        yield "a report shows the two as related, in doubt"


def _preferred(left: Node, right: Node, weighing: Weighing | None, trail: Trail) -> Iterator[Rival]:
    """What stands in the fact of either in the other's place."""
    for mine, other in ((left, right), (right, left)):
        for node in trail.steps.nodes:
            if node.root == other.root and trail.fact_of(node) == trail.fact_of(mine):
                chosen, _ = _weighed(mine, node, trail)
                if chosen is not None and node is not mine:
                    why = _preferred_by(chosen, weighing)
                    yield Rival(mine.first.id, node.first.id, chosen.score, why)


def _preferred_by(chosen: Weighing, weighing: Weighing | None) -> str:
    if weighing is None or chosen.bar != weighing.bar:
        agrees = chosen.doubt is None
        return "its value agrees" if agrees else "what stands around it tells that it is the same"
    return lost_by(chosen, weighing)
