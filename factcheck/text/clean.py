"""A view of a text with its apostrophes and hyphens made plain; its length, and offsets, hold."""

from __future__ import annotations

# Replaced one by one: on the few that a text holds, that is ten times as fast as a translation.
_APOSTROPHES = "\u2019\u02bc\u2032\u201b\uff07"  # ’ ʼ ′ ‛ ＇
_HYPHENS = "\u2010\u2011\u00ad"  # ‐, ‑ (which does not break), and the soft one


def plain(text: str) -> str:
    """`text` with "'" for every apostrophe and "-" for every hyphen, one code point for one.

    No-break spaces, dashes and quotation marks stay: they tell numbers and quotations apart.

    >>> plain("l’accord")
    "l'accord"
    """
    if text.isascii():
        return text
    for mark in _APOSTROPHES:
        text = text.replace(mark, "'")
    for mark in _HYPHENS:
        text = text.replace(mark, "-")
    return text
