"""What no format may do with a hostile report, whoever reads its lines."""

import json
import re

import outline
from markdown_it import MarkdownIt

COMMAND = re.compile(
    r"::(?:error|warning|notice) file=[^,:\r\n]*,line=\d+(?:,endLine=\d+)?"
    r"(?:,col=\d+,endColumn=\d+)?,title=[a-z-]+::[^\r\n]*"
)
CONTROL = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
SGR = re.compile(r"\x1b\[[0-9;]*m")
OURS = re.compile(r"</?(?:details|summary|b|br|strong)>|<a id=\"[a-z0-9-]+\"></a>")
"""The HTML that our Markdown writes itself."""


def obeys_nothing(name, text, colour=False):
    """No control but our colours and line ends, and no command to a build server but ours."""
    bare = SGR.sub("", text) if colour else text
    bare = bare.replace("\r\n", "\n") if name.startswith("csv") else bare
    assert not CONTROL.findall(bare)
    assert text.encode("utf-8").decode("utf-8") == text
    assert text.endswith("\n")
    for line in bare.split("\n"):
        assert not re.search(r"##(?:vso|teamcity)?\[", line, re.IGNORECASE)
        if line.lstrip().startswith("::"):
            assert name == "github", line
            assert COMMAND.fullmatch(line), line


def markdown(text):
    """Parsed back it has no link, image, code or HTML but ours, and nothing that a host finds."""
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    every = [each for token in tokens for each in (token, *(token.children or ()))]
    for token in every:
        assert token.type not in {"link_open", "image", "code_inline", "code_block", "fence"}
        if token.type in {"html_block", "html_inline"}:
            assert not re.search(r"[<>]", OURS.sub("", token.content)), token.content
    raw = OURS.sub("", text)
    assert not re.search(r"://|www\.|@|(?<!&)#\d|GH-\d|\]\(", raw, re.IGNORECASE)


CHECKS = {
    "json": json.loads,
    "jsonl": outline.jsonl,
    "sarif": outline.sarif,
    "junit": outline.junit,
    "gitlab": outline.gitlab,
    "csv": outline.table,
    "csv-claims": outline.table,
    "markdown": markdown,
    "github-summary": markdown,
}


def check(module, report, view):
    """Render the report and hold the text to what its format must be."""
    text = module.render(report, view)
    obeys_nothing(module.NAME, text, colour=view.colour)
    CHECKS.get(module.NAME, len)(text)
