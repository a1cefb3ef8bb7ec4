"""One invented report with every verdict, status and severity, for the formats to render.

A bridge closes in an invented town. The last article is hostile: its text, its source and its
path try to speak to the terminal, to Markdown, to HTML and to a build server.
"""

from dataclasses import replace
from datetime import date

from factcheck.formats.view import Advice
from factcheck.model.article import Article, Published, Sentence, Skipped, Zone, ZoneName
from factcheck.model.claim import Claim, Modality, Unresolved
from factcheck.model.draft import DraftLine
from factcheck.model.fact import Fact, Verdict
from factcheck.model.finding import Finding, Report, Severity, Status
from factcheck.model.source import Profile, Sort
from factcheck.model.span import Lines, Span
from factcheck.model.standing import Held, Row, Standing, Waiver, WaiverState
from factcheck.values.notation import read

HOSTILE = (
    "\x1b]8;;http://evil.example\x07[bold]:tada:[/bold] <script>alert(1)</script>"
    " \u202egpj.exe `rm` | @all"
)


def article(name, title, sentences, source=None, published=None, language="fr", path=None, **more):
    """An article of one title and one sentence a line."""
    lines = [title, *sentences]
    text = "\n".join(lines) + "\n"
    starts = [sum(len(line) + 1 for line in lines[:at]) for at in range(len(lines))]
    spans = [Span(start, start + len(line)) for start, line in zip(starts, lines, strict=True)]
    zones = [ZoneName.TITLE] + [ZoneName.BODY] * len(sentences)
    return Article(
        id=name,
        path=path or f"bridge/{name}.md",
        text=text,
        title=spans[0],
        source=source,
        published=Published(read(published).start, "front matter") if published else None,
        url=None,
        language=language,
        zones=tuple(map(Zone, zones, spans)),
        sentences=tuple(map(Sentence, spans, zones, range(len(spans)))),
        lines=Lines.of(text),
        title_text=title,
        **more,
    )


ECHO = article(
    "echo",
    "Le pont de Vauclair fermé pour huit mois",
    [
        "Les travaux coûteront 12,8 millions d'euros, a annoncé la mairie lundi.",
        "Elle commencera le mercredi 5 mars et touchera environ 9 000 automobilistes par jour.",
        "Le chantier doit s'achever mercredi.",
        "Sur 200 commerçants interrogés, 150 s'y opposent, soit 80 %.",
    ],
    source="L'Écho de Vauclair",
    published="2026-03-02T08:10+01:00",
    story="s1",
)
WIRE = article(
    "wire",
    "Le pont de Vauclair fermé pour huit mois",
    ["Les travaux coûteront 12,8 millions d'euros, a annoncé la mairie lundi."],
    source="Radio Vauclair",
    published="2026-03-02",
    story="s1",
    copy_of="echo",
)
LONG = (
    "The repair of the bridge, a steel arch of 1931 whose rivets have worried engineers since the"
    " flood, will reportedly cost €21.8 million, according to Bridge Weekly, far more than the town"
    " had set aside when the council last looked at its accounts in the autumn, and the county has"
    " promised no help."
)
COURIER = article(
    "courier",
    "Vauclair bridge to shut for eight months",
    [
        LONG,
        "More than 40% of it is paid by the state.",
        "Some 9,000 drivers a day will have to go round by Saint-Alban.",
        "The town had spoken of two months.",
    ],
    source="The Saint-Alban Courier",
    published="2026-03-04",
    language="en",
    story="s1",
)
HOST = article(
    "hostile",
    HOSTILE,
    [
        f"::error::{HOSTILE} le pont a coûté 3 000 euros, ##[error] un | deux **trois** [x](http://y.example)"
    ],
    source=f"Gazette {HOSTILE}",
    path="bridge/\udcff\u202egpj|`x`[b]*.md",
    story="s1",
)
DRAFT = article(
    "draft",
    "Vauclair : un pont fermé, une facture qui double",
    ["La facture des travaux atteindrait 13 millions d'euros."],
    source="La Gazette du fleuve",
    published="2026-03-05",
    path="drafts/vauclair.md",
    story="s1",
    profile=Profile(is_draft=True, sort=Sort.OWN),
)


def claim(source, number, kind, text, value, at, **more):
    """A claim in sentence `at`; its value in notation, or after "?" why there is none."""
    sentence = source.sentences[at]
    start = source.text.index(text, sentence.span.start)
    return Claim(
        id=f"{source.id}#{number}",
        article=source.id,
        kind=kind,
        span=Span(start, start + len(text)),
        sentence=at,
        zone=sentence.zone,
        value=Unresolved(value.removeprefix("?")) if value.startswith("?") else read(value),
        **more,
    )


