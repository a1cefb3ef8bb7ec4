"""Laws of a finding's identity: it follows what is said, not where."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from factcheck.context import in_context
from factcheck.ledger.fingerprint import sign
from factcheck.model.claim import Mention, Resolved, Unresolved
from factcheck.model.fact import Verdict
from factcheck.model.finding import Finding, Severity
from factcheck.model.source import Given, Source
from factcheck.model.span import Span
from factcheck.text.build import build
from factcheck.values.notation import read

LEADS = st.sampled_from(
    ["", "\n\n", "On Monday.\n\n", "Nobody knew more.\n", "\n \n\n\nAsked, he left.\n"]
)
PATHS = st.permutations(["a.md", "b.txt", "z/c.md"])
NUMBERS = st.integers(1, 10**12)
KINDS = {"USD {}": "money", "{} %": "percentage", "{} mort": "quantity", "P{}D": "duration"}
SHAPES = st.sampled_from(sorted(KINDS))


def article(path, source, notation, kind, before="", published="2026-03-04"):
    """An article whose one claim is worth `notation`."""
    words = f"{before}The flood cost "
    text = f"{words}so much, said the mayor.\n"
    given_ = {"source": Given(source, "t"), "published": Given(published, "t")}
    fields = {name: value for name, value in given_.items() if value.value}
    built = build(Source(path, path, text, **fields))
    span = Span(len(words), len(words) + len("so much"))
    value = Unresolved("no publication date") if notation is None else read(notation)
    return built, in_context(built, (Resolved(Mention(kind, span, value), value),))


def signed(sides, verdict=Verdict.CONFLICT, rule="r", order=None):
    """The fingerprint of one finding; `sides` holds, for each side, articles with their claims."""
    told = [each for side in sides for each in side]
    told = told if order is None else [told[place] for place in order]
    articles = [built for built, _ in told]
    claims = [claim for _, found in told for claim in found]
    shown = tuple(tuple(claim.id for _, found in side for claim in found) for side in sides)
    names = tuple(claim.id for claim in claims)
    subject = articles[0].text.split("\n")[0]
    finding = Finding(
        rule, verdict, Severity.ERROR, "m", names, shown if len(shown) > 1 else (), subject, (), "r"
    )
    return sign([finding], articles, claims)[0].fingerprint


@given(SHAPES, NUMBERS, NUMBERS, LEADS, LEADS, PATHS, st.booleans())
def test_places_names_and_order_do_not_matter(shape, one, other, lead, second, paths, swapped):
    kind = KINDS[shape]
    a, b = shape.format(one), shape.format(other)
    plain = signed([[article("1", "Quai", a, kind)], [article("2", "Wire", b, kind)]])
    sides = [
        [article(paths[0], "Quai", a, kind, lead)],
        [article(paths[1], "Wire", b, kind, second)],
    ]

    assert signed(sides, order=[1, 0] if swapped else None) == plain
    assert signed(sides[::-1]) == plain


@given(SHAPES, NUMBERS, NUMBERS, st.sampled_from(["", "~"]), LEADS, st.permutations([0, 1, 2]))
def test_a_further_source_that_agrees_does_not_matter(shape, one, other, about, lead, order):
    kind = KINDS[shape]
    a, b = shape.format(one), shape.format(other)
    first, second = article("1", "Quai", a, kind), article("2", "Wire", b, kind)
    third = article("3", "Post", about + a, kind, lead)

    assert signed([[first, third], [second]], order=order) == signed([[first], [second]])


@given(SHAPES, st.lists(NUMBERS, min_size=3, max_size=3, unique=True))
def test_another_value_is_another_finding(shape, numbers):
    kind = KINDS[shape]
    a, b, c = (article(str(n), "Quai", shape.format(n), kind) for n in numbers)

    assert signed([[a], [b]]) != signed([[a], [c]])
    assert signed([[a], [b], [c]]) != signed([[a], [b]])
    assert signed([[a]]) != signed([[b]])


def test_what_agreeing_articles_word_otherwise_does_not_matter():
    pairs = [
        ("quantity", "12 mort", "12 victim"),
        ("duration", "P12M", "P1Y"),
        ("date", "2026-02-27T22:00Z", "2026-02-27T23:00+01:00"),
        ("money", "~USD 200000000", "USD 200000000"),
    ]
    for kind, one, other in pairs:
        left, right = article("1", "Quai", one, kind), article("1", "Quai", other, kind)
        assert signed([[left]]) == signed([[right]])


def test_rules_kinds_and_measures_tell_findings_apart():
    metres = article("1", "Quai", "12 meter", "quantity")
    days = article("1", "Quai", "12 day", "quantity")
    share = article("1", "Quai", "12 %", "percentage")

    marks = [signed([[each]]) for each in (metres, days, share)]
    assert len({*marks, signed([[metres]], rule="other")}) == 4


def test_an_article_against_itself_is_known_by_source_and_day():
    def internal(*args, **more):
        return signed([[article(*args, **more)]], Verdict.INTERNAL)

    plain = internal("1", "Quai", "12 %", "percentage")

    assert plain == internal("moved/2", "QUAI", "12 %", "percentage", "Nobody knew.\n")
    assert plain != internal("1", "Wire", "12 %", "percentage")
    assert plain != internal("1", "Quai", "12 %", "percentage", published="2026-03-05")
    assert plain != internal("1", "Quai", "13 %", "percentage")
    nameless = internal("1", "", "12 %", "percentage", published="")
    assert nameless == internal("elsewhere", "", "12 %", "percentage", published="")


def test_an_open_value_is_known_by_its_words():
    marks = {signed([[article(path, "Quai", None, "date")]]) for path in ("1", "2")}

    assert len(marks) == 1


@given(st.permutations(range(3)))
def test_equal_findings_are_numbered_alike_in_any_order(order):
    told = [article(str(n), f"Source {n}", "12 %", "percentage", f"{n} knew.\n") for n in range(3)]
    articles = [built for built, _ in told]
    claims = [claim for _, found in told for claim in found]
    plain = Finding("r", Verdict.SINGLE_SOURCE, Severity.INFO, "m", (), (), None, (), "r")
    findings = [replace(plain, claims=(claim.id,), subject=claim.article) for claim in claims]
    expected = {finding.claims: finding.fingerprint for finding in sign(findings, articles, claims)}

    shuffled = sign([findings[place] for place in order], articles[::-1], claims[::-1])
    assert {finding.claims: finding.fingerprint for finding in shuffled} == expected
    assert [finding.claims for finding in shuffled] == [findings[place].claims for place in order]
    base = min(expected.values(), key=len)
    assert set(expected.values()) == {base, f"{base}-2", f"{base}-3"}
