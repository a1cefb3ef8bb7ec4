"""The shapes of dates, in the order in which they are tried; signs as in `lexicon`."""

from __future__ import annotations

from factcheck.lexemes.calendar import days, told, years
from factcheck.lexemes.calendar.cascade import Rule, stage

WITH_FIGURES = stage(
    [
        Rule(r"[Ww]\.?,?D?A|A", days.in_figures),
        Rule(
            r"b?D?(?:[Ww]\.?)?[do](?:[-a&tJ,]D?(?:[Ww]\.?)?[do]){1,3}e?[Mm](?:\.?,?e?y)?", days.days
        ),
        Rule(r"[Ww]\.?,?D?[do]e?[Mm](?:\.?,?e?y)?|[do]e?[Mm]\.?,?e?y", days.date),
        Rule(r"[do]e?[Mm]N(?![U47])", told.date),
        Rule(r"[do]e?[Mm]", days.date),
        Rule(r"[be]?[Mm](?:[-at]|(?<=b[Mm])&)D?[Mm](?:e?y)?", days.months),
        Rule(r"z[yd]|D?c", years.decade),
        Rule(r"[befi]?y[-at]y(?!-)|by&y|y-d(?!-)", years.years),
        Rule(r"D?o-?4(?:e?D?[yUO])?|D?Q(?:e?y)?", years.quarter),
        Rule(r"[ie]?D?N?Se?y|NS|[ie]?D?SN|[ie]?D?SeDU|(?<=[Jj])D?S", years.season),
        Rule(r"8(?:e?y|N)?", told.feast),
    ]
)
MONTH_FIRST = stage(
    [
        Rule(r"[Mm]\.?[do][-t&][do](?:,?y)?", days.days),
        Rule(r"[Ww]\.?,?[Mm]\.?D?[do](?:,?y)?|[Mm]\.?D?[do](?:,?y)?", days.date),
    ]
)
ALONE = stage(
    [
        Rule(r"[Mm]\.?,?e?y", days.month_year),
        Rule(r"D?N-?U|D?UN|D?[N2]U|D?U2", told.unit),
        Rule(r"NW|WN", told.weekday),
        Rule(r"NM|MN", told.month),
        Rule(r"D?N4|D?4N", told.quarter),
        Rule(r"[ia]?D?(?:N7|7N)|[ia]D?7", told.weekend),
        Rule(r"ND?VU|VU", told.some_days),
        Rule(r"R", told.day),
        Rule(r"r", told.drifting),
        Rule(r"T", told.day_of_text),
        Rule(r"O", told.span),
        Rule(r"g[LH]|[LH]G", told.ago),
        Rule(r"[LH][FB]", told.later),
        Rule(r"qD?[LH][le2]?|h[eD]?[LH]p|h[eD]?[LH]t|J[eD]?[LH]", told.within),
        Rule(r"[Ii][LH]", told.ahead),
        Rule(r"W", days.weekday),
        Rule(r"M", days.month),
        Rule(r"y", years.year),
    ]
)
