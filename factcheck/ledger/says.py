"""What the ledger tells people, in every language of the reports."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "reworded": "known from the baseline, where it is told in other words: {subject}",
        "shrank": "known from the baseline, with more values: the conflict shrank",
        "grew": "a known disagreement ({known}) has a new value: {values}",
        "waived": "waived by {owner} until {until}: {reason}",
        "waiver-expired": "the waiver expired {days} ago (owner {owner})",
        "waiver-drifted": "the waiver of {owner} does not excuse a further value: {values}",
        "waiver-unused": "the waiver of {owner} matches no finding",
        "waiver-ends": "the waiver of {finding} ends {when} (owner {owner})",
        "ignored": "ignored in the draft until {until}: {reason}",
        "ignore-expired": "the ignore in the draft expired {days} ago",
        "ignore-unused": "{path}:{line}: this ignore of {rule} matches no finding",
        "ignore-source": "{path}:{line}: an ignore counts in drafts alone;"
        " this one changes nothing",
        "distinct-drifted": "{path}:{line}: this pair of different facts matches no two claims",
        "no-subject": "no subject",
        "today": "today",
        "tomorrow": "tomorrow",
        "in-days": "in {number} days",
        "day": "1 day",
        "days": "{number} days",
    },
    "fr": {
        "reworded": "connu par la référence, qui le dit en d’autres mots : {subject}",
        "shrank": "connu par la référence, avec plus de valeurs : le conflit s’est réduit",
        "grew": "un désaccord connu ({known}) a une valeur nouvelle : {values}",
        "waived": "dérogation de {owner} jusqu’au {until} : {reason}",
        "waiver-expired": "la dérogation a expiré il y a {days} (responsable : {owner})",
        "waiver-drifted": "la dérogation de {owner} n’excuse pas une valeur de plus : {values}",
        "waiver-unused": "la dérogation de {owner} ne correspond à aucun constat",
        "waiver-ends": "la dérogation pour {finding} prend fin {when} (responsable : {owner})",
        "ignored": "ignoré dans le brouillon jusqu’au {until} : {reason}",
        "ignore-expired": "l’exception du brouillon a expiré il y a {days}",
        "ignore-unused": "{path}:{line} : cette exception à {rule} ne correspond à aucun constat",
        "ignore-source": "{path}:{line} : une exception ne vaut que dans un brouillon ;"
        " celle-ci ne change rien",
        "distinct-drifted": "{path}:{line} : cette paire de faits distincts ne correspond à aucune"
        " paire d’affirmations",
        "no-subject": "sans sujet",
        "today": "aujourd’hui",
        "tomorrow": "demain",
        "in-days": "dans {number} jours",
        "day": "1 jour",
        "days": "{number} jours",
    },
}
"""By language and name; what stands in braces is filled in."""


def say(language: str, name: str, **parts: object) -> str:
    """A sentence without a full stop; what is filled in is never read for braces.

    >>> say("en", "waiver-expired", days=days("en", 12), owner="m.weber")
    'the waiver expired 12 days ago (owner m.weber)'
    """
    return SENTENCES[language][name].format(**parts)


def days(language: str, number: int) -> str:
    """A length of time: "12 days"."""
    return say(language, "day" if number == 1 else "days", number=number)


def when(language: str, ahead: int) -> str:
    """How far ahead a day is: "today", "in 12 days"."""
    names = {0: "today", 1: "tomorrow"}
    return say(language, names.get(ahead, "in-days"), number=ahead)
