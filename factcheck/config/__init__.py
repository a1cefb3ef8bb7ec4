"""What a run was asked to do: flags, environment and `factcheck.yaml`, and where each came from."""

from factcheck.config.desk import Desk
from factcheck.config.inputs import read_desk, read_inputs
from factcheck.config.options import (
    BUILTIN,
    Output,
    every,
    read_day,
    read_fail_on,
    read_language,
    read_lexicon,
    read_outputs,
    read_rules,
    unknown,
)
from factcheck.config.settings import Asked, Chosen, Settings, choose, settings

__all__ = [
    "BUILTIN",
    "Asked",
    "Chosen",
    "Desk",
    "Output",
    "Settings",
    "choose",
    "every",
    "read_day",
    "read_desk",
    "read_fail_on",
    "read_inputs",
    "read_language",
    "read_lexicon",
    "read_outputs",
    "read_rules",
    "settings",
    "unknown",
]
