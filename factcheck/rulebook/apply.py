"""Rules over what was read and joined: findings, gravest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.fact import Fact, Verdict
from factcheck.model.finding import Finding, Severity
from factcheck.rulebook.checks import CHECKS
from factcheck.rulebook.checks.material import Hit, Material
from factcheck.rulebook.drafts import ids_of_drafts, led, touches
from factcheck.rulebook.fields import said
from factcheck.rulebook.phrases import phrase
from factcheck.rulebook.quieter import is_asked_for, is_tolerated, milder_because, severity_of
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.sentences import in_language
from factcheck.rulebook.where import meets
from factcheck.rulebook.wording import fill

_SEVERITIES = {severity: place for place, severity in enumerate(Severity)}
_VERDICTS = {verdict: place for place, verdict in enumerate(Verdict)}
_MOST_WORDS = 60  # a value in a message is cut; the finding's claims show it whole


def apply(
    rules: Iterable[Rule],
    articles: Iterable[Article],
    claims: Iterable[Claim],
    facts: Iterable[Fact],
    language: str = "en",
) -> tuple[Finding, ...]:
    """Let every rule speak.

    Args:
        rules: each at most once.
        articles: in the order of the run.
        claims: in the order of the articles and their text.
        facts: as joining made them.
        language: of messages, reasons and remedies, where a rule has them in several.

    Where some of the articles are drafts, findings lead with a draft's claims, and those that touch
    no draft are INFO.

    Returns:
        Findings by severity, then verdict, then the place of their first claim, then rule.
    """
    material = Material.of(articles, claims, facts, language)
    places = {name: place for place, name in enumerate(material.claims)}
    findings = [found for rule in rules for found in _spoken(rule, material)]
    return tuple(
        sorted(
            findings,
            key=lambda found: (
                _SEVERITIES[found.severity],
                _VERDICTS[found.verdict],
                places[found.claims[0]],
                found.rule,
                found.claims,
            ),
        )
    )


def _spoken(rule: Rule, material: Material) -> Iterator[Finding]:
    drafts, language = ids_of_drafts(material.articles.values()), material.language
    for found in _hits(rule, material):
        hit = led(found, material, drafts) if drafts else found
        beside = bool(drafts) and not touches(hit, material, drafts)
        severity, modality = severity_of(hit, rule, material)
        reasons = tuple(in_language(reason, language) for reason in hit.reasons)
        milder = (milder_because(hit, modality, language),) if modality else ()
        yield Finding(
            rule=rule.id,
            verdict=hit.verdict,
            severity=Severity.INFO if beside else severity,
            message=fill(said(rule.message, language), _placeholders(hit, reasons, material)),
            claims=hit.claims,
            sides=hit.sides,
            subject=hit.subject,
            explanation=(*reasons, *milder, _one_line(said(rule.why, language))),
            remedy=_one_line(said(rule.remedy, language)),
        )


def _hits(rule: Rule, material: Material) -> Iterator[Hit]:
    """What the check finds, without what the rule does not speak of or lets pass."""
    is_met = meets(rule.where, material)
    for hit in _unrepeated(CHECKS[rule.check](material, rule), material):
        if (
            any(is_met(material.claims[name], hit.subject) for name in hit.claims)
            and is_asked_for(hit, rule.sources, material)
            and not is_tolerated(hit, rule.tolerance, material)
        ):
            yield hit


def _unrepeated(hits: Iterable[Hit], material: Material) -> Iterator[Hit]:
    """The hits without what a copy only repeats from its original against itself.

    A draft that repeats a mistake is told of it all the same.
    """
    every = tuple(hits)
    original = {_mistake(hit, material) for hit in every if _home(hit, material).copy_of is None}
    for hit in every:
        home = _home(hit, material)
        repeats = hit.verdict is Verdict.INTERNAL and home.copy_of is not None
        if not repeats or home.profile.is_draft or _mistake(hit, material) not in original:
            yield hit


def _home(hit: Hit, material: Material) -> Article:
    return material.article(material.claims[hit.claims[0]])


def _mistake(hit: Hit, material: Material) -> tuple[str, frozenset[tuple[str, str]]]:
    """Whose mistake it is, and what the figures are."""
    claims = (material.claims[name] for name in hit.claims)
    home = _home(hit, material)
    return home.copy_of or home.id, frozenset((each.kind, repr(each.value)) for each in claims)


def _placeholders(hit: Hit, reasons: Sequence[str], material: Material) -> dict[str, str]:
    """A text for every name of `wording.PLACEHOLDERS`."""
    first = material.claims[hit.claims[0]]
    return {
        "article": material.article(first).path,
        "claim": _quoted(first, material),
        "kind": phrase(first.kind, material.language),
        "reason": reasons[0].rstrip(".") if reasons else "",
        "source_names": ", ".join(hit.sources),
        "sources": str(len(hit.sources)),
        "subject": _one_line(hit.subject)
        if hit.subject
        else phrase("no-subject", material.language),
        "values": " / ".join(_side(side, material) for side in hit.sides or (hit.claims,)),
    }


def _side(side: Iterable[str], material: Material) -> str:
    """The first wording of a side, and who gives it; copies only where nobody else does.

    A draft is named even where it repeats another: it is what the finding is about.
    """
    every = [material.claims[name] for name in side]
    claims = [claim for claim in every if _leads(material.article(claim))] or every
    sources = dict.fromkeys(material.article(claim).source_name for claim in claims)
    return f"{_quoted(claims[0], material)} ({', '.join(sources)})"


def _leads(article: Article) -> bool:
    return article.copy_of is None or article.profile.is_draft


def _quoted(claim: Claim, material: Material) -> str:
    words = _one_line(material.words(claim))
    return words if len(words) <= _MOST_WORDS else words[: _MOST_WORDS - 1] + "…"


def _one_line(text: str) -> str:
    return " ".join(text.split())
