"""The shape of a language's words for sums: what ties a figure to those that it follows from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SumWords:
    """Every field is required; each says what its words mean.

    Cues are fragments of regular expressions, matched whole (at the edges of words) and without
    regard to case. None repeats a repetition.

    Attributes:
        restates: says again in other terms what stands before it ("soit", "that is").
        changes: calls what follows a change ("une hausse de", "down").
        more: behind a percentage, makes it a change ("de plus", "more").
        than: names what a change is measured against ("than", "par rapport").
        from_: stands before the old value of a change.
        to: stands before the new value of a change.
        old: stands between a new value and the old one ("contre", "compared with").
        of: stands behind a percentage, before its whole ("of", "de la").
        whole: at the head of a clause, before the whole ("sur les", "of the").
        among: between a part and its whole ("sur", "out of").
        split: between a whole and its part ("dont", "of which").
        back: points back to a figure of the sentence before ("cette somme", "of them").
        wholes: words that mean all of what was spoken of ("total", "d'entre eux").
        all_of_it: those of them that can mean nothing else ("total").
        other_terms: say that a change is reckoned otherwise than from the two figures beside it
            ("at constant exchange rates", "hors").
        articles: may stand before a name ("the").
        qualified: whether a name may have its region behind a comma ("Portland, Maine").
        and_: joins the last of a list ("et").
        in_all: calls a figure the total of a list ("au total").
        the_whole: right before a figure, calls it the total of those before ("l'ensemble à").
        total_label: names a total in front of a colon ("Total").
        composes: says that what stands before it is a part of something ("makes up").
        assigns: behind each part of a whole, says whose or where it is ("for", "in").
        rest: names what remains of a whole ("les autres").
        born: right before a date, make it a date of birth ("née le").
        states: behind a number, make it the subject of a clause ("are", "have").
        extends: say that a length of time is added to another ("extended").
        until: between a length of time and the day on which it ends ("jusqu'au").
        apart: before a length of time, say that dates near it are not its own ("after").
        partly: near it, say that it does not run on ("working" days, "a week").
        later: behind a length of time, count it from what follows ("after").
        jubilees: anniversaries, the number as the one group of each ("le 10e anniversaire").
        split_among: say that percentages divide one whole among them ("capital", "funding").
        payers: behind each of such percentages, before whose it is ("par").
        jubilates: say that an anniversary is now ("fête").
        at_the_time: near a conversion, date it to another day ("at the time").
        ordinals: their numbers in words, by word.
        pronouns: open a sentence that goes on about the person before ("elle").
        ages: give somebody's age, the number as the one group of each ("61 ans").
        risen: in front of a percentage, refer it to a rise told before ("the increase is").
        fallen: the same for a fall.
        resumes: open a clause that goes back to a group told before ("of the" patients).
        points: behind a number, call it points of a percentage.
        elsewhere: behind a change, measure it against something else ("on" last year).
        each: behind a price, make it that of one piece ("apiece").
        for_each: between a price and the number of pieces ("for each of its").
        besides: say that a total has more in it than its pieces, or less ("with tax").
        rates: behind a change, say that it is one of each year or month ("a year").
    """

    restates: tuple[str, ...]
    changes: tuple[str, ...]
    more: tuple[str, ...]
    than: tuple[str, ...]
    from_: tuple[str, ...]
    to: tuple[str, ...]
    old: tuple[str, ...]
    of: tuple[str, ...]
    whole: tuple[str, ...]
    among: tuple[str, ...]
    split: tuple[str, ...]
    back: tuple[str, ...]
    wholes: tuple[str, ...]
    all_of_it: tuple[str, ...]
    other_terms: tuple[str, ...]
    risen: tuple[str, ...]
    fallen: tuple[str, ...]
    resumes: tuple[str, ...]
    points: tuple[str, ...]
    elsewhere: tuple[str, ...]
    each: tuple[str, ...]
    for_each: tuple[str, ...]
    besides: tuple[str, ...]
    rates: tuple[str, ...]
    articles: tuple[str, ...]
    qualified: bool
    and_: tuple[str, ...]
    in_all: tuple[str, ...]
    the_whole: tuple[str, ...]
    total_label: tuple[str, ...]
    composes: tuple[str, ...]
    assigns: tuple[str, ...]
    rest: tuple[str, ...]
    born: tuple[str, ...]
    states: tuple[str, ...]
    extends: tuple[str, ...]
    until: tuple[str, ...]
    apart: tuple[str, ...]
    partly: tuple[str, ...]
    later: tuple[str, ...]
    jubilees: tuple[str, ...]
    split_among: tuple[str, ...]
    payers: tuple[str, ...]
    jubilates: tuple[str, ...]
    at_the_time: tuple[str, ...]
    ordinals: Mapping[str, int]
    pronouns: tuple[str, ...]
    ages: tuple[str, ...]
