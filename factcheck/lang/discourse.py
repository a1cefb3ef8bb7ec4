"""The shape of a language's discourse words: who says it, how surely, how clauses hang together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DiscourseWords:
    """Every field is required; each says what its words mean.

    Cues are fragments of regular expressions, matched whole (at the edges of words) and
    without regard to case; a plain word is its own fragment. None repeats a repetition.

    Attributes:
        hedged: the article does not vouch for it ("aurait", "reportedly").
        negated: it is denied ("n'a pas", "denied").
        conditional: it holds only if something else does ("en cas de", "if").
        planned: it is still to come ("prévu", "is due to").
        tentative: forms of verbs that report with reserve, suppose, or tell what was to come
            ("serait", "would").
        since: before a time, say that something goes on from it, so that no denial reaches it
            ("depuis"); lasting: before a duration, the same ("for").
        begins, ends: right before a date, say that something begins on it or goes on up to it
            ("à partir du", "until").
        elapsed: right behind a duration, say how far off something is ("later", "plus tard");
            within: right before one, say that it is a limit all the same ("dans les").
        earlier: right before a value, behind another of its kind, set an earlier value against it
            ("contre", "up from").
        out_of: right before a value, say that it became another ("from ... to").
        dating: small words between a figure and the date that it is of ("on", "le").
        told: right before a date, say that it is when something was said ("a indiqué", "said").
        wholes: right before a count, say that it is all there are ("all the", "of its").
        alongside: between two values, carry on with what was said of the first ("assorti de").
        asides: begin a clause of its own verb ("qui", "which") or of another time ("as in").
        joints: before a verb, begin another statement of the same subject ("et", "but").
        credits: stand before whom the article credits ("selon", "according to").
        says: verbs of saying beside the speaker ("a déclaré", "said").
        informants: credited without a name ("sources", "officials"); never an attribution that
            makes two outlets one.
        honorifics: stand before a person's name ("M.", "Mrs").
        name_links: small words inside a name ("de", "of").
        clause_words: begin another clause of the same sentence ("dont", "which"); without accents.
        stop_words: say nothing of what a value is about; without accents, lower case.
        plain_words: capitalized without being names (weekdays, months); without accents.
        unit_words: measure words that say nothing of what is counted ("km", "dozen").
        lemmas: forms that a dictionary takes for another word ("rose" is "rise", "ouvert" is
            "ouvrir"), without accents.
        suffixes: endings that a word loses to meet its family ("licenciement", "licencier");
            longest first, without accents.
        alone: words, without accents, that the suffixes would make one with a word of another
            family ("vente" with "vent", "guerre" with "guérir"); they keep all their letters.
        marks: by what they tell apart ("old", "per", "part"), the cues that stand beside a value.
        replaced: stand between a new value and the one that it replaces ("contre", "up from").
        moved: verbs before an old value and the new one ("porté de", "raised from").
        onward: stand alone between an old value and the new one ("à", "to").
        outdated: beside an old value, say that it no longer holds ("jusqu'alors", "previously").
        periods: compare two periods, so that both values stay true ("un an plus tôt").
    """

    hedged: tuple[str, ...]
    negated: tuple[str, ...]
    conditional: tuple[str, ...]
    planned: tuple[str, ...]
    tentative: tuple[str, ...]
    since: tuple[str, ...]
    begins: tuple[str, ...]
    ends: tuple[str, ...]
    lasting: tuple[str, ...]
    elapsed: tuple[str, ...]
    within: tuple[str, ...]
    earlier: tuple[str, ...]
    out_of: tuple[str, ...]
    dating: tuple[str, ...]
    told: tuple[str, ...]
    wholes: tuple[str, ...]
    alongside: tuple[str, ...]
    asides: tuple[str, ...]
    joints: tuple[str, ...]
    credits: tuple[str, ...]
    says: tuple[str, ...]
    informants: tuple[str, ...]
    honorifics: tuple[str, ...]
    name_links: tuple[str, ...]
    clause_words: frozenset[str]
    stop_words: frozenset[str]
    plain_words: frozenset[str]
    unit_words: frozenset[str]
    lemmas: Mapping[str, str]
    suffixes: tuple[str, ...]
    alone: frozenset[str]
    marks: Mapping[str, tuple[str, ...]]
    replaced: tuple[str, ...]
    moved: tuple[str, ...]
    onward: tuple[str, ...]
    outdated: tuple[str, ...]
    periods: tuple[str, ...]
