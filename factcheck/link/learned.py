"""The weights that the checker joins by: written by `make learn`, never by hand."""

from __future__ import annotations

from factcheck.link.weights import Weights

FIRST = Weights(
    -4.39,
    {
        "close": 2.75,
        "clash": -2.44,
        "clock_unlike": -2.07,
        "same": 2.07,
        "around": 1.97,
        "lead_lo": 1.68,
        "clock": 1.65,
        "small_unlike": -1.61,
        "rare": 1.37,
        "last_days": 1.14,
        "as_of": 1.12,
        "as_of_apart": -0.87,
        "beside": 0.78,
        "about": 0.75,
        "money": 0.68,
        "crowd": -0.62,
        "measured": 0.59,
        "head": 0.44,
        "role_top": 0.25,
        "role": 0.23,
        "denied": -0.19,
        "both_lead": 0.18,
        "own_days": -0.18,
        "marks": -0.12,
        "old": -0.12,
    },
)

SECOND = Weights(
    -7.21,
    {
        "around": 5.61,
        "close": 3.35,
        "clock": 2.95,
        "last_days": 2.83,
        "place": -2.79,
        "own_days": -2.63,
        "scarce": 2.08,
        "gap": -2.07,
        "digits_swapped": 2.0,
        "before_after": -1.56,
        "head_unlike": -1.47,
        "near": 1.1,
        "several": 1.07,
        "clash": -0.99,
        "role": 0.97,
        "anchor_about": 0.95,
        "head": 0.81,
        "names": 0.79,
        "clock_unlike": -0.71,
        "as_of_apart": -0.68,
        "margin_hi": 0.68,
        "margin_lo": 0.67,
        "denied": -0.64,
        "both_lead": 0.42,
        "marks": -0.28,
        "last_day_unlike": -0.1,
        "role_unlike": -0.09,
    },
)
