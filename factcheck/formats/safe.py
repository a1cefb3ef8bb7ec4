r"""Text from articles, file names and rules, made fit to show: the one boundary to a screen.

Nothing is dropped and nothing is obeyed: ESC is shown as "␛", a right-to-left override as
"\u202e", a byte of a file name that is no UTF-8 as "\udcff".
"""

from __future__ import annotations

import re
from unicodedata import combining, normalize

HIDDEN = (
    "\x7f-\x9f\xad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""What a terminal would obey or not show, for a character class: DEL and C1, invisible and
bidirectional marks (Unicode categories Cf, Zl, Zp), lone surrogates, language tags. The joiners
U+200C and U+200D and the emoji selector U+FE0F stay: words and emoji are spelled with them."""

ORDER = r"#(?=#(?:vso|teamcity)?\[)"
"""A mark that build servers look for anywhere in a line of a log: "##[error]", "##vso[...]"."""

_BLANKS = re.compile(r"[\t\n\v\f\r\x85 ]+")
_UNSAFE = re.compile(f"[\x00-\x1f{HIDDEN}]|{ORDER}", re.IGNORECASE)
_UNLIKE = re.compile(f"[\x00-\x1f{HIDDEN}]|  |{ORDER}", re.IGNORECASE)  # what `plain` changes
_UTF8 = "utf-8"  # holds all that `plain` leaves
_COMMAND = re.compile(r"(?:\s|\x1b\[[0-9;]*m)*(?P<mark>:)(?:\x1b\[[0-9;]*m)*:")
_PICTURES = 0x2400  # "Control Pictures": U+241B stands for ESC


def plain(text: str, encoding: str = _UTF8) -> str:
    r"""The text on one line, with every control and invisible character made visible.

    A command to a build server is broken by the escape of its first mark. Runs of blanks become
    one space. What `encoding` lacks is written as its escape, so that the width of the result is
    what will be printed.

    >>> plain("a\x1b[1m\tb\u202ec")
    'a␛[1m b\\u202ec'
    >>> plain("é", "ascii")
    '\\xe9'
    """
    changed = _UNLIKE.search(text)
    shown = _UNSAFE.sub(_picture, _BLANKS.sub(" ", text)) if changed else text
    if encoding == _UTF8:
        return shown
    return shown.encode(encoding, "backslashreplace").decode(encoding)


def fitted(text: str, encoding: str = "utf-8") -> str:
    """Words of our own, with plain letters and marks for those that `encoding` lacks.

    >>> fitted("déjà « lu »", "ascii")
    'deja " lu "'
    """
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(_nearest(each, encoding) for each in text.translate(_PLAIN_MARKS))
    return text


def _nearest(character: str, encoding: str) -> str:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return "".join(each for each in normalize("NFKD", character) if not combining(each))
    return character


_PLAIN_MARKS = str.maketrans(
    {"«": '"', "»": '"', "“": '"', "”": '"', "’": "'", "–": "-", "œ": "oe", "…": "..."}
)


def escaped(character: str) -> str:
    r"""The escape of one character: "\x9b", "\u202e" or "\U000e0041"."""
    code = ord(character)
    if code > 0xFFFF:
        return f"\\U{code:08x}"
    return f"\\u{code:04x}" if code > 0xFF else f"\\x{code:02x}"


def guarded(line: str) -> str:
    """The line, with a bar at its head where a build server would obey it; as wide as before.

    Workflow runners execute lines that begin with "::", blanks aside, and who reads their logs may
    take the colours off first. The bar takes the place of the last blank, or of the first mark
    where there is none.
    """
    command = _COMMAND.match(line)
    if not command:
        return line
    before, at = line[: command.start("mark")], command.start("mark")
    if " " in before:
        at = before.rindex(" ")
    return f"{line[:at]}|{line[at + 1 :]}"


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    return chr(_PICTURES + code) if code < 0x20 else escaped(match[0])