CLAIMS = (
    claim(ECHO, 1, "duration", "huit mois", "P8M", 0),
    claim(
        ECHO,
        2,
        "money",
        "12,8 millions d'euros",
        "EUR 12800000",
        1,
        role="cost",
        attribution="mairie",
    ),
    claim(ECHO, 3, "date", "lundi", "2026-03-02", 1, resolved_from="published 2026-03-02"),
    claim(
        ECHO, 4, "date", "mercredi 5 mars", "2026-03-05", 2, weekday=2, modality=Modality.PLANNED
    ),
    claim(
        ECHO,
        5,
        "quantity",
        "environ 9 000 automobilistes par jour",
        "~9000 automobiliste",
        2,
        per="day",
    ),
    claim(ECHO, 6, "deadline", "mercredi", "?no date in the text before it", 3),
    claim(ECHO, 7, "quantity", "200 commerçants", "200 commerçant", 4),
    claim(ECHO, 8, "quantity", "150", "150 commerçant", 4),
    claim(ECHO, 9, "percentage", "80 %", "80 %", 4),
    claim(WIRE, 1, "money", "12,8 millions d'euros", "EUR 12800000", 1, role="cost"),
    claim(COURIER, 1, "duration", "eight months", "P8M", 0),
    claim(
        COURIER,
        2,
        "money",
        "€21.8 million",
        "EUR 21800000",
        1,
        role="cost",
        attribution="Bridge Weekly",
        modality=Modality.HEDGED,
    ),
    claim(COURIER, 3, "percentage", "More than 40%", ">40 %", 2),
    claim(COURIER, 4, "quantity", "Some 9,000 drivers a day", "~9000 driver", 3, per="day"),
    claim(COURIER, 5, "duration", "two months", "P2M", 4),
    claim(HOST, 1, "money", "3 000 euros", "EUR 3000", 1),
    claim(
        DRAFT,
        1,
        "money",
        "13 millions d'euros",
        "EUR 13000000",
        1,
        role="cost",
        modality=Modality.HEDGED,
    ),
)

FACTS = (
    Fact(
        "f1",
        "duration",
        "closure of the Vauclair bridge",
        Verdict.CORROBORATED,
        ("echo#1", "courier#1"),
        ("L'Écho de Vauclair", "The Saint-Alban Courier"),
        (("echo#1", "courier#1"),),
        ("Both speak of how long the bridge is shut.",),
    ),
    Fact(
        "f2",
        "money",
        "works on the bridge",
        Verdict.CONFLICT,
        ("echo#2", "wire#1", "courier#2", "draft#1"),
        ("L'Écho de Vauclair", "La Gazette du fleuve", "The Saint-Alban Courier"),
        (("echo#2", "wire#1"), ("courier#2",), ("draft#1",)),
        ("Both sentences give the cost of the same works.",),
    ),
    Fact(
        "f3",
        "percentage",
        None,
        Verdict.SINGLE_SOURCE,
        ("courier#3",),
        ("The Saint-Alban Courier",),
        (("courier#3",),),
        (),
    ),
)


def finding(rule, verdict, severity, message, claims, **more):
    """A finding; its fingerprint is made of its rule."""
    stem = f"fc1:{sum(map(ord, rule + message)):08x}{len(message):08x}"
    base = {"sides": (), "subject": None, "explanation": (), "remedy": "", "fingerprint": stem}
    return Finding(rule, verdict, severity, message, claims, **{**base, **more})


