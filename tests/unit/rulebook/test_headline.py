import pytest
from marked import reasons, rule

from factcheck.rulebook.checks.headline import headline_body

RULE = rule("headline-body", ("money", "percentage", "quantity", "duration"))

FIRES = [
    ("fr", "L'usine de Vrigny supprime [130 emplois|130 emploi]",
     "L'usine de Vrigny va supprimer [103 emplois|103 emploi] d'ici à l'été."),
    ("en", "Harrow council fined [$38m|USD 38000000] over landfill",
     "The court fined Harrow council [$36m|USD 36000000] for the landfill."),
    ("en", "Ferry [three weeks|P3W] late, says Norwick port",
     "The ferry reached Norwick port [two weeks|P2W] late."),
    # An old value is no part of the new one.
    ("en", "Files of [64 pupils|64 pupil] lost, says Norwick school",
     "Norwick school lost files of [46 pupils|46 pupil], up from the [18|18 pupil] told at first."),
]  # fmt: skip

QUIET = [
    # The headline's figure is in the text, read or only written.
    ("en", "Mill to cut [130 jobs|130 job]",
     "The mill will cut [130 jobs|130 job], [103|103 job] of them in the wing shop."),
    ("en", "Mill to cut [130 jobs|130 job]",
     "The mill will cut [103 jobs|103 job] in the wing shop; 130 in all."),
    # It rounds, bounds or adds up what the text gives.
    ("en", "Mill to cut [100 jobs|100 job]", "The mill will cut [103 jobs|103 job]."),
    ("fr", "[Plus de 100 emplois|>100 emploi] supprimés à l'usine",
     "L'usine supprime [103 emplois|103 emploi]."),
    ("en", "Mill to cut [130 jobs|130 job]",
     "The mill will cut [70 jobs|70 job] in spring and [60 jobs|60 job] in summer."),
    # Other things are counted, or far more of them.
    ("en", "Mill fire injures [130 people|130 person]", "It employs [103 welders|103 welder]."),
    ("en", "Mill to cut [130 jobs|130 job]", "The mill group has [4,000 jobs|4000 job]."),
    # The text gives more than one figure that could be meant.
    ("en", "Mill at Vrigny to cut [130 jobs|130 job]",
     "Vrigny mill will cut [104 jobs|104 job]. Another mill at Vrigny cuts [155 jobs|155 job]."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "text"), FIRES)
def test_fires(language, title, text):
    [reason] = reasons(headline_body, RULE, text, language, title)

    assert "stands nowhere in the text" in reason


@pytest.mark.parametrize(("language", "title", "text"), QUIET)
def test_quiet(language, title, text):
    assert reasons(headline_body, RULE, text, language, title) == []
