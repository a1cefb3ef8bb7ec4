"""Small invented stories, read and joined as the checker does it."""

from factcheck.link import in_stories, join, mark_copies
from factcheck.model.source import Format, Given, Source
from factcheck.pipeline import read
from factcheck.text.build import build


def article(id, text, **given):
    given = {name: Given(value, "JSON line") for name, value in given.items()}
    source = Source(id=id, path=f"{id}.jsonl", text=text, format=Format.JSON_LINE, **given)
    return build(source)


def joined(*articles):
    """The articles with copies and stories, their claims and the facts."""
    claims = tuple(claim for each in articles for claim in read(each))
    articles = in_stories(mark_copies(articles), claims)
    return articles, claims, join(articles, claims)


def fact_of(words, articles, claims, facts):
    """The fact that holds the first claim written with `words`."""
    texts = {each.id: each.text for each in articles}
    found = next(claim for claim in claims if words in claim.span.of(texts[claim.article]))
    return next(fact for fact in facts if found.id in fact.claims)


def words_of(ids, articles, claims):
    texts = {each.id: each.text for each in articles}
    by_id = {claim.id: claim for claim in claims}
    return [by_id[id].span.of(texts[by_id[id].article]) for id in ids]
