"""Offices that people hold, by ids that all languages share, and the shape of a language's words.

Which two offices are one under another name, and which two one person cannot hold, is the same in
every language; a pack says what they are called.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from factcheck.lang.text import words


class Office(NamedTuple):
    """What is known of an office.

    `ladder` names the set of offices that exclude each other: of one organization in HOUSE, of
    all in the others. `also` are offices of the ladder that it may be called as well. `by` tells
    what parts two holders of it: FIELD (what they are in charge of), PLACE (where), or nothing.
    """

    ladder: str = ""
    also: frozenset[str] = frozenset()
    by: str = ""


HOUSE, FIELD, PLACE = "house", "field", "place"
ANY = "*"


def _house(*also: str, by: str = "") -> Office:
    return Office(HOUSE, frozenset(also), by)


OFFICES: dict[str, Office] = {
    "minister": Office(by=FIELD),
    "commissioner": Office(by=FIELD),
    "prime-minister": _house("council-president"),
    "council-president": _house("president", "chair", "mayor", "prime-minister"),
    "president": _house("chief-executive", "chair", "rector", "managing-chair"),
    "managing-chair": _house("president", "chair", "chief-executive", "director"),
    "chief-executive": _house("president", "director", "manager", "managing-chair"),
    "chair": _house("president", "director", "managing-chair"),
    "director": _house("chief-executive", "manager", "chair", "curator", "coach", by=FIELD),
    "manager": _house("director", "chief-executive", "coach"),
    "secretary-general": _house("secretary", "chief-executive"),
    "secretary": _house("secretary-general", "minister", by=FIELD),
    "treasurer": _house("director"),
    "spokesperson": _house("director"),
    "chief-of-staff": _house("director"),
    "editor": _house("director"),
    "curator": _house("director"),
    "leader": _house(ANY),
    "delegate": _house("secretary", "secretary-general"),
    "mayor": _house("council-president", by=PLACE),
    "prefect": _house(),
    "governor": _house("president", by=PLACE),
    "sheriff": _house("police-chief"),
    "police-chief": _house("director", "prefect", "sheriff", "manager"),
    "fire-chief": _house("director"),
    "ambassador": _house(),
    "consul": _house(),
    "rector": _house("president", "director"),
    "dean": _house(),
    "coach": _house("manager", "director"),
    "captain": _house(),
    "goalkeeper": _house("captain"),
    "referee": _house(),
    "judge": Office("court"),
    "magistrate": Office("court", frozenset({"judge", "prosecutor"})),
    "prosecutor": Office("court"),
    "lawyer": Office("court"),
    "counsel": Office("court", frozenset({"lawyer", "prosecutor"})),
    "notary": Office("court", frozenset({"lawyer"})),
    "bailiff": Office("court"),
    "senator": Office("chamber"),
    "member-of-parliament": Office("chamber"),
    "general": Office("rank"),
    "colonel": Office("rank"),
    "lieutenant": Office("rank"),
    "sergeant": Office("rank"),
    "admiral": Office("rank"),
    "inspector": Office("rank"),
    "superintendent": Office("rank"),
    "doctor": Office("care", frozenset({"surgeon"})),
    "surgeon": Office("care"),
    "nurse": Office("care"),
    "midwife": Office("care", frozenset({"nurse"})),
    "pharmacist": Office("care"),
    "dentist": Office("care", frozenset({"doctor", "surgeon"})),
    "vet": Office("care", frozenset({"doctor", "surgeon"})),
    "priest": Office("altar", frozenset({"pastor"})),
    "pastor": Office("altar"),
    "bishop": Office("altar", frozenset({"archbishop", "cardinal"})),
    "archbishop": Office("altar", frozenset({"cardinal"})),
    "cardinal": Office("altar"),
    "imam": Office("altar"),
    "rabbi": Office("altar"),
}
"""Every office by its id. Ours; how newsrooms of both languages call people."""

BARE = frozenset({"rank"})
"""Ladders whose offices are meant only where no complement follows: "capitaine du navire"."""

UNLIKE = frozenset({"deputy", "shadow"})
"""Marks that make another office of one: a deputy mayor is no mayor."""

ELSEWHEN = frozenset({"former", "future"})
"""Marks of offices that are not held now: of those everybody may have several."""

FIELDS: dict[str, tuple[str, ...]] = {
    "labour": ("social",),
    "health": ("social",),
    "social": ("labour", "health", "family"),
    "family": ("social", "youth"),
    "youth": ("family", "education", "sport"),
    "education": ("research", "youth"),
    "research": ("education", "digital"),
    "digital": ("research", "economy", "technology"),
    "technology": ("digital", "research", "operations"),
    "economy": ("trade", "energy", "digital", "planning"),
    "finance": ("economy",),
    "trade": ("economy", "foreign", "sales"),
    "tourism": ("economy", "trade", "culture"),
    "interior": ("security", "local", "immigration"),
    "immigration": ("interior", "security"),
    "security": ("interior", "defence", "justice"),
    "local": ("interior", "housing", "planning", "agriculture"),
    "planning": ("local", "housing", "environment", "transport"),
    "housing": ("local",),
    "environment": ("energy", "agriculture", "planning", "sea"),
    "energy": ("environment",),
    "agriculture": ("environment", "sea"),
    "sea": ("transport", "environment"),
    "transport": ("environment",),
    "culture": ("media", "sport"),
    "media": ("culture", "communications", "digital"),
    "sport": ("culture",),
    "communications": ("media", "marketing"),
    "marketing": ("communications", "sales"),
    "sales": ("marketing",),
    "operations": ("technology",),
    "legal": ("people",),
    "people": ("legal", "social", "labour"),
    "science": ("research", "technology", "health"),
    "defence": (),
    "justice": ("legal",),
    "foreign": (),
    "arts": ("culture",),
}
"""Fields by id, each with those that are often in one hand, or meant by one word; both ways."""

PARTICLES = words("de di du da del della des dos la le van von der den ten ter bin ben")
"""Small words inside the names of people, of whatever language."""


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """Every field is required; words in lower case with their accents, unless told otherwise.

    Attributes:
        offices: wordings, parted by " | ", by the id of an office; behind "/" what one is in
            charge of, behind "+" a mark: "director/finance", "mayor+deputy".
        fields: words, folded, of what ministers and directors are in charge of, by id.
        marks: words beside an office that limit it, by the mark's id.
        prefixes: what hangs on an office by a hyphen, with its mark ("vice": "deputy").
        articles: determiners that may stand before an office.
        owners: those of them that tell whose it is ("son", "its").
        of: what joins an office to its complement ("de", "of"); `having` those of them after
            which an office is somebody else's: "le chauffeur du maire".
        contracted: those of them that hold an article ("du", "au").
        joints: "et", "and".
        fillers: words of a complement that say nothing of what it is of, folded.
        common: words with a capital that are no name of one organization, folded.
        before, behind: how many words that are not known may stand on either side of an office.
    """

    offices: Mapping[str, str]
    fields: Mapping[str, frozenset[str]]
    marks: Mapping[str, frozenset[str]]
    prefixes: Mapping[str, str]
    articles: frozenset[str]
    owners: frozenset[str]
    of: frozenset[str]
    having: frozenset[str]
    contracted: frozenset[str]
    joints: frozenset[str]
    fillers: frozenset[str]
    common: frozenset[str]
    before: int
    behind: int
