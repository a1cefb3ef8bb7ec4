"""dateparser's search for dates, told the language and the day of publication."""

from __future__ import annotations

from datetime import datetime

from dateparser.search import search_dates

from bench.driver import Answer, Article, drive


def read(article: Article) -> list[Answer]:
    """Dates; it gives no places, so its words are looked for in the sentence, in order."""
    settings = {"RELATIVE_BASE": datetime.fromisoformat(article["published"])}
    answers = []
    for start, text in article["sentences"]:
        at = 0
        found = search_dates(text, languages=[article["language"]], settings=settings)
        for words, moment in found or ():
            at = max(text.find(words, at), 0)
            place = start + at, start + at + len(words)
            answers.append((*place, "date", [moment.strftime("%Y-%m-%dT%H:%M")]))
            at += len(words)
    return answers


if __name__ == "__main__":
    drive("dateparser", read)
