"""How things look on a screen: glyphs, styles, printing. Only here is a rich console made."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.segment import Segment, Segments
from rich.style import Style
from rich.table import Table
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from factcheck.formats.catalogue import Speech
from factcheck.formats.excerpt import Piece
from factcheck.formats.safe import guarded, plain
from factcheck.formats.view import View

_BLANKS = re.compile(r" +((?:\x1b\[[0-9;]*m)*)$")  # at the end, before the codes that end a style
MEASURE = 112
"""Cells of running text in a line; beyond it the eye loses the line, however wide the screen."""


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The signs that are drawn; one set for UTF-8 and one in ASCII."""

    rule: str
    bar: str
    dot: str
    bullet: str
    opens: str  # before a marked value, where there is no colour
    closes: str


_UTF8 = Glyphs(rule="─", bar="│", dot="·", bullet="•", opens="▸", closes="◂")
_ASCII = Glyphs(rule="-", bar="|", dot="-", bullet="*", opens=">", closes="<")


@dataclass(frozen=True, slots=True)
class Look:
    """A view made ready: what can be drawn and how wide."""

    width: int
    colour: bool
    speech: Speech
    glyphs: Glyphs

    @property
    def encoding(self) -> str:
        """What the screen can hold."""
        return self.speech.encoding

    @property
    def measure(self) -> int:
        """Cells of a line of running text."""
        return min(self.width, MEASURE)

    def say(self, key: str, **values: object) -> str:
        """A text of the catalogue."""
        return self.speech.say(key, **values)

    def text(self, data: str, style: str = "") -> Text:
        """Text from anywhere, safe to print; never read as markup."""
        return Text(overflow="fold").append(plain(data, self.encoding), style)

    def joined(self, parts: Iterable[str], style: str = "") -> Text:
        """Parts with a dot between them, empty ones left out."""
        return self.text(f" {self.glyphs.dot} ".join(filter(None, parts)), style)

    def tail(self, parts: Iterable[str], style: str = "") -> Text:
        """The same behind something: begins with a dot, and is nothing where there are no parts."""
        dot = f" {self.glyphs.dot} "
        return self.text("".join(dot + part for part in parts if part), style)

    def marked(
        self, pieces: Iterable[Piece], style: str = "bold underline", rest: str = ""
    ) -> Text:
        """An excerpt; its values stand out by style, or by marks where there is no colour."""
        shown = Text(overflow="fold")
        for piece in pieces:
            text = piece.text
            if piece.marked and not self.colour:
                text = f"{self.glyphs.opens}{text}{self.glyphs.closes}"
            shown.append(plain(text, self.encoding), style if piece.marked else rest)
        return shown

    def heading(self, title: str, number: str, style: str) -> Text:
        """A section's title with a rule to the end of the line."""
        title = title.upper()
        left = f"{self.glyphs.rule * 2} {title} "
        right = f" {number} {self.glyphs.rule * 2}" if number else ""
        middle = self.glyphs.rule * max(self.measure - len(left) - len(right), 0)
        drawn = Text(no_wrap=True, overflow="crop")
        drawn.append(self.glyphs.rule * 2, "dim").append(f" {title} ", style)
        return drawn.append(middle + right, "dim")


@dataclass(frozen=True, slots=True)
class Barred:
    """Content behind a bar down its left side; the first line may bear a letter instead."""

    content: RenderableType
    first: str
    bar: str
    style: str

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Every line of the content, the wrapped ones too, after the bar."""
        inner = options.update_width(max(options.max_width - cell_len(self.bar), 1))
        before, style = self.first, Style.parse(self.style)
        for line in console.render_lines(self.content, inner, pad=False):
            yield Segment(before, style)
            yield from line
            yield Segment.line()
            before = self.bar


def look(view: View) -> Look:
    """What a view can bear; box characters need UTF-8."""
    glyphs = _UTF8 if view.encoding.lower().replace("_", "-") in ("utf-8", "utf8") else _ASCII
    return Look(max(view.width, 20), view.colour, Speech(view.language, view.encoding), glyphs)


def grid(*columns: int | None, gap: int = 1) -> Table:
    """A table without lines; None takes what is left, a number is a width in cells."""
    table = Table.grid(
        padding=(0, gap, 0, 0), pad_edge=False, expand=any(c is None for c in columns)
    )
    for width in columns:
        if width is None:
            table.add_column(ratio=1, overflow="fold")
        else:
            table.add_column(width=width, no_wrap=True, overflow="fold")
    return table


def printed(parts: Iterable[RenderableType], view: View) -> str:
    """The parts in lines of at most the view's width; no blanks at the end of a line."""
    page = io.StringIO()
    console = _console(view, page)
    for part in parts:
        console.print(part)
    lines = page.getvalue().split("\n")
    return "\n".join(guarded(_BLANKS.sub(r"\1", line)) for line in lines)


def drawn_on(view: View) -> View:
    """The view of a picture: the same width, in colours."""
    return replace(view, colour=True, encoding="utf-8")


def pictured(
    parts: Iterable[RenderableType], view: View, title: str, lines: int | None = None
) -> str:
    """The parts as an SVG drawing; the first lines only, where their number is given."""
    console = _console(view, io.StringIO(), record=True)
    drawn = console.render_lines(Group(*parts), pad=False)[:lines]
    for line in drawn:
        console.print(Segments([*line, Segment.line()]), end="")
    return console.export_svg(
        title=plain(title), theme=_PAPER, unique_id="factcheck", code_format=_SVG
    )


def _console(view: View, page: io.StringIO, record: bool = False) -> Console:
    """A console that asks nothing of its surroundings: the same view gives the same bytes."""
    return Console(
        file=page,
        width=max(view.width, 20),
        height=100,
        force_terminal=view.colour,
        color_system="standard" if view.colour else None,
        no_color=not view.colour,
        emoji=False,
        highlight=False,
        markup=False,
        legacy_windows=False,
        safe_box=False,
        soft_wrap=False,
        record=record,
        _environ={},
    )


_PAPER = TerminalTheme(
    (22, 24, 29),
    (205, 209, 216),
    [
        (46, 50, 58), (236, 106, 94), (124, 190, 128), (226, 181, 92),
        (110, 160, 236), (198, 134, 214), (98, 190, 196), (205, 209, 216),
    ],
    [
        (110, 117, 130), (255, 135, 122), (152, 214, 155), (244, 204, 125),
        (146, 187, 250), (220, 163, 234), (132, 214, 219), (240, 242, 246),
    ],
)  # fmt: skip

_SVG = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
    <style>
    .{unique_id}-matrix {{
        font-family: "DejaVu Sans Mono", Menlo, Consolas, "Liberation Mono", monospace;
        font-size: {char_height}px;
        line-height: {line_height}px;
        font-variant-east-asian: full-width;
    }}
    .{unique_id}-title {{ font-size: 18px; font-weight: bold; font-family: sans-serif; }}
    {styles}
    </style>
    <defs>
    <clipPath id="{unique_id}-clip-terminal">
      <rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
    </clipPath>
    {lines}
    </defs>
    {chrome}
    <g transform="translate({terminal_x}, {terminal_y})"
       clip-path="url(#{unique_id}-clip-terminal)">
    {backgrounds}
    <g class="{unique_id}-matrix">
    {matrix}
    </g>
    </g>
</svg>
"""
