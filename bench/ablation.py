"""What each piece of evidence and each table is worth: `python -m bench.ablation [GOLD] [NAME...]`.

Each is taken out in turn, and the weights are learned anew without it: in eight parts, every
dossier judged with what the dossiers of the other parts teach. Printed is how the figures change:
average precision where values agree and where they are apart, conflicts that are found and false at
the bar, and updates that are found.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import astuple, dataclass
from typing import Any
from unittest.mock import patch

from bench import learn
from bench.learn import FIRST, SECOND, Dossier, Examples
from bench.rows import forget
from factcheck import config
from factcheck.formats import json_v1
from factcheck.formats.view import View
from factcheck.link.weights import CEILINGS, Weights
from factcheck.model.claim import Modality
from tests.scoring import Figures, score

PARTS = 8
_STILL = 2e-2  # weights need not be as exact as those that are shipped
_NOTHING: Mapping[str, object] = {
    "factcheck.context.role.ROLES": (),
    "factcheck.context.stems.CONCEPTS": {},
    "factcheck.context.words.Text._is_name": lambda *_: False,
    "factcheck.link.company.marks_of": lambda *_: frozenset(),
    "factcheck.link.node.Node.modality": property(lambda _: Modality.ASSERTED),
    "factcheck.link.fold._home": lambda *_, **__: None,
    "factcheck.link.steps.without_strays": lambda groups, *_: _members(groups),
    "factcheck.link.steps.renewals": lambda *_: [],
}
"""What stands in a module's place when a table or a step is taken out."""

GROUPS: Mapping[str, tuple[str, ...]] = {
    "roles": ("factcheck.context.role.ROLES",),
    "concepts": ("factcheck.context.stems.CONCEPTS",),
    "names as names": ("factcheck.context.words.Text._is_name",),
    "marks and modality": ("factcheck.link.company.marks_of", "factcheck.link.node.Node.modality"),
    "repetitions": ("factcheck.link.fold._home",),
    "strays": ("factcheck.link.steps.without_strays",),
    "old against new": ("factcheck.link.steps.renewals",),
}
"""Tables and steps, by what is emptied of them."""


@dataclass(frozen=True, slots=True)
class Worth:
    """Average precision of the two phases; conflicts right and false; updates that are right."""

    equal: float
    apart: float
    right: int
    false: int
    updates: int

    def line(self, name: str, beside: Worth | None = None) -> str:
        """The figures, or how they differ from those `beside`."""
        own, sign = astuple(self), "+" if beside else ""
        if beside:
            own = tuple(mine - other for mine, other in zip(own, astuple(beside), strict=True))
        shares = "".join(f"{value:>{sign}8.3f}" for value in own[:2])
        return f"{name:<20}{shares}" + "".join(f"{value:>{sign}8}" for value in own[2:])


def main(arguments: list[str]) -> None:
    """Print a line for each piece of evidence, then for each table and step, or for those named."""
    pieces = list(dict.fromkeys((*FIRST, *SECOND, *CEILINGS)))
    named = {each for each in arguments if each in pieces or each in GROUPS}
    arguments = [each for each in arguments if each not in named]
    dossiers = read(arguments)
    print(f"{len(dossiers)} dossiers in {PARTS} parts")
    print(f"{'':<20}{'equal':>8}{'apart':>8}{'right':>8}{'false':>8}{'updates':>8}")
    firsts = [learn.first_examples(dossier) for dossier in dossiers]
    whole = worth(dossiers, firsts)
    print(whole.line("with everything"), flush=True)
    for name in (each for each in pieces if not named or each in named):
        print(worth(dossiers, firsts, without=name).line(name, whole), flush=True)
    for name in (each for each in GROUPS if not named or each in named):
        with emptied(name):
            poorer = read(arguments)
            poorer_firsts = [learn.first_examples(dossier) for dossier in poorer]
            print(worth(poorer, poorer_firsts).line(name, whole), flush=True)


def read(arguments: Sequence[str]) -> list[Dossier]:
    """All dossiers, read as the checker reads now."""
    return [learn.read(gold, folder) for gold, folder in learn.golds(arguments)]


@contextmanager
def emptied(group: str) -> Iterator[None]:
    """Whatever is read and joined inside has to do without one group of `GROUPS`."""
    with ExitStack() as stack:
        for place in GROUPS[group]:
            stack.enter_context(patch(place, _NOTHING[place]))
        forget()
        yield
    forget()


def worth(dossiers: Sequence[Dossier], firsts: Sequence[Examples], without: str = "") -> Worth:
    """The figures with weights for everything but one piece of evidence."""
    ceilings = {name: most for name, most in CEILINGS.items() if name != without}
    with patch.dict(CEILINGS, ceilings, clear=True):
        first = [name for name in FIRST if name != without]
        second = [name for name in SECOND if name != without]
        chosen = [_columns(each, FIRST, first) for each in firsts]
        by_first = by_part(chosen, first)
        seconds = [
            _columns(learn.second_examples(dossier, weights), SECOND, second)
            for dossier, weights in zip(dossiers, by_first, strict=True)
        ]
        by_second = by_part(seconds, second)
        figures = judged(dossiers, by_first, by_second)
    return Worth(
        learn.held_out(chosen, by_first, first),
        learn.held_out(seconds, by_second, second),
        figures.hit["conflict"],
        figures.false["conflict"],
        figures.hit["update"],
    )


def by_part(every: Sequence[Examples], names: Sequence[str]) -> list[Weights]:
    """For each dossier, the weights that the dossiers of the other parts teach."""
    parts = [
        learn.taught([e for at, e in enumerate(every) if at % PARTS != part], names, _STILL)
        for part in range(min(PARTS, len(every)))
    ]
    return [parts[at % PARTS] for at in range(len(every))]


def judged(
    dossiers: Sequence[Dossier], first: Sequence[Weights], second: Sequence[Weights]
) -> Figures:
    """What is right and false of all dossiers together, each joined by its own weights."""
    rules, figures = config.read_rules([]), Figures()
    for dossier, one, two in zip(dossiers, first, second, strict=True):
        report = learn.joined(dossier.report, rules, one, two)
        score(dossier.gold, json.loads(json_v1.render(report, View())), figures)
    return figures


def _columns(examples: Examples, names: Sequence[str], wanted: Sequence[str]) -> Examples:
    return Examples(examples.rows[:, [names.index(name) for name in wanted]], examples.truth)


def _members(groups: Sequence[Any]) -> list[list[int]]:
    return [[node.at for node in group.nodes] for group in groups]


if __name__ == "__main__":
    main(sys.argv[1:])
