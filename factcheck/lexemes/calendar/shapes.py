"""The shapes of dates, in the order in which they are tried; signs as in `lexicon`."""

from __future__ import annotations

from factcheck.lexemes.calendar import counting, days, shifted, told, written, years
from factcheck.lexemes.calendar.cascade import Rule, stage

_D_M = r"[do][-/][Mm]"
_IN_ANY_ORDER = (
    rf"{_D_M}[-/]y|y[-/][Mm][-/][do]|[Mm][-/][do][-/]y|[Mm][-/]y[-/]d|y[-/]d[-/][Mm]|[do]-y-[Mm]"
    rf"|[Mm][-/]y|[do]/[Mm]|[Mm]/[do]"
)
WITH_FIGURES = stage(
    "2478ADMNQSWbcdefimowyz",
    [
        Rule(r"[Ww]\.?,?D?A|A", days.in_figures),
        Rule(r"[befi]?D?d/d[-at&J]D?(?:A|d/d(?:[,/]{1,2}y)?)", written.numbered_days),
        Rule(r"(?:[Ww]\.?,?)?D?d/d(?!/)", written.numbered),
        Rule(_IN_ANY_ORDER, written.named),
        Rule(
            r"b?D?(?:[Ww]\.?)?[do](?:[-a&tJ,]D?(?:[Ww]\.?)?[do]){1,3}e?[Mm](?:\.?,?e?y)?", days.days
        ),
        Rule(r"[Ww]\.?,?D?[do]e?[Mm](?:\.?,?e?y)?|[do]e?[Mm]\.?,?e?y", days.date),
        Rule(r"[do]e?[Mm]N(?![U47])", told.date),
        Rule(r"[do]e?[Mm]", days.date),
        Rule(r"[Ww]\.?(?:D?o|D?d)", days.weekday_number),
        Rule(r"(?<=D)d(?=[aebf]?C)", days.day_number),
        Rule(r"[be]?[Mm](?:[-at]|(?<=b[Mm])&)D?[Mm](?:e?y)?", days.months),
        Rule(r"z[yd]|D?c", years.decade),
        Rule(r"[befi]?y[-at]y(?!-)|by&y|y-d(?![-/])", years.years),
        Rule(
            r"D?o-?4(?:e?D?(?:UN|NU|[yUO]))?|D?N4e?y|NUx?o-?4|D?(?:Q|4d)(?:[-e]?y)?|y-?(?:Q|4d)",
            years.quarter,
        ),
        Rule(r"d[-/]y(?![-/])|y/d(?![-/])", written.month),
        Rule(r"ddy|ydd", written.spaced),
        Rule(r"y[Mm](?!\.?[doy])", days.year_month),
        Rule(r"[ie]?D?N?Se?y|NS|[ie]?D?SN|[ie]?D?SeDU|(?<=[Jj])D?S", years.season),
        Rule(r"8y?7|7eD?8y?", told.feast_weekend),
        Rule(r"[N2]8|8(?:e?y|[N2])?", told.feast),
    ],
)
MONTH_FIRST = stage(
    "MWmw",
    [
        Rule(r"[Mm]\.?D?[do][-t&J]D?[do](?!e?[Mm])(?:,?y)?", days.days),
        Rule(r"[Ww]\.?,?[Mm]\.?D?[do](?:,?y)?|[Mm]\.?D?[do](?:,?y)?", days.date),
    ],
)
ALONE = stage(
    "+2479DHIJLMNORTUVWaghimqrwy",
    [
        Rule(r"[Mm]\.?,?e?y", days.month_year),
        Rule(r"[Ii]?[LH+][fija]e?[3rR]", counting.from_today),
        Rule(r"D?N-?U(?!eD?(?:[XMmy]|NU|U))|D?UN|D?2U|D?U2", told.unit),
        Rule(r"[N2V]Wl?|W[N2l]", told.weekday),
        Rule(r"NM|MN", told.month),
        Rule(r"D?[N2V]4|D?4[N2]|D4l", told.quarter),
        Rule(r"DUl", told.unit_ahead),
        Rule(r"[ia]?D?(?:[NV]7|7N)|[ia]D?7", told.weekend),
        Rule(r"D?[N2]9|D?9[N2]", told.campaign),
        Rule(r"ND?VU|VU", told.some_days),
        Rule(r"Ra?W", told.part_of_weekday),
        Rule(r"R", told.day),
        Rule(r"r", told.drifting),
        Rule(r"T", told.day_of_text),
        Rule(r"O", told.span),
        Rule(r"g(?:a|x{1,3}|xe|axe|axx)?[LH+]|[LH+]G", shifted.ago),
        Rule(r"[LH+][FB]", shifted.later),
        Rule(r"qD?[LH][le2]?|h[eD]?[LH]p|h[eD]?[LH]t|J[eD]?[LH]", shifted.within),
        Rule(r"[Ii][LH+]", shifted.ahead),
        Rule(r"[NV2]?L", told.quarters),
        Rule(r"W", days.weekday),
        Rule(r"(?<=a)w(?=a[dC])", days.short_weekday),
        Rule(r"M|(?<=Ue)m", days.month),
        Rule(r"(?<=[aijJ])m", days.short_month),
        Rule(r"U?y", years.year),
    ],
)
