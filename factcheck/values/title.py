"""What an article calls a person: an office, and of what."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.values.wording import Wording


@dataclass(frozen=True, slots=True)
class Title(Wording):
    """An office that somebody is said to hold; its text is its notation, as `titled` writes it.

    Like every wording it stands outside the algebra of values: `factcheck.link.said.offices` says
    which two of them one person cannot hold.

    Attributes:
        holder: the person's full name, as the article has it.
        office: an id of `factcheck.lang.offices.OFFICES`.
        marks: what limits the office, by id ("deputy", "former"), sorted.
        fields: what a minister or a director is in charge of, by id, sorted.
        names: the names in its complement or before it, in order: "Orsane".
        words: the other words of its complement, folded, in order.
        code: the language that it is written in.
    """

    holder: str = ""
    office: str = ""
    marks: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    code: str = ""


def titled(office: str, marks: tuple[str, ...], of: tuple[str, ...]) -> str:
    """The notation of an office.

    >>> titled("mayor", ("deputy",), ("Belcourt",))
    'deputy mayor (Belcourt)'
    """
    called = " ".join((*marks, office))
    return f"{called} ({', '.join(of)})" if of else called
