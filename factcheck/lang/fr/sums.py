"""French words for sums. Collected by hand from business and general news."""

from factcheck.lang.sums import SumWords

_CHANGE = (
    r"(?:hausse|augmentation|progression|croissance|bond|gain|surcoût|rallonge|envolée|baisse|"
    r"diminution|recul|chute|réduction|décote|remise|repli|perte|rabais|ristourne|prime|surcote)"
)
_PLACE = r"(?:l[ae’'] ?)?(?-i:[A-ZÀÂÇÉÈÊÎÔ])[\w’'-]{1,20}(?: \((?-i:[A-Z])[\w’' -]{1,25}\))?"

WORDS = SumWords(
    restates=(
        "soit", "c[’']est-à-dire", "autrement dit", "ce qui fait", "ce qui représente",
        "ce qui est", "cela fait", "cela représente", "représentant", "c[’']est", "ce qui donne",
        "équivalant à", "à savoir",
    ),
    changes=(
        "en hausse de", "en baisse de", "en recul de", "en progression de", rf"une? {_CHANGE}",
        rf"une? {_CHANGE} de", rf"une? {_CHANGE} d[’']environ", rf"une? \w{{1,15}} {_CHANGE} de",
        rf"la {_CHANGE} est de", rf"la {_CHANGE} atteint", rf"{_CHANGE} de",
    ),
    more=(
        "de plus", "de moins", "de hausse", "de baisse", "en plus", "en moins",
        "d[’']augmentation", "de rabais",
    ),
    than=("que", "qu[’']", "par rapport", "en regard"),
    from_=("de", "d[’']", "du", "des"),
    to=("à", "aux", "au"),
    old=("contre", "au lieu de", "au lieu d[’']", "face à", "comparée?s? (?:à|aux)"),
    of=(
        "de", "du", "des", "d[’']", "de la", "de l[’']", "d[’']une?", "de leurs?", "de sa",
        "de son", "de ses",
    ),
    whole=(
        "sur", "sur les", "sur ses", "sur leurs", "sur un total de", "sur un total d[’']",
        "sur une enveloppe de", "parmi les", "parmi ses", "parmi leurs",
    ),
    among=(
        "sur", "sur les", "sur ses", "sur leurs", "des", "de ses", "de leurs", "parmi les",
        "sur un total de",
    ),
    split=("dont", "parmi lesquels", "parmi lesquelles", "y compris"),
    back=(
        "en a", "en ont", "en avait", "en avaient", "en est", "en sont", "en était", "en étaient",
        "en aura", "en auront", "en prend", "en prendra", "en prendront", "en paie", "en paiera",
        "en assure", "en assurera", "en acquittera", "en financera", "d[’']entre eux",
        "d[’']entre elles", "cette somme", "ce montant", "ce total", "ce budget",
        "cette enveloppe", "cette dépense", "la somme", "la dépense", "du montant",
        "de l[’']enveloppe", "de la facture", "du total", "du coût",
    ),
    wholes=(
        "total", "ensemble", "d[’']entre eux", "d[’']entre elles", "entre eux", "entre elles",
        "effectif", "effectifs", "tous", "toutes",
    ),
    all_of_it=("total", "ensemble", "l[’']ensemble", "le total"),
    other_terms=(
        "constante?s?", "comparables?", "organiques?", "à données", "à périmètre", "en volume",
        "en données corrigées", "hors", "corrigée?s?", "ajustée?s?", "attendue?s?", "analystes",
        "en termes réels",
    ),
    articles=("l[ae’']", "les", "L[ae’']", "Les"),
    qualified=False,
    and_=("et", "plus"),
    in_all=("au total", "en tout", "ensemble", "au final", "cumulés", "réunis"),
    the_whole=(
        "pour un (?:montant )?total de", "l[’']ensemble(?: à)?", "le tout(?: à| pour)?",
        "portant le total à",
    ),
    total_label=("total", "total général", "ensemble", "au total", "en tout", "montant total"),
    composes=(
        "représentent?", "représentaient", "représentait", "pèsent?", "comptent? pour",
        "comptait pour",
    ),
    assigns=(
        "pour", "à", "au", "aux", "en", "dans", "par", "chez", "de", "sous", "contre", "avec", "du",
    ),
    rest=("le reste", "les autres", "le solde", "le restant", "le reliquat"),
    born=(
        rf"née?s?(?: (?:à|au|aux|en|près de|dans) {_PLACE})?,?(?: le| en)?", "naissance le",
        "date de naissance :",
    ),
    states=(
        "est", "sont", "était", "étaient", "a", "ont", "avait", "avaient", "sera", "seront", "aura",
        "auront", "peut", "peuvent",
    ),
    extends=(
        r"prolong\w{1,6}", r"prorog\w{1,6}", "reconduit?e?s?", r"renouvel\w{1,6}", "de plus",
        "supplémentaires?", "encore", "restante?s?",
    ),
    until=(
        "jusqu[’']au", "jusqu[’']en", "jusqu[’']à", "à échéance du", "(?:et )?prend fin le",
        "qui (?:prend fin|s[’']achève|expire) le", "expirant le", "s[’']achevant le",
    ),
    apart=(
        "après", "avant", "depuis", "dans", "encore", "sous", "autres?", "premiers?", "premières?",
        "derniers?", "dernières?", "tous les", "toutes les", "d[’']ici", "dès", "chaque",
    ),
    partly=(
        "ouvrés?", "ouvrables?", "scolaires?", "par", "entre", "répartis", "réparties", "stages?",
        "ateliers?", "séjours?", "visites?", "préavis", "chaque", "tard", "tôt", "après", "avant",
        "séances?", "pass", "forfaits?", "cours",
    ),
    later=("après", "depuis"),
    jubilees=(
        r"(\d{1,3})e(?:me)? anniversaire (?:de|du|des)",
        r"([a-zéèê]{4,15}(?:-[a-z]{4,8})?) anniversaire (?:de|du|des)",
    ),
    split_among=(
        r"financ\w{1,8}", r"subvention\w{0,6}", "capital", "actionnaires?", "actionnariat",
        r"détenue?s?", r"réparti\w{0,6}", "payée?s?", "prise? en charge", "clé de partage",
    ),
    payers=("par", "pour", "à", "aux?"),
    jubilates=(
        "fête", "fêtent", "fêtera", "fêteront", "célèbre", "célèbrent", "célébrera", "commémore",
        "commémorent", "commémorera", "marque", "marquera", "cette année", "aujourd[’']hui",
    ),
    at_the_time=("à l[’']époque", "alors", "au cours de l[’']époque", "quand", "lorsqu[e’']"),
    ordinals={
        "premier": 1, "deuxième": 2, "troisième": 3, "quatrième": 4, "cinquième": 5,
        "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10,
        "quinzième": 15, "vingtième": 20, "trentième": 30, "quarantième": 40,
        "cinquantième": 50, "soixantième": 60, "centième": 100,
    },
    pronouns=("elle", "il"),
    ages=(
        r"(?<![\d,.-])(\d{1,3}) ans(?! (?:de prison|de réclusion|ferme|plus tard|après|avant))",
        r"âgée? de (\d{1,3}) ans",
    ),
    risen=(r"(?:la hausse|l[’']augmentation|la progression) (?:est|était) de",),
    fallen=(r"(?:la baisse|la chute|le recul|la diminution) (?:est|était) de",),
    resumes=("sur les", "sur ces", "parmi les", "parmi ces", "de ces"),
    points=("points?", "demi-points?"),
    elsewhere=(
        "sur", "depuis", "que", "qu[’']", "rapport", "par", "contre", "en (?:un|deux|trois)",
    ),
    each=("chacune?s?", "pièce", "l[’']unité", "l[’']une?", "par tête", "la pièce", "par unité"),
    for_each=(
        "pour chacune? (?:de ses|des|de leurs|de nos|de ces)",
        "à chacune? (?:de ses|des|de leurs|de nos|de ces)",
    ),
    besides=(
        "taxes?", "tva", "ht", "ttc", "frais", "intérêts?", "prime", "plus", "hors", "compris",
        "comprise", "remises?", "rabais", "avant", "après", "avec", "sans", "nets?", "bruts?",
    ),
    rates=("par an", "par mois", "annuelle?s?", "chaque année", "en moyenne", "en rythme annuel"),
)  # fmt: skip
