r"""Sentences of checks, kept until the language of the report is known.

>>> tell("sum", sum=Figures("62 ÷ 1,240 = 5 %"), other=Figures("5.5 %")).said("fr")
'62 ÷ 1\u202f240 = 5 %, et non 5,5 %.'
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from factcheck.rulebook.spaces import tied

_COLUMNS = ("en", "fr")
_HEADLINE = (
    "The headline says “{title}”, the text “{text}”;",
    "Le titre dit « {title} », le texte « {text} » ;",
)
_SENTENCES: Mapping[str, tuple[str, str]] = {
    "sum": ("{sum}, not {other}.", "{sum}, et non {other}."),
    "years": ("{sum} years, not {other}.", "{sum} ans, et non {other}."),
    "rates": ("{one}, but {two}.", "{one}, mais {two}."),
    "whole": ("{sum}, more than the whole.", "{sum}, plus que le tout."),
    "part": (
        "{inside} cannot be among {whole}: {more} is more than {less}.",
        "{inside} ne peut faire partie de {whole} : {more} est plus que {less}.",
    ),
    "list": (
        "The list names {count}: {names}; not {number}.",
        "La liste en nomme {count} : {names} ; et non {number}.",
    ),
    "age": (
        "Born {born}, a person is {age} when the article appears, not {said}.",
        "Naissance : {born} ; à la parution de l'article, l'âge est de {age} ans, et non {said}.",
    ),
    "headline": (
        f"{_HEADLINE[0]} the headline's figure stands nowhere in the text.",
        f"{_HEADLINE[1]} le chiffre du titre n'est nulle part dans le texte.",
    ),
    "headline-day": (
        f"{_HEADLINE[0]} no date of the text allows the headline's.",
        f"{_HEADLINE[1]} aucune date du texte ne permet celle du titre.",
    ),
    "lasts": ("{dates}: {length}, not {said}.", "{dates} : {length}, et non {said}."),
    "days": ("{number} days, both counted", "{number} jours, premier et dernier compris"),
    "months-or": (
        "{number} months, or {more} if both count",
        "{number} mois, ou {more} si les deux comptent",
    ),
    "years-or": (
        "{number} years, or {more} if both count",
        "{number} ans, ou {more} si les deux comptent",
    ),
    "in-years": ("{number} years", "{number} ans"),
    "in-months": ("{number} months", "{number} mois"),
    "from-to": (
        "From {start} to {end} it is {length}, not {said}.",
        "De « {start} » à « {end} », il y a {length}, et non {said}.",
    ),
    "weekday": (
        "{day} is a {right}, not a {wrong}.",
        "Le {day} est un {right}, et non un {wrong}.",
    ),
    "nearest": ("The nearest {weekday} is {day}.", "Le {weekday} le plus proche est le {day}."),
    "year-from": ("The year was read from: {what}.", "L'année a été lue de : {what}."),
    "day-0": ("Monday", "lundi"),
    "day-1": ("Tuesday", "mardi"),
    "day-2": ("Wednesday", "mercredi"),
    "day-3": ("Thursday", "jeudi"),
    "day-4": ("Friday", "vendredi"),
    "day-5": ("Saturday", "samedi"),
    "day-6": ("Sunday", "dimanche"),
}  # fmt: skip
_MONTHS = (
    ("January", "janvier"), ("February", "février"), ("March", "mars"), ("April", "avril"),
    ("May", "mai"), ("June", "juin"), ("July", "juillet"), ("August", "août"),
    ("September", "septembre"), ("October", "octobre"), ("November", "novembre"),
    ("December", "décembre"),
)  # fmt: skip
_NUMBER = re.compile(r"(\d[\d,]*(?:\.\d+)?)(?: (million|billion|trillion))?")
_SCALES = {"million": "million", "billion": "milliard", "trillion": "billion"}


class Figures(str):
    """A sum or a figure as English writes it; other languages write its numbers otherwise."""

    __slots__ = ()


Part: TypeAlias = "str | int | date | Told"


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence by its name, and what stands in it."""

    name: str
    parts: tuple[tuple[str, Part], ...]

    def said(self, language: str) -> str:
        """The sentence; in English where it is not known in the language."""
        column = _COLUMNS.index(language) if language in _COLUMNS else 0
        parts = {name: _said(part, column) for name, part in self.parts}
        return tied(_SENTENCES[self.name][column], _COLUMNS[column]).format(**parts)

    def __str__(self) -> str:
        return self.said("en")


def tell(name: str, **parts: Part) -> Told:
    """The sentence of that name; words of the article are put in as they are."""
    return Told(name, tuple(parts.items()))


def in_language(reason: str | Told, language: str) -> str:
    """A reason as the report says it; one that is text already stays."""
    return reason if isinstance(reason, str) else reason.said(language)


def _said(part: Part, column: int) -> str:
    match part:
        case Told():
            return part.said(_COLUMNS[column])
        case date():
            day = "1er" if column and part.day == 1 else str(part.day)
            return f"{day} {_MONTHS[part.month - 1][column]} {part.year}"
        case Figures():
            return _NUMBER.sub(_in_french, part) if column else str(part)
        case _:
            return str(part)


def _in_french(match: re.Match[str]) -> str:
    number, scale = match[1].replace(",", "\u202f").replace(".", ","), match[2]
    if not scale:
        return number
    many = "s" if float(match[1].replace(",", "")) >= 2 else ""
    return f"{number} {_SCALES[scale]}{many}"
