"""A newsroom's own words: YAML text to rows beside ours, or every problem with its place.

A word belongs to one row: it is compared with ours and with the others of the files by its stem, as
the checker meets it, so that "transferts" is no second word beside "transfert".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Annotated, Literal, NamedTuple, TypeAlias, TypeVar

from pydantic import Field

from factcheck.context.role import family, phrase_of, wordings
from factcheck.context.stems import fold, stem
from factcheck.errors import InputError, Problem
from factcheck.lang import PACKS
from factcheck.lang.concepts import COLUMNS, CONCEPTS
from factcheck.lang.roles import ROLES
from factcheck.model.lexicon import OURS, ConceptRow, Lexicon, RoleRow
from factcheck.rulebook.by_schema import problem, short, telling, validated
from factcheck.rulebook.fields import Id, Record
from factcheck.rulebook.strict_yaml import Document, Keys, read

_PAGE = "docs/lexicon.md"
_MOST_WORDS = 6  # of one wording: a longer one is never met

FigureKind: TypeAlias = Literal["date", "deadline", "duration", "money", "percentage", "quantity"]
Wording: TypeAlias = Annotated[str, Field(min_length=1, max_length=80)]
Wordings: TypeAlias = Annotated[tuple[Wording, ...], Field(strict=False)]


class Worded(Record):
    """A row: its id, and its words by language."""

    id: Id
    fr: Wordings = ()
    en: Wordings = ()

    def words(self) -> dict[str, tuple[str, ...]]:
        """By the code of the language; those without words are left out."""
        by_code = {code: tuple(getattr(self, code)) for code in PACKS}
        return {code: words for code, words in by_code.items() if words}


class RoleEntry(Worded):
    """A part that values of certain kinds play, and the words that tell of it."""

    kinds: Annotated[tuple[FigureKind, ...], Field(strict=False)] = ()
    """Needed where the id is none of ours."""


class NewsroomEntry(Record):
    """An outlet, and the other names that it is credited by."""

    name: Wording
    aliases: Annotated[tuple[Wording, ...], Field(min_length=1, strict=False)]


class LexiconFile(Record):
    """One file of rows."""

    roles: Annotated[tuple[RoleEntry, ...], Field(strict=False)] = ()
    concepts: Annotated[tuple[Worded, ...], Field(strict=False)] = ()
    newsrooms: Annotated[tuple[NewsroomEntry, ...], Field(strict=False)] = ()


_ROWS: Mapping[str, type[Record]] = {
    "roles": RoleEntry,
    "concepts": Worded,
    "newsrooms": NewsroomEntry,
}


Row = TypeVar("Row", bound=Record)


class _Rows(NamedTuple):
    """The rows of a file, each with its place in its list."""

    roles: tuple[tuple[int, RoleEntry], ...]
    concepts: tuple[tuple[int, Worded], ...]
    newsrooms: tuple[tuple[int, NewsroomEntry], ...]


class _Owner(NamedTuple):
    """The row that a word belongs to: its id, and the file that it stands in."""

    id: str
    path: str


_Owners: TypeAlias = dict[tuple[object, ...], _Owner]
_OUR_TABLES = "our tables"
_CONCEPT = "concept"


def load_all(files: Iterable[tuple[str, str]]) -> Lexicon:
    """Read files of rows, given as (text, path), into one lexicon.

    Raises:
        InputError: a file is not YAML, or not rows, or a word of it stands in another row; holds
            the problems of all the files.
    """
    problems: list[Problem] = []
    loaded: list[_Rows] = []
    owners = _ours()
    for text, path in files:
        try:
            document = read(text, path)
        except InputError as error:
            problems += error.problems
            continue
        _, errors = validated(LexiconFile, document.value)
        found = [problem(error, document, path, _known, _PAGE) for error in telling(errors)]
        loaded.append(_sound(document.value))
        found += _wrong(loaded[-1], _File(document, path, owners))
        problems += sorted(found)
    if problems:
        raise InputError(problems)
    return _merged(loaded)


def _sound(value: object) -> _Rows:
    """The rows of a file that are in order, each with its place, whatever the others are."""
    return _Rows(
        tuple(_rows(value, "roles", RoleEntry)),
        tuple(_rows(value, "concepts", Worded)),
        tuple(_rows(value, "newsrooms", NewsroomEntry)),
    )


def _rows(value: object, table: str, model: type[Row]) -> Iterator[tuple[int, Row]]:
    rows = value.get(table) if isinstance(value, dict) else None
    for at, raw in enumerate(rows if isinstance(rows, list) else ()):
        row, _ = validated(model, raw)
        if row is not None:
            yield at, row


def _merged(loaded: Sequence[_Rows]) -> Lexicon:
    return Lexicon(
        tuple(
            RoleRow(row.id, _families(row), row.words()) for each in loaded for _, row in each.roles
        ),
        tuple(ConceptRow(row.id, row.words()) for each in loaded for _, row in each.concepts),
        {
            alias: row.name
            for each in loaded
            for _, row in each.newsrooms
            for alias in (row.name, *row.aliases)
        },
    )


def _families(row: RoleEntry) -> frozenset[str]:
    """The kinds that a row's words govern: those that it names, else those of our row."""
    if row.kinds:
        return frozenset(family(kind) for kind in row.kinds)
    return frozenset(role.families for role in ROLES if role.id == row.id)


