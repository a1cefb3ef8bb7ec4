"""The report for a person at a screen: conflicts first, the reason for the exit status last.

What is drawn stands in `formats.screen`, which is loaded when it is used: a start that only
asks for the version need not wait for it.
"""

from __future__ import annotations

from factcheck.formats.view import View
from factcheck.model.finding import Report

NAME = "terminal"


def render(report: Report, view: View) -> str:
    """The report in lines of at most `view.width` cells; in colours where the view has them."""
    from factcheck.formats.screen import look
    from factcheck.formats.screen import report as page

    return look.printed(page.parts(report, view, look.look(view)), view)


def picture(report: Report, view: View, title: str, lines: int | None = None) -> str:
    """The same in colours, as an SVG drawing of a terminal window; fetches nothing.

    `lines` keeps the first lines only.
    """
    from factcheck.formats.screen import look
    from factcheck.formats.screen import report as page

    drawn = look.drawn_on(view)
    return look.pictured(page.parts(report, drawn, look.look(drawn)), drawn, title, lines)
