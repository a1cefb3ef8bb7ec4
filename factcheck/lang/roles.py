"""What part a value plays: one role a row, with the words that trigger it in each language.

A trigger is a word as a dictionary has it, met by stem; `_` joins the words of a phrase, of which
stop words do not count ("entrer_en_vigueur" is met by "est entrée en vigueur"). The trigger
nearest to the value governs (`factcheck.context.role`). A date has no head and meets its twin only
through the verb: hence the many roles of dates. Collected by hand from general news vocabulary.
"""

from __future__ import annotations

from typing import NamedTuple

COLUMNS = ("fr", "en")


class Role(NamedTuple):
    """A role id, the families of kinds that it may govern, and its triggers by `COLUMNS`.

    `broad` marks a role that many different facts of one story share (a start, an
    announcement): having it in common says little, lacking it says less.
    """

    id: str
    families: str
    triggers: tuple[str, str]
    broad: bool = False


ROLES: tuple[Role, ...] = (
    # Dates and deadlines: what happens on the day.
    Role(
        "start",
        "when",
        (
            "commencer débuter démarrer entamer lancer débuter_dès coup_envoi donner_départ",
            "start begin commence launch kick_off get_way open_with initiate",
        ),
        broad=True,
    ),
    Role(
        "end",
        "when",
        (
            "finir terminer achever achèvement prendre_fin expirer clore clôturer s'achever échoir",
            "finish end complete completion expire conclude wrap_up close_out lapse run_out",
        ),
        broad=True,
    ),
    Role(
        "announced",
        "when",
        (
            (
                "annoncer annonce déclarer communiqué officialiser dévoiler présenter "
                "conférence_presse"
            ),
            "announce announcement unveil statement declare reveal present news_conference",
        ),
        broad=True,
    ),
    Role(
        "said",
        "when",
        (
            "dire indiquer préciser affirmer assurer confier expliquer répondre témoigner",
            "say tell state comment reply explain testify add",
        ),
        broad=True,
    ),
    Role(
        "in-force",
        "when",
        (
            (
                "entrer_vigueur entrée_vigueur appliquer application prendre_effet "
                "vigueur effectif applicable"
            ),
            "take_effect come_force enter_force apply effect effective force applicable kick_in",
        ),
    ),
    Role(
        "banned-from",
        "when",
        (
            "interdire interdiction prohiber proscrire bannir supprimer_vente",
            "ban prohibit outlaw forbid bar phase_out",
        ),
    ),
    Role(
        "signed",
        "when",
        (
            "signer signature parapher conclure sceller ratifier accord_trouver",
            "sign signature signing ink conclude seal ratify strike_deal agree",
        ),
    ),
    Role(
        "adopted",
        "when",
        (
            "adopter adoption approuver approbation voter entériner valider promulguer feu_vert",
            "adopt adoption approve approval pass endorse validate enact clear green_light",
        ),
    ),
    Role(
        "opening",
        "when",
        (
            "ouvrir ouverture rouvrir réouverture inaugurer inauguration accueillir_premier",
            "open opening reopen reopening inaugurate inauguration doors",
        ),
    ),
    Role(
        "service-start",
        "when",
        (
            (
                "mise_service mettre_service exploitation_commerciale premier_train "
                "circuler entrer_service démarrage"
            ),
            "enter_service service start_up operation begin_output come_stream run_first",
        ),
    ),
    Role(
        "resumed",
        "when",
        (
            (
                "reprendre reprise redémarrer redémarrage rétablir rétablissement "
                "relancer remettre_service"
            ),
            "resume resumption restart restore restoration restarted back_service return_service",
        ),
    ),
    Role(
        "closing",
        "when",
        (
            (
                "fermer fermeture cesser arrêt stopper baisser_rideau cessation "
                "arrêter_production mise_arrêt"
            ),
            "close closure shut shutdown cease stop halt wind_down cessation",
        ),
    ),
    Role(
        "suspended-on",
        "when",
        (
            "suspendre suspension interrompre interruption geler",
            "suspend suspension interrupt interruption freeze pause",
        ),
    ),
    Role(
        "postponed-to",
        "when",
        (
            "reporter report repousser décaler différer ajourner renvoyer",
            "postpone postponement delay defer adjourn push_back put_off reschedule",
        ),
    ),
    Role(
        "found-out",
        "when",
        (
            "découvrir découverte détecter constater repérer apercevoir déceler mettre_jour",
            "discover discovery detect spot find notice uncover identify come_light",
        ),
    ),
    Role(
        "reported",
        "when",
        (
            (
                "signaler signalement notifier notification alerter alerte avertir "
                "prévenir déclarer_autorités"
            ),
            "report notify notification alert warn flag inform",
        ),
    ),
    Role(
        "complaint",
        "when",
        (
            "plainte porter_plainte saisir assigner déposer_plainte assignation",
            "complaint sue lawsuit file_suit lodge complain claim",
        ),
    ),
    Role(
        "hearing",
        "when",
        (
            "audience procès comparaître comparution plaider plaidoirie débats tribunal_examiner",
            "hearing trial court appear plead arraign",
        ),
    ),
    Role(
        "ruling",
        "when",
        (
            (
                "verdict délibéré jugement rendre condamner arrêt_rendre trancher "
                "statuer décision_attendre"
            ),
            "verdict judgment ruling rule sentence convict decide decision",
        ),
    ),
    Role(
        "appeal",
        "when",
        (
            "appel interjeter_appel recours pourvoi cassation",
            "appeal challenge overturn",
        ),
    ),
    Role(
        "arrested-on",
        "when",
        (
            (
                "arrêter arrestation interpeller interpellation écrouer garde_vue "
                "placer_détention incarcérer"
            ),
            "arrest detain custody jail take_custody remand",
        ),
    ),
    Role(
        "charged-on",
        "when",
        (
            "mettre_examen mise_examen inculper inculpation poursuivre",
            "charge indict indictment prosecute accuse",
        ),
    ),
    Role(
        "released-on",
        "when",
        (
            "libérer libération relâcher sortir_prison élargir",
            "release free freed bail",
        ),
    ),
    Role(
        "attacked-on",
        "when",
        (
            "attaquer attaque attentat frappe bombarder assaut agression fusillade",
            "attack strike bomb bombing assault shooting raid",
        ),
    ),
    Role(
        "stolen-on",
        "when",
        (
            "voler vol dérober cambriolage braquage cambrioler disparaître_vol",
            "steal theft robbery burglary raid heist loot",
        ),
    ),
    Role(
        "intruded-on",
        "when",
        (
            "intrusion pirater piratage cyberattaque infiltrer rançongiciel chiffrer_fichiers",
            "intrusion hack hacking breach cyberattack infiltrate ransomware encrypt",
        ),
    ),
    Role(
        "broke-out",
        "when",
        (
            (
                "éclater déclarer_incendie incendie départ_feu survenir se_produire "
                "naître_feu explosion"
            ),
            "break_out fire_start erupt happen occur ignite explosion",
        ),
    ),
    Role(
        "crashed-on",
        "when",
        (
            (
                "accident dérailler déraillement collision percuter chavirer couler "
                "sombrer naufrage écraser"
            ),
            "accident derail derailment collision collide capsize sink wreck crash",
        ),
    ),
    Role(
        "quake-on",
        "when",
        (
            "séisme tremblement secousse trembler",
            "quake earthquake tremor shake",
        ),
    ),
    Role(
        "under-control",
        "when",
        (
            "maîtriser fixer éteindre circonscrire contenir stabiliser",
            "contain control extinguish put_out tame",
        ),
    ),
    Role(
        "evacuated-on",
        "when",
        (
            "évacuer évacuation quitter_domicile déplacer",
            "evacuate evacuation flee leave_home",
        ),
    ),
    Role(
        "returned-on",
        "when",
        (
            "rentrer retour regagner revenir réintégrer",
            "return go_home come_home back_home",
        ),
    ),
    Role(
        "died-on",
        "when",
        (
            "mourir décéder mort décès succomber perdre_vie tuer assassiner",
            "die death dead kill succumb murder pass_away",
        ),
    ),
    Role(
        "buried-on",
        "when",
        (
            "obsèques funérailles enterrer inhumer hommage",
            "funeral bury burial tribute memorial",
        ),
    ),
    Role("born-on", "when", ("naître naissance", "born birth")),
    Role(
        "founded",
        "when",
        (
            "fonder fondation créer création établir naître_entreprise",
            "found foundation create creation establish set_up incorporate",
        ),
    ),
    Role(
        "built",
        "when",
        (
            "construire construction bâtir édifier ériger poser_pierre premier_coup_pioche",
            "build construction construct erect groundbreaking lay_stone",
        ),
    ),
    Role(
        "works-start",
        "when",
        (
            "chantier travaux rénovation réfection terrassement",
            "works building renovation refurbishment construction_begin",
        ),
    ),
    Role(
        "demolished-on",
        "when",
        ("démolir démolition raser détruire", "demolish demolition raze destroy"),
    ),
    Role(
        "delivered",
        "when",
        (
            "livrer livraison remettre remise réceptionner expédier",
            "deliver delivery hand_over handover ship shipment",
        ),
    ),
    Role("ordered-on", "when", ("commander commande", "order purchase")),
    Role(
        "bought-on",
        "when",
        (
            "acheter racheter rachat acquérir acquisition reprendre cession céder vendre vente",
            "buy acquire acquisition purchase takeover sell sale",
        ),
    ),
    Role(
        "offer-by",
        "when",
        (
            "offre déposer_offre candidature soumissionner dossier_candidature remise_offres",
            "bid offer tender submit application apply_by",
        ),
    ),
    Role(
        "paid-on",
        "when",
        (
            (
                "verser versement payer paiement régler rembourser remboursement "
                "percevoir toucher tranche"
            ),
            "pay payment repay refund reimburse disburse instalment",
        ),
    ),
    Role(
        "published",
        "when",
        (
            (
                "publier publication paraître parution rendre_public diffuser "
                "mettre_ligne rapport_publier"
            ),
            "publish publication release post issue make_public",
        ),
    ),
    Role(
        "released-work",
        "when",
        (
            (
                "sortie sortir_salles commercialiser commercialisation mise_vente "
                "vendre_partir disponible"
            ),
            "go_sale hit_shelves release_cinemas available launch_market debut",
        ),
    ),
    Role(
        "recalled-on",
        "when",
        ("rappeler rappel retirer retrait", "recall withdraw withdrawal pull"),
    ),
    Role(
        "launched-space",
        "when",
        (
            "décoller décollage lancement tir fusée orbite",
            "lift_off liftoff blast_off take-off rocket orbit launch",
        ),
    ),
    Role(
        "contact-on",
        "when",
        (
            "signal contact appel appeler capter recevoir_signal",
            "signal contact call pick_up receive_signal",
        ),
    ),
    Role(
        "arrived-on",
        "when",
        (
            "arriver arrivée débarquer atteindre accoster atterrir parvenir",
            "arrive arrival land reach dock come_ashore",
        ),
    ),
    Role(
        "left-on",
        "when",
        (
            "partir départ quitter appareiller embarquer prendre_mer",
            "leave depart departure set_sail sail embark",
        ),
    ),
    Role(
        "resigned-on",
        "when",
        (
            "démissionner démission quitter_fonctions départ_retraite révoquer limoger destituer",
            "resign resignation step_down quit dismiss sack fire oust",
        ),
    ),
    Role(
        "appointed-on",
        "when",
        (
            "nommer nomination prendre_fonctions désigner prise_fonctions succéder investir",
            "appoint appointment take_office name succeed take_over swear",
        ),
    ),
    Role(
        "vote-day",
        "when",
        (
            "scrutin élection voter premier_tour second_tour urnes referendum électeurs",
            "election poll ballot vote runoff referendum polling",
        ),
    ),
    Role(
        "meeting",
        "when",
        (
            (
                "réunion réunir rencontrer rencontre assemblée_générale séance "
                "conseil siéger sommet entretien"
            ),
            "meet meeting assembly session sit summit talks gather",
        ),
    ),
    Role(
        "strike-day",
        "when",
        (
            "grève débrayage débrayer cesser_travail mouvement_social",
            "strike walkout walk_out stoppage industrial_action",
        ),
    ),
    Role(
        "march-day",
        "when",
        (
            "manifester manifestation défiler marche cortège rassemblement mobilisation",
            "march demonstrate demonstration protest rally parade",
        ),
    ),
    Role(
        "ordered-by",
        "when",
        (
            "ordonner ordonnance arrêté décret enjoindre mise_demeure sommer ultimatum exiger",
            "order decree injunction instruct ultimatum demand compel",
        ),
    ),
    Role(
        "comply-by",
        "when",
        (
            (
                "délai échéance date_limite au_tard dernier_délai conformer "
                "mettre_conformité répondre avant_limite"
            ),
            "deadline due comply compliance respond expire cut-off latest",
        ),
    ),
    Role(
        "inspected-on",
        "when",
        (
            "inspection inspecter contrôle contrôler prélèvement prélever analyser audit visite",
            "inspection inspect check sample audit test visit",
        ),
    ),
    Role(
        "notified-staff",
        "when",
        (
            "licenciement lettre_licenciement notification préavis",
            "layoff notice redundancy dismissal letter",
        ),
    ),
    Role(
        "first-case",
        "when",
        (
            "premier_cas apparition symptôme contamination foyer",
            "first_case symptom outbreak infection onset",
        ),
    ),
    Role(
        "vaccinated-on", "when", ("vacciner vaccination campagne", "vaccinate vaccination campaign")
    ),
    Role(
        "match-day",
        "when",
        (
            "match rencontre_sport disputer affronter jouer finale championnat course étape",
            "match game fixture play final race stage face",
        ),
    ),
    Role(
        "contract-until",
        "when",
        (
            "contrat bail concession mandat prolonger reconduire courir licence",
            "contract lease concession term extend renew run licence",
        ),
    ),
    Role(
        "by-when",
        "when",
        (
            "objectif horizon atteindre_objectif neutralité échéance_fixer",
            "target goal aim horizon neutral",
        ),
        broad=True,
    ),
    Role(
        "since",
        "when",
        ("depuis précédent dernier record", "since last previous record"),
        broad=True,
    ),
    # Amounts.
    Role(
        "fine",
        "money",
        (
            "amende sanction infliger pénalité sanctionner contravention",
            "fine penalty sanction levy penalise",
        ),
    ),
    Role(
        "price",
        "money",
        (
            "prix tarif facturer billet ticket coûter_unité étiquette vendre_pièce abonnement",
            "price fare charge ticket tariff sell_for retail subscription",
        ),
    ),
    Role("rent", "money", ("loyer louer location", "rent rental lease")),
    Role(
        "cost",
        "money",
        (
            "coût coûter chantier travaux dépense budget facture devis surcoût chiffrer",
            "cost bill works spend budget expense spending overrun",
        ),
    ),
    Role(
        "revenue",
        "money",
        (
            "chiffre_affaires recette revenu ventes vente encaisser",
            "revenue turnover sales takings income receipts",
        ),
    ),
    Role(
        "profit",
        "money",
        ("bénéfice profit résultat_net excédent gagner", "profit earnings net_income surplus earn"),
    ),
    Role(
        "loss",
        "money",
        (
            "perte perdre préjudice déficit dommage dégât manque_gagner",
            "loss lose damage deficit harm shortfall",
        ),
    ),
    Role(
        "debt",
        "money",
        (
            "dette emprunt emprunter prêt passif créance endettement",
            "debt loan borrow liability owe",
        ),
    ),
    Role(
        "funding",
        "money",
        (
            "lever levée tour_table capital investir financement injecter",
            "raise round funding investment venture finance inject",
        ),
    ),
    Role(
        "valuation",
        "money",
        ("valorisation valoriser valoir", "valuation worth market_value"),
    ),
    Role(
        "contract",
        "money",
        ("contrat marché commande attribuer", "contract deal order award_contract"),
    ),
    Role(
        "takeover",
        "money",
        (
            "rachat racheter acquisition acquérir reprise offre_reprise opa cession céder",
            "takeover acquisition acquire buy buyout bid purchase",
        ),
    ),
    Role(
        "compensation",
        "money",
        (
            (
                "indemnité indemniser indemnisation dédommagement dommages_intérêts "
                "réparation dédommager"
            ),
            "compensation damages payout award severance compensate",
        ),
    ),
    Role("bonus", "money", ("prime bonus gratification", "bonus premium")),
    Role(
        "donation",
        "money",
        ("don cagnotte donateur collecte_fonds mécène", "donation donate donor fundraiser"),
    ),
    Role("ransom", "money", ("rançon rançonner", "ransom extort")),
    Role("reward", "money", ("récompense", "reward bounty")),
    Role(
        "salary",
        "money",
        (
            "salaire rémunération paie smic traitement payer_mois",
            "salary pay wage earn remuneration",
        ),
    ),
    Role(
        "subsidy",
        "money",
        (
            "subvention aide enveloppe débloquer financer dotation fonds_publics",
            "subsidy grant aid fund package state_money",
        ),
    ),
    Role("tax", "money", ("impôt taxe fiscal taxer redevance", "tax levy duty taxation")),
    Role("saving", "money", ("économie économiser épargner", "saving save")),
    Role(
        "fee",
        "money",
        (
            "commission frais honoraires indemnité_transfert transfert",
            "fee commission transfer_fee charges",
        ),
    ),
    Role("bail", "money", ("caution cautionnement", "bail bond")),
    Role("estimate", "money", ("estimation estimer fourchette", "estimate presale"), broad=True),
    Role(
        "hammer",
        "money",
        ("adjuger adjudication enchère marteau", "auction hammer knock_down fetch bid"),
    ),
    Role(
        "debt-relief",
        "money",
        ("effacer abandon_créance annuler_dette", "write_off forgive relief"),
    ),
    Role(
        "trade",
        "money",
        ("exportation importation exporter importer échange", "export import trade"),
    ),
    Role("dividend", "money", ("dividende actionnaire_verser", "dividend shareholder_pay")),
    Role("share-price", "money", ("action cours titre bourse", "share stock price_share")),
    Role("deposits", "money", ("dépôt déposant épargnant", "deposit depositor saver")),
    Role("cash", "money", ("trésorerie liquidité caisse", "cash liquidity reserves")),
    Role("guarantee", "money", ("garantie garantir caution_état", "guarantee backstop guaranteed")),
    # Shares and changes.
    Role(
        "rise",
        "percentage",
        (
            "hausse augmenter augmentation progresser progression croître bondir grimper gagner",
            "rise increase raise grow gain climb jump surge up",
        ),
    ),
    Role(
        "fall",
        "percentage",
        (
            "baisse baisser recul reculer chute chuter diminuer perdre tomber plonger céder",
            "fall drop decrease decline lose slip plunge down tumble",
        ),
    ),
    Role(
        "stake",
        "percentage",
        (
            "participation détenir actionnaire part_capital contrôler posséder",
            "stake hold own shareholder shareholding",
        ),
    ),
    Role(
        "turnout",
        "percentage",
        ("participation abstention électeur_déplacer", "turnout abstention"),
    ),
    Role(
        "vote-share",
        "percentage",
        ("voix suffrage score crédité obtenir_voix", "vote ballot share_vote poll"),
    ),
    Role("rate", "percentage", ("taux directeur intérêt loyer_argent", "rate interest benchmark")),
    Role("margin", "percentage", ("marge", "margin")),
    Role(
        "discount", "percentage", ("remise rabais réduction ristourne", "discount reduction rebate")
    ),
    Role("growth", "percentage", ("croissance pib", "growth gdp output")),
    Role("inflation", "percentage", ("inflation prix_consommation", "inflation consumer_prices")),
    Role("jobless", "percentage", ("chômage", "unemployment jobless")),
    Role(
        "efficacy",
        "percentage",
        ("efficacité efficace réduire_risque", "efficacy effective reduce_risk"),
    ),
    Role(
        "support",
        "percentage",
        ("favorable approuver soutenir opinion", "favour back support approve"),
    ),
    Role("compliance", "percentage", ("conforme conformité norme", "comply compliant standard")),
    Role(
        "capacity",
        "percentage",
        ("remplissage remplir occupation capacité", "capacity full occupancy load"),
    ),
    Role("coverage", "percentage", ("couverture couvrir vaccinal", "coverage cover vaccinated")),
    Role("duty", "percentage", ("droit_douane taxe surtaxe tarif_douanier", "tariff duty levy")),
    # Counts and measures.
    Role(
        "dead",
        "quantity",
        (
            "mort décès décéder tuer mourir périr victime décédé",
            "dead death die kill fatality victim",
        ),
    ),
    Role(
        "injured",
        "quantity",
        (
            "blesser blessé blessure hospitaliser intoxiquer",
            "injure injury hurt wounded hospitalise",
        ),
    ),
    Role("missing", "quantity", ("disparu disparaître introuvable", "missing unaccounted")),
    Role(
        "rescued",
        "quantity",
        ("secourir sauver rescapé survivant repêcher", "rescue save survivor survive pull"),
    ),
    Role(
        "evacuated",
        "quantity",
        (
            "évacuer évacué évacuation déplacer déplacé reloger",
            "evacuate evacuee flee displace rehouse",
        ),
    ),
    Role("homeless", "quantity", ("sans-abri sinistré loger reloger", "homeless shelter rehouse")),
    Role(
        "arrested",
        "quantity",
        ("interpeller arrêter interpellation garde_vue arrestation", "arrest detain arrested"),
    ),
    Role(
        "jobs-cut",
        "quantity",
        (
            "supprimer suppression licencier licenciement départ_volontaire",
            "cut layoff redundancy lay_off axe job_loss eliminate",
        ),
    ),
    Role(
        "jobs-made",
        "quantity",
        ("embaucher recruter créer_emploi embauche recrutement", "hire recruit create_job"),
    ),
    Role(
        "staff",
        "quantity",
        (
            "salarié employer effectif personnel compter_salariés",
            "staff employee workforce employ payroll",
        ),
    ),
    Role(
        "customers",
        "quantity",
        ("client abonné usager abonnement", "customer subscriber user client"),
    ),
    Role("passengers", "quantity", ("passager voyageur bord", "passenger aboard board traveller")),
    Role("votes-for", "quantity", ("voix_pour adopter favorable", "vote_for favour back")),
    Role(
        "votes-against", "quantity", ("voix_contre opposer rejeter", "vote_against oppose reject")
    ),
    Role("seats", "quantity", ("siège élu député_obtenir", "seat lawmaker_win")),
    Role(
        "area",
        "quantity",
        ("hectare surface superficie parcourir ravager brûler", "hectare acre area burn scorch"),
    ),
    Role("length", "quantity", ("long longueur tronçon linéaire", "long length stretch")),
    Role("distance", "quantity", ("distance large éloigner loin", "distance away off offshore")),
    Role("height", "quantity", ("haut hauteur altitude culminer", "high height tall altitude")),
    Role("depth", "quantity", ("profond profondeur", "deep depth")),
    Role("weight", "quantity", ("poids peser", "weigh weight")),
    Role("speed", "quantity", ("vitesse rouler allure", "speed travel fast")),
    Role("wind", "quantity", ("vent rafale souffler", "wind gust blow")),
    Role("rain", "quantity", ("pluie précipitation tomber_pluie", "rain rainfall fall_rain")),
    Role("temperature", "quantity", ("température degré thermomètre", "temperature degree")),
    Role("level", "quantity", ("niveau cote crue étiage", "level mark flood")),
    Role(
        "volume",
        "quantity",
        ("volume débit stock réserve litre", "volume flow stock reserve litre"),
    ),
    Role("dose", "quantity", ("dose injection comprimé", "dose jab tablet")),
    Role(
        "concentration",
        "quantity",
        ("teneur concentration seuil résidu", "concentration level limit residue"),
    ),
    Role(
        "output",
        "quantity",
        (
            "produire production fabriquer capacité_production",
            "produce production output make capacity",
        ),
    ),
    Role("power", "quantity", ("puissance électrique installer", "power capacity electric")),
    Role(
        "visitors",
        "quantity",
        ("visiteur entrée fréquentation spectateur", "visitor attendance spectator admission"),
    ),
    Role(
        "protesters",
        "quantity",
        ("manifestant défiler cortège gréviste", "protester demonstrator march striker"),
    ),
    Role(
        "rescuers",
        "quantity",
        ("pompier secouriste mobiliser sauveteur", "firefighter rescuer deploy crew"),
    ),
    Role(
        "troops",
        "quantity",
        ("soldat militaire troupe former recrue", "soldier troop military train recruit"),
    ),
    Role("sold", "quantity", ("vendre vente écouler", "sell sale shift")),
    Role("recalled", "quantity", ("rappel rappeler retirer", "recall withdraw")),
    Role(
        "delivered-count",
        "quantity",
        ("livrer livraison fournir envoyer", "deliver delivery supply send"),
    ),
    Role("ordered-count", "quantity", ("commander commande option", "order option")),
    Role("cases", "quantity", ("cas contamination infection", "case infection")),
    Role("complaints", "quantity", ("plainte signalement réclamation", "complaint report")),
    Role("animals", "quantity", ("bête cheptel abattre troupeau", "animal herd cull livestock")),
    Role("stolen", "quantity", ("voler dérober emporter", "steal take loot")),
    Role("records", "quantity", ("dossier fichier données enregistrement", "record file data")),
    Role(
        "homes", "quantity", ("logement maison foyer habitation", "home house household dwelling")
    ),
    Role("delays", "quantity", ("report ajournement retard", "delay postponement")),
    Role(
        "participants",
        "quantity",
        ("participant patient inclure suivre", "participant patient enrol volunteer"),
    ),
    # Lengths of time.
    Role(
        "sentence",
        "duration",
        (
            "prison peine condamner emprisonnement réclusion ferme",
            "prison jail sentence imprisonment",
        ),
    ),
    Role("suspended", "duration", ("sursis", "suspended")),
    Role(
        "ban",
        "duration",
        ("suspendre interdire exclusion suspension bannir", "ban suspend suspension bar"),
    ),
    Role(
        "term",
        "duration",
        ("contrat mandat accord bail concession engagement", "contract term agreement lease deal"),
    ),
    Role("works", "duration", ("chantier travaux construction", "works construction build")),
    Role(
        "notice", "duration", ("préavis délai exclusivité", "notice period exclusive exclusivity")
    ),
    Role("leave", "duration", ("congé reclassement", "leave redeployment")),
    Role("trip", "duration", ("trajet parcours relier voyage", "journey trip travel crossing")),
    Role("delay", "duration", ("retard attendre attente retarder", "delay late wait")),
    Role(
        "closed-for",
        "duration",
        ("fermer fermeture interrompre suspendre", "close closure shut suspend"),
    ),
    Role("warranty", "duration", ("garantie gratuit", "warranty guarantee free")),
    Role("service", "duration", ("ancienneté carrière métier", "service career experience")),
    Role("mission", "duration", ("mission durée_vie fonctionner", "mission lifetime operate")),
    Role("outage", "duration", ("panne coupure priver", "outage blackout cut")),
    Role("talks", "duration", ("négociation négocier discussion", "talks negotiation negotiate")),
    Role("lasted", "duration", ("durer durée prolonger", "last length run"), broad=True),
    Role("treatment", "duration", ("traitement suivi hospitaliser", "treatment follow hospital")),
)
