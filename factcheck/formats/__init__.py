"""Report to text: one module a format, in the order in which help and messages name them."""

from __future__ import annotations

from typing import Protocol

from factcheck.formats import json_v1, markdown, terminal
from factcheck.formats.view import View
from factcheck.model.finding import Report


class Format(Protocol):
    """An output format. The module is the implementation; there is nothing to subclass."""

    NAME: str

    def render(self, report: Report, view: View) -> str:
        """The report as text that ends in a line break; the same for the same arguments."""
        ...


FORMATS: tuple[Format, ...] = (terminal, json_v1, markdown)
