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
)
