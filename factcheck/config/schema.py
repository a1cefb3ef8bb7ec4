"""The shape of `factcheck.yaml`: what a newsroom may write, field by field."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from factcheck.rulebook.fields import Language, Record

NAME = "factcheck.yaml"

Role: TypeAlias = Literal["draft", "source"]
SortName: TypeAlias = Literal["official", "agency", "own"]
FailOn: TypeAlias = Literal["error", "warning", "info", "never"]
Name: TypeAlias = Annotated[str, Field(min_length=1, max_length=200)]
Place: TypeAlias = Annotated[str, Field(min_length=1, max_length=1000)]
Country: TypeAlias = Annotated[str, Field(json_schema_extra={"pattern": "^[A-Z]{2}$"})]
Currency: TypeAlias = Annotated[str, Field(json_schema_extra={"pattern": "^[A-Z]{3}$"})]
Size: TypeAlias = Annotated[
    str,
    Field(
        json_schema_extra={
            "type": ["string", "integer"],
            "pattern": r"^[0-9]+(\.[0-9]+)? ?([kKmMgG]i?)?[bB]?$",
        }
    ),
]
Names: TypeAlias = Annotated[tuple[Name, ...], Field(strict=False)]
Places: TypeAlias = Annotated[tuple[Place, ...], Field(strict=False)]


class Identity(Record):
    """Who publishes, and what is usual there."""

    aliases: Names = ()
    """Other names that it is given or credited by."""
    owner: Name | None = None
    """The group that it belongs to. Two titles of one owner are not independent."""
    sort: SortName | None = None
    """`official`, `agency` or `own`: what it is to the newsroom; rules may ask for one of them."""
    country: Country | None = None
    """ISO 3166-1, two letters: whose francs or dollars, and which way round 03/04/2026 is."""
    timezone: Name | None = None
    """An IANA name, such as `Europe/Paris`: for times of day that name no zone."""
    currency: Currency | None = None
    """ISO 4217, three letters: for amounts in a bare "$", in francs or in pounds."""


class InputSource(Identity):
    """The source of the articles that a glob finds, where they do not name another."""

    name: Name | None = None
    """Who publishes them. What an article says in its front matter comes first."""
    language: Language | None = None
    """`fr` or `en`, where an article does not say it itself."""


class InputEntry(Record):
    """Articles to read, and what they are."""

    glob: Place
    """Where they are: `*` stands for any characters of a name, `**` for any folders, `?` for
    one character. A folder stands for everything in it."""
    role: Role = "source"
    """`draft` for what is about to be published, `source` for what it is held against."""
    source: InputSource = InputSource()
    """Who publishes them, and what is usual there."""


class Limits(Record):
    """What is too much to read."""

    max_file_size: Size | None = None
    """The largest article that is read, such as `2 MiB`; 10 MiB where nothing is said."""


class ConfigFile(Record):
    """`factcheck.yaml`. Every key may be left out; paths count from the file's own folder."""

    project: Name | None = None
    """What the newsroom calls what is checked; stands over reports."""
    inputs: Annotated[tuple[InputEntry, ...], Field(strict=False)] = ()
    """What `factcheck check` reads when no PATH is given; the first glob that fits an article
    says what it is, also where a PATH is given."""
    exclude: Places = ()
    """Globs of files in folders that are not read."""
    sources: dict[Name, Identity] = Field(default={})
    """Sources by name: under which other names they go, to whom they belong."""
    rules: Places = ()
    """Folders of rules; `builtin` stands for ours (`--rules`)."""
    lexicon: Places = ()
    """Files of words of your own (`--lexicon`)."""
    baseline: Place | None = None
    """The file of known findings (`--baseline`)."""
    waivers: Place | None = None
    """The file of findings that are accepted on purpose (`--waivers`)."""
    limits: Limits = Limits()
    """What is too much to read."""
    fail_on: FailOn | None = None
    """The least severity that fails a run (`--fail-on`); `error` where nothing is said."""
    language: Language | None = None
    """The language of reports (`--lang`); `en` where nothing is said."""
    outputs: Places = ()
    """The reports to write, each `FORMAT` or `FORMAT:PATH` (`--output`)."""
