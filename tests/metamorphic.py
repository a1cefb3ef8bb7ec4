"""Dossiers told otherwise: what must change nothing, and what must be seen."""

import random
import re
import unicodedata
from datetime import date
from pathlib import Path

from factcheck.files import find
from factcheck.ledger.remembered import Remembered
from factcheck.ledger.rows import rows_of
from factcheck.model.fact import Verdict
from factcheck.model.finding import Status
from factcheck.pipeline import check

ROOT = Path(__file__).parent
DOSSIERS = sorted(path.parent for path in (ROOT / "dossiers").glob("*/gold.yaml"))
TODAY = date(2026, 3, 4)
GRAVE = {Verdict.CONFLICT, Verdict.INTERNAL, Verdict.UPDATE}
FRONT = re.compile(r"\A---\r?\n.*?\n---\r?\n", re.DOTALL)
BARE = ("Personne n'a souhaité en dire plus.", "Nobody would say more about it.")
"""Sentences that state nothing, French and English."""


def told(folder):
    """Name and text of every article of a folder."""
    paths = sorted(path for path in folder.iterdir() if path.name not in ("gold.yaml",))
    return {path.name: path.read_bytes().decode("utf-8") for path in paths if path.is_file()}


def run(articles, folder, rules, known=None):
    """The report of articles, by name, written to a folder; held against rows where there are."""
    folder.mkdir()
    for name, text in articles.items():
        (folder / name).write_bytes(text.encode("utf-8"))
    inputs = find([str(folder)])
    remembered = Remembered(TODAY, known) if known is not None else None
    return check(inputs.sources, rules, inputs.skipped, remembered=remembered)


def grave_news(report):
    """The conflicts, contradictions and updates that are new."""
    return [f for f in report.findings if f.verdict in GRAVE and f.status is Status.NEW]


def baseline(report):
    return rows_of(report)


def split(text):
    """Front matter and body; the front matter of a text without one is empty."""
    match = FRONT.match(text)
    return (match[0], text[match.end() :]) if match else ("", text)


def is_prose(name):
    return name.endswith((".md", ".txt"))


def bodies(change):
    """A change of the body of every text article; pages and tables stay."""

    def changed(articles, chance):
        return {
            name: "".join((split(text)[0], change(split(text)[1], name, chance)))
            if is_prose(name)
            else text
            for name, text in articles.items()
        }

    return changed


def shuffled(articles, chance):
    """Renamed, so that they are read in another order; `sources.yaml` follows."""
    names = [name for name in articles if name != "sources.yaml"]
    numbers = chance.sample(range(100, 999), len(names))
    new = {name: f"{number}-x{Path(name).suffix}" for name, number in zip(names, numbers)}
    beside = articles.get("sources.yaml")
    moved = {new[name]: text for name, text in articles.items() if name in new}
    if beside is not None:
        for name, other in new.items():
            beside = re.sub(rf"(?m)^(\s*)[\"']?{re.escape(name)}[\"']?(?=:)", rf"\1{other}", beside)
        moved["sources.yaml"] = beside
    return moved


def lines_added(body, name, chance):
    """Blank lines between the paragraphs."""
    return re.sub(r"(\r?\n)(\r?\n)", lambda m: m[0] + m[1] * chance.randint(1, 4), body)


def paragraphs_added(body, name, chance):
    """Paragraphs that state nothing, at the end."""
    language = chance.randrange(2) if not re.search(r"\b(?:the|les?)\b", body) else None
    french = len(re.findall(r"\b(?:le|la|les|des)\b", body)) > len(re.findall(r"\bthe\b", body))
    bare = BARE[0 if french else 1] if language is None else BARE[language]
    return body.rstrip("\n") + f"\n\n{bare}\n" * 3


def copied(articles, chance):
    """An article that repeats another, under another name and of another house."""
    prose = [name for name in sorted(articles) if is_prose(name) and split(articles[name])[0]]
    if not prose:
        return articles
    name = chance.choice(prose)
    front, body = split(articles[name])
    renamed = re.sub(r"(?m)^source:.*$", "source: Le Relais de Sournelle", front)
    return {**articles, f"zz-{name}": renamed + body}


def crlf(articles, chance):
    return {
        name: text.replace("\r\n", "\n").replace("\n", "\r\n") for name, text in articles.items()
    }


def lf(articles, chance):
    return {name: text.replace("\r\n", "\n") for name, text in articles.items()}


def decomposed(articles, chance):
    return {name: unicodedata.normalize("NFD", text) for name, text in articles.items()}


def composed(articles, chance):
    return {name: unicodedata.normalize("NFC", text) for name, text in articles.items()}


def no_break_spaces(body, name, chance):
    """Before the high marks of French, between figures and what they count, in figures."""
    body = re.sub(r" (?=[;:!?»%])|(?<=«) ", "\u00a0", body)
    return re.sub(r"(?<=\d) (?=[^\W\d_]|\d{3})", lambda m: chance.choice("\u00a0\u202f"), body)


def plain_spaces(body, name, chance):
    return body.replace("\u00a0", " ").replace("\u202f", " ")


CHANGES = {
    "shuffled": shuffled,
    "lines": bodies(lines_added),
    "paragraphs": bodies(paragraphs_added),
    "copied": copied,
    "crlf": crlf,
    "lf": lf,
    "nfd": decomposed,
    "nfc": composed,
    "no-break": bodies(no_break_spaces),
    "plain-spaces": bodies(plain_spaces),
}
"""What must make no conflict, contradiction or update new."""
