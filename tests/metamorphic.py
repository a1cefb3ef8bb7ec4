"""Dossiers told otherwise: what must change nothing, and what must be seen."""

import re
import unicodedata
from datetime import date
from pathlib import Path

from factcheck.files import find
from factcheck.ledger.remembered import Remembered
from factcheck.ledger.rows import rows_of
from factcheck.ledger.valued import key, key_of
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
    new = {
        name: f"{number}-x{Path(name).suffix}" for name, number in zip(names, numbers, strict=True)
    }
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

_CLAIMING = re.compile(r"[.!?](?=\s|$)")
_FRENCH = (
    ("before", "À noter. "), ("before", "Le dossier est suivi de près. "),
    ("before", "Rien n'est réglé. "), ("before", "En voici le détail. "),
    ("before", "Les lecteurs ont réagi. "), ("after", " L'affaire suit son cours."),
    ("after", " La suite viendra plus tard."), ("after", " Chacun en jugera."),
    ("after", " Voilà pour l'essentiel."), ("after", " Le ton reste prudent."),
    ("tail", ", comme on pouvait s'y attendre"), ("tail", ", dans un climat lourd"),
    ("head", "De fait, "), ("head", "Dans le détail, "), ("head", "Comme prévu, "),
)  # fmt: skip
_ENGLISH = (
    ("before", "Much remains open. "), ("before", "Readers have written in. "),
    ("before", "The file is thick. "), ("before", "Here is the detail. "),
    ("before", "Nothing is settled. "), ("after", " The matter goes on."),
    ("after", " More will follow later."), ("after", " Readers may judge."),
    ("after", " That is the gist of it."), ("after", " The tone stays cautious."),
    ("tail", ", as could be expected"), ("tail", ", in a heavy mood"),
    ("head", "In fact, "), ("head", "In detail, "), ("head", "As foreseen, "),
)  # fmt: skip
REWORDINGS = tuple(zip(_FRENCH, _ENGLISH, strict=True)) + tuple(
    ((way, "\n\n" + words.lstrip()), (way_, "\n\n" + words_.lstrip()))
    if way == "after"
    else ((way, words.rstrip() + ("\n\n" if way == "before" else " ")), (way_, words_))
    for (way, words), (way_, words_) in zip(_FRENCH, _ENGLISH, strict=True)
)
"""Thirty ways to word what stands around claims otherwise, French and English."""


def reworded(articles, report, way, chance):
    """Every article with two of its claiming sentences in three worded otherwise."""
    by_name = {Path(article.path).name: article for article in report.articles}
    return {
        name: _reworded(text, by_name[name], report, way, chance)
        if is_prose(name) and name in by_name
        else text
        for name, text in articles.items()
    }


def _reworded(text, article, report, way, chance):
    held = {claim.sentence for claim in report.claims if claim.article == article.id}
    spans = [article.sentences[at] for at in sorted(held)]
    for sentence in sorted(spans, key=lambda each: -each.span.start):
        if sentence.zone.value != "body" or chance.random() < 1 / 3:
            continue
        how, words = way[article.language != "fr"]
        start, end = sentence.span.start, sentence.span.end
        text = _at(text, start, end, how, words)
    return text


def _at(text, start, end, how, words):
    said = text[start:end]
    if how == "before":
        return text[:start] + words + text[start:]
    if how == "after":
        return text[:end] + words + text[end:]
    if how == "tail":
        stop = said.rstrip()[-1:] if said.rstrip()[-1:] in ".!" else ""
        body = said.rstrip().removesuffix(stop)
        return text[:start] + body + words + stop + text[end:]
    first = said.split(" ")[0]
    lowered = said[0].lower() + said[1:] if first.lower() in _SMALL else said
    return text[:start] + words + lowered + text[end:]


_SMALL = frozenset(
    [
        "le",
        "la",
        "les",
        "l'",
        "un",
        "une",
        "des",
        "il",
        "elle",
        "ce",
        "cette",
        "the",
        "a",
        "an",
        "it",
        "this",
        "in",
        "on",
        "by",
        "au",
        "en",
    ]
)


def altered(articles, report, chance):
    """One figure of a conflict, contradiction or update changed: articles, and its place."""
    by_id = {article.id: article for article in report.articles}
    claims = {claim.id: claim for claim in report.claims}
    options = sorted(
        {
            name
            for finding in report.findings
            if finding.verdict in GRAVE
            for name in finding.claims
            if re.search(r"[1-9]\d", claims[name].span.of(by_id[claims[name].article].text))
            and is_prose(by_id[claims[name].article].path)
            and claims[name].speaks
        }
    )
    for name in chance.sample(options, len(options)):
        claim, home = claims[name], by_id[claims[name].article]
        said = claim.span.of(home.text)
        digits = re.search(r"[1-9]\d", said)
        other = f"{int(digits[0][0]) % 8 + 1}{digits[0][1]}"
        words = said[: digits.start()] + other + said[digits.end() :]
        file = Path(home.path).name
        text = articles[file]
        new = text[: claim.span.start] + words + text[claim.span.end :]
        yield {**articles, file: new}, file, claim.span.start


def hidden(report, file, at, base):
    """Known conflicts and contradictions that rest on the figure at a place, changed since `base`.

    A finding hides the change where the new value is one of its own, and was none before: "310"
    changed into the other side's "410" leaves the set of values what it was.
    """
    before = {row.fingerprint: set(map(key_of, row.values)) for row in rows_of(base)}
    changed = [
        claim
        for claim in report.claims
        if claim.span.start == at and Path(claim.article).name == file
    ]
    old = {claim.id: claim.value for claim in base.claims if claim.span.start == at}
    if not changed or any(claim.value in old.values() for claim in changed):
        return []
    names = {claim.id for claim in changed}
    articles = {article.id: article for article in report.articles}
    keys = {key(claim, articles) for claim in changed}
    return [
        finding
        for finding, row in zip(report.findings, rows_of(report), strict=True)
        if finding.verdict in GRAVE
        and finding.status is not Status.NEW
        and names & set(finding.claims)
        and keys & (set(map(key_of, row.values)) - before.get(finding.fingerprint, set()))
    ]
