"""French of the sentences that the joining and the checks give as reasons.

They are made in English where the decision is made, and put into French where they are shown: a
row is a whole sentence; a pattern holds places for what an article says.
"""

from __future__ import annotations

import re

_B = "\N{NO-BREAK SPACE}"

SENTENCES: dict[str, str] = {
    # how the values stand
    "the values are the same": "les valeurs sont les mêmes",
    "the first value lies within the second": "la première valeur est comprise dans la seconde",
    "the second value lies within the first": "la seconde valeur est comprise dans la première",
    "the values overlap": "les valeurs se recoupent",
    "the values exclude each other": "les valeurs s'excluent",
    # what speaks for one fact, or against it
    "their clauses begin with other things": "leurs propositions commencent par autre chose",
    "both stand where their article says what it is about": (
        "les deux sont là où leur article dit de quoi il parle"
    ),
    "they stand in different places of their articles": (
        "elles ne sont pas au même endroit de leurs articles"
    ),
    "one is a rate, the other is not": "l'une est un taux, l'autre non",
    "one is what there is room for, the other what is there": (
        "l'une est une capacité, l'autre ce qui s'y trouve"
    ),
    "one is how long something lasts, the other how far off something lies": (
        "l'une est une durée, l'autre un délai"
    ),
    "one is set against a newer figure, the other is not": (
        "l'une est opposée à un chiffre plus récent, l'autre non"
    ),
    "one is a rise, the other a fall": "l'une est une hausse, l'autre une baisse",
    "one is more than five times the other": "l'une fait plus de cinq fois l'autre",
    "one is what somebody asks or aims for, the other is not": (
        "l'une est une demande ou un objectif, l'autre non"
    ),
    "only the words around them are common: nothing says that both count one thing": (
        f"seuls les mots alentour sont communs{_B}: rien ne dit qu'elles comptent la même chose"
    ),
    "one is a forecast, the other is not": "l'une est une prévision, l'autre non",
    "one is called outdated, the other is not": "l'une est dite dépassée, l'autre non",
    "one is denied, the other is not": "l'une est démentie, l'autre non",
    "one is still to come, the other is not": "l'une est à venir, l'autre non",
    "one article gives the other's value elsewhere, for something else": (
        "un article donne ailleurs la valeur de l'autre, pour autre chose"
    ),
    "the value stands several times in one article": (
        "la valeur revient plusieurs fois dans un même article"
    ),
    "both give a time of day": "les deux donnent une heure",
    "one gives a time of day, the other a day": "l'une donne une heure, l'autre un jour",
    "both are last days for something": "les deux sont des échéances",
    "one is a last day, the other a day on which something happens": (
        "l'une est une échéance, l'autre le jour d'un événement"
    ),
    "something begins on one date and goes on up to the other": (
        "quelque chose commence à une date et dure jusqu'à l'autre"
    ),
    "something begins on both dates, or goes on up to both": (
        "quelque chose commence aux deux dates, ou dure jusqu'aux deux"
    ),
    "each is the day that its own article reports from": (
        "chacune est le jour dont son article rend compte"
    ),
    "one day was past when its article appeared, the other still to come": (
        "un jour était passé quand son article a paru, l'autre à venir"
    ),
    "one is of another thing, or of any of its sort, the other is not": (
        "l'une porte sur autre chose, ou sur toute chose de la sorte, l'autre non"
    ),
    "one is all there are, the other may be some of them": (
        "l'une est le tout, l'autre peut n'en être qu'une partie"
    ),
    "one is when something was said, the other when something happened": (
        "l'une est le jour d'une parole, l'autre celui d'un événement"
    ),
    "one is a last day still to come, on the other something was done": (
        "l'une est une échéance à venir, l'autre le jour d'un fait accompli"
    ),
    "the same date stands beside both": "la même date est à côté des deux",
    "different dates stand beside them": "des dates différentes sont à côté d'elles",
    "each is of a day or a year of its own": "chacune est d'un jour ou d'une année à elle",
    "other values of the two sentences agree": "d'autres valeurs des deux phrases concordent",
    "other values of the two paragraphs agree": "d'autres valeurs des deux paragraphes concordent",
    "their sentences name others": "leurs phrases nomment d'autres que l'autre",
    "so exact a value seldom stands twice by chance": (
        "une valeur aussi précise se répète rarement par hasard"
    ),
    "the figures have the same digits in another order": (
        "les chiffres sont les mêmes dans un autre ordre"
    ),
    "the dates have the month or the day in common": "les dates ont le mois ou le jour en commun",
    "one is told more exactly than the other": "l'une est dite avec plus de précision que l'autre",
    "no word, noun or part is common to them": "aucun mot, nom ou rôle ne leur est commun",
    "small numbers of unlike things meet by chance": (
        "de petits nombres de choses différentes coïncident par hasard"
    ),
    "both are amounts of money": "les deux sont des sommes d'argent",
    "both are measures of the same dimension": "les deux mesurent la même grandeur",
    "both are lengths of time, which are often round": (
        "les deux sont des durées, qui sont souvent rondes"
    ),
    "other facts that the articles agree on stand in both sentences": (
        "d'autres faits sur lesquels les articles concordent sont dans les deux phrases"
    ),
    "other facts that the articles agree on stand in both paragraphs": (
        "d'autres faits sur lesquels les articles concordent sont dans les deux paragraphes"
    ),
    "several articles agree on one of the values": (
        "plusieurs articles concordent sur l'une des valeurs"
    ),
    "no other figure of either article fits as well": (
        "aucun autre chiffre des deux articles ne convient aussi bien"
    ),
    "no other value of either article fits as well": (
        "aucune autre valeur des deux articles ne convient aussi bien"
    ),
    "the articles give few other figures of this kind and size": (
        "les articles donnent peu d'autres chiffres de cette sorte et de cet ordre"
    ),
    "another figure of one of the articles fits better": (
        "un autre chiffre de l'un des articles convient mieux"
    ),
    "another value of one of the articles fits better": (
        "une autre valeur de l'un des articles convient mieux"
    ),
    "rivals of both fit better": "des rivales des deux conviennent mieux",
    "for one of the two no other fits as well": (
        "pour l'une des deux, aucune autre ne convient aussi bien"
    ),
    "the dates fall on one day": "les dates tombent le même jour",
    "the dates are one day apart": "les dates sont à un jour d'écart",
    "the figures are near": "les chiffres sont proches",
    "the figures are the same": "les chiffres sont les mêmes",
    # updates
    "one article gives the earlier value and the one that replaces it": (
        "un même article donne l'ancienne valeur et celle qui la remplace"
    ),
    "the values stand in two versions of one article": (
        "les valeurs sont dans deux versions d'un même article"
    ),
    "a later article says that its value is a new one": (
        "un article plus récent dit que sa valeur est nouvelle"
    ),
    "a toll that grows from report to report": "un bilan qui s'alourdit d'article en article",
    # quotations
    "all quote the same words": "tous citent les mêmes mots",
    "nothing differs but a denial or a number": "rien ne diffère, sauf une négation ou un nombre",
}