FINDINGS = (
    finding(
        "money-conflict",
        Verdict.CONFLICT,
        Severity.ERROR,
        "3 sources give different amounts for the works on the bridge: EUR 12800000, EUR 13000000,"
        " EUR 21800000",
        ("echo#2", "wire#1", "courier#2", "draft#1"),
        sides=(("echo#2", "wire#1"), ("courier#2",), ("draft#1",)),
        subject="works on the bridge",
        explanation=(
            "Both give the cost of the same works: “Les travaux coûteront”, “will … cost”.",
            "Both speak of the Vauclair bridge, in articles two days apart.",
            "EUR 12800000 and EUR 21800000 leave no amount that both allow.",
        ),
        remedy="Ask the town hall which figure is the contract's, and what the other one counts.",
    ),
    finding(
        "duration-conflict",
        Verdict.CONFLICT,
        Severity.WARNING,
        "3 sources give different lengths for the closure",
        ("echo#1", "courier#1", "courier#5"),
        sides=(("echo#1", "courier#1"), ("courier#5",)),
        explanation=("Both speak of how long the bridge is shut.",),
        remedy="Check with the roads department.",
        status=Status.KNOWN,
        because="Known: the baseline has it.",
    ),
    finding(
        "date-conflict",
        Verdict.CONFLICT,
        Severity.ERROR,
        f"A rule may quote an article: {HOSTILE}",
        ("echo#4", "hostile#1"),
        sides=(("echo#4",), ("hostile#1",)),
        explanation=(f"An explanation may too: {HOSTILE}",),
        remedy="Nothing.",
        status=Status.WAIVED,
        because="Waived until 30 June 2026 by city-desk: the flood is no date of the works.",
    ),
    finding(
        "weekday-mismatch",
        Verdict.INTERNAL,
        Severity.WARNING,
        "L'Écho de Vauclair calls 5 March 2026 a Wednesday; it is a Thursday",
        ("echo#4",),
        explanation=("5 March 2026 is a Thursday.",),
        remedy="Ask which is meant, the day of the week or the date.",
    ),
    finding(
        "percentage-arithmetic",
        Verdict.INTERNAL,
        Severity.WARNING,
        "150 of 200 is 75 %, not 80 %",
        ("echo#7", "echo#8", "echo#9"),
        explanation=("The sentence gives a part, a whole and their share.", "150 / 200 = 75 %."),
        remedy="Work the share out again from the two counts.",
    ),
    finding(
        "update",
        Verdict.UPDATE,
        Severity.INFO,
        "The length of the closure went from two months to eight months",
        ("courier#5", "courier#1"),
        sides=(("courier#5",), ("courier#1",)),
        explanation=("The later sentence says that the town had spoken of another figure before.",),
    ),
    finding(
        "single-source",
        Verdict.SINGLE_SOURCE,
        Severity.WARNING,
        "Only The Saint-Alban Courier says so",
        ("courier#3",),
        subject="share paid by the state",
    ),
    finding(
        "single-source",
        Verdict.SINGLE_SOURCE,
        Severity.WARNING,
        "Only the Gazette says so",
        ("hostile#1",),
    ),
    finding(
        "related",
        Verdict.RELATED,
        Severity.INFO,
        "These may be one fact or two: 9 000 drivers a day, in two languages",
        ("echo#5", "courier#4"),
        explanation=("Both count drivers a day.", "Nothing says that the detour is the same."),
    ),
    finding(
        "unresolved",
        Verdict.UNRESOLVED,
        Severity.INFO,
        "“mercredi” cannot be resolved: no date in the text before it",
        ("echo#6",),
    ),
    finding(
        "corroborated",
        Verdict.CORROBORATED,
        Severity.INFO,
        "2 independent sources agree: 8 months",
        ("echo#1", "courier#1"),
        subject="closure of the Vauclair bridge",
        sides=(("echo#1", "courier#1"),),
    ),
)

WAIVER = Waiver(
    finding=FINDINGS[2].fingerprint,
    rule="date-conflict",
    fact=f"works on the bridge {HOSTILE}",
    values=("2026-03-05", "EUR 3000"),
    reason=f"The flood is no date of the works. {HOSTILE}",
    owner="city-desk",
    expires=date(2026, 6, 30),
    line=3,
)
STANDING = Standing(
    resolved=(
        Row(
            "fc1:00c0ffee00000001",
            "money-conflict",
            "money",
            f"toll of the bridge {HOSTILE}",
            ("EUR 2", "EUR 3"),
            ("L'Écho de Vauclair", f"Gazette {HOSTILE}"),
            label="true",
        ),
    ),
    waivers=(
        Held(WAIVER, WaiverState.HOLDS, "Holds until 30 June 2026."),
        Held(
            replace(WAIVER, finding=FINDINGS[3].fingerprint, expires=date(2026, 2, 1), line=9),
            WaiverState.EXPIRED,
            "Expired 31 days ago (owner city-desk).",
        ),
        Held(
            replace(WAIVER, finding=FINDINGS[0].fingerprint, line=15),
            WaiverState.DRIFTED,
            "EUR 13000000 is not among the values that it excuses.",
        ),
        Held(
            replace(WAIVER, finding="fc1:00c0ffee00000002", line=21),
            WaiverState.UNUSED,
            "No finding has this fingerprint any more.",
        ),
    ),
    notices=(f"bridge/echo.md:4: an ignore in a source counts for nothing. {HOSTILE}",),
    baseline=2,
)

REPORT = Report(
    articles=(COURIER, DRAFT, ECHO, HOST, WIRE),
    claims=CLAIMS,
    facts=FACTS,
    findings=FINDINGS,
    skipped=(
        Skipped("bridge/photo.jpg", "not a format that is read"),
        Skipped("bridge/scan\x1b[2J.md", "no text in it", incomplete=True),
    ),
    standing=STANDING,
    drafts=(DraftLine("draft", ("draft#1",), ("draft#1",)),),
)
RULES = (
    ("money-conflict", "Two amounts for one thing: at least one of them is wrong."),
    ("single-source", "What only one source says is not yet known."),
)
ADVICE = (
    Advice(
        "money-conflict",
        Severity.ERROR,
        "Ask who counted what.",
        "0a1b2c3d",
        (f"tolerance.absolute: 1 {HOSTILE}",),
    ),
    Advice("single-source", Severity.WARNING, f"Find a second one. {HOSTILE}", "4e5f6071"),
)
