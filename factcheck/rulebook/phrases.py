"""The fixed words that checks and rules add to a finding, in every language of a report."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.rulebook.spaces import tied

_PHRASES: Mapping[str, tuple[str, str]] = {
    "side-hedged": (
        "One side is hedged by every article that gives it.",
        "L'une des versions n'est donnée qu'avec réserve, par tous les articles qui la donnent.",
    ),
    "side-negated": (
        "One side is denied by every article that gives it.",
        "L'une des versions est démentie par tous les articles qui la donnent.",
    ),
    "side-conditional": (
        "One side hangs on a condition in every article that gives it.",
        "L'une des versions dépend d'une condition dans tous les articles qui la donnent.",
    ),
    "side-planned": (
        "One side is only planned in every article that gives it.",
        "L'une des versions n'est que prévue dans tous les articles qui la donnent.",
    ),
    "alone-hedged": (
        "Every article that gives it hedges it.",
        "Tous les articles qui le donnent font des réserves.",
    ),
    "alone-negated": (
        "Every article that gives it denies it.",
        "Tous les articles qui le donnent le démentent.",
    ),
    "alone-conditional": (
        "It hangs on a condition in every article that gives it.",
        "Il dépend d'une condition dans tous les articles qui le donnent.",
    ),
    "alone-planned": (
        "It is only planned in every article that gives it.",
        "Il n'est que prévu dans tous les articles qui le donnent.",
    ),
    "unplaced": ("“{words}” cannot be placed: {why}.", "« {words} » ne peut être situé : {why}."),
    "no-subject": ("the same thing", "la même chose"),
    "date": ("date", "date"),
    "deadline": ("deadline", "échéance"),
    "duration": ("duration", "durée"),
    "money": ("money", "montant"),
    "percentage": ("percentage", "pourcentage"),
    "quantity": ("quantity", "quantité"),
    "quotation": ("quotation", "citation"),
    "title": ("title", "fonction"),
    # Why a value cannot be told, as `resolved_from` says it.
    "no publication date": ("no publication date", "pas de date de publication"),
    "no date in the text before it": (
        "no date in the text before it",
        "aucune date plus haut dans le texte",
    ),
    "day and month could be either way round": (
        "day and month could be either way round",
        "jour et mois pourraient être intervertis",
    ),
    "no such day in the calendar": (
        "no such day in the calendar",
        "ce jour n'existe pas dans le calendrier",
    ),
    "out of the calendar's reach": (
        "out of the calendar's reach",
        "hors de portée du calendrier",
    ),
    "no certain days": ("no certain days", "pas de jours certains"),
}
_COLUMNS = ("en", "fr")


def phrase(name: str, language: str, **values: str) -> str:
    """A phrase by its name, its placeholders filled; English where the language has none.

    >>> phrase("no-subject", "fr")
    'la même chose'
    """
    column = _COLUMNS.index(language) if language in _COLUMNS else 0
    return tied(_PHRASES[name][column], _COLUMNS[column]).format(**values)


def told(name: str, language: str) -> str:
    """The phrase of that name; the name itself where there is none."""
    return phrase(name, language) if name in _PHRASES else name
