"""The shape of a language's calendar words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.values.grain import Grain


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """Every field is required. Wordings are in lower case; `'` stands for either apostrophe.

    Names of months and weekdays come from CLDR; what stands here is what CLDR lacks. Lengths
    are (number, unit) with the letters of `factcheck.values.duration.LETTERS`, and "Q" for
    quarters, "S" for half-years, "E" for weekends.

    Attributes:
        months: other spellings of months, and their numbers.
        weekdays: other spellings of weekdays; 0 is Monday.
        doubtful: names that are other words too; read only beside a day or a year.
        capitals: whether names of months and weekdays are written with a capital.
        month_first: whether "March 4" is written.
        day_first: whether 04/09 is always 4 September; else the figures must say.
        names: wordings with calendar words that name something else.
        ordinals: ordinals in letters, for days and quarters.
        ordinal_endings: what makes an ordinal of digits ("er", "th").
        particles: small words by the part that they play (`factcheck.lexemes.calendar`).
        fused: prepositions that hold an article ("du").
        whole_within: particles of "within" that belong to the deadline ("dans les six mois").
        modifiers: "last", "this" and "next", as -1, 0 and 1; singular forms.
        text_modifiers: the same, told from the date that the text spoke of last.
        feasts: feasts by month and day, or by their key in `factcheck.context.time.feasts`.
        nows: words for the present, where they end a stretch ("between January and now").
        up_to_now: wordings that end a stretch with the present ("from March to date").
        open_ends: what leaves a date open towards one side ("or later"); part of its span.
        moves: words that make "from … to …" a change of date, not a stretch.
        plural_modifiers: the same before or after a plural: no date, but some days.
        days: days told from the publication, in days.
        drifting: days that also mean "nowadays"; read only where a tense says so.
        spans: other stretches told from the publication: unit and shift.
        text_days: days told from the date that the text spoke of last.
        parts: parts of a day; they belong to the date and change nothing.
        campaigns: words for seasons of sport or theatre, read beside "last" and "next".
        nights: the night, which alone may stand before "du samedi au dimanche".
        edges: "start", "middle" and "end" of a period.
        seasons: the first month of each (meteorological) season.
        units: names of units, singular and plural, and the length that one is.
        lengths: whole wordings of a length ("half an hour").
        fillers: adjectives between a number and its unit.
        half_after: what adds half a unit after the unit.
        one: words that mean one before a unit.
        articles: those of them that are mere articles ("a").
        one_after: what must precede such a word for it to count, empty where nothing must.
        one_before: what may follow its unit instead.
        somedays: units that after "one" are a set phrase ("un jour") unless `one_after` precedes.
        some: plural articles that make a length vague ("des mois").
        decades: nouns in front of a decade ("années").
        decade_names: decades in letters, and their first year ("the sixties").
        firsts, lasts: adjectives that count units from the start or the end of a period.
        beyond: words that count a length on from a date ("two weeks after").
        onward: the same where they may also begin a stretch ("two weeks from 12 May").
        numbering: nouns before figures that are a number, no date ("case 11/2016").
        verses: names before chapter and verse, written like a time ("Romans 8:28").
        hour_marks: what stands between hours and minutes ("h"), beside the colon.
        mornings: what marks a time before noon ("am").
        evenings: what marks a time after noon ("pm").
        clock_units: units whose number may be a time of day ("22 heures", "eight o'clock").
        clock_before: words that make a small number of hours in letters a time ("à deux heures").
        clock_at: words before a bare hour, beside a day ("on Friday at 4").
        minutes_first: what precedes an hour, in minutes ("half past").
        halves: words for parts of a day, and the hour from which they mean the afternoon.
        quarter_marks: letters before the number of a quarter ("Q3").
        half_year_marks: the same for half-years ("H1").
        lasting: words before "2 h 14" that make it a length.
        clock_ends: what follows an hour in words ("et quart"), in minutes.
        noons: names for times of day, and their hours.
        about_times: small words that make a time of day approximate ("vers").
        zones: names of zones, and their names in `factcheck.values.zone`; None for local time.
        years_after: nouns before a bare year ("budget", "saison"), beside prepositions.
        no_years_after: words after whose preposition four digits are a count ("plus de").
        not_plural: words that end like plurals and count nothing ("mais", "was").
        habits: words that make a weekday a habit ("chaque", "every").
        past, past_endings: words, and endings of words, that tell of the past.
        participles, participle_endings: the same for participles, which need no other verb.
        noun_endings, no_participles: endings and words of nouns that look like participles.
        perfects: auxiliaries of the present that with a participle tell of the past ("est").
        future, future_endings: words, and endings of words, that look ahead.
        scheduled: verbs in the present, of one or two words, that beside a date tell of what is to
            come ("le procès commence lundi", "a lieu").
        unscheduled: words right before such a verb that make a noun of it ("the close"), or a tale
            ("tout commence lundi").
        infinitives: words that make a participle after them look ahead ("doit être remis").
        forward: particles that look ahead whatever the tense ("à compter de").
        negations: words that turn "before" into "not before", which is no deadline.
        possessives: what a genitive ends on ("next year's").
        ahead_after: what may follow a length that lies ahead ("in two weeks' time").
        up_to: words that with a length set a deadline ("d'ici deux mois").
        obligations: words that make "within N days" a deadline.
        ages_before, ages_after: what makes a number of years an age.
        persons, person_endings: nouns whose "de N ans" is an age, and endings of more.
        ages_of_bounds: words before a bounded age ("les moins de 26 ans").
        ages_set_off: whether a number of years between commas is an age.
        during: bounds that before a length mean "in the course of" ("over 20 years").
        bounding: words before such a one that make it a bound after all ("for over 20 years").
        ages_of_groups: words before a range of years that is the age of a group ("les 18-25 ans").
        ages_set: nouns of an age that is set for all ("retraite"), and `ages_set_at` the words that
            link them to it ("à").
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    doubtful: frozenset[str]
    capitals: bool
    month_first: bool
    day_first: bool
    names: tuple[str, ...]
    ordinals: Mapping[str, int]
    ordinal_endings: tuple[str, ...]
    particles: Mapping[str, tuple[str, ...]]
    fused: frozenset[str]
    whole_within: frozenset[str]
    modifiers: Mapping[str, int]
    text_modifiers: Mapping[str, int]
    feasts: Mapping[str, tuple[int, int] | str]
    nows: frozenset[str]
    up_to_now: tuple[str, ...]
    open_ends: tuple[str, ...]
    moves: frozenset[str]
    plural_modifiers: Mapping[str, int]
    days: Mapping[str, int]
    drifting: Mapping[str, int]
    spans: Mapping[str, tuple[Grain, int]]
    text_days: Mapping[str, int]
    parts: tuple[str, ...]
    campaigns: frozenset[str]
    nights: tuple[str, ...]
    edges: Mapping[str, str]
    seasons: Mapping[str, int]
    units: Mapping[str, tuple[str, str]]
    lengths: Mapping[str, tuple[str, str]]
    fillers: frozenset[str]
    half_after: tuple[str, ...]
    one: frozenset[str]
    articles: frozenset[str]
    one_after: frozenset[str]
    one_before: frozenset[str]
    somedays: frozenset[str]
    some: frozenset[str]
    decades: tuple[str, ...]
    decade_names: Mapping[str, int]
    firsts: frozenset[str]
    lasts: frozenset[str]
    beyond: frozenset[str]
    onward: frozenset[str]
    numbering: frozenset[str]
    verses: frozenset[str]
    hour_marks: tuple[str, ...]
    mornings: tuple[str, ...]
    evenings: tuple[str, ...]
    clock_units: frozenset[str]
    clock_before: frozenset[str]
    clock_at: frozenset[str]
    minutes_first: Mapping[str, int]
    halves: Mapping[str, int]
    quarter_marks: tuple[str, ...]
    half_year_marks: tuple[str, ...]
    lasting: frozenset[str]
    clock_ends: Mapping[str, int]
    noons: Mapping[str, int]
    about_times: frozenset[str]
    zones: Mapping[str, str | None]
    years_after: frozenset[str]
    no_years_after: frozenset[str]
    not_plural: frozenset[str]
    habits: frozenset[str]
    past: frozenset[str]
    past_endings: tuple[str, ...]
    participles: frozenset[str]
    participle_endings: tuple[str, ...]
    noun_endings: tuple[str, ...]
    no_participles: frozenset[str]
    perfects: frozenset[str]
    future: frozenset[str]
    future_endings: tuple[str, ...]
    scheduled: frozenset[str]
    unscheduled: frozenset[str]
    infinitives: frozenset[str]
    forward: frozenset[str]
    negations: frozenset[str]
    possessives: frozenset[str]
    ahead_after: frozenset[str]
    up_to: tuple[str, ...]
    obligations: frozenset[str]
    ages_before: tuple[str, ...]
    ages_after: tuple[str, ...]
    persons: frozenset[str]
    person_endings: tuple[str, ...]
    ages_of_bounds: tuple[str, ...]
    ages_set_off: bool
    during: frozenset[str]
    bounding: frozenset[str]
    ages_of_groups: tuple[str, ...]
    ages_set: tuple[str, ...]
    ages_set_at: tuple[str, ...]
