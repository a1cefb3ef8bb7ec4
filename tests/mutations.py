"""Small changes of a rule, each of which its own examples must notice."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from factcheck.model.finding import Report
from factcheck.pipeline import check
from factcheck.rulebook.apply import apply
from factcheck.rulebook.fields import Record
from factcheck.rulebook.options import ABOUT
from factcheck.trial import sources

FAMILIES = (
    {name for name, about in ABOUT.items() if about.of_facts},
    {"quotation-wording", "quotation-speaker", "person-title"},
)
RECORDS = ("where", "sources", "tolerance", "options")


@dataclass(frozen=True)
class Mutation:
    """A changed rule; `sort` is what was changed: kinds, check, where, sources..."""

    sort: str
    name: str
    rule: object


def mutations(rule):
    yield from _kinds(rule)
    yield from _checks(rule)
    for field in RECORDS:
        for name, record in _records(getattr(rule, field)):
            yield Mutation(field, f"{field}.{name}", rule.model_copy(update={field: record}))


def is_noticed(rule, mutation):
    """Whether one example comes out otherwise by the changed rule."""
    examples = (*rule.examples.fires, *rule.examples.quiet)
    return any(_speaks(rule, each) != _speaks(mutation.rule, each) for each in examples)


def _speaks(rule, example):
    read = _read(example)
    return bool(apply([rule], read.articles, read.claims, read.facts))


@cache
def _read(example) -> Report:
    return check(sources(example), [])


def _kinds(rule):
    """Other kinds alone, and one kind less."""
    readable = ABOUT[rule.check].reads or tuple(
        dict.fromkeys(kind for about in ABOUT.values() for kind in about.reads or ())
    )
    others = tuple(kind for kind in readable if kind not in rule.kinds)
    if others:
        yield Mutation("kinds", f"kinds {others}", rule.model_copy(update={"kinds": others}))
    for kind in rule.kinds if len(rule.kinds) > 1 else ():
        rest = tuple(each for each in rule.kinds if each != kind)
        yield Mutation("kind", f"kinds without {kind}", rule.model_copy(update={"kinds": rest}))


def _checks(rule):
    """Another check of the same family, told the same where it can be told that."""
    family = next((each for each in FAMILIES if rule.check in each), None)
    rest = set(ABOUT).difference(*FAMILIES)
    for name, about in ABOUT.items():
        if name == rule.check or name not in (family or rest):
            continue
        options = rule.options if isinstance(rule.options, about.options) else about.options()
        changed = {"check": name, "options": options}
        yield Mutation("check", f"check {name}", rule.model_copy(update=changed))


def _records(record):
    """The record with one thing that it says taken back, or a number far up or down."""
    for name, field in type(record).model_fields.items():
        value, plain = getattr(record, name), field.get_default(call_default_factory=True)
        if isinstance(value, dict):
            for key in value:
                less = {other: value[other] for other in value if other != key}
                yield f"{name} without {key}", record.model_copy(update={name: less})
                for inner, part in _records(value[key]):
                    yield (
                        f"{name}.{key}.{inner}",
                        record.model_copy(update={name: {**value, key: part}}),
                    )
        elif isinstance(value, Record):
            for inner, part in _records(value):
                yield f"{name}.{inner}", record.model_copy(update={name: part})
        elif value != plain:
            yield f"{name} dropped", record.model_copy(update={name: plain})
        if isinstance(value, Decimal) and value != plain:
            yield f"{name} 1000", record.model_copy(update={name: Decimal(1000)})
