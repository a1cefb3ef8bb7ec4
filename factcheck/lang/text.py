"""The shape of a language's words about texts: sentence ends, bylines, boilerplate, mastheads."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextWords:
    """Every field is required; all words are in lower case, with straight apostrophes.

    The cues of bylines, captions and boilerplate are looked for in texts of every language:
    a French page may well end with "Please share our article".

    Attributes:
        function_words: frequent short words that tell the language; none that another
            language of `PACKS` has as well.
        abbreviations: without their last point; they never end a sentence ("mme", "art").
        number_abbreviations: without their last point; they end no sentence where a number
            follows ("art", "no").
        closing_abbreviations: without their last point; they end a sentence where the next
            word is a function word with a capital ("p.m", "etc").
        ordinal_marks: what follows a day's number in a date ("er", "st").
        date_words: small words before a date, or between it and its time ("le", "à", "at").
        morning, afternoon: the halves of a twelve-hour clock; empty where there is none.
        date_openers: what stands before the date of a dateline ("publié", "posted on").
        issue_words: what names an issue beside its date ("édition", "n°").
        update_words: what stands before the time of the last change ("mis à jour").
        byline_openers: a line that begins with one is a byline ("de notre correspondant").
        name_openers: a line that begins with one and goes on with names is a byline ("par").
        agency_words: words of agencies' names; a short line of names with one is a credit.
        outlet_words: words of outlets' names, for telling a masthead.
        caption_words: what opens the credit of a picture ("photo", "crédit").
        boilerplate_openers: a short line that begins with one is no part of the article
            ("lire aussi", "please share").
        boilerplate_words: as a whole line, or beside a number or a separator alone, they are no
            part of the article ("réagir", "share").
        boilerplate_phrases: a short sentence that holds one is no part of the article
            ("all rights reserved").
        list_openers: headings of lists of links; the short lines below belong to them.
        counted: what a page counts about itself: "12 commentaires", "4 min read".
    """

    function_words: frozenset[str]
    abbreviations: frozenset[str]
    number_abbreviations: frozenset[str]
    closing_abbreviations: frozenset[str]
    ordinal_marks: tuple[str, ...]
    date_words: tuple[str, ...]
    morning: tuple[str, ...]
    afternoon: tuple[str, ...]
    date_openers: tuple[str, ...]
    issue_words: tuple[str, ...]
    update_words: tuple[str, ...]
    byline_openers: tuple[str, ...]
    name_openers: tuple[str, ...]
    agency_words: frozenset[str]
    outlet_words: frozenset[str]
    caption_words: tuple[str, ...]
    boilerplate_openers: tuple[str, ...]
    boilerplate_words: tuple[str, ...]
    boilerplate_phrases: tuple[str, ...]
    list_openers: tuple[str, ...]
    counted: tuple[str, ...]


def words(text: str) -> frozenset[str]:
    """The words of a table that are written with spaces between them."""
    return frozenset(text.split())