_PATTERNS: tuple[tuple[str, str], ...] = (
    (r"the words (.+) stand near both", r"les mots \1 sont près des deux"),
    (r"both sentences speak of (.+)", r"les deux phrases parlent de \1"),
    (r"both paragraphs speak of (.+)", r"les deux paragraphes parlent de \1"),
    (r"both sentences name (.+)", r"les deux phrases nomment \1"),
    (r"both clauses begin with (.+)", r"les deux propositions commencent par \1"),
    (r"both count (.+)", r"les deux comptent \1"),
    (r"(.+) stands right beside both", r"\1 est juste à côté des deux"),
    (r"one counts (.+), the other (.+)", r"l'une compte \1, l'autre \2"),
    (r"both play the part (.+)", r"les deux jouent le rôle \1"),
    (r"the part (.+) governs both", r"le rôle \1 régit les deux"),
    (r"they play other parts \((.+)\)", r"elles jouent d'autres rôles (\1)"),
    (r"(.+) governs one, (.+) the other", r"\1 régit l'une, \2 l'autre"),
    (r"only one is marked (.+)", r"une seule est marquée \1"),
    (r"the articles appeared a day apart", r"les articles ont paru à un jour d'intervalle"),
    (r"the articles appeared hours apart", r"les articles ont paru à quelques heures d'intervalle"),
    (r"the articles appeared (\d+) days apart", r"les articles ont paru à \1 jours d'intervalle"),
    (r"the articles appeared (.+) apart", r"les articles ont paru à \1 d'intervalle"),
    (r"the dates are (\d+) days apart", r"les dates sont à \1 jours d'écart"),
    (r"the times are less than a minute apart", r"les heures sont à moins d'une minute d'écart"),
    (r"the times are (.+) apart", r"les heures sont à \1 d'écart"),
    (r"the figures are less than (\d+) % apart", rf"les chiffres sont à moins de \1{_B}% d'écart"),
    (r"the figures are (\d+) % apart", rf"les chiffres sont à \1{_B}% d'écart"),
    (r"(.+) repeats (.+) and counts with it", r"\1 reprend \2 et compte avec"),
    (r"(.+) credits (.+) for it and counts with it", r"\1 cite \2 pour cela et compte avec"),
    (
        r"(.+) and (.+) belong to (.+) and count as one",
        r"\1 et \2 appartiennent à \3 et comptent pour une seule source",
    ),
    (r"all quote (.+) in the same words", r"tous citent \1 dans les mêmes mots"),
    (r"all give (.+) one office", r"tous donnent à \1 une même fonction"),
    (r"both quote (.+)", r"les deux citent \1"),
    (r"both name (.+)", r"les deux nomment \1"),
    (r"(.+) writes (“.+”), (.+) (“.+”)", r"\1 écrit \2, \3 \4"),
    (r"(.+) has it in this sentence: (.+)", rf"\1 le dit dans cette phrase{_B}: \2"),
    (r"(.+) writes: (.+)", rf"\1 écrit{_B}: \2"),
)

