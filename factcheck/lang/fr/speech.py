"""French words around a speaker."""

from factcheck.lang.speech import SpeechWords
from factcheck.lang.text import words

_HAS = "a|ont|avait|avaient"
_SHOWN = "consult|trouv|retrouv|relev|compt|décompt|dénombr|dénich|exhum|répertori|identifi"
_FOUND = (
    rf"(?:{_SHOWN}|document|analys|épluch|repér|mesur|observ|not|publi|calcul|recoup|addition)ée?s?"
    "|découvert(?:e|s|es)?|établi(?:e|s|es)?|appris|mis au jour|mis la main sur|fait état"
)

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
    finite=words("ne n y se s a ont est sont avait avaient était étaient sera seront va vont"),
    relatives=words("qui que qu dont où lequel laquelle lesquels lesquelles né née alors mais"),
    openers=words("que qu comment pourquoi"),
    unspoken=words(
        """
        le la les l un une des du de d ce cet cette ces son sa ses leur leurs au aux chaque sans
        aucun aucune par en première dernière nouvelle se s nous me
        """
    ),
    agents=words("par"),
    articles=words("le la les l"),
    links_of=("de", "du", "des", "d[’']", "de la", "de l[’']"),
    links_with=("sans", "pour", "en", "et", "sur", "sous", "à", "au", "aux"),
    links_holding=("du", "des", "de la"),
    finds=(
        rf"(?:{_HAS}) (?:\w{{4,10}} )?(?:{_FOUND})",
        "s[’']est procurée?s?",
        "dénombre(?:nt)?",
        "relève(?:nt)?",
        "exhume(?:nt)?",
        "découvre(?:nt)?",
        "répertorie(?:nt)?",
        "additionne(?:nt)?",
        "documente(?:nt)?",
    ),
    had=(
        rf"(?:{_HAS}) (?:pu )?(?:consult(?:ée?s?|er)|lue?s?|lire|vue?s?|voir|obten(?:ue?s?|ir))",
        "s[’']est procurée?s?",
    ),
    found_in=(
        "lue?s? dans",
        "lit-on dans",
        "peut-on lire dans",
        "parue?s? dans",
        "publiée?s? dans",
        "révélée?s? dans",
        "dans les colonnes d(?:e|u)",
    ),
    accounts=(
        "calculs?",
        "décomptes?",
        "comptages?",
        "estimations?",
        "chiffres",
        "chiffrages?",
        "relevés?",
        "recensements?",
        "informations",
        "enquêtes?",
        "révélations",
    ),
    makers=("d(?:e|u|es|[’'])", "par", "dans"),
    owners=(),
    by=(),
    amounts=(),
    own=("notre", "nos", "ce (?:journal|site|magazine|blog)"),
    objects=("que?", "dont"),
    gaps=(r"\w{1,20}(?:er|ir|re)",),
    likes=("comme", "ainsi que"),
)
