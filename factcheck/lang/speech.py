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
        articles: begin the name of an outlet, whatever language the article is in ("La Gazette").
        links_of: join what a name is of to it ("du", "of"), links_with: what else belongs to it
            ("sans"); fragments of regular expressions, as are all fields below but the next.
        links_holding: those of what a name is of that hold an article ("du"), as written.
        finds: verbs of finding, counting and reporting, and had: of holding a paper, that credit
            an outlet, but tell of others only what they do ("a compté", "s'est procuré").
        found_in: stand before an outlet in which something is read ("lu dans").
        accounts: what somebody reckons ("calculs", "tally"), makers: stand between that and his
            name ("de", "by"); owners: end his name before it ("'s"); by: stand before his name
            then ("by"), amounts: stand behind it ("puts").
        own: the article's own newsroom ("our", "notre").
        objects: begin a clause about what stands before them ("that", "dont"), gaps: are right
            behind its verb of saying then ("is", an infinitive).
        likes: begin a remark on what is said ("as", "comme").
    """

    determiners: frozenset[str]
    pronouns: frozenset[str]
    phrase_ends: frozenset[str]
    finite: frozenset[str]
    relatives: frozenset[str]
    openers: frozenset[str]
    unspoken: frozenset[str]
    agents: frozenset[str]
    articles: frozenset[str]
    links_of: tuple[str, ...]
    links_with: tuple[str, ...]
    links_holding: tuple[str, ...]
    finds: tuple[str, ...]
    had: tuple[str, ...]
    found_in: tuple[str, ...]
    accounts: tuple[str, ...]
    makers: tuple[str, ...]
    owners: tuple[str, ...]
    by: tuple[str, ...]
    amounts: tuple[str, ...]
    own: tuple[str, ...]
    objects: tuple[str, ...]
    gaps: tuple[str, ...]
    likes: tuple[str, ...]
