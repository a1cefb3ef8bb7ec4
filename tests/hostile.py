"""Texts that try to speak to whatever shows them, and reports that are made of them."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st
from sample import article, claim

from factcheck.formats.view import Advice, View
from factcheck.model.article import Skipped
from factcheck.model.fact import Fact, Verdict
from factcheck.model.finding import Finding, Report, Severity, Status
from factcheck.model.source import Profile
from factcheck.model.standing import Held, Row, Standing, Waiver, WaiverState

MARKS = "<>[]()*_`~|#:@\\&!.-+=$/\"' \t\n"
PIECES = (
    *("\x1b[2J", "\x1b]8;;http://a.example\x07", "\u202e", "\x9b", "\x00", "\ufffe", "\uffff"),
    *("\udcff", "\ud800", "\u2028", "::error::", "\n::error::x", "\r\n##[error]", "##[x]"),
    *("###vso[x]", "##teamcity[x]", "http://a.example", "www.a.example", "a@b.example", "@all"),
    *("#1", "[x](y)", "![x](y)", "](1)", "\\](1)", "[1]: http://a.example", "<b>", "<!--", "-->"),
    *("]]>", "<![CDATA[", "<script>", "</details>", "<details>", "&amp;", "&#x1b;", "**", "__"),
    *(":tada:", "[/bold]", "|", "---", "1. ", "> ", "$x$", "\\", "`", "```", "%0A::error::", "%"),
    *("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", ",", '"', "'", ";", "\n\n", "    x", "# "),
    *("é", "3,5 %", "a", " ", "\r\n", "\N{NO-BREAK SPACE}", "\U0001f468\u200d\U0001f469"),
)
texts = st.one_of(
    st.text(),
    st.text(alphabet=MARKS + "ab1é"),
    st.lists(st.sampled_from(PIECES), max_size=8).map("".join),
    st.text(alphabet=st.characters(categories=["Cc", "Cf", "Cs", "Zl", "Zp", "L"])),
)
_RULES = ("money-conflict", "single-source")


@st.composite
def reports(draw):
    """A report of two articles in which everything that comes from outside is hostile."""
    said = draw(st.lists(texts, min_size=3, max_size=12))

    def text(at):
        return said[at % len(said)]

    drafts = draw(st.booleans())
    ends = draw(st.sampled_from([".md", ".html", "", "/x.txt", ".jsonl"]))
    both = (_article(text, 0, f"a{ends}", drafts), _article(text, 5, ".md", False))
    claims = tuple(
        replace(
            claim(each, 1, "money", "3 000 euros", "EUR 3000", 1),
            subject=text(1) or None,
            attribution=text(2) or None,
            resolved_from=text(3) or None,
        )
        for each in both
    )
    findings = tuple(_finding(draw, text, at, claims) for at in range(draw(st.integers(0, 3))))
    return Report(
        both,
        claims,
        (_fact(text, claims),),
        findings,
        (Skipped(text(2), text(0), draw(st.booleans())), Skipped(text(4), text(1))),
        _standing(text, findings),
    )


@st.composite
def views(draw):
    """A view; what comes from the newsroom itself may be hostile too."""
    said = draw(texts)
    return View(
        width=draw(st.sampled_from([20, 80, 200])),
        colour=draw(st.booleans()),
        encoding=draw(st.sampled_from(["utf-8", "utf-8", "ascii", "cp1252"])),
        fail_on=draw(st.sampled_from([*Severity, None])),
        rules=tuple((rule, said) for rule in _RULES),
        failures=draw(st.sampled_from([(), (said,)])),
        language=draw(st.sampled_from(["en", "fr"])),
        show_known=draw(st.booleans()),
        advice=(Advice(_RULES[0], Severity.ERROR, said),),
        project=said,
    )


def _article(text, at, end, draft):
    name = f"{text(at)}{end}"
    return article(
        name or "-",
        text(at + 1) or "x",
        [f"{text(at + 2)} 3 000 euros {text(at + 3)}"],
        source=text(at + 4) or None,
        path=name or "-",
        story="s1",
        profile=Profile(is_draft=draft),
    )


def _finding(draw, text, at, claims):
    ids = tuple(each.id for each in claims)
    sides = tuple((each,) for each in ids) if draw(st.booleans()) else ()
    return Finding(
        _RULES[at % 2],
        draw(st.sampled_from(Verdict)),
        draw(st.sampled_from(Severity)),
        text(at),
        ids,
        sides,
        text(at + 1) or None,
        (text(at + 2), text(at + 3)),
        text(at + 4),
        f"fc1:{at:020x}",
        draw(st.sampled_from(Status)),
        text(at + 5),
    )


def _fact(text, claims):
    ids, names = tuple(each.id for each in claims), (text(4), text(9))
    return Fact("f1", "money", text(1), Verdict.CORROBORATED, ids, names, (ids,), (text(2),))


def _standing(text, findings):
    fingerprint = findings[0].fingerprint if findings else "fc1:0"
    waiver = Waiver(
        fingerprint, _RULES[0], text(1), (text(2),), text(3), text(4), date(2026, 6, 30)
    )
    row = Row("fc1:1", _RULES[1], "money", text(1), (text(2), text(3)), (text(4),))
    held = tuple(Held(waiver, state, text(at)) for at, state in enumerate(WaiverState))
    return Standing((row,), held, (text(0),), 3)
