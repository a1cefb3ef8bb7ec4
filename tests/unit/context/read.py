"""One sentence read as the checker reads it, for the tests of its context."""

from factcheck.model.claim import QUOTATION, TITLE
from factcheck.model.source import Format, Given, Source
from factcheck.pipeline import read
from factcheck.text.build import build


def claims_of(text, language="fr", published="2026-03-04"):
    """Claims by their words, quotations left aside."""
    given = {"language": language, "published": published}
    fields = {name: Given(value, "JSON line") for name, value in given.items()}
    article = build(Source("a", "a.jsonl", text, Format.JSON_LINE, **fields))
    claims = (claim for claim in read(article) if claim.kind not in (QUOTATION, TITLE))
    return {claim.span.of(article.text): claim for claim in claims}
