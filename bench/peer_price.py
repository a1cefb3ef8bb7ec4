"""price-parser, which parses one price a call: and so is given sentences that hold an amount."""

from __future__ import annotations

from price_parser import Price

from bench.driver import Answer, Article, drive


def read(article: Article) -> list[Answer]:
    """The one price of each sentence; it gives no place, so the answers are not judged."""
    for _, text in article["sentences"]:
        Price.fromstring(text)
    return []


def read_amount(words: str) -> str | None:
    """What it makes of the words of one amount."""
    amount = Price.fromstring(words).amount
    return None if amount is None else f"XXX {amount:f}"


if __name__ == "__main__":
    drive("price-parser", read, read_amount)
