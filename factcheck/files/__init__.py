"""The one place that touches files: articles and rules in, reports out; never the network."""

from factcheck.files.find import FORMATS, STANDARD_INPUT, Inputs, find, with_own_ids
from factcheck.files.paths import from_here, is_there
from factcheck.files.read import MAX_BYTES
from factcheck.files.rules import row_file, rule_file, rule_files
from factcheck.files.write import write_atomically

__all__ = [
    "FORMATS",
    "MAX_BYTES",
    "STANDARD_INPUT",
    "Inputs",
    "find",
    "from_here",
    "is_there",
    "row_file",
    "rule_file",
    "rule_files",
    "with_own_ids",
    "write_atomically",
]
