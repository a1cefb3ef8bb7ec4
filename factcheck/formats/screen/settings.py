"""Settings on a screen: name, value, and where the value came from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.table import Table

from factcheck.formats.screen.look import Look

_NONE = "none"


def parts(
    settings: Iterable[tuple[str, object, str]], file: str | None, look: Look
) -> Iterator[RenderableType]:
    """The file that was read, then a line for each setting."""
    yield look.text(file or "no factcheck.yaml", "bold")
    rows = Table.grid(padding=(0, 2, 0, 0), pad_edge=False)
    for name, value, origin in settings:
        style = "dim" if origin == "default" else "bold"
        rows.add_row(look.text(name), look.text(_shown(value), style), look.text(origin, "dim"))
    yield rows


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or _NONE
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _NONE if value is None else str(value)
