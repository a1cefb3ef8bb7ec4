"""The shape of a language's words for measures and counted nouns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UnitWords:
    """Every field is required. Words are in lower case but for symbols, which keep their case.

    Attributes:
        measures: names of measures that CLDR lacks, singular and plural -> unit id.
        symbols: symbols that CLDR lacks or has otherwise -> unit id.
        unread: names and symbols of CLDR that mean something else in the news.
        per: words between the parts of a compound measure ("mètre cube par seconde").
        per_units: the second part of a compound measure -> its part of the unit id.
        compounds: what may follow a figure in a measure of two units (a regular expression, the
            second figure its group), the unit and the smaller one.
        scales_after: wordings behind a number that make it one of a scale -> unit ("on the
            Richter scale").
        letter_for_million: letters that scale a counted noun when they touch the figure ("1.9m").
        letter_needs_of: whether such a letter must be a capital, with "de" behind it.
        length_signs: words after such a letter that make it a measure ("10m high").
        plural_endings: how a counted noun ends when there are several.
        not_plural_endings: endings that only look like it.
        verb_endings: endings of verbs that end the search ("12 joined").
        invariable: counted nouns without a plural ending, and what may stand for a noun.
        singular_below_two: whether a number below two leaves its noun in the singular.
        nouns_ahead: how many words may stand between a number and its noun.
        adjectives: words that may stand between a number and its noun in any language.
        no_nouns: words that are never a counted noun and end the search for one.
        of_those: what makes a number count some of several ("deux des", "two of the").
        those_apart: those of them after which the noun is no part of the mention.
        of_them: the same with a pronoun, which ends the mention ("two of them").
        others: words that stand for the noun ("onze autres", "22 more").
        after_hyphen: words after a hyphen that make no count ("five-star").
        times: nouns of time and calendar, which other kinds read.
        lemmas: nouns that the lemmatizer misreads.
        verb_lemmas: endings of a lemma that is a verb, and so no counted noun's.
        participles: endings of participles used as nouns -> their singular.
        person: what is counted where the text says nothing.
        partitive_needs_of: whether "million" needs "de" before its noun.
        year_before_noun: whether a year may stand right before a plural noun ("2026 elections").
        number_of: wordings before a noun that the numbers of the sentence count ("nombre de").
        scales_before: names of scales, said before their number -> unit ("magnitude").
        counting_ones: words for one that count where a measure follows ("un kilomètre").
        labels: words before a figure that make it a name, a place or a reference; those in
            capitals stand for themselves alone ("EN 50126").
        loose_labels: the same, but only before a number that counts nothing ("au 15").
        labels_after: words after a number that do.
        ages: patterns (regular expressions, `N` for the number) of an age.
        being: verbs between a name and its age ("was").
        ratings: words of marks, before a number that is one ("a rating of 4.5").
        factors: the noun that makes a number a factor ("times").
        idle_after: words behind a bare number that make a set phrase of it ("in a row").
        multiples: nouns of accounts, behind "times" in a valuation ("7 times earnings").
        beside: what stands between two sides of a measure ("10 by 12 metres").
        idle: nouns whose count is a set phrase and no claim ("les deux parties").
    """

    measures: Mapping[str, str]
    symbols: Mapping[str, str]
    unread: tuple[str, ...]
    per: tuple[str, ...]
    per_units: Mapping[str, str]
    compounds: tuple[tuple[str, str, str], ...]
    scales_after: Mapping[str, str]
    letter_for_million: tuple[str, ...]
    letter_needs_of: bool
    length_signs: tuple[str, ...]
    plural_endings: tuple[str, ...]
    not_plural_endings: tuple[str, ...]
    verb_endings: tuple[str, ...]
    invariable: tuple[str, ...]
    singular_below_two: bool
    nouns_ahead: int
    adjectives: tuple[str, ...]
    no_nouns: tuple[str, ...]
    of_those: tuple[str, ...]
    those_apart: tuple[str, ...]
    of_them: tuple[str, ...]
    others: tuple[str, ...]
    after_hyphen: tuple[str, ...]
    times: tuple[str, ...]
    lemmas: Mapping[str, str]
    verb_lemmas: tuple[str, ...]
    participles: Mapping[str, str]
    person: str
    partitive_needs_of: bool
    year_before_noun: bool
    number_of: tuple[str, ...]
    scales_before: Mapping[str, str]
    counting_ones: tuple[str, ...]
    labels: tuple[str, ...]
    loose_labels: tuple[str, ...]
    labels_after: tuple[str, ...]
    ages: tuple[str, ...]
    being: tuple[str, ...]
    ratings: tuple[str, ...]
    factors: tuple[str, ...]
    idle_after: tuple[str, ...]
    multiples: tuple[str, ...]
    beside: tuple[str, ...]
    idle: tuple[str, ...]
