"""What lasts, or may last, so long."""

from __future__ import annotations

from factcheck.lang.roles.role import Role

DURATION: tuple[Role, ...] = (
    # Courts and police.
    Role(
        "sentence",
        "duration",
        (
            (
                "prison peine condamner emprisonnement réclusion ferme prison_ferme peine_prison "
                "condamner+prison condamner+réclusion réclusion_criminelle écoper+prison "
                "écoper+ferme infliger+peine verdict+prison prononcer+peine incarcérer+condamner "
                "derrière_barreaux envoyer+prison condamner+ferme tribunal+peine peine_assortir "
                "tomber+peine prendre_ferme cour+condamner écrouer+peine peine+ferme"
            ),
            (
                "prison jail sentence imprisonment sentence+jail sentence+prison jail+judge "
                "prison_term jail_term prison_sentence jail_sentence hand+sentence behind_bars "
                "send+prison judge+sentence custodial_sentence receive+sentence court+jail "
                "impose+sentence slap+jail sent_prison sent_jail prison+behind jail+behind"
            ),
        ),
    ),
    Role(
        "sentence-sought",
        "duration",
        (
            (
                "requérir+prison requérir+peine réquisition+prison procureur+requérir "
                "parquet+réclamer réclamer+prison réclamer+peine demander+prison "
                "avocat_général+requérir ministère_public+requérir parquet+demander réquisitoire "
                "accusation+réclamer procureur+réclamer procureur+demander peine_requise"
            ),
            (
                "prosecutor+seek prosecutor+ask prosecutor+demand prosecution+call "
                "prosecution+want prosecutor+recommend seek+sentence ask+court+jail demand+jail "
                "demand+sentence prosecutor+request push+sentence"
            ),
        ),
    ),
    Role(
        "sentence-risked",
        "duration",
        (
            (
                "encourir risquer+prison passible peine_maximale risquer+emprisonnement "
                "risquer+réclusion exposer+peine punir+prison peine_encourue maximum+prison "
                "risquer+ferme puni_emprisonnement menacer+prison exposer+prison risquer+peine "
                "risquer+barreaux"
            ),
            (
                "face+prison face+jail maximum_sentence carry+sentence punishable maximum_penalty "
                "carry+penalty carry+prison carry+jail face+bars face+sentence face_imprisonment "
                "risk+jail risk+prison liable+imprisonment carry+imprisonment potential+sentence"
            ),
        ),
    ),
    Role(
        "suspended",
        "duration",
        (
            (
                "sursis sursis_simple sursis_probatoire peine+sursis prison_sursis assortir+sursis "
                "sursis_mise_épreuve condamner+sursis écoper+sursis échapper+prison éviter+prison"
            ),
            (
                "suspended suspended_sentence suspended+sentence suspended+jail suspended_prison "
                "suspended_term suspended+avoid suspended_imprisonment spare+jail avoid+jail "
                "walk+free+suspended escape+jail"
            ),
        ),
    ),
    Role(
        "minimum-term",
        "duration",
        (
            (
                "période_sûreté sûreté peine_incompressible incompressible peine_minimale "
                "avant_libération_conditionnelle prétendre+libération "
                "demander+libération_conditionnelle espérer+libération peine_plancher "
                "minimum+purger éligible+libération"
            ),
            (
                "minimum_term serve_minimum minimum_tariff parole+eligible non-parole_period "
                "parole_ineligibility consider+parole apply+parole parole+eligibility serve+parole "
                "mandatory_minimum minimum+bars minimum+parole chance+parole"
            ),
        ),
    ),
    Role(
        "sentence-served",
        "duration",
        (
            (
                "purger purger+peine passer+prison passer+barreaux passer+détention sortir+prison "
                "libérer+prison séjour+prison croupir+prison effectuer+peine recouvrer+liberté "
                "retrouver+liberté remise_peine cellule+passer"
            ),
            (
                "serve+sentence serve+prison serve+jail spend+prison spend+jail spend+bars "
                "time_served walk+free release+prison freed+prison languish+jail languish+prison "
                "released+serving credit+served spent+cell inside+prison"
            ),
        ),
    ),
    Role(
        "appeal-sentence",
        "duration",
        (
            (
                "appel+réduire appel+alourdir appel+peine appel+aggraver peine+ramener "
                "peine+alourdir réduire+peine cour_appel+condamner appel+confirmer appel+ramener "
                "cour_appel+infliger aggraver+peine alléger+peine rallonger+peine"
            ),
            (
                "appeal+reduce appeal+sentence appeal+increase sentence+cut sentence+reduce "
                "sentence+increase appeal+uphold sentence+shorten appeal+cut sentence+commute "
                "appeal+court+jail sentence+lengthen sentence+quash sentence+trim appeal+raise"
            ),
        ),
    ),
    Role(
        "pretrial-detention",
        "duration",
        (
            (
                "détention_provisoire provisoire+passer provisoire+détenu attente+procès "
                "détenu+procès maison_arrêt+provisoire détention_préventive préventive "
                "placer+détention prolonger+détention maintien+détention incarcérer+attente "
                "détenir+jugement mandat_dépôt"
            ),
            (
                "pretrial_detention custody+remand remand+trial hold+trial await+trial held_remand "
                "remanded remand_custody detain+trial custody+trial jail+await+trial "
                "pretrial_custody preventive_detention detain+charge held+charge"
            ),
        ),
    ),
    Role(
        "police-custody",
        "duration",
        (
            (
                "garde_vue interroger+police audition+police audition+gendarmes entendu+enquêteur "
                "cellule+commissariat interrogatoire retenir+police garde_vue+prolonger "
                "garde_vue+lever questionner+police retenu+commissariat"
            ),
            (
                "police_custody question+police question+detective question+officer hold+police "
                "held+questioning interrogate release+question quizzed grill+police grilled "
                "detain+questioning interview+detective police_cell police_station+held"
            ),
        ),
    ),
    Role(
        "trial-length",
        "duration",
        (
            (
                "procès+durer audience+durer débats+durer procès_fleuve procès+programmer "
                "procès+prévu procès+étaler audience+marathon procès+étendre issue+procès "
                "terme+procès procès+prolonger audiences+étaler procès+occuper"
            ),
            (
                "trial+lasted trial+expect trial+run trial+schedule trial+span trial+stretch "
                "hearing+lasted trial+estimate trial+slated marathon_trial lengthy_trial "
                "trial+long hearing+run testimony+span trial+listed court+sat trial+length"
            ),
        ),
    ),
    Role(
        "jury-deliberation",
        "duration",
        (
            (
                "délibérer délibération+juré délibéré+jury juré+retirer cour+délibérer "
                "jury+débattre jury+trancher verdict+délibéré juré+débattre juge+réfléchir "
                "jury+verdict juré+convaincre secret_délibéré"
            ),
            (
                "jury+deliberate deliberation jury+deliberation jury+consider juror+deliberate "
                "jury+reach verdict+deliberate jury+convict jury+debate juror+need jury+retire "
                "jury+verdict juror+decide jury+return"
            ),
        ),
    ),
    Role(
        "probation",
        "duration",
        (
            (
                "mise_épreuve période_probatoire probation suivi_socio-judiciaire suivi+judiciaire "
                "contrôle_judiciaire épreuve+délai suivi_judiciaire obligation+soins "
                "surveillance_judiciaire peine+probation placer+probation"
            ),
            (
                "probation supervised_release probation_period supervision_order "
                "parole_supervision placed_probation good_behaviour good_behavior community_order "
                "supervised+release licence+release probation+serve conditional_discharge"
            ),
        ),
    ),
    Role(
        "rights-ban",
        "duration",
        (
            (
                "inéligibilité privation+droits interdiction_exercer interdiction_gérer "
                "interdire+exercer interdire+gérer retrait_permis suspension_permis "
                "permis+suspendre permis+retirer privation_permis interdiction_territoire "
                "interdit_territoire inéligible radier+barreau interdire+conduire "
                "annulation_permis interdiction_séjour"
            ),
            (
                "disqualified_driving driving_ban ban+driving licence+suspend license+suspend "
                "bar+office disqualify+director ban+director bar+public+office ineligible+office "
                "disqualify+office strip+rights lose+licence lose+license bar+profession disbar "
                "suspended+practice ban+entering"
            ),
        ),
    ),
    Role(
        "investigation-length",
        "duration",
        (
            (
                "enquête+durer enquête+terme enquête+issue enquête+travail instruction+durer "
                "investigation+durer enquête+longue instruire+dossier investigation+terme "
                "enquêteur+traquer filature écoute+surveillance enquête+haleine surveiller+suspect "
                "instruction+issue enquêteur+remonter"
            ),
            (
                "investigation+long investigation+lasted probe+long probe+lasted inquiry+lasted "
                "inquiry+long inquiry+span investigation+span investigation+run "
                "lengthy+investigation detective+spend investigator+spend surveillance+operation "
                "undercover+operation probe+follow probe+culminate investigation+culminate "
                "painstaking+investigation sleuth+spend"
            ),
        ),
    ),
    Role(
        "crime-span",
        "duration",
        (
            (
                "agissement+durer fraude+durer manège+durer trafic+durer escroquerie+étaler "
                "puiser+caisse impunément supercherie+durer vol+étaler période+délictueux "
                "violence+subir arnaque+durer sévir fraude+étaler abus+durer détournement+étaler "
                "détournement+durer"
            ),
            (
                "spree abuse+span fraud+span scam+run steal+period embezzle+period crime+span "
                "fraud+lasted siphon+period offend+period offence+span campaign+abuse scheme+run "
                "undetected+steal theft+span pilfer+period fleece+period crime_wave con+run "
                "embezzlement+span abuse+lasted"
            ),
        ),
    ),
    Role(
        "on-the-run",
        "duration",
        (
            (
                "cavale fuite+interpellé fugitif cavale+durer traquer+police chasse_homme "
                "échapper+police évadé+retrouver fugitif+cavale narguer+police rattraper+fuite "
                "introuvable+police planquer"
            ),
            (
                "manhunt on_run+fugitive fugitive evade+capture evade+police run+caught "
                "hunt+police elude+police hiding+arrest track+fugitive escapee+recapture "
                "evade+justice large+fugitive dodge+police wanted+arrest run+escape"
            ),
        ),
    ),
    Role(
        "captivity",
        "duration",
        (
            (
                "otage+détenu captivité otage+libérer otage+retenir séquestrer ravisseur "
                "kidnapper+libérer enlever+libérer aux_mains+ravisseur geôlier prise_otage+durer "
                "calvaire+otage détention+otage retenir+captif"
            ),
            (
                "captivity hostage+hold hostage+free captive hostage+release kidnap+release "
                "abduct+release kidnapper+hold ordeal+hostage hold+captive hostage+standoff "
                "abduct+hold"
            ),
        ),
    ),
    Role(
        "missing-for",
        "duration",
        (
            (
                "disparu+retrouver recherche+retrouver porté_disparu signe_vie "
                "disparition+signaler retrouver+sain_sauf disparu+introuvable errer "
                "perdu+retrouver égaré battue recherche+durer fouille+durer"
            ),
            (
                "missing+found missing+search search+find vanish search+lasted disappear+found "
                "found+alive lost+found lost+mountain reported_missing hiker+lost survive+lost "
                "stray+found unaccounted+search search+abandon"
            ),
        ),
    ),
    Role(
        "legal-saga",
        "duration",
        (
            (
                "bataille_judiciaire procédure+durer feuilleton_judiciaire marathon_judiciaire "
                "combat_judiciaire bras_fer_judiciaire saga_judiciaire procédure+longue "
                "litige+durer contentieux+durer procédure+terme guérilla_judiciaire "
                "guerre_procédure affaire+traîner procédure+traîner"
            ),
            (
                "legal_battle legal+battle court_battle legal_saga legal_fight legal_wrangle "
                "legal+dispute legal_limbo lawsuit+drag litigation+drag case+drag court_fight "
                "long-running+case litigation+lasted fight+justice wait+justice court+saga"
            ),
        ),
    ),
    Role(
        "time-to-decide",
        "duration",
        (
            (
                "juge+rendre+décision tribunal+rendre+décision statuer+délai rendre+verdict "
                "rendre+avis trancher+délai décision+attendre verdict+attendre délai+examen "
                "examiner+dossier instruire+demande autorité+statuer régulateur+statuer "
                "délibéré+rendre se_prononcer+délai"
            ),
            (
                "ruling+expect decision+expect verdict+expect regulator+decide review_period "
                "ruling+deliver reserve+judgment decision+due judge+weigh examine+application "
                "court+decide watchdog+decide process+application regulator+review"
            ),
        ),
    ),
    # War and diplomacy.
    Role(
        "ceasefire-length",
        "duration",
        (
            (
                "trêve cessez-le-feu+durer cessez-le-feu+prolonger cessez-le-feu trêve+prolonger "
                "arrêt+hostilités arme+taire pause_humanitaire pause+combat suspension+combat "
                "cessation_hostilités taire_armes trêve_humanitaire répit+bombardement accalmie"
            ),
            (
                "ceasefire truce ceasefire+extend truce+extend lull+fighting pause+fighting "
                "humanitarian_pause cessation_hostilities halt+hostilities gun+silent silence+gun "
                "lay+weapon halt+fighting armistice suspend+strike+military"
            ),
        ),
    ),
    Role(
        "war-length",
        "duration",
        (
            (
                "guerre+durer conflit+durer siège+durer assiéger hostilités+durer combat+durer "
                "guerre+enlisement conflit+enlisement occupation+durer insurrection+durer "
                "guerre+civil bataille+durer issue+guerre"
            ),
            (
                "war+lasted conflict+lasted siege+lasted besiege war+rage war+drag war+grind "
                "conflict+grind fighting+rage war+long war+old insurgency+lasted occupation+lasted "
                "battle+rage conflict+drag year-old_war fight+lasted"
            ),
        ),
    ),
    Role(
        "attack-length",
        "duration",
        (
            (
                "attaque+durer fusillade+durer bombardement+durer raid+durer alerte_aérienne "
                "assaut+durer frappe+durer assaut+terme braquage+durer pilonner échange_tir "
                "pluie+missile émeute+durer affrontement+durer alerte+sirène"
            ),
            (
                "attack+lasted shooting+lasted raid+lasted assault+lasted bombardment+lasted "
                "siren+lasted air_alert standoff+lasted gunfight+lasted barrage+lasted "
                "shell+lasted robbery+lasted heist+lasted rampage riot+lasted clash+lasted "
                "standoff"
            ),
        ),
    ),
    Role(
        "sanctions-extended",
        "duration",
        (
            (
                "sanction+prolonger sanction+reconduire sanction+proroger sanction+renouveler "
                "embargo+prolonger embargo+reconduire sanction+maintenir "
                "mesure+restrictif+prolonger reconduire+mesure mesure+proroger sanction+courir "
                "embargo+durer sanction+étendre"
            ),
            (
                "sanction+extend sanction+renew sanction+prolong embargo+extend embargo+renew "
                "sanction+roll sanction+remain measure+renew restriction+extend sanction+keep "
                "extend+measure renew+restriction embargo+lasted prolong+measure"
            ),
        ),
    ),
    Role(
        "curfew-emergency",
        "duration",
        (
            (
                "couvre-feu état_urgence loi_martiale état_siège instaurer+couvre-feu "
                "urgence+décréter urgence+prolonger confinement confiner+population "
                "régime+exception état+catastrophe état_exception"
            ),
            (
                "curfew state_emergency martial_law emergency+declare emergency+extend lockdown "
                "impose+curfew emergency_rule emergency_powers locked+residents emergency+proclaim "
                "shelter_in_place disaster+declaration"
            ),
        ),
    ),
    # Politics, laws and administration.
    Role(
        "office-term",
        "duration",
        (
            (
                "mandat+élire mandat+nommer mandat_présidentiel quinquennat septennat "
                "réélire+mandat mandat+renouveler législature présidence_tournante "
                "mandat+président mandat+maire rempiler reconduire+tête mandat+briguer "
                "désigner+mandat reconduire+poste mandat"
            ),
            (
                "term_office elect+term term+president re-elect+term reelect+term term+serve "
                "presidential_term appoint+term four-year_term term+win term+secure term+seek "
                "reappoint term+mayor term+governor term+chair mandate+win sworn+term "
                "rotating_presidency third_term fresh_term term+begin term+end full_term mandate "
                "presidency+rotating"
            ),
        ),
    ),
    Role(
        "mandate-remaining",
        "duration",
        (
            (
                "mandat+restant mandat+terme échéance+mandat mandat+achever terme_mandat "
                "terminer+mandat mandat+expirer rester+poste restant+courir mandat+finir "
                "contrat+courir"
            ),
            (
                "term+remain term+left term+expire term+end remainder+term rest+term "
                "unexpired_term term+finish see+term serve+remainder term+complete mandate+expire "
                "left+contract contract+remain"
            ),
        ),
    ),
    Role(
        "tenure",
        "duration",
        (
            (
                "régner tenir_rênes poste+occuper rester+pouvoir passer+tête passer+pouvoir "
                "bail+tête pontificat fonction+quitter long_règne patron+quitter passer_main "
                "succéder+règne longévité+pouvoir dirigeant+pouvoir quitter+présidence "
                "fauteuil+occuper directeur+quitter maintenir+pouvoir ministre+démission "
                "homme_fort premier_ministre+démission éphémère+ministre indéboulonnable "
                "bâtir+empire"
            ),
            (
                "reign rule+power power+spend helm tenure spell+charge stint led+company hold+post "
                "job+spend chief_executive+step serve+minister serve+mayor reins hold+power "
                "time+office serve+president charge+leave rule+country grip_power in_office+leave "
                "serve+chief papacy premiership resign+job oust+job strongman "
                "short-lived+premiership steer+company"
            ),
        ),
    ),
    Role(
        "no-government",
        "duration",
        (
            (
                "vide_politique vacance_pouvoir crise_politique+durer impasse+durer blocage+durer "
                "paralysie+durer vacance+siège poste+vacant siège+vacant intérim+assurer "
                "affaires_courantes impasse_politique gouvernement+attendre paralysie+politique "
                "gouvernement+absence gouvernement+former"
            ),
            (
                "political_vacuum caretaker deadlock+lasted impasse+lasted political_deadlock "
                "post+vacant seat+vacant interim+serve stalemate vacancy+remain rudderless "
                "limbo+political paralysis+political deadlock+break government+shutdown leaderless "
                "form+government government+absence"
            ),
        ),
    ),
    Role(
        "talks",
        "duration",
        (
            (
                "négociation discussion tractation pourparlers palabre réunion_marathon tour_table "
                "marchandage négocier+terme discussion+terme âpre+négociation bras_fer "
                "nuit+négociation réunion+durer entretien+durer sommet+durer tête-à-tête "
                "rencontre+durer dialogue+durer"
            ),
            (
                "talks negotiation negotiate talks+lasted talks+marathon haggle wrangling "
                "talks+end meeting+lasted talks+drag marathon_talks horse-trading bargaining "
                "summit+lasted talks+deal closed-door+talks thrash+deal hammer+deal talks+hold "
                "discussion+lasted"
            ),
        ),
    ),
    Role(
        "debate-length",
        "duration",
        (
            (
                "débat+durer séance+durer séance_nuit examen+texte débat+parlementaire "
                "hémicycle+débat discussion_parlementaire obstruction débat+marathon "
                "examen+article débat+terme débat+clore joute+durer examiner+texte"
            ),
            (
                "debate+lasted sitting+lasted debate+marathon all-night_sitting lawmaker+debate "
                "filibuster debate+floor debate+vote session+marathon session+lasted debate+bill "
                "hearing+committee parliament+debate debate+end council+debate debate+follow"
            ),
        ),
    ),
    Role(
        "speech-length",
        "duration",
        (
            (
                "discours+durer allocution allocution+durer discours+fleuve tribune+parler "
                "conférence+durer prendre_parole intervention+durer discours+prononcer grand_oral "
                "monologue temps_parole interview+durer discours-fleuve appel+téléphonique"
            ),
            (
                "speech+lasted address+lasted speak+podium speech+deliver speech+long talk+lasted "
                "ramble monologue news_conference+lasted phone_call call+lasted interview+lasted "
                "speaking_time conversation+lasted address+nation"
            ),
        ),
    ),
    Role(
        "transition-period",
        "duration",
        (
            (
                "période_transition période_transitoire transition transitoire phase_transition "
                "période+adaptation régime_transitoire phase_transitoire étaler+réforme "
                "progressif+entrée délai+adapter étalement montée_charge temps+adapter délai_grâce "
                "délai+mise_conformité"
            ),
            (
                "transition_period transition phase-in phased_in phase+rule transitional_period "
                "implementation_period grace_period bedding-in interim_period time+adapt "
                "gradually+introduce lead_time stagger transitional_arrangement adjustment_period"
            ),
        ),
    ),
    Role(
        "extension-granted",
        "duration",
        (
            (
                "prolonger+délai proroger délai+supplémentaire sursis+accorder rallonge+temps "
                "reporter+échéance repousser+échéance délai+accorder temps+supplémentaire "
                "obtenir+délai répit+accorder sursis+obtenir rallonger échéance+décaler "
                "prolongation+accorder"
            ),
            (
                "extend+deadline extension+grant reprieve extension+win extra_time+give "
                "breathing_space breathing+room stay+execution extension+seek extension+deadline "
                "deadline+push additional_time grace+grant lifeline+extension renewal+grant "
                "prolong+deadline"
            ),
        ),
    ),
    Role(
        "postponed-by",
        "duration",
        (
            (
                "décaler différer report+durée ajourner retarder+lancement reporter+lancement "
                "report+scrutin report+vote renvoyer+procès reporter+procès repousser+entrée "
                "report+entrée repousser+lancement reporter+élection"
            ),
            (
                "postpone delay+launch defer adjourn delay+vote delay+election delay+trial "
                "reschedule delay+implementation kick+road delay+rollout deferral delay+start"
            ),
        ),
    ),
    Role(
        "time-to-comply",
        "duration",
        (
            (
                "mettre_conformité délai+conformer mise_demeure sommer disposer+délai "
                "laisser+délai conformer+règle délai+répondre disposer+répondre régulariser "
                "donner+délai injonction obtempérer mettre+demeure laisser+temps rentrer_rang "
                "délai+remédier corriger+délai"
            ),
            (
                "comply+deadline given+comply compliance+period respond+deadline given+respond "
                "time+comply order+comply clock_ticking given+fix bring+line rectify "
                "improvement_notice enforcement_notice"
            ),
        ),
    ),
    Role(
        "ultimatum",
        "duration",
        (
            (
                "ultimatum ultimatum+lancer ultimatum+expirer ultimatum+donner sommation "
                "sommer+quitter sommer+partir quitter+lieux évacuer+délai délai+partir "
                "délai+quitter compte_rebours laisser+quitter quitter+territoire ordre+quitter "
                "déguerpir plier_bagage"
            ),
            (
                "ultimatum issue+ultimatum ultimatum+expire given+leave ordered+leave "
                "deadline+leave notice+quit eviction_notice vacate countdown given+vacate "
                "given+pack pack+bags leave+country order+evacuate marching_orders deadline+expire"
            ),
        ),
    ),
    Role(
        "consultation-length",
        "duration",
        (
            (
                "consultation_publique enquête_publique concertation consultation+durer "
                "consultation+ouvrir débat_public consulter+public consultation+lancer "
                "avis+recueillir enquête+commissaire consultation+citoyen ouvrir+commentaire "
                "convention_citoyenne"
            ),
            (
                "public_consultation consultation+period consultation+run consultation+lasted "
                "consultation+launch comment_period public_comment public_inquiry "
                "consult+residents consultation+open feedback+window citizen_assembly public+views"
            ),
        ),
    ),
    Role(
        "moratorium",
        "duration",
        (
            (
                "moratoire geler+projet gel+projet moratoire+instaurer pause+réglementaire "
                "suspendre+projet moratoire+décréter suspension+projet pause+projet "
                "gel+recrutement suspendre+application gel+construction pause+réforme "
                "suspendre+loi"
            ),
            (
                "moratorium freeze+project pause+project moratorium+impose freeze+hiring "
                "pause+rule suspend+law temporary+halt suspend+project freeze+construction "
                "pause+plan halt+approval suspend+rule hiring_freeze pause+rollout"
            ),
        ),
    ),
    Role(
        "price-freeze-length",
        "duration",
        (
            (
                "geler+prix gel+prix blocage+prix prix+bloquer geler+tarif gel+tarif gel+loyer "
                "loyer+geler bouclier+prolonger prix+inchangé tarif+inchangé plafonner+prix "
                "prix+garantir tarif+bloquer gel+salaires geler+salaires"
            ),
            (
                "freeze+price freeze+rent price+cap price+unchanged freeze+fare freeze+bill "
                "freeze+wage price_lock price+guarantee pay_freeze hold+price tariff+freeze "
                "freeze+tax"
            ),
        ),
    ),
    Role(
        "asylum-wait",
        "duration",
        (
            (
                "demande_asile+délai asile+examiner asile+attendre demandeur_asile+attendre "
                "centre_rétention rétention+étranger rétention_administrative dossier+asile "
                "régularisation+attendre rétention+durée naturalisation+attendre "
                "camp+migrant+vivre"
            ),
            (
                "asylum+wait asylum+process asylum+decision immigration_detention "
                "detention_centre+migrant detention_center+migrant asylum_seeker+wait limbo+asylum "
                "migrant+detain detain+immigration camp+migrant+live naturalisation+wait "
                "citizenship+wait"
            ),
        ),
    ),
    Role(
        "licence-length",
        "duration",
        (
            (
                "licence+durée licence+accorder licence+valable licence+renouveler "
                "autorisation+durée autorisation+renouveler permis+valable concession+durée "
                "concession+accorder autorisation+accorder concession+confier agrément+renouveler "
                "délégation+confier permis+exploiter fréquence+attribuer"
            ),
            (
                "licence+renew license+renew licence+valid license+valid licence+grant "
                "license+grant concession+grant permit+renew franchise+award authorisation+renew "
                "permit+grant concession+run licence+run approve+use licence+extend license+extend "
                "spectrum+licence"
            ),
        ),
    ),
    Role(
        "contribution-length",
        "duration",
        (
            (
                "cotiser cotisation+durée durée_cotisation trimestre+cotiser annuité "
                "carrière+complète taux_plein+retraite cotiser+retraite trimestre+valider "
                "pension+complète carrière+long travailler+retraite taux+plein décote+retraite "
                "liquider+pension assurance_vieillesse+durée"
            ),
            (
                "contribution+pension pay+pension full_pension contribution_period work+retire "
                "pension+qualify pension+entitlement national_insurance contribution+record "
                "contribute+full work+longer+pension pension+career pensionable_service "
                "full+state_pension quarter+pension credit+pension contributory"
            ),
        ),
    ),
    Role(
        "processing-backlog",
        "duration",
        (
            (
                "délai_traitement traiter+dossier délai+obtenir obtenir+rendez-vous "
                "délai+délivrance délivrer+passeport renouveler+carte dossier+traîner "
                "dossier+instruction attendre+dossier administration+attendre délai_instruction "
                "file_attente+dossier délai+passeport obtenir+permis"
            ),
            (
                "process+application processing_time backlog passport+wait application+wait "
                "obtain+passport issue+permit wait+permit passport+delay process+claim "
                "application+drag turnaround_time bureaucracy+wait red_tape obtain+permit"
            ),
        ),
    ),
    # Business, contracts and work.
    Role(
        "term",
        "duration",
        (
            (
                "contrat mandat accord bail concession engagement accord+durée contrat+signer "
                "contrat+durée contrat+porter partenariat+signer engagement+durée accord+valable "
                "contrat+pluriannuel marché+attribuer convention+signer accord+conclure "
                "partenariat+durée fourniture+contrat contrat_pluriannuel convention+durée"
            ),
            (
                "contract term agreement lease deal agreement+run deal+run contract+run "
                "contract+sign deal+sign pact+cover agreement+cover multi-year+deal "
                "partnership+sign supply+deal contract+award deal+span agreement+valid deal+length "
                "ink+deal agreement+term"
            ),
        ),
    ),
    Role(
        "lease-length",
        "duration",
        (
            (
                "bail bail_commercial location+durée bail_emphytéotique emphytéotique bail+signer "
                "preneur bail+ferme prendre_bail locataire+engager bail+renouveler loyer+bail "
                "occupation_temporaire location+courir"
            ),
            (
                "lease leasehold lease+sign tenancy tenant+commit lease+run lease+expire "
                "lease+renew lease+term leaseback lease+unexpired rental+agreement rent+free "
                "lease+commit"
            ),
        ),
    ),
    Role(
        "contract-extension",
        "duration",
        (
            (
                "prolonger+contrat contrat+reconduire reconduction+contrat rempiler "
                "contrat+renouveler avenant+contrat prolonger+aventure prolonger+bail resigner "
                "prolonger+accord prolonger+club option+année_supplémentaire reconduire+accord "
                "prolonger+partenariat"
            ),
            (
                "extend+contract contract+extension renew+contract re-sign extend+deal "
                "option+extend extend+stay pen+deal extend+partnership extend+agreement renew+deal "
                "prolong+contract option+further"
            ),
        ),
    ),
    Role(
        "exclusivity",
        "duration",
        (
            (
                "exclusivité négociation_exclusive négociation+exclusif exclusif+entrer "
                "discussion_exclusive exclusivité+accorder période_exclusivité "
                "pourparlers_exclusifs droits_exclusifs fenêtre+exclusif exclusif+droit "
                "exclusivité+période exclusivité+expirer exclusivement+négocier candidat+exclusif"
            ),
            (
                "exclusivity exclusive_talks exclusive_negotiations exclusive+period "
                "exclusivity+grant exclusive_rights exclusive+window exclusively+negotiate "
                "sole+negotiate exclusive_period exclusive+license sole+bidder exclusivity+deal "
                "preferred_bidder exclusive+right+broadcast exclusivity+expire exclusive+deal"
            ),
        ),
    ),
    Role(
        "notice",
        "duration",
        (
            (
                "préavis délai exclusivité délai_préavis préavis+grève préavis+respecter "
                "préavis+donner prévenir+avance délai_prévenance avertir+avance préavis+locataire "
                "préavis+déposer délai_congé informer+avance"
            ),
            (
                "notice period exclusive exclusivity notice_period notice+give notice+serve "
                "notice+require notice+strike advance_notice advance_warning prior_notice "
                "notice+tenant notice+terminate warn+advance short_notice notice+work "
                "notice+resign"
            ),
        ),
    ),
    Role(
        "insolvency-protection",
        "duration",
        (
            (
                "période_observation redressement_judiciaire+observation observation+tribunal "
                "sauvegarde+observation sauvegarde+procédure trouver+repreneur repreneur+délai "
                "poursuite_activité redressement+période plan+continuation maintien_activité "
                "tribunal_commerce+laisser créancier+protection redressement_judiciaire"
            ),
            (
                "creditor_protection bankruptcy_protection administration+buyer "
                "administrator+buyer chapter_11 moratorium+creditor stay+creditor find+buyer "
                "time+buyer insolvency+period observation_period receivership "
                "restructuring+protection protection+creditor shield+creditor"
            ),
        ),
    ),
    Role(
        "delivery-time",
        "duration",
        (
            (
                "délai_livraison livrer+commande livrer+délai attente+livraison livraison+délai "
                "commander+recevoir délai_fabrication acheminer colis+arriver "
                "carnet_commandes+représenter délai_approvisionnement réception+commande "
                "livraison+attendre délai+commande recevoir+colis colis+livrer expédier+commande"
            ),
            (
                "delivery_time lead_time delivery+wait order+deliver parcel+arrive order+arrive "
                "shipping_time turnaround order_book+cover backlog+cover order+wait "
                "delivery+promise next-day_delivery dispatch+order delivery+slot parcel+deliver"
            ),
        ),
    ),
    Role(
        "production-halt",
        "duration",
        (
            (
                "production+arrêter production+suspendre arrêt_production usine+arrêt "
                "arrêter+usine usine+fermer chaîne+arrêt ligne+arrêt usine+tourner "
                "arrêt_maintenance réacteur+arrêt production+interrompre chômer usine+silence "
                "mise_arrêt haut_fourneau+arrêt paralyser+usine débrayer usine+sommeil"
            ),
            (
                "production+halt production+stop production+suspend plant+idle factory+idle "
                "plant+shut assembly+halt line+stop mothball output+halt plant+closure "
                "reactor+shut plant+close stoppage+production plant+standstill idled offline "
                "reactor+offline factory+silent"
            ),
        ),
    ),
    Role(
        "service",
        "duration",
        (
            (
                "ancienneté carrière métier maison+passer service+loyal travailler+entreprise "
                "bons_loyaux fidélité+entreprise tablier+rendre parcours+groupe expérience"
            ),
            (
                "service career experience length_service worked+company loyal+service "
                "staff+service spend+company working_life tenure+staff join+ago service+company "
                "old_hand stalwart clock+service"
            ),
        ),
    ),
    Role(
        "leave",
        "duration",
        (
            (
                "congé reclassement congé_reclassement congé_paternité congé_maternité "
                "congé_parental congé_naissance congé_payé arrêter+naissance congé_sabbatique RTT "
                "congé_indemniser absence+parental congé_annuel vacances+durer"
            ),
            (
                "leave redeployment leave+paid paternity_leave maternity_leave parental_leave "
                "redeployment_leave leave+entitle sabbatical annual_leave holiday+entitle "
                "paid_leave career_break family_leave leave+birth baby_leave compassionate_leave"
            ),
        ),
    ),
    Role(
        "sick-leave",
        "duration",
        (
            (
                "arrêt_maladie arrêt_travail arrêt+médecin incapacité_totale ITT "
                "interruption_temporaire_travail arrêt+prescrire absence+maladie congé_maladie "
                "incapacité_travail délai_carence carence+maladie jours_carence arrêt+salarié "
                "médecin+prescrire+repos"
            ),
            (
                "sick_leave sickness_absence signed+sick sick_note medical_leave unfit_work "
                "absent+illness sick_pay incapacity+work sickness+absence work+absence "
                "sidelined+illness"
            ),
        ),
    ),
    Role(
        "strike-length",
        "duration",
        (
            (
                "grève+durer grève+terme grève+reconductible mouvement+durer "
                "mouvement_social+durer débrayage+durer débrayage grève+suivre piquet+grève "
                "conflit_social grève+suspendre grève+reprendre bras_croisés blocage+durer "
                "arrêt_travail+observer bras_fer_social"
            ),
            (
                "strike+lasted strike+end strike+long walkout+lasted walkout stoppage+lasted "
                "picket_line industrial_action strike+stage day-long_strike strike+run strike+call "
                "strike+settle walk+job dispute+end return_work"
            ),
        ),
    ),
    Role(
        "working-time",
        "duration",
        (
            (
                "temps_travail durée_travail durée_hebdomadaire travailler+hebdomadaire "
                "poste+travailler temps+partiel service+enchaîner garde+enchaîner "
                "réduction+travail amplitude_horaire horaire+hebdomadaire trimer horaires+travail "
                "travail+hebdomadaire durée+légal+travail"
            ),
            (
                "workweek work+weekly shift+work overtime working_time shift+lasted shift+pull "
                "part-time shift+long clock+work toil working+time"
            ),
        ),
    ),
    Role(
        "training-length",
        "duration",
        (
            (
                "formation+durer formation+suivre formation+durée stage apprentissage+durer "
                "alternance stage+durer cursus études+durer stage+effectuer formation+bénéficier "
                "apprendre+métier formation+recevoir remise_niveau école+former suivre+cours"
            ),
            (
                "training+lasted training_course internship apprenticeship course+lasted "
                "traineeship retraining training+programme training+program course+complete "
                "study+degree training+undergo train+become placement training+receive "
                "degree+course"
            ),
        ),
    ),
    Role(
        "loan-length",
        "duration",
        (
            (
                "remboursement+étaler emprunt+durée prêt+durée échéance+obligation "
                "obligation+maturité crédit+durée amortir maturité prêt+rembourser étaler+paiement "
                "durée_emprunt rembourser+échelonner emprunt+obligataire+échéance échéancier "
                "échelonner+dette prêt+échéance"
            ),
            (
                "repayment+spread loan+term bond+maturity maturity mortgage+term loan+repay "
                "instalment+spread payback_period repayment_period loan+mature paid+instalment "
                "debt+maturity amortise mortgage+fixed loan+tenor"
            ),
        ),
    ),
    Role(
        "payment-delay",
        "duration",
        (
            (
                "délai_paiement payer+délai retard_paiement régler+facture impayé facture+payer "
                "salaire+impayé salaire+retard arriéré+salaire rembourser+délai toucher+salaire "
                "attendre+indemnisation attendre+remboursement payer+fournisseur indemniser+délai "
                "perçu_salaire"
            ),
            (
                "late_payment payment+delay unpaid+wage arrears invoice+pay paid+late "
                "payment+terms settle+invoice wait+compensation overdue wait+refund payout+wait "
                "paid+supplier"
            ),
        ),
    ),
    Role(
        "plan-horizon",
        "duration",
        (
            (
                "plan+investir plan_triennal plan_quinquennal étaler+investissement plan+étaler "
                "feuille_route enveloppe+étaler échelonner plan+économies horizon+objectif "
                "suppression+étaler moyen_terme programme+investissement budget+pluriannuel "
                "pluriannuel plan+stratégique loi_programmation étaler+dépense étaler+coût "
                "lisser+dépense"
            ),
            (
                "five-year_plan roadmap multi-year+plan medium_term spending+plan phase+cut "
                "spread+investment spread+cost spread+cut package+spread multi-year long-term+plan "
                "investment+programme investment+program capital+plan strategic+plan invest+plan "
                "savings+programme savings+program stagger+investment plan+span"
            ),
        ),
    ),
    Role(
        "warranty",
        "duration",
        (
            (
                "garantie gratuit garantir+pièce garantie+constructeur garantie+étendre "
                "garantie+légal garantie+prolonger garantie_décennale couvert+garantie "
                "assurance+couvrir garantie+offrir garantir+produit garantie+courir "
                "garantie+vendeur garantie+expirer garantie+couvrir"
            ),
            (
                "warranty guarantee free guarantee+cover manufacturer+warranty warranty+extend "
                "guarantee+product extended_warranty warranty+cover money-back warranty+offer "
                "warranty+expire guarantee+offer guarantee+expire manufacturer+guarantee"
            ),
        ),
    ),
    Role(
        "free-trial",
        "duration",
        (
            (
                "gratuit essai_gratuit gratuitement offrir+abonnement abonnement_gratuit "
                "essai+sans_engagement gracieusement promotion+durer soldes+durer "
                "offre_promotionnelle bénéficier+gratuit soldes prix_lancement"
            ),
            (
                "free_trial free+access free_charge complimentary free+offer free+subscription "
                "introductory_offer promotion+run sale+run free+use promotional_period "
                "waive+subscription discount+run gratis giveaway free+customer"
            ),
        ),
    ),
    Role(
        "lifespan",
        "duration",
        (
            (
                "durée_vie longévité durée_utilisation vie+batterie tenir+route prolonger+vie "
                "fonctionner+au-delà exploiter+au-delà réacteur+prolonger durée_exploitation "
                "vie_utile exploitation+durée prolonger+exploitation"
            ),
            (
                "lifespan lifetime service_life working_life+plant useful_life operate+beyond "
                "plant+extend reactor+extend operating_life life_extension design_life durable "
                "extend+life lifetime+extend life+expectancy+product operational_life life+turbine"
            ),
        ),
    ),
    Role(
        "battery-life",
        "duration",
        (
            (
                "autonomie batterie+tenir autonomie+batterie batterie+durer charge+complète+tenir "
                "fonctionner+batterie autonomie+annoncer batterie+charge autonomie+réserve "
                "tenir+charge stock+tenir réserve+carburant"
            ),
            (
                "battery_life battery+lasted runtime battery+endurance single_charge battery+hold "
                "run+battery endurance battery+power hold+charge battery+good charge+lasted "
                "stockpile+lasted"
            ),
        ),
    ),
    # Sport.
    Role(
        "ban",
        "duration",
        (
            (
                "suspendre interdire exclusion suspension bannir suspendre+dopage suspendre+joueur "
                "suspension+match suspendre+compétition suspension+écoper exclure+compétition "
                "exclusion+match interdire+stade interdiction_stade suspension+dopage "
                "suspendre+athlète suspendre+coureur privé_compétition suspendre+commission "
                "suspendre+arbitre banc_touche interdire+compétition suspension+purger"
            ),
            (
                "ban suspend suspension bar ban+doping ban+player ban+athlete ban+match "
                "suspension+player suspend+player suspend+doping ban+competition ban+stadium "
                "stadium_ban touchline_ban ban+rider ban+game ban+tribunal suspend+athlete "
                "ban+hand suspension+serve exclude+competition ban+sport barred+competition"
            ),
        ),
    ),
    Role(
        "injury-layoff",
        "duration",
        (
            (
                "indisponible+blessure éloigner+terrain absence+blessure forfait+blessure "
                "blesser+absent indisponibilité indisponible infirmerie arrêt+blessure "
                "blessure+durer convalescence écarter+terrain terrain+absent loin_terrains "
                "rupture+ligament blessé+retour privé_joueur blessure+genou manquer+blessure"
            ),
            (
                "sidelined injury+absence injury+miss layoff+injury lay-off+injury injury+sideline "
                "rule+injury action+injury injured+return hamstring+miss knee+miss treatment_table "
                "recover+injury comeback+injury spell+sidelines unavailable+injury"
            ),
        ),
    ),
    Role(
        "player-contract",
        "duration",
        (
            (
                "joueur+contrat signer+club engager+club contrat+attaquant signer+saisons "
                "parapher+contrat lier+club entraîneur+contrat contrat+saisons recrue+contrat "
                "paraphe s'engager+saisons"
            ),
            (
                "player+contract sign+club deal+striker deal+midfielder join+club+deal "
                "deal+defender contract+coach contract+manager sign+season deal+winger "
                "pen+contract tie+club sign+deal tied+season agree+deal+club"
            ),
        ),
    ),
    Role(
        "title-drought",
        "duration",
        (
            (
                "attendre+titre disette+titre sevrer+titre traverser_désert titre+attente disette "
                "attente+trophée victoire+attendre trophée+attendre jeûne longue_attente "
                "attendre+sacre"
            ),
            (
                "title_drought drought+title end+wait+title wait+trophy barren_run title+wait "
                "trophyless winless drought+end wait+win trophy_drought long_wait wait+final "
                "hoodoo wait+medal"
            ),
        ),
    ),
    Role(
        "unbeaten-run",
        "duration",
        (
            (
                "invaincu invincibilité série+victoires série+défaites série_cours "
                "série+interrompre règne+champion numéro_mondial domination+durer record+tenir "
                "record+durer record+tomber détenir+record vieux_record défaite+connaître "
                "défaite+concéder match+invaincu"
            ),
            (
                "unbeaten unbeaten_run winning_streak streak losing_streak undefeated unbroken_run "
                "record+stood reign+champion run+end dominance+end record+held world_number "
                "streak+snap year-old_record"
            ),
        ),
    ),
    Role(
        "race-time",
        "duration",
        (
            (
                "boucler+parcours boucler+course chrono courir+marathon temps+vainqueur "
                "remporter+temps franchir+ligne gagner+temps meilleur_temps établir+chrono "
                "record+monde+chrono terminer+course avaler+kilomètres couvrir+distance "
                "boucler+épreuve parcourir+distance descendre+barre chronométrer traversée+record "
                "tour_monde+boucler"
            ),
            (
                "clock+time finish+time win+time finish+race winning_time complete+course "
                "fastest_time run+marathon cross+line clocked stopwatch lap+time personal_best "
                "world_record+time cover+distance cover+course complete+race race+time "
                "circumnavigate break+barrier"
            ),
        ),
    ),
    Role(
        "winning-margin",
        "duration",
        (
            (
                "devancer écart+leader avance+deuxième battre+longueur retard+leader "
                "compter+avance derrière+vainqueur relégué+leader avance+général distancer "
                "concéder+leader écart+classement mettre+vue marge+vainqueur coiffer+poteau "
                "reléguer dauphin+pointer avance+dauphin"
            ),
            (
                "margin+victory lead+overall lead+rival behind+leader behind+winner finish+ahead "
                "finish+behind overall_lead gap+leader deficit+leader advantage+leader pip+post "
                "cushion+rival adrift+leader trail+leader margin+win finish+margin"
            ),
        ),
    ),
    Role(
        "match-length",
        "duration",
        (
            (
                "match+durer rencontre+durer partie+durer finale+durer duel+durer match+fleuve "
                "combat+durer match+terme bataille+court match+marathon match+plier tenir+match "
                "finale+plier rencontre+plier venir+bout jouer+match bataille+livrer tie-break"
            ),
            (
                "match+lasted game+lasted final+lasted match+marathon epic+match duel+lasted "
                "battle+court bout+lasted match+long encounter+lasted contest+lasted "
                "thriller+lasted see+opponent five-setter battle+lasted"
            ),
        ),
    ),
    Role(
        "interruption-length",
        "duration",
        (
            (
                "interruption+match match+interrompre jeu+interrompre match+suspendre arrêt+jeu "
                "reprise+match coup_envoi+retarder match+retarder pluie+interrompre "
                "course+interrompre course+neutraliser concert+interrompre départ+retarder "
                "match+arrêter"
            ),
            (
                "play+suspend rain_delay match+halt play+halt match+interrupt game+delay "
                "kick-off+delay match+suspend play+resume race+stop red_flag race+neutralise "
                "concert+delay start+delay game+halt match+pause lightning+delay"
            ),
        ),
    ),
    # Health.
    Role(
        "treatment",
        "duration",
        (
            (
                "traitement suivi hospitaliser traitement+durer traitement+suivre traitement+durée "
                "hospitaliser+traitement cure traitement+terme chimiothérapie suivi_médical "
                "thérapie+durer traitement+patient soins+durer rééducation+durer"
            ),
            (
                "treatment follow hospital treatment+lasted treatment+course course+antibiotic "
                "chemotherapy therapy+lasted treatment+undergo regimen rehab+lasted rehabilitation "
                "treatment+complete treatment+follow treatment+patient receive+treatment"
            ),
        ),
    ),
    Role(
        "hospital-stay",
        "duration",
        (
            (
                "hospitaliser séjour_hôpital hôpital+sortir hôpital+passer réanimation+passer "
                "soins_intensifs coma coma+sortir quitter+hôpital alité lit_hôpital "
                "clinique+séjour hôpital+rester réanimation plongé_coma chevet"
            ),
            (
                "hospital_stay hospital+spend hospitalise intensive_care coma hospital+leave "
                "hospital+discharge hospital_bed hospital+remain ventilator life_support "
                "hospital+treat bedridden spend+ward hospital+admit induced_coma"
            ),
        ),
    ),
    Role(
        "recovery-time",
        "duration",
        (
            (
                "convalescence rétablir+complètement rétablissement guérison rééducation "
                "retrouver+forme temps_guérison remis_pied repos+prescrire récupérer+opération "
                "cicatriser repos+médecin repos_forcé"
            ),
            (
                "recovery+expect recover+surgery convalescence recuperate full_recovery "
                "recovery_time healing recover+operation rehab rest+doctor mend recover+illness "
                "time+recover rest+order"
            ),
        ),
    ),
    Role(
        "quarantine",
        "duration",
        (
            (
                "quarantaine isolement isoler+cas mettre_quarantaine isolement+durer septaine "
                "quatorzaine placer+isolement isoler+malade confinement+ferme isolement+observer "
                "surveillance_sanitaire isolement+patient"
            ),
            (
                "quarantine isolation+period self-isolate isolate+home isolate+patient isolation "
                "quarantine+enter confine+home quarantine+impose monitor+symptom stay_home "
                "isolate+contact housing+order"
            ),
        ),
    ),
    Role(
        "incubation",
        "duration",
        (
            (
                "incubation période_incubation symptôme+apparaître symptôme+survenir "
                "symptôme+durer infection+symptôme contagieux exposition+symptôme "
                "déclarer+symptôme contracter+maladie fièvre+durer contagion+période "
                "contamination+symptôme"
            ),
            (
                "incubation incubation_period symptom+appear symptom+develop symptom+lasted "
                "contagious exposure+symptom symptom+onset symptom+show fever+lasted "
                "infection+symptom"
            ),
        ),
    ),
    Role(
        "care-wait",
        "duration",
        (
            (
                "liste_attente attente+opération attendre+opération attendre+rendez-vous "
                "rendez-vous+spécialiste délai+rendez-vous délai+consultation attente+spécialiste "
                "attendre+chirurgie délai_attente patient+attendre attente+greffe attendre+greffe "
                "obtenir+consultation décrocher+rendez-vous patienter+rendez-vous "
                "attendre+logement logement_social+attendre rendez-vous+ophtalmologue"
            ),
            (
                "waiting_list wait+surgery wait+operation wait+appointment wait+specialist "
                "waiting_time patient+wait wait+treatment wait+transplant queue+treatment "
                "appointment+specialist wait+elective wait+housing housing_list wait+procedure "
                "target+treatment"
            ),
        ),
    ),
    Role(
        "emergency-wait",
        "duration",
        (
            (
                "urgences+attente urgences+attendre brancard urgences+patienter urgences+passer "
                "couloir+urgences attente+urgences+moyen brancard+attendre patienter+couloir "
                "urgences+durée urgences+délai attente+lit urgences+temps"
            ),
            (
                "emergency+wait emergency_department+wait trolley trolley_wait wait+corridor "
                "corridor+patient emergency_room+wait wait+bed casualty+wait waited+trolley gurney "
                "ER+wait admission+wait hallway+patient"
            ),
        ),
    ),
    Role(
        "response-time",
        "duration",
        (
            (
                "secours+arriver pompier+arriver délai_intervention temps_intervention "
                "ambulance+attendre ambulance+arriver temps_réponse police+intervenir "
                "intervention+rapide secours+intervenir arriver+place pompier+mettre délai_réponse "
                "samu+arriver réagir+alerte secours+attendre"
            ),
            (
                "response_time ambulance+wait ambulance+arrive respond+call paramedic+arrive "
                "firefighter+arrive police+arrive arrive+scene ambulance+reach crew+reach "
                "emergency+response reach+scene officer+respond wait+paramedic answer+call"
            ),
        ),
    ),
    Role(
        "illness-battle",
        "duration",
        (
            (
                "combat+maladie lutter+cancer maladie+combattre longue_maladie mort+suites "
                "emporter+cancer cancer+diagnostiquer rémission maladie+emporter vivre+maladie "
                "diagnostic+posé errance+diagnostique"
            ),
            (
                "battle+cancer fight+cancer battle+illness long_illness diagnose+ago "
                "suffer+illness live+disease lose+fight+illness remission die+illness "
                "struggle+disease succumb+illness live+cancer diagnosis+wait battle+disease"
            ),
        ),
    ),
    Role(
        "life-expectancy",
        "duration",
        (
            (
                "espérance_vie vivre+moyenne survivre+moyenne survie+médian survie_globale "
                "espérer+vivre gagner+vie+espérance âge+décès survie+prolonger pronostic+vivre "
                "condamné+médecin durée+vie+moyen bonne_santé+vie mourir+moyenne vivre+longtemps "
                "mortalité+gain reste+vivre"
            ),
            (
                "life_expectancy live+average median_survival overall_survival expect+live "
                "survive+average live+longer survival+extend left_live prognosis healthy_life "
                "given+live lifespan+human average+lifespan longevity progression-free"
            ),
        ),
    ),
    Role(
        "drug-protection",
        "duration",
        (
            (
                "protection+vaccin immunité+durer vaccin+protéger rappel+vaccin injection+rappel "
                "immuniser anticorps+persister effet+durer injection+espacer effet+médicament "
                "dose+espacer efficacité+durer injection+agir dose+intervalle"
            ),
            (
                "vaccine+protect immunity+lasted protection+lasted antibody+persist immune "
                "effect+lasted dose+apart interval+dose jab+protect gap+jab effect+drug "
                "protection+wane injection+effective shot+protect dose+gap"
            ),
        ),
    ),
    Role(
        "study-followup",
        "duration",
        (
            (
                "étude+suivre suivre+participant suivi+médian étude+durée étude+mener "
                "cohorte+suivre patient+suivre essai+durée étude+étaler volontaire+suivre "
                "données+recueillir essai+suivi"
            ),
            (
                "study+follow follow+participant follow-up median+follow-up track+participant "
                "study+run study+span study+lasted cohort+follow patient+follow "
                "monitor+participant research+span volunteer+follow trial+follow"
            ),
        ),
    ),
    Role(
        "supply-shortage-length",
        "duration",
        (
            (
                "pénurie+durer rupture_stock rupture+approvisionnement stock+couvrir stock+réserve "
                "réserve+suffire stock_sécurité tension+approvisionnement manque+durer "
                "manquer+médicament réserves_change+couvrir pénurie+prolonger réserve+couvrir "
                "introuvable+pharmacie réserve+stratégique stock+représenter"
            ),
            (
                "shortage+lasted stock+cover supply+lasted reserve+cover stockpile+cover "
                "supply+disrupt inventory+cover shortage+expect buffer_stock import+cover "
                "supply+enough reserve+enough shortage+drag strategic_reserve stock+enough"
            ),
        ),
    ),
    # Disasters, accidents, weather, outages and cyber-attacks.
    Role(
        "trapped-for",
        "duration",
        (
            (
                "décombres+dégager survivre+décombres bloqué+ascenseur ensevelir "
                "prisonnier+décombres piégé coincé bloqué+grotte désincarcérer gravats "
                "retrouvé_vivant extraire+gravats passager+bloqué bloqué+train miraculé "
                "bloqué+télésiège suspendu+vide coincé+cabine"
            ),
            (
                "trapped+rubble pull+rubble rescue+rubble stuck+lift stuck+train stranded+train "
                "trapped+cave bury+alive survive+rubble free+wreckage trapped pinned "
                "stuck+elevator entombed pull+alive stranded+passenger stuck+board marooned "
                "stranded dangle cut+wreckage"
            ),
        ),
    ),
    Role(
        "rescue-length",
        "duration",
        (
            (
                "opération_secours secours+durer intervention+durer mobiliser+pompier "
                "sauvetage+durer extraction+durer hélitreuiller évacuation+durer "
                "sauveteur+travailler opération+durer intervention+secours efforts+secours "
                "désincarcération sauvetage+terme secouriste+mettre secours+mobiliser"
            ),
            (
                "rescue+operation rescue_effort rescue+lasted rescuer+work operation+lasted "
                "rescue+complete winch firefighter+free crew+work rescue+end rescuer+reach "
                "extricate rescue+mission evacuation+lasted rescuer+battle rescuer+need "
                "rescuer+toil"
            ),
        ),
    ),
    Role(
        "fire-length",
        "duration",
        (
            (
                "incendie+maîtriser feu+maîtriser incendie+durer flamme+lutter incendie+éteindre "
                "feu+éteindre maîtriser+sinistre venir_bout+flamme incendie+lutter pompier+lutter "
                "feu+brûler incendie+circonscrire feu+fixer brasier+maîtriser incendie+ravager "
                "feu+consumer flammes+dévorer venir_bout+incendie"
            ),
            (
                "fire+control fire+extinguish fire+burn blaze+control blaze+burn battle+blaze "
                "fire+tame firefighter+battle flame+douse blaze+extinguish fight+blaze fire+rage "
                "fire+contain inferno+burn firefighter+tackle blaze+tackle blaze+rage smoulder"
            ),
        ),
    ),
    Role(
        "evacuated-for",
        "duration",
        (
            (
                "évacuer+habitant hébergement_urgence regagner+domicile réintégrer+logement "
                "évacué+retour habitant+rentrer gymnase+hébergé reloger sinistré+reloger "
                "loin+domicile hôtel+reloger confiner+riverain privé_logement"
            ),
            (
                "evacuate+residents evacuee+return allowed+home return+home evacuation+order "
                "evacuee+home displace+home temporary_housing temporary_accommodation "
                "evacuated+home rehouse hotel+rehoused evacuation+lift away+home emergency_shelter"
            ),
        ),
    ),
    Role(
        "outage",
        "duration",
        (
            (
                "panne coupure priver panne_électricité coupure_électricité privé_électricité "
                "plonger_noir délestage électricité+couper panne_géante black-out "
                "électricité+rétablir foyer+priver noir+plonger lumière+revenir électricité+priver "
                "lumière+priver panne+secteur foyers+électricité électricité+panne"
            ),
            (
                "outage blackout cut power_outage power_cut power+restore electricity+restore "
                "electricity+cut lose+power load_shedding electricity_outage plunge+darkness "
                "power+knock candlelight dark+household power+return household+electricity "
                "electricity+blackout"
            ),
        ),
    ),
    Role(
        "water-cut-length",
        "duration",
        (
            (
                "coupure_eau eau+couper privé_eau eau_potable+interdire eau+bouillir eau+impropre "
                "robinet+sec eau+rétablir eau+consommer+interdire distribution+eau+interrompre "
                "boire+eau+robinet pack+eau+distribuer eau+bouteille canalisation+rompre "
                "eau+priver eau+manquer eau+courante+priver"
            ),
            (
                "water+cut boil_water boil+notice water+restore water_outage tap+dry "
                "water+supply+interrupt drinking_water+ban no_running_water water_supply "
                "water_main+burst bottled_water undrinkable boil_advisory water+undrinkable "
                "household+water water+supply+cut"
            ),
        ),
    ),
    Role(
        "it-outage",
        "duration",
        (
            (
                "panne_informatique site+inaccessible service+inaccessible panne+réseau "
                "service+perturber panne+serveur application+panne site+panne bug+durer "
                "panne+durer système+indisponible panne_mondiale service+rétablir "
                "plateforme+inaccessible numéro_urgence+panne site+hors_service paiement+panne "
                "panne+géant réseau+coupé"
            ),
            (
                "network_outage service+outage website+offline site+offline outage+lasted "
                "system+crash app+offline service+disrupt glitch+lasted service+restore downtime "
                "system+outage server+offline platform+inaccessible network+knocked signal+lost "
                "website+crash site+unavailable glitch computer_failure"
            ),
        ),
    ),
    Role(
        "intrusion-length",
        "duration",
        (
            (
                "pirate+réseau intrus+réseau réseau+cacher intrusion+durer pirate+accès "
                "hacker+accès accès+serveur infiltrer+réseau pirate+promener tapi+réseau "
                "intrusion+détecter passer_inaperçu+pirate attaquant+système faille+exploiter "
                "données+exposer données+accessible intrus+rester pirate+infiltrer "
                "espionner+réseau assaillant+serveur pirate+serveur"
            ),
            (
                "hacker+network intruder+network network+hide lurk+network intruder+system "
                "hacker+access run+server undetected+network breach+detect breach+undetected "
                "access+system+hacker intrusion+lasted attacker+inside dwell_time data+expose "
                "roam+network vulnerability+exploit hacker+inside thief+server hacker+roam "
                "exposed_online attacker+network"
            ),
        ),
    ),
    Role(
        "breach-notice-delay",
        "duration",
        (
            (
                "notifier+violation notifier+autorité fuite+signaler prévenir+client+fuite "
                "signaler+incident attendre+prévenir informer+client+tard alerter+usager "
                "délai_notification révéler+fuite tarder+prévenir autorité+avertir notifier+CNIL "
                "attendre+révéler garder_silence taire+incident avertir+victime"
            ),
            (
                "notify+regulator notify+customer report+breach breach+notify disclose+breach "
                "notification+delay wait+disclose wait+notify inform+customer+breach "
                "report+incident alert+customer slow+disclose regulator+inform kept+quiet "
                "silence+breach"
            ),
        ),
    ),
    Role(
        "data-retention",
        "duration",
        (
            (
                "conserver+données données+stocker effacer+données supprimer+données "
                "données+archiver image+conserver enregistrement+conserver "
                "durée_conservation+données image+effacer vidéosurveillance+conserver "
                "historique+conserver garder+données compte+inactif"
            ),
            (
                "retain+data data+retention store+data delete+data data+keep footage+keep "
                "retention_period footage+delete record+keep hold+data log+keep footage+retain "
                "erase+data data+wipe inactive+account"
            ),
        ),
    ),
    Role(
        "system-recovery",
        "duration",
        (
            (
                "retour_normale rétablir+service remettre+système restaurer+système "
                "redémarrer+système retour+normal remise_service remettre_service reprise_activité "
                "reconstruire+système papier+crayon fonctionner+mode_dégradé mode_dégradé "
                "remettre+pied retrouver+normal revenir+normal"
            ),
            (
                "return_normal restore+system system+recover restore+service service+resume "
                "rebuild+system normal_service normal+resume fully_operational recover+attack "
                "restore+network pen_paper bring+online operation+resume recovery+system normality "
                "manual+workaround"
            ),
        ),
    ),
    Role(
        "weather-spell",
        "duration",
        (
            (
                "canicule+durer vague_chaleur tempête+durer orage+durer pluie+tomber "
                "intempérie+durer vigilance+maintenir vague_froid épisode+pluvieux "
                "épisode+canicule cumul+pluie tomber+eau neige+tomber équivalent+pluie "
                "précipitation+tomber alerte+maintenir épisode_caniculaire grêle+tomber déluge "
                "ciel+tomber blizzard"
            ),
            (
                "heatwave heat_wave storm+lasted rain+fall rainfall+fall cold_snap warning+place "
                "worth+rain downpour snow+fall cold_spell hot_spell rain+lasted storm+batter "
                "alert+remain deluge blizzard+lasted worth+rainfall rain+relentless warning+remain"
            ),
        ),
    ),
    Role(
        "drought-length",
        "duration",
        (
            (
                "sécheresse sécheresse+durer goutte+pluie pluie+absente restriction_eau "
                "déficit+pluie restriction+arrosage pire_sécheresse assèchement arroser+interdire "
                "ciel+sec sol+sec pluie+manquer pluie+attendre pluie+significatif"
            ),
            (
                "drought drought+lasted dry_spell hosepipe_ban water_restriction rainless "
                "drop+rain worst_drought parched sprinkler+ban watering+ban rain+lack rain+wait "
                "rainfall+absence rain+significant"
            ),
        ),
    ),
    Role(
        "air-crash-time",
        "duration",
        (
            (
                "avion+après_décollage décoller+écraser avion+disparaître+radar contact+perdre "
                "radar+disparaître décollage perdre+altitude demi-tour+avion avion+dérouté "
                "explosion+décollage exploser+vol silence+radio"
            ),
            (
                "crash+takeoff crash+take-off after_takeoff after_take-off plane+vanish "
                "radar+vanish contact+lost plane+turn radar+disappear flight+divert circling "
                "airborne+crash radio+silence"
            ),
        ),
    ),
    Role(
        "cleanup-length",
        "duration",
        (
            (
                "déblayer nettoyage+durer nettoyer+prendre dépolluer dépollution déblaiement "
                "nettoyer+plage nettoyer+chantier décontaminer évacuer+débris pomper+hydrocarbure "
                "démanteler+centrale démantèlement effacer+trace évacuer+boue déminer"
            ),
            (
                "clean-up+lasted clean-up cleanup clear+debris decontaminate dismantle+plant "
                "decommission clear+mud remove+debris mop+spill clear+wreckage clear+rubble "
                "scrub+clean decontamination pump+oil demining salvage+operation"
            ),
        ),
    ),
    Role(
        "repair-length",
        "duration",
        (
            (
                "réparation+durer réparer+prendre réparer+dégât remise_état remettre_état "
                "réparation+nécessiter immobiliser+réparation immobilisation+navire réparer+pont "
                "rénovation+prendre reconstruire+prendre reconstruction+prendre rebâtir "
                "restaurer+cathédrale restauration+durer immobiliser+avion cale+sèche"
            ),
            (
                "repair+lasted repair+expect repair+need fix+damage repair+complete rebuild+expect "
                "reconstruction+lasted restore+painting restoration+lasted restoration+work "
                "repair+bridge dry_dock aircraft+ground repairs rebuilding patch+damage "
                "repair+damage"
            ),
        ),
    ),
    Role(
        "discovered-after",
        "duration",
        (
            (
                "corps+découvrir retrouver+mort corps+retrouver gisait_depuis retrouver+chien "
                "retrouver+chat chat+disparaître réapparaître retrouver+propriétaire "
                "bague+retrouver bouteille+mer retrouver+famille tableau+réapparaître "
                "oublié+grenier dormait+tiroir"
            ),
            (
                "body+found body+discover dead+found lay+undiscovered reunite resurface "
                "message_bottle dog+found cat+found ring+found gather+dust lost+return"
            ),
        ),
    ),
    # Transport and works.
    Role(
        "works",
        "duration",
        (
            (
                "chantier travaux construction chantier+durer travaux+durer travaux+prévoir "
                "construction+durer chantier+prévu travaux+étaler durée_travaux durée_chantier "
                "sortir+terre chantier+terme édifier percer+tunnel creuser+tunnel travaux+terme "
                "bâtir+temps gros_oeuvre rénovation+durer travaux+nécessiter pelleteuse "
                "marteau-piqueur chantier+occuper travaux+achever"
            ),
            (
                "works construction build works+lasted construction+expect build+expect "
                "construction+lasted work+expect+complete construction_period building_work "
                "scaffold renovation+lasted roadworks tunnel+dig tunnel+bore project+built "
                "refurbishment+lasted works+scheduled works+run digger jackhammer "
                "construction+completed work+complete erect complete+build"
            ),
        ),
    ),
    Role(
        "works-late",
        "duration",
        (
            (
                "chantier+retard retard+travaux livrer+retard retard+calendrier ouvrir+retard "
                "retard+prévision glissement+calendrier dérapage+calendrier prendre_retard "
                "retard+accumuler calendrier+décaler retard+livraison projet+retard retard+initial "
                "inauguration+retard achever+tard"
            ),
            (
                "behind_schedule project+late project+delay overrun late+open schedule+slip "
                "delay+construction deliver+late delay+plague later+planned overdue+project "
                "late+complete fall+behind lag+schedule works+overrun later+promised delay+beset"
            ),
        ),
    ),
    Role(
        "project-gestation",
        "duration",
        (
            (
                "projet+naître projet+gestation gestation carton+projet projet+mûrir serpent_mer "
                "projet+évoquer tiroir+projet attendre+projet étude+projet attente+habitant "
                "idée+germer dormir+carton réflexion+aboutir maturation+projet promesse+projet "
                "dossier+enlisé"
            ),
            (
                "project+gestation long-awaited drawing_board pipeline+project campaigner+fight "
                "first_mooted shelf+project long-running+project conceived+ago decade_planning "
                "project+planning planning+stage plan+mooted"
            ),
        ),
    ),
    Role(
        "trip",
        "duration",
        (
            (
                "trajet parcours relier voyage trajet+durer parcours+durer voyage+durer traversée "
                "traversée+durer temps_parcours temps_trajet vol+durer rallier joindre+ville "
                "route+durer vol+direct mettre+relier périple odyssée durée_vol distance+couvrir "
                "escale aller-retour bateau+relier"
            ),
            (
                "journey trip travel crossing journey+lasted journey_time trip+lasted travel_time "
                "crossing+lasted flight_time flight+lasted ride+lasted connect+city link+city "
                "nonstop+flight voyage train+reach trek train+cover odyssey round_trip commute"
            ),
        ),
    ),
    Role(
        "time-saved",
        "duration",
        (
            (
                "gagner+temps gain_temps temps+réduire raccourcir+trajet ramener+trajet "
                "économiser+temps trajet+réduire gagner+trajet temps+parcours+réduire "
                "gagner+automobiliste temps+épargner accélérer+trajet réduire+délai diviser+temps"
            ),
            (
                "save+time shave+journey cut+journey journey+shorten shave time_saving time+cut "
                "reduce+journey slash+journey shorten+trip save+commuter knock+journey cut+travel "
                "trim+journey time+reduce faster+journey save+motorist"
            ),
        ),
    ),
    Role(
        "detour-added",
        "duration",
        (
            (
                "détour allonger+trajet rallonger+trajet temps_perdu perdre+temps "
                "rallonge+parcours contourner détourner+navire déviation trajet+supplémentaire "
                "rallonger temps+supplémentaire+trajet perdre+automobiliste perdre+embouteillage"
            ),
            (
                "detour longer+journey extra+journey lose+traffic reroute lengthen+journey "
                "lost+congestion diversion+route extra+travel longer+route waste+traffic"
            ),
        ),
    ),
    Role(
        "delay",
        "duration",
        (
            (
                "retard attendre attente retard+train retard+vol arriver+retard retard+moyen "
                "retard+accuser accuser_retard retard+passager voyageur+attendre partir+retard "
                "avion+retard retard+subir poireauter voyageur+patienter retard+atteindre "
                "prendre+mal+patience retard+cumuler"
            ),
            (
                "delay late wait delay+flight delay+train late+arrive delay+passenger flight+late "
                "train+late delay+average late+depart delay+suffer hold-up delay+report "
                "wait+passenger passenger+stuck late+run passenger+queue"
            ),
        ),
    ),
    Role(
        "queue-wait",
        "duration",
        (
            (
                "file_attente attente+entrée attendre+frontière queue+attendre patienter+file "
                "attente+caisse temps_attente attendre+billet faire_queue attente+contrôle "
                "attente+guichet attente+téléphone attendre+visiteur file+attendre queue+étirer "
                "patience+file attente+moyen poireauter+devant attente+frontière"
            ),
            (
                "queue+wait line+wait wait+border wait+entry wait+security wait_time wait+hold "
                "stood+line queue+long queued queue+airport wait+ticket line+stretch hold+phone "
                "wait+average queue+stretch patience+queue"
            ),
        ),
    ),
    Role(
        "jam-length",
        "duration",
        (
            (
                "embouteillage bouchon circulation+bloquer autoroute+couper "
                "circulation+interrompre circulation+couper trafic+interrompre autoroute+fermer "
                "trafic+bloquer axe+fermer ralentissement circulation+perturber "
                "circulation+paralyser trafic+reprendre route+couper voie+fermer trafic+suspendre "
                "ligne+interrompre"
            ),
            (
                "traffic_jam tailback gridlock traffic+standstill motorway+close highway+close "
                "traffic+halt road+block traffic+disrupt congestion lane+close traffic+block "
                "road+reopen snarl-up traffic+resume highway+block line+block rail+halt "
                "service+suspend"
            ),
        ),
    ),
    Role(
        "airport-shutdown",
        "duration",
        (
            (
                "aéroport+fermer piste+fermer vol+suspendre trafic_aérien+interrompre "
                "espace_aérien+fermer aéroport+paralyser aéroport+rouvrir vol+clouer "
                "décollage+interrompre trafic_aérien avion+cloué_sol vols+interrompre port+fermer "
                "drone+aéroport espace+aérien"
            ),
            (
                "airport+close runway+close flight+suspend airspace+close airport+reopen "
                "airport+shut flight+ground ground_stop airport+paralyse airport+halt takeoff+halt "
                "airport+standstill port+close drone+airport airspace"
            ),
        ),
    ),
    Role(
        "closed-for",
        "duration",
        (
            (
                "fermer fermeture interrompre suspendre fermeture+durer fermer+travaux "
                "fermeture_administrative fermer+public fermeture+temporaire rester_fermé "
                "rideau+baissé fermeture+ligne fermer+musée fermer+école fermer+restaurant "
                "portes_closes fermeture+annuelle fermer+rénovation porte+clos pont+fermer "
                "ligne+fermer fermer+préfet"
            ),
            (
                "close closure shut suspend closure+lasted close+renovation temporary_closure "
                "shut+repair close+public remain_closed closed+works closed+refurbishment "
                "close+museum close+school bridge+close line+close shut+doors closure+order "
                "temporarily_closed ordered+close shuttered"
            ),
        ),
    ),
    # Space.
    Role(
        "mission",
        "duration",
        (
            (
                "mission durée_vie fonctionner mission+durer mission+spatial mission+prévoir "
                "mission+orbite mission+astronaute mission+sonde fonctionner+sonde "
                "mission+prolonger bord+station séjour+espace séjour+orbite robot+fonctionner "
                "séjour+spatial séjourner+station orbite+passer espace+passer équipage+station "
                "apesanteur expédition+durer mission+scientifique"
            ),
            (
                "mission lifetime operate mission+lasted space+mission mission+extend "
                "mission+orbit mission+astronaut mission+probe spend+orbit spend+space "
                "aboard+station stay+station rover+operate mission+expect space_station stay+space "
                "orbit+return crew+orbit weightless expedition+lasted mission+planned spaceflight"
            ),
        ),
    ),
    # Culture, media, schools, religion.
    Role(
        "exhibition-run",
        "duration",
        (
            (
                "exposition+durer exposition+visible festival+durer exposition+temporaire "
                "rétrospective affiche+rester salon+durer visible+musée exposition+ouvrir "
                "festivités+durer fête+durer édition+durer foire+durer festival+étaler "
                "exposition+accueillir kermesse célébration+durer"
            ),
            (
                "exhibition+run exhibition+lasted show+museum festival+lasted festival+run "
                "retrospective fair+run event+run festivities celebration+lasted carnival "
                "conference+run event+lasted festival+span exhibition+open"
            ),
        ),
    ),
    Role(
        "film-length",
        "duration",
        (
            (
                "film+durer film+durée long_métrage court_métrage documentaire+durer épisode+durer "
                "durée_film format+épisode spectacle+durer pièce+durer concert+durer album+durer "
                "bande_annonce vidéo+durer représentation+durer fresque+durer jouer+rappel "
                "vidéo+montrer scène+durer version_longue"
            ),
            (
                "film+run running_time film+long film+lasted documentary+run episode+lasted "
                "show+lasted concert+lasted play+lasted performance+lasted trailer video+lasted "
                "clip+lasted album+clock gig+lasted epic+running video+show footage+lasted "
                "runtime+film"
            ),
        ),
    ),
    Role(
        "school-exclusion",
        "duration",
        (
            (
                "exclusion+collège exclusion+lycée exclure+élève exclusion_temporaire "
                "conseil_discipline élève+renvoyer renvoyer+lycée mise_pied suspendre+professeur "
                "suspendre+agent fonctionnaire+suspendre exclusion_temporaire_fonctions "
                "suspendre+policier mis_pied"
            ),
            (
                "pupil+exclude student+suspend suspend+school expel+school suspend+pupil "
                "exclude+school suspend+teacher suspend+officer teacher+ban suspended_without_pay "
                "suspension+student disciplinary+suspend detention+pupil suspend+university"
            ),
        ),
    ),
    # Whatever lasts.
    Role(
        "lasted",
        "duration",
        (
            (
                "durer durée prolonger s'éterniser traîner+longueur s'étaler perdurer s'étirer "
                "persister interminable s'installer+durée marathon tenir_an "
                "tenir_mois tenir_semaine"
            ),
            (
                "length run lasted duration span prolong protracted persist endure spanning drag "
                "drawn-out marathon interminable continue+throughout unabated"
            ),
        ),
        broad=True,
    ),
)
