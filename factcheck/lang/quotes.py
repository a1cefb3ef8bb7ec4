"""The shape of a language's words about quotations: what an utterance is, and who speaks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuoteWords:
    """Every field is required; words in lower case, without accents, with straight apostrophes.

    Attributes:
        clause_signs: words that a clause has and a term or a title mostly has not: subject
            pronouns, forms of "be" and "have", denials. Elided ones stand without apostrophe.
        denials: turn what is said into its opposite ("pas", "never").
        weighty: stop words that change what is said where they give way ("avant" to "après").
        long_forms: contractions by what they stand for ("can't": "can not"); with them, one
            outlet's "don't" is another's "do not".
        fillers: of speech alone; outlets leave them out ("euh", "well").
    """

    clause_signs: frozenset[str]
    denials: frozenset[str]
    weighty: frozenset[str]
    long_forms: Mapping[str, str]
    fillers: frozenset[str]
