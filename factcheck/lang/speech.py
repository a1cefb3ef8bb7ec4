"""The shape of a language's words around a speaker: where his name begins, where it ends."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """Every field is required; words in lower case, elided ones without their apostrophe.

    Attributes:
        determiners: begin a noun phrase ("le", "her").
        pronouns: stand for the speaker ("il", "lui", "they").
        phrase_ends: end a noun phrase, and govern another: prepositions, but for "of" and "for".
        finite: forms of verbs that stand before another one ("has"), and in no noun phrase.
        relatives: begin what the article tells of the speaker ("qui", "born").
        openers: begin what is said ("que", "that").
        unspoken: right before a word that is a verb of saying elsewhere, make it none: "une note",
            "was told".
        agents: right behind it, the same ("claimed by").
    """

    determiners: frozenset[str]
    pronouns: frozenset[str]
    phrase_ends: frozenset[str]
    finite: frozenset[str]
    relatives: frozenset[str]
    openers: frozenset[str]
    unspoken: frozenset[str]
    agents: frozenset[str]
