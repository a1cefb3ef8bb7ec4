"""What the reports say of themselves, in each language: one table a language, the same keys in all.

What rules and articles say is no part of it: it comes in the language that it has.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from factcheck.formats.catalogue import en, en_audit, fr, fr_audit
from factcheck.formats.catalogue.fr_reasons import in_french
from factcheck.formats.safe import fitted
from factcheck.rulebook import phrases

Texts: TypeAlias = Mapping[str, str | tuple[str, str]]

TEXTS: Mapping[str, Texts] = {
    "en": {**en.TEXTS, **en_audit.TEXTS},
    "fr": {**fr.TEXTS, **fr_audit.TEXTS},
}
"""By language; a pair is what stands with one thing and with several."""

LANGUAGES = tuple(TEXTS)
_SINGULAR = {"en": lambda number: abs(number) == 1, "fr": lambda number: abs(number) < 2}
_HARD = ("a", "e", "i", "o", "u", "â", "é", "è", "ê", "î", "ô", "œ", "h")
_ASPIRATED = ("handicap", "hangar", "haut", "harpon", "hibou", "homard", "hryvn", "huit", "hauteur")


@dataclass(frozen=True, slots=True)
class Speech:
    """A language on an output: every text is one that its encoding holds."""

    language: str = "en"
    encoding: str = "utf-8"

    def say(self, key: str, **values: object) -> str:
        """See `say`."""
        return fitted(say(self.language, key, **values), self.encoding)

    def counted(self, key: str, number: int, **values: object) -> str:
        """See `counted`."""
        return fitted(counted(self.language, key, number, **values), self.encoding)

    def reason(self, text: str) -> str:
        """See `reason`."""
        told = reason(self.language, text)
        return text if told == text else fitted(told, self.encoding)

    def told(self, sentence: str) -> str:
        """See `told`."""
        return told(self.language, sentence)

    def listed(self, names: Sequence[str]) -> str:
        """Names in a row: "a, b and c"."""
        joint = f" {self.say('and')} "
        return joint.join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


ENGLISH = Speech()


def say(language: str, key: str, **values: object) -> str:
    """The text of a key, its places filled; a value is put in as it is, braces and all.

    >>> say("fr", "witness.credits", name="{Reuters}")
    'cite {Reuters}'
    """
    text = TEXTS[language][key]
    assert isinstance(text, str), key
    return text.format_map(values) if values else text


def counted(language: str, key: str, number: int, **values: object) -> str:
    """A number with its noun: "1 article", "2 articles", "0 article" in French.

    >>> counted("en", "count.articles", 0), counted("fr", "count.articles", 1200)
    ('0 articles', '1\u202f200 articles')
    """
    places = {"n": grouped(str(number), language), **values}
    return some(language, key, number).format_map(places)


def some(language: str, key: str, number: float) -> str:
    """What stands with so many: "million", "millions"."""
    text = TEXTS[language][key]
    assert isinstance(text, tuple), key
    return text[not singular(number, language)]


def singular(number: float | Decimal, language: str) -> bool:
    """Whether a noun beside the number stands in the singular: "1,5 million" does in French."""
    return bool(_SINGULAR[language](number))


def grouped(digits: str, language: str) -> str:
    """Digits in threes, as the language parts them.

    >>> grouped("1234567", "en"), grouped("1234567", "fr")
    ('1,234,567', '1\u202f234\u202f567')
    """
    first = len(digits) % 3
    threes = [digits[at : at + 3] for at in range(first, len(digits), 3)]
    return say(language, "number.group").join(filter(None, [digits[:first], *threes]))


def of(noun: str) -> str:
    """A French noun behind "million": "de dollars", "d'euros".

    >>> of("euros"), of("dollars"), of("habitants"), of("handicapés")
    ("d'euros", 'de dollars', "d'habitants", 'de handicapés')
    """
    low = noun.lower()
    elided = low.startswith(_HARD) and not low.startswith(_ASPIRATED)
    return f"d'{noun}" if elided else f"de {noun}"


def told(language: str, sentence: str) -> str:
    """A sentence of an explanation in the language; as it is where that has no row for it."""
    return in_french(sentence) if language == "fr" else sentence


def reason(language: str, text: str) -> str:
    """A reason from deeper in the checker, which are few; as it is where no row has it."""
    return REASONS.get(language, {}).get(text) or phrases.told(text, language)


REASONS: Mapping[str, Mapping[str, str]] = {"fr": fr.REASONS}
PER: Mapping[str, Mapping[str, str]] = {"fr": fr.PER}
