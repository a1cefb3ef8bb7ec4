"""The weights that the checker joins by: written by `make learn`, never by hand."""

from __future__ import annotations

from factcheck.link.weights import Weights

FIRST = Weights(
    -4.36,
    {
        "clash": -3.08,
        "close": 3.06,
        "lead_lo": 1.63,
        "same": 1.62,
        "around": 1.61,
        "last_days": 1.43,
        "rare": 1.38,
        "as_of": 1.35,
        "small_unlike": -1.05,
        "as_of_apart": -0.87,
        "beside": 0.76,
        "measured": 0.72,
        "about": 0.69,
        "money": 0.6,
        "clock_unlike": -0.6,
        "lead_hi": 0.48,
        "own_days": -0.45,
        "role": 0.43,
        "crowd": -0.32,
        "denied": -0.3,
        "marks": -0.23,
        "near": 0.23,
        "both_lead": 0.06,
    },
)

SECOND = Weights(
    -6.81,
    {
        "around": 6.19,
        "close": 3.65,
        "place": -2.89,
        "clash": -2.54,
        "last_days": 2.47,
        "near": 2.22,
        "own_days": -2.17,
        "digits_swapped": 2.0,
        "scarce": 1.92,
        "gap": -1.81,
        "clock": 1.7,
        "head_unlike": -1.38,
        "role": 1.24,
        "before_after": -1.08,
        "clock_unlike": -0.99,
        "as_of_apart": -0.87,
        "margin_lo": 0.79,
        "anchor_about": 0.68,
        "names": 0.65,
        "several": 0.55,
        "denied": -0.51,
        "head": 0.31,
        "as_of": 0.31,
        "planned": -0.29,
        "both_lead": 0.26,
        "per": -0.22,
        "role_unlike": -0.09,
    },
)
