"""Sentences cut around their values."""

from factcheck.formats.excerpt import excerpt
from factcheck.model.span import Span

TEXT = (
    "La mairie a dit lundi que le pont coûtera 12 millions d'euros et fermera huit mois au moins."
)


def cut(limit, *values, text=TEXT, encoding="utf-8"):
    spans = [Span(text.index(value), text.index(value) + len(value)) for value in values]
    pieces = excerpt(text, Span(0, len(text)), spans, limit, encoding)
    return "".join(f"[{piece.text}]" if piece.marked else piece.text for piece in pieces)


def test_a_short_sentence_stays_whole():
    assert cut(200, "12 millions d'euros").startswith("La mairie a dit lundi que")


def test_a_long_one_is_cut_at_word_borders_on_both_sides():
    assert cut(50, "12 millions d'euros") == "… pont coûtera [12 millions d'euros] et fermera …"


def test_two_values_keep_what_stands_between_them():
    assert cut(60, "12 millions d'euros", "huit mois") == (
        "… coûtera [12 millions d'euros] et … [huit mois] au moins."
    )


def test_a_value_is_never_cut():
    assert cut(0, "12 millions d'euros") == "… [12 millions d'euros] …"


def test_line_breaks_become_blanks():
    assert cut(99, "3 km", text="Sur\n\t3 km\nde long") == "Sur [3 km] de long"


def test_a_word_without_end_is_cut_where_it_must():
    assert cut(10, "7 km", text="x" * 50 + "7 km") == "… xxxxxx[7 km]"


def test_one_value_inside_another_is_marked_once():
    assert cut(99, "12 millions d'euros", "12 millions").count("[") == 1


def test_an_output_without_ellipsis_gets_points():
    assert cut(30, "12 millions d'euros", encoding="ascii").startswith("... ")
