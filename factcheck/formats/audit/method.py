"""How the report came about: the rules with their versions, and what the joining holds to."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.formats.audit.findings import columns
from factcheck.formats.audit.section import Section
from factcheck.formats.audit.text import escaped, table
from factcheck.formats.evidence import Index
from factcheck.formats.view import View

_RULES = ("column.rule", "column.version", "column.options", "column.why")
_NEVER = "never"


def sections(view: View, names: Index) -> Iterator[Section]:
    """What stands at the end, and is never shortened."""
    title = f"## {names.speech.say('audit.method')}"
    told = "\n".join(f"- {each}" for each in _told(view, names))
    yield Section(f"{title}\n\n{told}")
    if view.rules:
        title = f"### {names.speech.say('audit.rules')}"
        yield Section(f"{title}\n\n{table(columns(_RULES, names), _rules(view))}")


def _told(view: View, names: Index) -> Iterator[str]:
    from factcheck.values.relate import ABOUT

    say = names.speech.say
    bar = view.fail_on.value if view.fail_on else _NEVER
    yield say("method.version", tool=escaped(f"factcheck {view.version}"), bar=bar)
    yield say("method.values")
    yield say("method.about", about=f"{100 * ABOUT:.0f}")
    yield say("method.joined", **{name: _number(each, names) for name, each in bars().items()})
    yield say("method.sources")
    yield say("method.rules", number=len(view.rules), version=set_version(view))


def bars() -> dict[str, float]:
    """The log-odds from which claims are joined, or are in doubt."""
    from factcheck.link import apart, equal

    return {"equal": equal.BAR, "apart": apart.BAR, "doubt": apart.DOUBT}


def set_version(view: View) -> str:
    """A short name of the set of rules: changes when any of them does."""
    from hashlib import blake2b

    versions = {each.rule: each.version for each in view.advice}
    lines = (f"{rule} {versions.get(rule, '')} {why}\n" for rule, why in view.rules)
    return blake2b("".join(lines).encode("utf-8", "backslashreplace"), digest_size=4).hexdigest()


def _rules(view: View) -> Iterator[tuple[str, ...]]:
    advice = {each.rule: each for each in view.advice}
    for rule, why in view.rules:
        known = advice.get(rule)
        options = "; ".join(known.options) if known else ""
        version = known.version if known else ""
        yield tuple(escaped(each) for each in (rule, version, options, why))


def _number(value: float, names: Index) -> str:
    sign = "-" if value < 0 else ""
    return sign + f"{abs(value):g}".replace(".", names.speech.say("number.point"))
