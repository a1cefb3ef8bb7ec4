"""How claims were joined, or why they were not: sentences first, then what each thing is worth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from factcheck.formats import evidence
from factcheck.formats.catalogue import say
from factcheck.formats.evidence import Index
from factcheck.formats.screen.look import Look, grid
from factcheck.formats.tolerance import tolerance
from factcheck.formats.words import sentence
from factcheck.model.account import Account, Comparison, Rival, Weighing

_WORTH = 6  # cells of "+12.34"
_NAMED = 4  # things that were not found


def joinings(accounts: Sequence[Account], names: Index, look: Look) -> Iterator[RenderableType]:
    """Each joining of a finding, under a heading that tells how many there are."""
    for word, joined in (("detail.joined", True), ("detail.in-doubt", False)):
        found = [account for account in accounts if account.joined is joined]
        for at, account in enumerate(found, start=1):
            number = look.say("detail.of", at=at, all=len(found)) if len(found) > 1 else ""
            yield look.heading(look.say(word), number, "bold")
            yield from _pair(account, names, look)
            yield from parts(account, names, look)


def parts(account: Account, names: Index, look: Look) -> Iterator[RenderableType]:
    """What is said of two claims, what was weighed, how the values stand, and who competed."""
    rows = grid(1, None)
    for said in account.says:
        rows.add_row(
            look.text(look.glyphs.bullet, "dim"), look.text(sentence(look.speech.told(said)))
        )
    yield _placed(rows)
    if account.weighing is not None:
        yield from _weighing(account, account.weighing, names, look)
    yield from _rivals("weighed.instead", account.preferred, names, look)


def _pair(account: Account, names: Index, look: Look) -> Iterator[RenderableType]:
    """The two claims: their words, who says them, and where."""
    rows = grid(1, None)
    for claim_id in account.claims:
        line = _quoted(claim_id, names, look)
        rows.add_row(look.text(look.glyphs.bullet, "dim"), line)
    yield _placed(rows)


def _quoted(claim_id: str, names: Index, look: Look) -> Text:
    claim = names.claims[claim_id]
    article = names.articles[claim.article]
    line = look.text(_words(claim_id, names), "bold").append_text(look.tail((article.source_name,)))
    return line.append_text(
        look.tail((evidence.place(claim, article, names.speech.encoding),), "dim")
    )


def _words(claim_id: str, names: Index) -> str:
    claim = names.claims[claim_id]
    text = " ".join(claim.span.of(names.articles[claim.article].text).split())
    return say(names.speech.language, "value.quoted", text=text)


def _weighing(
    account: Account, weighing: Weighing, names: Index, look: Look
) -> Iterator[RenderableType]:
    yield _title("weighed.stand", look)
    first, second = (_words(each, names) for each in account.claims)
    for said in tolerance(
        (first, second), weighing.values, weighing.relation, look.speech.language
    ):
        yield _line(look.text(said))
    yield Text("")
    yield _title("weighed.weighed", look)
    yield _placed(_table(weighing, look))
    if weighing.absent:
        more = ("…",) if weighing.absent[_NAMED:] else ()
        found = "; ".join((*weighing.absent[:_NAMED], *more))
        yield _title("weighed.absent", look)
        yield _line(look.text(found))
        yield Text("")
    title = "weighed.second" if account.joined else "weighed.better"
    yield from _rivals(title, weighing.rivals, names, look)


def _table(weighing: Weighing, look: Look) -> RenderableType:
    """Every comparison and its worth; then the sum, and what it was held against."""
    rows = grid(_WORTH, None, gap=2)
    start = look.text(look.say("weighed.start"), "dim")
    rows.add_row(_number(weighing.start, look), start)
    for one in weighing.comparisons:
        rows.add_row(_number(one.worth, look), _compared(one, look))
    rows.add_row(look.text(look.glyphs.rule * _WORTH, "dim"), Text(""))
    if weighing.ceilings:
        rows.add_row(_number(weighing.sum, look), look.text(look.say("weighed.sum")))
    for ceiling in weighing.ceilings:
        said = look.say("weighed.ceiling", says=look.speech.told(ceiling.says))
        rows.add_row(_number(ceiling.most, look), look.text(said))
    bars = {"bar": _signed(weighing.bar, look)}
    if weighing.doubt is not None:
        bars["doubt"] = _signed(weighing.doubt, look)
    end = look.say("weighed.doubt" if "doubt" in bars else "weighed.bar", **bars)
    rows.add_row(_number(weighing.score, look, "bold"), look.text(end, "bold"))
    return rows


def _compared(one: Comparison, look: Look) -> RenderableType:
    said = look.text(
        look.speech.told(one.says)
        if one.worth > 0
        else look.say("weighed.against", says=look.speech.told(one.says))
    )
    if not one.left and not one.right:
        return said
    nothing = look.say("weighed.nothing")
    sides = (
        look.say("weighed.left", what=one.left or nothing),
        look.say("weighed.right", what=one.right or nothing),
    )
    return Group(said, look.joined(sides, "dim"))


def _signed(worth: float, look: Look) -> str:
    return f"{worth:+.2f}".replace(".", look.say("number.point"))


def _number(worth: float, look: Look, style: str = "") -> Text:
    return look.text(_signed(worth, look).rjust(_WORTH), style or ("" if worth > 0 else "dim"))


def _rivals(
    title: str, rivals: Sequence[Rival], names: Index, look: Look
) -> Iterator[RenderableType]:
    if not rivals:
        return
    yield _title(title, look)
    rows = grid(1, None)
    for rival in rivals:
        line = _quoted(rival.claim, names, look)
        beside = _words(rival.beside, names)
        places = {
            "beside": beside,
            "score": _signed(rival.score, look),
            "why": look.speech.told(rival.why),
        }
        told = look.say("weighed.rival", **places)
        block = Group(line, look.text(told))
        rows.add_row(look.text(look.glyphs.bullet, "dim"), block)
    yield _placed(rows)


def _title(title: str, look: Look) -> RenderableType:
    return Padding(look.text(look.say(title), "dim"), (0, 0, 0, 1))


def _line(text: Text) -> RenderableType:
    return Padding(text, (0, 0, 0, 3))


def _placed(rows: RenderableType) -> RenderableType:
    return Padding(rows, (0, 0, 1, 1))
