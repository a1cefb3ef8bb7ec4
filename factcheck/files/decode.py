"""Bytes to text: the declared encoding, a byte order mark, UTF-8, then a confident guess."""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MARK = "\ufeff"

# What a page or an XML declaration says of itself, in its first kilobyte (WHATWG HTML, section
# 13.2.3.2), and the names that browsers read as windows-1252 (WHATWG Encoding, section 4.2).
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,100}?\sencoding\s?=\s?["']([\w.:-]{1,40})"""
    rb"""|<meta\s[^>]{0,200}?charset\s?=\s?["']?\s?([\w.:-]{1,40})""",
    re.IGNORECASE,
)
_HEAD = 4096
_AS_WINDOWS = frozenset(["ascii", "us-ascii", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1"])
_AS_UTF8 = ("utf-16", "utf-32", "utf16", "utf32")  # a declaration that could be read is in neither
# Declared out of habit: what reads as UTF-8 is UTF-8, since no word is written "Ã©".
_SINGLE_BYTE = re.compile(r"(?:windows-?|cp)125|(?:x-)?mac|koi8|iso-?8859")

_ODD = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f]")
_LETTER = re.compile(r"[A-Za-z]")
_WESTERN = re.compile(
    r"[\x09-\x7eÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŸÆŒàâäçèéêëîïôöùûüÿæœ«»‹›“”„‘’‚–—…•·€£¥°º²³½¼¾§©®™×\xa0]*"
)
_CHAOS_AT_MOST = 0.1
_COHERENCE_AT_LEAST = 0.2
_SAMPLE = 200_000  # bytes that a guess looks at


def decode(data: bytes, *, page: bool = False) -> str | None:
    """Decode a file whole; None where it is binary or in no encoding that one could be sure of.

    Line ends stay as they are; a byte order mark at the start is no part of the text.

    Args:
        data: the file's bytes.
        page: whether it may declare its encoding itself (HTML, XML).
    """
    for encoding in _candidates(data, page):
        text = _try(data, encoding)
        if text is not None:
            return text
    if b"\0" in data:
        return None
    return _guessed(data)


def _candidates(data: bytes, page: bool) -> tuple[str, ...]:
    declared = _DECLARED.search(data[:_HEAD]) if page else None
    marked = tuple(encoding for mark, encoding in _MARKS if data.startswith(mark))
    if declared is None:
        return (*marked, "utf-8")
    name = (declared[1] or declared[2]).decode("ascii").lower()
    name = "windows-1252" if name in _AS_WINDOWS else name
    name = "utf-8" if name.startswith(_AS_UTF8) and not marked else name
    return (*marked, "utf-8", name) if _SINGLE_BYTE.match(name) else (name, *marked, "utf-8")


def _try(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except (UnicodeError, LookupError):
        return None
    return None if "\0" in text else text.removeprefix(_MARK)


def _guessed(data: bytes) -> str | None:
    """What charset-normalizer is confident of; windows-1252 where that may be meant.

    The encodings that differ from windows-1252 by a letter or two that no word of the text needs
    are not told apart by any statistics; newsrooms write windows-1252.
    """
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    sure = (
        best is not None and best.chaos <= _CHAOS_AT_MOST and best.coherence >= _COHERENCE_AT_LEAST
    )
    windows = _try(data, "windows-1252")
    if windows is not None and _is_clean(windows):
        if sure and best is not None and "cp1252" in best.could_be_from_charset:
            return windows
        if _is_western(windows):
            return windows
    text = _try(data, best.encoding) if sure and best is not None else None
    return text if text is not None and _is_clean(text) else None


def _is_clean(text: str) -> bool:
    """Whether hardly a control character stands in the text."""
    return sum(1 for _ in _ODD.finditer(text)) * 1000 <= len(text)


def _is_western(text: str) -> bool:
    """Whether the text holds nothing but what French and English are written with, mostly ASCII."""
    return _WESTERN.fullmatch(text) is not None and 2 * len(_LETTER.findall(text)) >= len(text)
