"""What keeps two claims from ever being compared: their frame, article, story or kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.context.role import family
from factcheck.link.node import Node
from factcheck.link.stories import likeness
from factcheck.link.why.trail import Trail
from factcheck.model.article import Article, ZoneName
from factcheck.model.claim import Claim, Unresolved
from factcheck.model.fact import Fact
from factcheck.model.finding import Report

_QUOTATION, _TITLE = "quotation", "title"
_KINDS = {
    "date": "a date",
    "deadline": "a deadline",
    "money": "an amount of money",
    "percentage": "a percentage",
    "quantity": "a quantity",
    "duration": "a length of time",
    _QUOTATION: "a quotation",
    _TITLE: "a person's office",
}
_FRAMES = {
    ZoneName.BYLINE: "the byline of its article",
    ZoneName.BOILERPLATE: "what frames its article (menus, notices)",
}


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """Two claims of a report, their articles, and the story of the first."""

    left: Claim
    right: Claim
    homes: tuple[Article, Article]
    report: Report
    trail: Trail

    def nodes(self) -> list[Node]:
        """The nodes of the two, without those that were never compared."""
        node = self.trail.node
        return [node[claim.id] for claim in (self.left, self.right) if claim.id in node]

    def words(self, claim: Claim) -> str:
        """The words of a claim in quotation marks."""
        home = self.homes[0] if claim is self.left else self.homes[1]
        return f"“{' '.join(claim.span.of(home.text).split())}”"

    def facts_say(self) -> tuple[str, ...]:
        """Why the fact of the first claim is one."""
        fact = self.fact(self.left)
        return fact.explanation if fact else ()

    def fact(self, claim: Claim) -> Fact | None:
        """The fact that a claim stands in."""
        return next((fact for fact in self.report.facts if claim.id in fact.claims), None)


def never_met(case: Case) -> Iterator[str]:
    """What kept the two from being compared at all."""
    for claim in (case.left, case.right):
        yield from _no_part(case, claim)
    one, two = case.homes
    if one.id == two.id:
        yield (
            f"both stand in one article, of {one.source_name}: its figures are one fact only where"
            " it says one twice, or sets one against the other as old and new"
        )
        yield from _twice(case)
    elif (one.copy_of or one.id) == (two.copy_of or two.id):
        copy, original = (one, two) if one.copy_of else (two, one)
        yield (
            f"{copy.source_name} repeats {original.source_name}: the two count as one article,"
            " whose figures are not compared with each other"
        )
    elif one.story != two.story:
        yield from _other_story(case)
    if family(case.left.kind) != family(case.right.kind):
        kinds = " and ".join(_KINDS.get(c.kind, c.kind) for c in (case.left, case.right))
        yield f"{kinds} are never compared"
    elif case.left.kind == _QUOTATION:
        yield from _other_words(case)
    elif case.left.kind == _TITLE:
        yield from _other_office(case)


def _no_part(case: Case, claim: Claim) -> Iterator[str]:
    if not claim.speaks:
        yield f"{case.words(claim)} stands in {_FRAMES[claim.zone]}, which is not compared"
    if isinstance(claim.value, Unresolved):
        yield f"{case.words(claim)} has no value that could be compared: {claim.value.reason}"


def _twice(case: Case) -> Iterator[str]:
    """That an article gives one value for two things, as far as its words tell."""
    nodes = case.nodes()
    if len(nodes) == 2 and nodes[0].kin == nodes[1].kin and nodes[0].key == nodes[1].key:
        yield "it gives the value twice, but no noun or part tells that it is of the same thing"


def _other_words(case: Case) -> Iterator[str]:
    """Why two quotations are not one."""
    one, two = case.homes
    if one.language != two.language:
        yield "quotations of two languages are not compared: a translation has its own words"
        return
    yield "quotations are one fact only where they give the same words to one speaker"
    for claim, home in zip((case.left, case.right), case.homes, strict=True):
        yield f"{home.source_name} quotes {claim.attribution or 'somebody whom it does not name'}"


def _other_office(case: Case) -> Iterator[str]:
    """Why two titles are not one."""
    yield "titles are one fact only where they may give one office to one person"
    for claim, home in zip((case.left, case.right), case.homes, strict=True):
        yield f"{home.source_name} has {claim.subject} as {case.words(claim)}"


def _other_story(case: Case) -> Iterator[str]:
    """Why the two articles tell of different events."""
    one, two = case.homes
    alike = likeness(case.report.articles, case.report.claims, one.id, two.id)
    yield "the articles are taken to tell of different events, and stories are not compared"
    if not alike.near:
        yield (
            f"they appeared {alike.days} days apart, and no exact value or full date that both give"
            " holds them together"
        )
    elif not alike.likest:
        yield "one of them has no date, and is much more like other articles"
    elif alike.score < alike.bar:
        yield (
            "they share too few rare names and words:"
            f" {alike.score:.2f}, where one story takes {alike.bar:.2f}"
        )
    else:
        yield (
            "they are like enough for themselves"
            f" ({alike.score:.2f}, where one story takes {alike.bar:.2f}), but the other articles"
            " of either story are too little like those of the other"
        )
