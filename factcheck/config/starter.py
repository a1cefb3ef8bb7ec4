"""What `factcheck init` writes: a configuration, an example of an own rule, and how git merges."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

ATTRIBUTES = ".gitattributes"
ATTRIBUTES_LINE = ".factcheck/baseline.jsonl merge=union text eol=lf"
RULE = "rules/own-example.yaml"
DRAFT_FOLDERS = ("drafts", "draft", "brouillons", "brouillon")

_CONFIG = """\
# What factcheck reads here, and how: docs/configuration.md tells of every key, and
# `factcheck schema config` gives editors what they need to complete them.
# Paths count from this file's folder.

{inputs}
# Who publishes, by name. Two titles of one owner count as one source.
# sources:
#   Meridian Wire: {{aliases: [Meridian], sort: agency, country: GB}}
#   Le Quai: {{owner: Groupe Ouest, timezone: Europe/Paris, currency: EUR}}
#   La Semaine du Quai: {{owner: Groupe Ouest}}

rules: [builtin, rules]                  # ours, and your own in rules/
baseline: .factcheck/baseline.jsonl      # findings that are known: factcheck baseline create
waivers: factcheck-waivers.yaml          # findings that are accepted: factcheck waive
fail_on: error                           # error, warning, info or never
language: en                             # of reports: en or fr
"""
_HEAD = "inputs:                                  # read by `factcheck check` without PATH\n"
_NO_ARTICLES = f"""\
{_HEAD}  - glob: "drafts/**"                    # what is about to be published
    role: draft
  - glob: "wire/**"                      # what it is held against
    role: source
"""
_RULE = """\
# A rule of your own; change it, or take the file away. docs/rules.md tells of every key, and
# `factcheck rules test` runs the examples.
id: own-example
check: single-source
kinds: [quantity]
severity: warning
message:
  en: "A toll that only {source_names} gives: {claim}"
  fr: "Un bilan que {source_names} donne seul : {claim}"
why:
  en: Here, a number of dead or injured is printed only when two sources give it.
  fr: Chez nous, un nombre de morts ou de blessés ne paraît que si deux sources le donnent.
remedy:
  en: Call the rescue services, or say in the article whose number it is.
  fr: Appeler les secours, ou dire dans l'article de qui vient le nombre.
options:
  story_sources: 2
  hard:
    quantity: {least: 1000000, roles: [dead, injured]}
examples:
  fires:
    - - The Halden ferry fire killed three people. The Halden ferry burned in the port of Halden.
      - The Halden ferry burned in the port of Halden, the harbour master said.
  quiet:
    - - The Halden ferry fire killed three people. The Halden ferry burned in the port of Halden.
      - The Halden ferry fire killed three people, the hospital said.
"""


def config_text(folders: Sequence[str], suffixes: Sequence[str]) -> str:
    """A configuration for the articles that a folder has.

    Args:
        folders: names of folders in it that hold articles.
        suffixes: endings of the articles that lie in it ("md").
    """
    return _CONFIG.format(inputs="".join(_inputs(folders, suffixes)) or _NO_ARTICLES)


def rule_text() -> str:
    """A rule with its examples."""
    return _RULE


def attributes_text(before: str) -> str | None:
    """`.gitattributes` with the line for the baseline; None where it has one."""
    if any(line.split() == ATTRIBUTES_LINE.split() for line in before.splitlines()):
        return None
    end = "\r\n" if "\r\n" in before else "\n"
    return before + end * bool(before and not before.endswith("\n")) + ATTRIBUTES_LINE + end


def _inputs(folders: Sequence[str], suffixes: Sequence[str]) -> Iterator[str]:
    globs = [(f"{name}/**", name.lower() in DRAFT_FOLDERS) for name in folders]
    globs += [(f"*.{suffix}", False) for suffix in suffixes]
    if globs:
        yield _HEAD
    for glob, is_draft in globs:
        role = "draft       # what is about to be published" if is_draft else "source"
        yield f"  - glob: {json.dumps(glob, ensure_ascii=False)}\n    role: {role}\n"
