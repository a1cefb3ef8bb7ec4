import pytest

from factcheck.text.quotes import quotations

QUOTED = [
    ("Il dit « rien ne va plus », puis sort.", ["« rien ne va plus »"]),
    ("« Il a dit « rien ne va plus » et », dit-elle", None),
    ("« Elle m’a dit “rien ne va plus” », dit-il", None),
    ("She said “it is ‘not for me’ now”.", ["“it is ‘not for me’ now”", "‘not for me’"]),
    ("„Es geht nicht weiter“, ‹ rien ne va ›", ["„Es geht nicht weiter“", "‹ rien ne va ›"]),
    ('A 5" gun and a 6" gun in all', []),
    ('He said "it is over now" and left', ['"it is over now"']),
    ("‘don’t ask me that’", ["‘don’t ask me that’"]),
    ("« un pont » et « deux ponts »", []),
    ("“ it never ends “but this does here”", ["“but this does here”"]),
]


@pytest.mark.parametrize(("text", "quoted"), QUOTED)
def test_marks_pair_up(text, quoted):
    found = [span.of(text) for span in quotations(text)]

    if quoted is None:
        outer, inner = found
        assert inner in outer
    else:
        assert found == quoted


def test_a_quotation_goes_on_where_the_next_paragraph_opens_so():
    text = "Elle dit : « Nous restons ici."

    assert [span.of(text) for span in quotations(text, "« Nous partirons après. »")] == [
        "« Nous restons ici."
    ]
    assert list(quotations(text, "“Nous partirons après.”")) == []
    assert list(quotations(text)) == []
