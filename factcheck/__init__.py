"""A cross-source fact-consistency checker: where articles agree, differ or stand alone, and why.

import factcheck

report = factcheck.check("articles/")
for finding in report.findings:
    print(finding.verdict.value, finding.message)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.api import Text, check
    from factcheck.errors import InputError
    from factcheck.model.finding import Report

__version__ = "0.1.0"
__all__ = ["InputError", "Report", "Text", "__version__", "check"]

_HOMES = {
    "InputError": "factcheck.errors",
    "Report": "factcheck.model.finding",
    "Text": "factcheck.api",
    "check": "factcheck.api",
}
"""Where each public name lives; loaded when it is first asked for, so that a start costs little."""


def __getattr__(name: str) -> object:
    """The public name `name`."""
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module 'factcheck' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    """The public names."""
    return sorted(__all__)
