"""What the configuration says of articles: which are read, which are drafts, who publishes them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from factcheck.config.globs import fits
from factcheck.model.article import Article, Published
from factcheck.model.lexicon import Lexicon
from factcheck.model.source import PLAIN, Given, Profile, Sort, Source
from factcheck.values.zone import offset_on

if TYPE_CHECKING:
    from factcheck.config.load import Loaded
    from factcheck.config.schema import Identity

SAID_BY = "factcheck.yaml"

_STATED = ("front matter", "JSON line", "sources.yaml", "the caller")
"""What an article or its folder says of itself comes before the configuration; a page's
metadata, which its system puts there, comes after it."""


@dataclass(frozen=True, slots=True)
class Input:
    """Articles by a glob, from the root of the file system, and what they are."""

    glob: str
    profile: Profile = PLAIN
    source: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """What is said of articles, by their place and by their source.

    Attributes:
        inputs: the first whose glob fits an article speaks of it.
        exclude: globs of what is not read in folders, from the root of the file system.
        profiles: what is said of a source, by its name.
        names: the names of sources by all their names, plain (`plain_name`).
        aliases: the names of sources by their other names, as they are written.
        drafts: globs of `--draft`.
    """

    inputs: tuple[Input, ...] = ()
    exclude: tuple[str, ...] = ()
    profiles: Mapping[str, Profile] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    aliases: Mapping[str, str] = field(default_factory=dict)
    drafts: tuple[str, ...] = ()

    def placed(self, source: Source, place: str) -> Source:
        """A source with what is said of its place, a path from the root of the file system."""
        place = unicodedata.normalize("NFC", place)
        found = next((each for each in self.inputs if fits(place, each.glob)), None)
        profile = found.profile if found else PLAIN
        if any(fits(place, glob) for glob in self.drafts):
            profile = replace(profile, is_draft=True)
        known = replace(source, profile=profile)
        if found is None:
            return known
        return replace(
            known,
            source=_said(known.source, found.source),
            language=known.language or _said(None, found.language),
        )

    def introduced(self, article: Article) -> Article:
        """An article with its source's one name, and with what is said of the source.

        What is said of the article's place comes first.
        """
        from factcheck.link.independent import plain_name

        name, profile = article.source, article.profile
        if name is not None:
            name = self.names.get(plain_name(name), name)
            profile = _over(profile, self.profiles.get(name, PLAIN))
        published = _in_zone(article.published, profile.timezone)
        return replace(article, source=name, profile=profile, published=published)

    def lexicon(self, words: Lexicon) -> Lexicon:
        """The words of a run with the names, owners and sorts of its sources."""
        owners = {name: each.owner for name, each in self.profiles.items() if each.owner}
        sorts = {name: each.sort for name, each in self.profiles.items() if each.sort}
        if not (self.aliases or owners or sorts):
            return words
        outlets = {**self.aliases, **words.outlets}
        return replace(words, outlets=outlets, owners=owners, sorts=sorts)


NO_DESK = Desk()
"""Where nothing is said."""


def desk(file: Loaded | None, drafts: Sequence[str], here: str) -> Desk:
    """What a file says of articles, and what `--draft` does.

    Args:
        file: the configuration; None where there is none.
        drafts: globs from the working folder.
        here: the working folder, from the root of the file system.
    """
    given = tuple(from_root(here, glob) for glob in drafts)
    if file is None:
        return Desk(drafts=given)
    from factcheck.link.independent import plain_name

    says, home = file.says, from_root(here, file.folder)
    every = [
        *says.sources.items(),
        *((each.source.name, each.source) for each in says.inputs if each.source.name),
    ]
    profiles: dict[str, Profile] = {}
    for name, identity in every:
        profiles[name] = _over(profiles.get(name, PLAIN), _profile(identity))
    return Desk(
        tuple(
            Input(
                from_root(home, each.glob),
                replace(_profile(each.source), is_draft=each.role == "draft"),
                each.source.name,
                each.source.language,
            )
            for each in says.inputs
        ),
        tuple(from_root(home, glob) for glob in says.exclude),
        profiles,
        {plain_name(word): name for name, each in every for word in (name, *each.aliases)},
        {alias: name for name, each in every for alias in each.aliases},
        given,
    )


def from_root(folder: str, path: str) -> str:
    """A path or a glob of a folder, from the root of the file system; letters in one form."""
    import posixpath

    return unicodedata.normalize("NFC", posixpath.normpath(posixpath.join(folder, path)))


def _in_zone(published: Published | None, timezone: str | None) -> Published | None:
    """When an article appeared, in its source's zone where a time of day names none."""
    if published is None or timezone is None:
        return published
    moment = published.moment
    if moment.hour is None or moment.offset is not None or moment.year is None:
        return published
    return replace(published, moment=replace(moment, offset=offset_on(timezone, moment.date())))


def _said(stated: Given | None, configured: str | None) -> Given | None:
    if configured is None or (stated is not None and stated.said_by in _STATED):
        return stated
    return Given(configured, SAID_BY)


def _profile(identity: Identity) -> Profile:
    return Profile(
        sort=Sort(identity.sort) if identity.sort else None,
        owner=identity.owner,
        country=identity.country,
        timezone=identity.timezone,
        currency=identity.currency,
    )


def _over(first: Profile, second: Profile) -> Profile:
    """The first profile, what it leaves open filled from the second."""
    return Profile(
        first.is_draft,
        first.sort or second.sort,
        first.owner or second.owner,
        first.country or second.country,
        first.timezone or second.timezone,
        first.currency or second.currency,
    )


def names_nothing(globs: Iterable[str], places: Iterable[str]) -> list[str]:
    """The globs that fit none of the places."""
    listed = [unicodedata.normalize("NFC", place) for place in places]
    return [glob for glob in globs if not any(fits(place, glob) for place in listed)]
