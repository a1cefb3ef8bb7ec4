"""Logistic regression with the sign of each weight held, and average precision."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

_ROUNDS = 400
_RIDGE = 8.0
STILL = 2e-3
"""How little the weights move when the search for them ends."""


def fit(
    rows: np.ndarray, truth: np.ndarray, signs: Sequence[int], still: float = STILL
) -> tuple[float, list[float]]:
    """The bias and the weights that explain `truth` (0 or 1) best, by coordinate descent.

    Args:
        rows: one example a row, one piece of evidence a column.
        truth: what is true of each row.
        signs: 1 where a weight may not fall under zero, -1 where it may not rise over it.
        still: a round in which nothing moved more ends the search.
    """
    spread = rows.std(axis=0) + 1e-6
    scaled = rows / spread
    weights, bias = np.zeros(rows.shape[1]), -3.0
    odds = np.full(len(rows), bias)
    for _ in range(_ROUNDS):
        chance = _chance(odds)
        step = (truth - chance).sum() / ((chance * (1 - chance)).sum() + 1e-3)
        bias, odds, moved = bias + step, odds + step, abs(step)
        for at, sign in enumerate(signs):
            chance, column = _chance(odds), scaled[:, at]
            slope = column @ (chance - truth) + _RIDGE * weights[at]
            curve = (column * column) @ (chance * (1 - chance)) + _RIDGE
            new = weights[at] - slope / curve
            change = (new if new * sign >= 0 else 0.0) - weights[at]
            if change:
                odds, weights[at] = odds + column * change, weights[at] + change
                moved = max(moved, abs(change))
        if moved < still:
            break
    return float(bias), [float(weight) for weight in weights / spread]


def _chance(odds: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(odds, -40, 40)))


def average_precision(scores: np.ndarray, truth: np.ndarray) -> float:
    """The mean precision over the true examples, best score first."""
    ranked = truth[np.argsort(-scores, kind="stable")]
    precision = np.cumsum(ranked) / np.arange(1, len(ranked) + 1)
    return float((precision * ranked).sum() / max(1, ranked.sum()))
