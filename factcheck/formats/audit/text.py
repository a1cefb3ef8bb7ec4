"""Text and tables in Markdown: what an article says stays text, wherever the report is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from unicodedata import category

from factcheck.formats.excerpt import Piece
from factcheck.formats.safe import plain

# ASCII punctuation means something to Markdown or to a code host, but for the marks in the
# first class, a hyphen inside a word, a decimal point, and a full stop, bracket or colon that ends
# something (a digit and a full stop or a bracket begin a list).
_MEANS_SOMETHING = re.compile(
    r"(?=[!-/:-@\[-`{-~\u200b])(?![ ,'\"%?;/(=+])(?!(?<=[^\W_])-[^\W_])(?!(?<=\d)\.\d)"
    r"(?!(?<!\d)\.(?: |$))(?!(?<!\d)\))(?!:(?: |$))"
    r"."
)

# Code hosts look for these in what Markdown has become, where an entity is a character again:
# mentions and addresses, numbers of issues, addresses of pages, names of pictures.
_TIED = re.compile(
    r"(?<=@)(?=\w)|(?<=[#!])(?=\w)|(?<=\bGH-)(?=\d)|(?<=:)(?=//)|(?<=\bwww)(?=\.)"
    r"|(?<=:)(?=(?!\d+:)[\w+-]{1,64}:|100:|1234:)",
    re.IGNORECASE,
)
_MAY_TIE = re.compile(r"[@#!:]|gh-|www", re.IGNORECASE)
_APART = "\u200b"  # no width; `plain` leaves none of an article's


def escaped(text: str) -> str:
    """Text that Markdown shows as it is, on one line; its punctuation as numeric entities.

    What a code host would make a link, a mention or a picture of is parted by a space of no width.

    >>> escaped("<b>[link](http://x.y) | d'abord, 3.5 %")
    "&#60;b&#62;&#91;link&#93;(http&#58;&#8203;//x&#46;y) &#124; d'abord, 3.5 %"
    >>> escaped("@all")
    '&#64;&#8203;all'
    """
    shown = plain(text).strip()
    parted = _TIED.sub(_APART, shown) if _MAY_TIE.search(shown) else shown
    return _MEANS_SOMETHING.sub(lambda match: f"&#{ord(match[0])};", parted)


def sentence(pieces: Sequence[Piece]) -> str:
    """The excerpt with its values in bold."""
    texts = ["", *(piece.text for piece in pieces), ""]
    return "".join(
        _bold(piece.text, texts[at][-1:], texts[at + 2][:1])
        if piece.marked
        else _spaced(piece.text)
        for at, piece in enumerate(pieces)
    )


def head(columns: Sequence[str], align: str = "") -> str:
    """The two lines above a table's rows; `align` has an "r" for each column of numbers."""
    rules = ["---:" if align[at : at + 1] == "r" else "---" for at in range(len(columns))]
    return f"{row(columns)}\n{row(rules)}"


def row(cells: Iterable[str]) -> str:
    """One line of a table; the cells are escaped already."""
    return f"| {' | '.join(cells)} |"


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], align: str = "") -> str:
    """A whole table."""
    return "\n".join((head(columns, align), *map(row, rows)))


def _spaced(text: str) -> str:
    """Escaped, with its blanks kept at the ends where a value follows or goes before."""
    before, after = " " * text.startswith(" "), " " * text.endswith(" ")
    return before + escaped(text) + after if text.strip() else " "


def _bold(text: str, before: str, after: str) -> str:
    """Stars mark only what they flank (CommonMark 6.2); beside a letter it may take a tag."""
    flanked = (text[:1].isalnum() or _ends(before)) and (text[-1:].isalnum() or _ends(after))
    return f"**{escaped(text)}**" if flanked else f"<b>{escaped(text)}</b>"


def _ends(character: str) -> bool:
    """Whether a word ends here: nothing, a blank or a punctuation mark."""
    return not character or category(character)[0] in "PZ"
