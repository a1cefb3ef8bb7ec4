"""French words around a speaker."""

from factcheck.lang.speech import SpeechWords
from factcheck.lang.text import words

WORDS = SpeechWords(
    determiners=words("le la les l un une son sa ses leur leurs notre nos ce cet cette ces chaque"),
    pronouns=words("il elle ils elles lui eux celui-ci celle-ci ceux-ci celles-ci"),
    phrase_ends=words(
        """
        à au aux dans sur sous en par pour avec sans vers chez devant derrière auprès lors après
        avant depuis pendant durant dès entre contre selon jusqu hier demain aujourd ainsi
        également alors
        mené menée réalisé réalisée communiqué communiquée publié publiée rendu rendue daté datée
        cité citée consulté consultée
        """
    ),
    finite=words("ne n se s a ont est sont avait avaient était étaient sera seront va vont"),
    relatives=words("qui que qu dont où lequel laquelle lesquels lesquelles né née alors mais"),
    openers=words("que qu comment pourquoi"),
    unspoken=words(
        """
        le la les l un une des du de d ce cet cette ces son sa ses leur leurs au aux chaque sans
        aucun aucune par en première dernière nouvelle se s nous me
        """
    ),
    agents=words("par"),
)
