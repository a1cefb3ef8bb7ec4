"""What two values must share beside the words of their sentences before they can conflict."""

import factcheck
from factcheck.model.fact import Verdict


def verdicts(*texts):
    named = [
        factcheck.Text(text, name=f"{at}.md", source=f"Outlet {at}", published="2026-03-04")
        for at, text in enumerate(texts)
    ]
    return {finding.verdict for finding in factcheck.check(*named).findings}


def test_common_words_alone_make_no_conflict():
    found = verdicts(
        "Bramwell Foods was fined $14 million by the Ostrian food agency on Monday.",
        "Bramwell Foods, fined by the Ostrian food agency on Monday, had sales of $310 million.",
    )

    assert Verdict.CONFLICT not in found


def test_a_common_role_does():
    found = verdicts(
        "Bramwell Foods was fined $14 million by the Ostrian food agency on Monday.",
        "The Ostrian food agency fined Bramwell Foods $310 million on Monday.",
    )

    assert Verdict.CONFLICT in found
