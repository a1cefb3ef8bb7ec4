"""English words around a speaker."""

from factcheck.lang.speech import SpeechWords
from factcheck.lang.text import words

WORDS = SpeechWords(
    determiners=words("the a an his her its their our this these those"),
    pronouns=words("he she they him it them"),
    phrase_ends=words(
        """
        to in on at by with from into during before after since until about over under through
        against between as yesterday today tomorrow conducted
        released published seen
        """
    ),
    finite=words("is are was were has have had will would can could may might does did do not"),
    relatives=words("who whose whom which where that when while born but because if although"),
    openers=words("that whether how why"),
    unspoken=words(
        """
        the a an his her its their this these those no any some of is are was were be been being
        to by in many several more all false insurance united first already previously
        newly recently originally just earlier denied dismissed rejected despite amid
        """
    ),
    agents=words("by"),
    articles=words("the"),
    links_of=("of",),
    links_with=("of the", "for", "for the", "and", "in", "without", "on"),
    links_holding=(),
    finds=(
        "count(?:s|ed)",
        "tall(?:ies|ied)",
        "calculated",
        "reckoned",
        "computed",
        "totted up",
        "added up",
        "reports",
        "notes",
        "claims",
        "estimates",
        "lists",
        "listed",
        "finds",
        "found",
        "uncover(?:s|ed)",
        "unearth(?:s|ed)",
        "discover(?:s|ed)",
        "identified",
        "documented",
        "learn(?:s|ed|t)",
        "understands",
        "written",
        "observed",
        "measured",
        "gives",
        "gave",
        "put(?= (?:it|them|the|its|his|her|their))",
    ),
    had=("seen", "read", "obtained", "reviewed", "got hold of", "had sight of", "examined"),
    found_in=(
        "(?:read|published|reported|revealed|printed|disclosed|appeared|appearing|writing) in",
        "in the pages of",
    ),
    accounts=(
        "counts?",
        "tally",
        "tallies",
        "reckonings?",
        "calculations?",
        "estimates?",
        "sums",
        "arithmetic",
        "analysis",
        "figures",
        "investigation",
        "survey",
    ),
    makers=("by", "from", "of", "in"),
    owners=("[’']s", "our"),
    by=("by", "on", "from", "to"),
    amounts=("puts?", "shows?", "gives?", "suggests?", "finds?", "found", "comes to", "runs to"),
    own=("our", "this (?:journal|newspaper|paper|magazine|website|site|newsletter|column|blog)"),
    objects=("which", "that"),
    gaps=("(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should)",),
    likes=("as",),
)
