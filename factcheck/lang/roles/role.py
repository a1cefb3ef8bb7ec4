"""A row of the tables of roles."""

from __future__ import annotations

from typing import NamedTuple

COLUMNS = ("fr", "en")


class Role(NamedTuple):
    """A role id, the families of kinds that it may govern, and its triggers by `COLUMNS`.

    `broad` marks a role that many different facts of one story share (a start, an
    announcement): having it in common says little, lacking it says less.
    """

    id: str
    families: str
    triggers: tuple[str, str]
    broad: bool = False
