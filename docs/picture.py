"""Draw docs/report.svg, the report on an invented dossier: `python docs/picture.py`."""

from __future__ import annotations

from pathlib import Path

import factcheck
from factcheck.formats import terminal
from factcheck.formats.view import View

ROOT = Path(__file__).parent.parent
OUT = ROOT / "docs" / "report.svg"
DOSSIER = "tests/dossiers/aquarium-sablene"
LINES = 74  # the conflicts; the whole report is as long as its articles


def picture() -> str:
    """The SVG text; the same for the same articles."""
    report = factcheck.check(str(ROOT / DOSSIER))
    return terminal.picture(report, View(width=100), f"factcheck check {DOSSIER}", lines=LINES)


if __name__ == "__main__":
    OUT.write_text(picture(), encoding="utf-8")
