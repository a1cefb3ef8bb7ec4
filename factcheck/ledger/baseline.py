r"""A baseline's text and its rows: one JSON object a line, sorted, nothing in it that moves.

    {"factcheck_baseline": 1, "identity": "fc1"}
    {"id": "fc1:3f2a...", "rule": "money-conflict", "kind": "money", "subject": "...", ...}

No time, no line number, no version of the checker: what did not change stays byte for byte, and two
branches that add rows merge line by line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from factcheck.errors import InputError, Problem
from factcheck.ledger.fingerprint import SCHEME
from factcheck.ledger.match import Match, Tie, match
from factcheck.model.standing import Row

VERSION = 1
_HEADER = "factcheck_baseline"
_LABELS = ("", "true", "false")
_TEXTS = {"id": "fingerprint", "rule": "rule", "kind": "kind", "subject": "subject"}
_LISTS = ("values", "sources")
_MARKERS = ("<<<<<<<", "|||||||", "=======", ">>>>>>>")
_AGAIN = "Take the line from the version control's last whole file, or create the baseline anew"
_MOST = 20  # problems that are told: a file of nothing but faults must not flood


def parse(text: str, path: str) -> tuple[Row, ...]:
    """The rows of a baseline, sorted, each finding once.

    Takes any order, rows that stand twice and headers that are repeated, as merges leave them.

    Raises:
        InputError: a line is broken, or there is no header; holds each with its line.
    """
    rows: dict[str, Row] = {}
    problems: list[Problem] = []
    headed = False
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        if not line.strip():
            continue
        found = _read(line.strip())
        if isinstance(found, Row):
            twin = rows.get(found.fingerprint)
            rows[found.fingerprint] = found if twin is None else either(twin, found)
        elif found is None:
            headed = True
        else:
            problems.append(Problem(path, number, 1, *found))
    if not headed and not problems:
        remedy = f"Write {_header()} before the rows, or create it anew"
        problems.append(Problem(path, 1, 1, "this is no baseline: it has no header", remedy))
    if problems:
        raise InputError(problems[:_MOST])
    return tuple(rows[name] for name in sorted(rows))


def write(rows: Iterable[Row]) -> str:
    """The text of a baseline of these rows, whatever their order."""
    ordered = sorted(rows, key=lambda row: row.fingerprint)
    return "".join(f"{line}\n" for line in (_header(), *map(_line, ordered)))


def updated(rows: Sequence[Row], now: Sequence[Row]) -> tuple[Row, ...]:
    """The baseline after what a run found: new ones added, reworded ones under their new words.

    Rows that the run has nothing of stay; one that shrank keeps its values, one that grew gives
    way to the grown one.
    """
    found = match(now, rows)
    met = {row for row, _ in found.ties.values()}
    grown = {row for row, _ in found.grown.values()}
    stale = [row for at, row in enumerate(rows) if at not in met | grown]
    known = [_kept(rows[row], now[at], tie) for at, (row, tie) in found.ties.items()]
    new = [row for at, row in enumerate(now) if at not in found.ties]
    # What the run has comes last: where ordinals have moved, it takes the name of a stale row.
    by_name = {row.fingerprint: row for row in (*stale, *known, *new)}
    return tuple(by_name[name] for name in sorted(by_name))


def pruned(rows: Sequence[Row], now: Sequence[Row]) -> tuple[Row, ...]:
    """The rows of which a run found something."""
    met = match(now, rows).met
    return tuple(row for at, row in enumerate(rows) if at in met)


def added(rows: Sequence[Row], now: Sequence[Row]) -> tuple[tuple[Row, ...], Match]:
    """The findings that no row is, and how the others matched."""
    found = match(now, rows)
    return tuple(row for at, row in enumerate(now) if at not in found.ties), found


def merged(base: Sequence[Row], ours: Sequence[Row], theirs: Sequence[Row]) -> tuple[Row, ...]:
    """What both sides made of a common baseline, row by row.

    A row that one side took out is gone, unless the other changed it meanwhile.
    """
    old, one, two = ({row.fingerprint: row for row in side} for side in (base, ours, theirs))
    found = []
    for name in {**one, **two}:
        left, right, before = one.get(name), two.get(name), old.get(name)
        if left and right:
            changed = [row for row in (left, right) if row != before] or [left]
            found.append(changed[0] if len(changed) == 1 else either(*changed))
        elif (alone := left or right) and alone != before:
            found.append(alone)
    return tuple(sorted(found, key=lambda row: row.fingerprint))


def either(one: Row, two: Row) -> Row:
    """One row of two that have a fingerprint in common, the same whatever their order.

    Where an audit came to both answers, it is asked again.
    """
    first = min(one, two, key=_line)
    labels = {one.label, two.label} - {""}
    return replace(first, label=labels.pop() if len(labels) == 1 else "")


def _kept(old: Row, new: Row, tie: Tie) -> Row:
    """A row that was met: as it was, unless it has another name or quite other words by now."""
    if tie is Tie.SHRUNK or (old.fingerprint == new.fingerprint and tie is Tie.SAME):
        return old
    return replace(new, label=old.label)


def _header() -> str:
    return json.dumps({_HEADER: VERSION, "identity": SCHEME})


def _line(row: Row) -> str:
    fields: dict[str, Any] = {name: getattr(row, field) for name, field in _TEXTS.items()}
    fields |= {name: getattr(row, name) for name in _LISTS}
    if row.label:
        fields["label"] = row.label
    text = json.dumps(fields, ensure_ascii=False)
    return text if text.isprintable() else "".join(map(_shown, text))


def _shown(character: str) -> str:
    """The character, or its escape where nobody would see it (blanks of other widths, marks)."""
    return character if character.isprintable() else json.dumps(character)[1:-1]


def _read(line: str) -> Row | tuple[str, str] | None:
    """A row; None for a header; what is wrong and what to do."""
    if line.startswith(_MARKERS):
        return "a mark of an unresolved merge", "Keep the lines of both sides, and no marks"
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        return "this line is not JSON", _AGAIN
    if not isinstance(fields, dict):
        return "this line is no row of a baseline", _AGAIN
    if _HEADER in fields:
        return _unknown(fields)
    return _row(fields)


def _unknown(header: dict[str, Any]) -> tuple[str, str] | None:
    """What is wrong with a header, if something is."""
    if header == {_HEADER: VERSION, "identity": SCHEME}:
        return None
    what = f"this baseline is of another version than {VERSION}, {SCHEME}"
    return what, "Create it anew with this version of factcheck"


def _row(fields: dict[str, Any]) -> Row | tuple[str, str]:
    faults = list(_faults(fields))
    if faults:
        return f"in this row {' and '.join(faults)}", _AGAIN
    return Row(
        **{field: fields[name] for name, field in _TEXTS.items()},
        values=tuple(sorted(fields["values"])),
        sources=tuple(sorted(fields["sources"])),
        label=fields.get("label", ""),
    )


def _faults(fields: dict[str, Any]) -> Iterator[str]:
    for name in _TEXTS:
        if not isinstance(fields.get(name), str) or (not fields[name] and name != "subject"):
            yield f"'{name}' is no text"
    for name in _LISTS:
        found = fields.get(name)
        if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
            yield f"'{name}' is no list of texts"
    if fields.get("label", "") not in _LABELS:
        yield '\'label\' is neither "true" nor "false"'
    strange = sorted(fields.keys() - _TEXTS.keys() - {*_LISTS, "label"})
    if strange:
        yield f"{strange[0][:40]!r} has no place"
