"""Reasons that small stories seldom give: crowds, groups that hold a pair back, old and new."""

from told import article, joined

from factcheck.link.groups import Obstacle, grow
from factcheck.link.why.account import of_finding
from factcheck.link.why.silence import of_pair
from factcheck.link.why.trail import trail_of
from factcheck.model.finding import Report

THINGS = """
crates barrels pallets tanks sheds trucks cranes ropes lamps boats nets doors masts sails carts
boxes pumps hoses belts chairs tables beds plates knives forks bottles jars pans bricks tiles
pencils
"""


def account_of(left, right, *articles):
    articles, claims, facts = joined(*articles)
    texts = {each.id: each.text for each in articles}
    one, two = (
        next(each for each in claims if each.span.of(texts[each.article]) == words)
        for words in (left, right)
    )
    story = next(each.story for each in articles if each.id == one.article)
    trail = trail_of(articles, claims, story)
    return of_pair(one.id, two.id, Report(articles, claims, facts), trail)


def test_figures_that_share_nothing_are_not_compared_in_a_crowd():
    things = THINGS.split()
    first = " ".join(f"A harbour shed holds {at} {name}." for at, name in enumerate(things, 31))
    second = " ".join(f"They sold {at} {name}." for at, name in enumerate(things, 151))
    [account] = account_of(
        "31 crates",
        "181 pencils",
        article("a", first, source="A", language="en", published="2026-03-04"),
        article("b", second, source="B", language="en", published="2026-03-04"),
    )

    assert not account.joined
    assert account.weighing is None
    assert account.says[0].startswith("in a large story each figure is compared with the 50")


def test_what_holds_a_pair_back_is_taken_down():
    scores = {(0, 1): 3.0, (1, 2): 2.0, (0, 2): -5.0}
    refused = {}

    def obstacle(one, two):
        return Obstacle("apart", 0, 2) if {0, 2} <= {*one, *two} else None

    groups = grow(range(3), scores, 0.4, obstacle, refused)
    assert groups == [[0, 1], [2]]
    assert refused == {(1, 2): Obstacle("apart", 0, 2)}


def test_a_sentence_that_gives_the_old_and_the_new_value_is_told():
    text = (
        "Le chiffre d'affaires d'Orsane s'élève à 19 milliards de dollars, contre 14 milliards de "
        "dollars il y a quelques semaines."
    )
    articles, claims, facts = joined(
        article("a", text, source="Le Quai", published="2026-03-04", language="fr")
    )
    fact = next(each for each in facts if len(each.sides) == 2)

    [account] = of_finding(fact.claims, trail_of(articles, claims, articles[0].story))
    assert account.joined
    [said] = account.says
    assert said.startswith("one sentence says that “14 milliards de dollars” was and that “19 mill")


def test_a_claim_without_a_value_and_one_in_a_byline_are_told():
    mill = article("a", "La scierie a fermé mercredi. Elle emploie 312 salariés.", source="A")
    [account] = account_of("mercredi", "312 salariés", mill)

    assert "“mercredi” has no value that could be compared" in account.says[0]
    assert any(said.startswith("both stand in one article") for said in account.says)