def _known(steps: Sequence[str | int]) -> list[str]:
    """The keys that may stand where a way of keys ends."""
    model = LexiconFile if len(steps) == 1 else _ROWS.get(str(steps[0]))
    return list(model.model_fields) if model else []


def _ours() -> _Owners:
    """Our words, by the table, the language and the stems that they are met by."""
    owners: _Owners = {}
    for code in COLUMNS:
        for wording, role, kin in wordings(OURS, code):
            owners.setdefault((kin, code, phrase_of(wording, code)), _Owner(role, _OUR_TABLES))
        for concept, columns in CONCEPTS.items():
            for word in columns[COLUMNS.index(code)].split():
                key = (_CONCEPT, code, stem(word, code))
                owners.setdefault(key, _Owner(concept, _OUR_TABLES))
    return owners


class _File(NamedTuple):
    """One file of rows, with the words that rows have so far; it learns its own."""

    document: Document
    path: str
    owners: _Owners

    def problem(self, way: Keys, what: str, remedy: str) -> Problem:
        """What is wrong at a way of keys."""
        return Problem(self.path, *self.document.place(way), what, remedy)

    def claimed(self, word: str, key: tuple[object, ...], row: str, way: Keys) -> Iterator[Problem]:
        """The problem of a word that a row has already; else it is this row's from now on."""
        owner = self.owners.get(key)
        if owner is None:
            self.owners[key] = _Owner(row, self.path)
            return
        where = "this file" if owner.path == self.path else owner.path
        what = f"{short(word)!r} stands in the row {owner.id!r} of {where} already"
        other = f", or write your words in the row {owner.id!r}" if owner.id != row else ""
        yield self.problem(way, what, f"Take it out{other}")


def _wrong(rows: _Rows, file: _File) -> Iterator[Problem]:
    """What the types alone cannot refuse."""
    if file.document.value == {}:
        yield file.problem((), "no row in it", f"Write one of: {', '.join(_ROWS)}; see {_PAGE}")
    for at, role in rows.roles:
        if not _families(role):
            what = f"the key 'kinds' is missing: no role of ours is called {role.id!r}"
            remedy = "Add a line 'kinds: [money]', with the kinds of value that it governs"
            yield file.problem(("roles", at), what, remedy)
        yield from _words(role, ("roles", at), sorted(_families(role)), file)
    for at, concept in rows.concepts:
        yield from _words(concept, ("concepts", at), (_CONCEPT,), file)
    for at, newsroom in rows.newsrooms:
        way = ("newsrooms", at)
        yield from _named(newsroom.name, newsroom, (*way, "name"), file)
        for place, alias in enumerate(newsroom.aliases):
            yield from _named(alias, newsroom, (*way, "aliases", place), file)


def _named(name: str, row: NewsroomEntry, way: Keys, file: _File) -> Iterator[Problem]:
    return file.claimed(name, ("newsroom", fold(name)), row.name, way)


def _words(
    row: Worded, way: tuple[str | int, ...], tables: Sequence[str], file: _File
) -> Iterator[Problem]:
    """What is wrong with the words of a row, which stands at `way`, in the tables it belongs to."""
    if not row.words():
        remedy = "Add a line 'fr: [...]' or 'en: [...]'"
        yield file.problem(way, f"the row {row.id!r} has no words", remedy)
    single = _CONCEPT in tables
    for code, words in row.words().items():
        for at, word in enumerate(words):
            here = (*way, code, at)
            fault = _fault(word, code, single)
            if fault:
                yield file.problem(here, f"{short(word)!r} {fault[0]}", fault[1])
                continue
            met = stem(word, code) if single else phrase_of(word, code)
            for table in tables:
                yield from file.claimed(word, (table, code, met), row.id, here)


def _fault(word: str, code: str, single: bool) -> tuple[str, str] | None:
    """Why a wording can never be met, and what to write."""
    letters = word.replace(" ", "").replace("-", "").replace("'", "").replace("’", "")
    if not letters.isalpha():
        return "holds more than words", "Write letters, hyphens and apostrophes alone"
    if single and " " in word:
        return "is more than one word", "Write one word; only roles take phrases"
    if len(word.split()) > _MOST_WORDS:
        return "is too long to be met", f"Write at most {_MOST_WORDS} words"
    if not phrase_of(word, code):
        return "is made of words that say nothing", "Add a word that tells of the row"
    return None
