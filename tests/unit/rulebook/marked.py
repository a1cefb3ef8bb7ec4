"""Articles whose claims are marked in the text: `Sur [214 salariés|214 salarié], ...`.

Checks are tested on what an article states, not on how well it was read.
"""

import re

from factcheck.context import in_context
from factcheck.model.claim import Mention, Resolved
from factcheck.model.source import Given, Source
from factcheck.model.span import Span
from factcheck.rulebook.checks.material import Material
from factcheck.rulebook.options import ABOUT
from factcheck.rulebook.schema import Examples, Rule
from factcheck.text.build import build
from factcheck.values.duration import Duration
from factcheck.values.money import Money
from factcheck.values.notation import read
from factcheck.values.percentage import Percentage
from factcheck.values.quantity import Quantity

MARK = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")
KINDS = {Money: "money", Percentage: "percentage", Quantity: "quantity", Duration: "duration"}


def article(marked, language="en", title=None):
    """The article and its claims; `title` stands above the text, on a line of its own."""
    whole = f"# {title}\n\n{marked}" if title else marked
    text, found, shift = "", [], 0
    for match in MARK.finditer(whole):
        text += whole[shift : match.start()]
        found.append((Span(len(text), len(text) + len(match[1])), read(match[2])))
        text += match[1]
        shift = match.end()
    text += whole[shift:]
    given = {
        "language": Given(language, "front matter"),
        "source": Given("Le Quai", "front matter"),
    }
    built = build(Source("a.md", "a.md", text, **given))
    resolved = (
        Resolved(Mention(KINDS.get(type(value), "date"), span, value), value)
        for span, value in found
    )
    return built, in_context(built, tuple(resolved))


def material(marked, language="en", title=None):
    built, claims = article(marked, language, title)
    return Material.of([built], claims, ())


def rule(check, kinds, **options):
    examples = Examples(fires=(("x",),), quiet=(("x",),))
    return Rule(
        id="r", check=check, kinds=kinds, severity="warning", message="m", why="w", remedy="r",
        examples=examples,
    ).model_copy(update={"options": ABOUT[check].options(**options)})  # fmt: skip


def reasons(check, tested, marked, language="en", title=None):
    """What the check has to say."""
    return [str(hit.reasons[0]) for hit in check(material(marked, language, title), tested)]
