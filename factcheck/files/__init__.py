"""The one place that touches files: articles and rules in, reports out; never the network."""

from factcheck.files.find import FORMATS, Inputs, find
from factcheck.files.rules import rule_files
from factcheck.files.write import write_atomically

__all__ = ["FORMATS", "Inputs", "find", "rule_files", "write_atomically"]
