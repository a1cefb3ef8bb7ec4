"""The weights that the checker joins by: written by `make learn`, never by hand."""

from __future__ import annotations

from factcheck.link.weights import Weights

FIRST = Weights(
    -4.41,
    {
        "close": 3.03,
        "clash": -2.72,
        "lead_lo": 1.83,
        "same": 1.66,
        "last_days": 1.49,
        "rare": 1.47,
        "around": 1.47,
        "as_of": 1.41,
        "small_unlike": -1.03,
        "as_of_apart": -0.81,
        "about": 0.73,
        "beside": 0.65,
        "role": 0.64,
        "money": 0.62,
        "measured": 0.6,
        "clock_unlike": -0.55,
        "inside": 0.51,
        "own_days": -0.45,
        "denied": -0.31,
        "crowd": -0.27,
        "marks": -0.25,
        "names": 0.07,
        "both_lead": 0.06,
    },
)

SECOND = Weights(
    -6.76,
    {
        "around": 6.2,
        "close": 3.57,
        "place": -2.86,
        "last_days": 2.48,
        "own_days": -2.14,
        "clash": -2.12,
        "digits_swapped": 2.0,
        "scarce": 1.89,
        "gap": -1.79,
        "clock": 1.7,
        "near": 1.7,
        "head_unlike": -1.28,
        "role": 1.25,
        "before_after": -1.02,
        "clock_unlike": -0.97,
        "margin_lo": 0.87,
        "as_of_apart": -0.75,
        "anchor_about": 0.74,
        "names": 0.66,
        "several": 0.56,
        "denied": -0.53,
        "head": 0.42,
        "as_of": 0.36,
        "both_lead": 0.28,
        "planned": -0.25,
        "per": -0.24,
        "role_unlike": -0.09,
        "marks": -0.05,
    },
)
