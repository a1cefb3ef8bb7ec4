"""French words for offices."""

from factcheck.lang.offices import OfficeWords
from factcheck.lang.text import words

WORDS = OfficeWords(
    offices={
        "minister": "ministre | secrétaire d'état",
        "minister/justice": "garde des sceaux",
        "commissioner": "commissaire européen | commissaire européenne",
        "prime-minister": "premier ministre | première ministre | chef du gouvernement"
        " | cheffe du gouvernement | président du gouvernement | présidente du gouvernement"
        " | chancelier | chancelière",
        "council-president": "président du conseil | présidente du conseil",
        "president": "président | présidente | chef de l'état | cheffe de l'état"
        " | président du conseil régional | présidente du conseil régional"
        " | président du conseil départemental | présidente du conseil départemental",
        "managing-chair": "pdg | p-dg | p.-d. g | président-directeur général"
        " | présidente-directrice générale | président directeur général",
        "chief-executive": "directeur général | directrice générale | dg"
        " | administrateur délégué | administratrice déléguée",
        "chair": "président du conseil d'administration | présidente du conseil d'administration"
        " | président du conseil de surveillance | présidente du conseil de surveillance",
        "director": "directeur | directrice | directeur exécutif | directrice exécutive",
        "director/finance": "directeur financier | directrice financière"
        " | directeur administratif et financier | directrice administrative et financière",
        "manager": "gérant | gérante",
        "secretary-general": "secrétaire général | secrétaire générale",
        "secretary": "secrétaire | secrétaire national | secrétaire nationale",
        "treasurer": "trésorier | trésorière",
        "spokesperson": "porte-parole",
        "chief-of-staff": "directeur de cabinet | directrice de cabinet | chef de cabinet"
        " | cheffe de cabinet | directeur du cabinet | directrice du cabinet",
        "editor": "rédacteur en chef | rédactrice en chef | directeur de la rédaction"
        " | directrice de la rédaction",
        "curator": "conservateur | conservatrice",
        "delegate": "délégué syndical | déléguée syndicale | délégué central | déléguée centrale",
        "mayor": "maire | bourgmestre",
        "mayor+deputy": "adjoint au maire | adjointe au maire | adjoint à la maire"
        " | adjointe à la maire | premier adjoint | première adjointe | maire adjoint"
        " | maire adjointe | premier adjoint au maire | première adjointe au maire"
        " | maire-adjoint | maire-adjointe",
        "prefect": "préfet | préfète",
        "prefect+deputy": "sous-préfet | sous-préfète",
        "governor": "gouverneur | gouverneure",
        "sheriff": "shérif | shérife",
        "police-chief": "chef de la police | cheffe de la police | préfet de police"
        " | préfète de police | directeur de la police | directrice de la police",
        "fire-chief": "chef des pompiers | cheffe des pompiers",
        "ambassador": "ambassadeur | ambassadrice",
        "consul": "consul | consule | consul général | consule générale",
        "rector": "recteur | rectrice | président de l'université | présidente de l'université",
        "dean": "doyen | doyenne",
        "coach": "entraîneur | entraîneuse | entraineur | sélectionneur | sélectionneuse",
        "captain": "capitaine",
        "goalkeeper": "gardien de but | gardienne de but",
        "referee": "arbitre",
        "judge": "juge | juge d'instruction | juge des enfants",
        "magistrate": "magistrat | magistrate",
        "prosecutor": "procureur | procureure | procureur général | procureure générale"
        " | procureur de la république | procureure de la république | avocat général"
        " | avocate générale",
        "prosecutor+deputy": "vice-procureur | vice-procureure | substitut du procureur"
        " | substitute du procureur",
        "lawyer": "avocat | avocate | bâtonnier | bâtonnière",
        "notary": "notaire",
        "bailiff": "huissier | huissière | commissaire de justice",
        "senator": "sénateur | sénatrice",
        "member-of-parliament": "député | députée | eurodéputé | eurodéputée",
        "general": "général",
        "colonel": "colonel | colonelle | lieutenant-colonel | lieutenante-colonelle",
        "lieutenant": "lieutenant | lieutenante",
        "sergeant": "sergent | sergente",
        "admiral": "amiral | vice-amiral | contre-amiral",
        "doctor": "médecin | docteur | docteure | psychiatre | pédiatre | urgentiste",
        "surgeon": "chirurgien | chirurgienne",
        "nurse": "infirmier | infirmière",
        "midwife": "sage-femme",
        "pharmacist": "pharmacien | pharmacienne",
        "dentist": "dentiste",
        "vet": "vétérinaire",
        "priest": "curé | prêtre",
        "pastor": "pasteur | pasteure",
        "bishop": "évêque",
        "archbishop": "archevêque",
        "cardinal": "cardinal",
        "imam": "imam",
        "rabbi": "rabbin | rabbine",
    },
    fields={
        "labour": words("travail emploi"),
        "health": words("sante sanitaire medical medicale"),
        "social": words("sociales solidarites solidarite autonomie handicap retraites retraite"),
        "family": words("famille familles enfance egalite femmes"),
        "youth": words("jeunesse"),
        "education": words("education enseignement scolaire ecole ecoles universites"),
        "research": words("recherche"),
        "science": words("scientifique sciences"),
        "digital": words("numerique"),
        "technology": words("technique technologies technologie informatique innovation"),
        "economy": words("economie economique industrie entreprises pme"),
        "finance": words("finances finance budget comptes tresor financier financiere"),
        "trade": words("commerce exterieur"),
        "tourism": words("tourisme"),
        "interior": words("interieur"),
        "immigration": words("immigration migrations asile"),
        "security": words("securite police"),
        "local": words("collectivites territoires decentralisation ruralite cohesion"),
        "planning": words("amenagement urbanisme equipement"),
        "housing": words("logement ville habitat"),
        "environment": words("environnement ecologie ecologique climat eau forets biodiversite"),
        "energy": words("energie energies energetique mines petrole"),
        "agriculture": words("agriculture elevage alimentation agroalimentaire"),
        "sea": words("mer peche ports maritimes"),
        "transport": words("transports transport mobilites routes"),
        "culture": words("culture culturel culturelle patrimoine"),
        "arts": words("artistique musical musicale"),
        "media": words("medias information"),
        "sport": words("sports sport sportif sportive"),
        "defence": words("defense armees anciens combattants"),
        "justice": words("justice sceaux"),
        "foreign": words("etrangeres etranger europe europeennes diplomatie cooperation"),
        "communications": words("communication"),
        "marketing": words("marketing"),
        "sales": words("commercial commerciale ventes"),
        "operations": words("operations exploitation operationnel operationnelle"),
        "legal": words("juridique juridiques"),
        "people": words("humaines personnel"),
    },
    marks={
        "deputy": words("adjoint adjointe suppléant suppléante"),
        "delegate": words("délégué déléguée"),
        "acting": words("intérim intérimaire provisoire"),
        "former": words("ancien ancienne ex feu alors honoraire émérite"),
        "future": words("futur future prochain prochaine"),
    },
    prefixes={"vice": "deputy", "ex": "former", "co": ""},
    articles=words("le la l un une son sa leur notre"),
    owners=words("son sa leur notre"),
    of=words("de du des d à au aux en pour près chargé chargée"),
    having=words("de du des d"),
    contracted=words("du au"),
    joints=words("et"),
    fillers=words("affaires publique publics publiques haute haut nationale national general"),
    common=words(
        """
        republique etat etats conseil chambre assemblee senat parlement union cour tribunal parquet
        gouvernement ministere commission comite ville region departement province commune pays
        france premier premiere
        """
    ),
    before=0,
    behind=2,
)