PATTERNS = tuple((re.compile(english), french) for english, french in _PATTERNS)
_AGAINST = "against it: "
_STAND = re.compile(r"(“.+”) (against|and) (“.+”): ([a-z ]+)", re.DOTALL)
_JOINTS = {"against": "contre", "and": "et"}


def in_french(told: str) -> str:
    r"""The reason in French; as it is where no row and no pattern has it.

    >>> in_french("Against it: the articles appeared 2 days apart.")
    "contre\xa0: les articles ont paru à 2 jours d'intervalle"
    >>> in_french("“3” against “4”: the values exclude each other")
    "“3” contre “4”\xa0: les valeurs s'excluent"
    """
    bare = told.strip()
    text = bare[:1].lower() + bare[1:]
    text = text.removesuffix(".")
    if text.startswith(_AGAINST):
        return f"contre{_B}: {in_french(text.removeprefix(_AGAINST))}"
    if text in SENTENCES:
        return SENTENCES[text]
    return _stand(bare.removesuffix(".")) or _matched(bare.removesuffix("."), text) or told


def _stand(text: str) -> str:
    match = _STAND.fullmatch(text)
    if match is None or match[4] not in SENTENCES:
        return ""
    joint = f" {_JOINTS[match[2]]} "
    values = joint.join((match[1].replace("” against “", "” contre “"), match[3]))
    return f"{values}{_B}: {SENTENCES[match[4]]}"


def _matched(*texts: str) -> str:
    found = (
        match.expand(french)
        for pattern, french in PATTERNS
        for text in texts
        if (match := pattern.fullmatch(text))
    )
    return next(found, "")
