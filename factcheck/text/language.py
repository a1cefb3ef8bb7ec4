"""Which language an article is in: the declared one, else that of most of its small words."""

from __future__ import annotations

import re
from collections import Counter

from factcheck.lang import PACKS
from factcheck.text.clean import plain

_SAMPLE = 8000  # characters that are enough to tell
_WORD = re.compile(r"(?<![^\W_'])[^\W\d_]+")
"""A word, but for what clings to a figure or an apostrophe: the "m" of "€3m", the "s" of "it's"."""


def language(text: str, declared: str | None = None) -> str:
    """The code of the pack that applies; takes any text and always answers.

    `declared` ("fr", "en-GB", "fr_CA") decides where there is a pack for it. A text without a
    word that any pack knows is read with the first one.
    """
    code = (declared or "").strip().lower().replace("_", "-").partition("-")[0]
    if code in PACKS:
        return code
    counts = Counter(_WORD.findall(plain(text[:_SAMPLE]).lower()))
    uses = {
        code: sum(map(counts.__getitem__, pack.text.function_words)) for code, pack in PACKS.items()
    }
    return max(uses, key=uses.__getitem__)
