"""French as it is set in type: what an author types with a blank never breaks there at a line end.

Keyboards have no key for a no-break space, so it is put in here, before an article's words are.
"""

from __future__ import annotations

import re

_LOOSE = re.compile(r" (?=[:;!?»%](?!\w))|(?<=«) ")


def tied(text: str, language: str) -> str:
    r"""The text with a no-break space before `: ; ! ? » %` and behind `«` where it is French.

    >>> tied("Deux valeurs : « a » ; 5 %", "fr")
    'Deux valeurs\xa0: «\xa0a\xa0»\xa0; 5\xa0%'
    >>> tied("One : two", "en")
    'One : two'
    """
    return _LOOSE.sub("\N{NO-BREAK SPACE}", text) if language == "fr" else text
