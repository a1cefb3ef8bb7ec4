"""The shape of a rule file: what a newsroom may write, field by field."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Discriminator, Field, Tag

from factcheck.rulebook.fields import (
    ONE,
    PARTS,
    Flag,
    Id,
    KindName,
    Name,
    Record,
    SeverityName,
    SortWord,
    Text,
    Worded,
    shape,
)
from factcheck.rulebook.filters import Asked, Tolerance, Where
from factcheck.rulebook.options import CheckName, Options


class ExampleArticle(Record):
    """An article of an example of which more than its text matters."""

    text: Text
    """What it says; front matter in it is read as in a file."""
    source: Name | None = None
    """Its source; without one, a name that no other article of the example has."""
    published: Name | None = None
    """When it appeared, in ISO 8601; without it, 4 March 2026."""
    sort: SortWord | None = None
    """What its source is to the newsroom."""
    draft: Flag = False
    """Whether it is about to be published."""


ArticleText: TypeAlias = Annotated[
    Annotated[Text, Tag(ONE)] | Annotated[ExampleArticle, Tag(PARTS)], Discriminator(shape)
]
Example: TypeAlias = Annotated[tuple[ArticleText, ...], Field(min_length=1, strict=False)]
"""One sentence or short paragraph an article, each from a source of its own."""


class Gaps(Record):
    """Examples of what the rule does not do yet; each fails the test once it does."""

    fires: Annotated[tuple[Example, ...], Field(strict=False)] = ()
    """What it should flag and does not."""
    quiet: Annotated[tuple[Example, ...], Field(strict=False)] = ()
    """What it flags and should let pass."""


class Examples(Record):
    """What the rule must flag, and what it must let pass."""

    fires: Annotated[tuple[Example, ...], Field(min_length=1, strict=False)]
    """Articles in which it finds something."""
    quiet: Annotated[tuple[Example, ...], Field(min_length=1, strict=False)]
    """Articles in which it finds nothing."""
    todo: Gaps = Gaps()
    """Known gaps: examples that are not as they should be yet."""


class Severities(Record):
    """A severity for each modality; the mildest side of a finding decides."""

    asserted: SeverityName
    """Where the article states it plainly; the others too, where nothing stands for them."""
    hedged: SeverityName | None = None
    """Where every article on one side hedges it ("would", "reportedly")."""
    negated: SeverityName | None = None
    """Where every article on one side denies it."""
    conditional: SeverityName | None = None
    """Where every article on one side makes it hang on something ("if")."""
    planned: SeverityName | None = None
    """Where every article on one side speaks of what is to come."""


class Rule(Record):
    """One YAML file: what to look for, how grave it is, and what to tell the editor."""

    id: Id
    """The file's name without its ending; what a waiver names."""
    check: CheckName
    """What it looks for: one of the closed set of checks."""
    kinds: Annotated[tuple[KindName, ...], Field(min_length=1, strict=False)]
    """The kinds of claims that it reads."""
    severity: Annotated[
        Annotated[SeverityName, Tag(ONE)] | Annotated[Severities, Tag(PARTS)],
        Discriminator(shape),
    ]
    """How grave a finding is: one word, or a word for each modality."""
    message: Worded
    """What a finding says, with placeholders; one text, or one for each language."""
    why: Worded
    """Why the rule exists; the last sentences of every finding's explanation."""
    remedy: Worded
    """What an editor should do about a finding."""
    where: Where = Where()
    """Which claims it speaks of; all of them where nothing stands here."""
    sources: Asked = Asked()
    """How many independent sources, and of which sort, a fact has for the rule to speak."""
    tolerance: Tolerance = Tolerance()
    """What difference is let pass."""
    options: Options = Options()
    """What the check itself can be told."""
    examples: Examples
    """The rule's own test."""

    def severity_of(self, modality: str = "asserted") -> SeverityName:
        """How grave a finding is whose claims are of that modality."""
        if isinstance(self.severity, str):
            return self.severity
        given: SeverityName | None = getattr(self.severity, modality)
        return given or self.severity.asserted
