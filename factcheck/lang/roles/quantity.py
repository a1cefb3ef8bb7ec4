"""What is counted or measured."""

from __future__ import annotations

from factcheck.lang.roles.role import Role

QUANTITY: tuple[Role, ...] = (
    # Casualties, rescue and shelter.
    Role(
        "dead",
        "quantity",
        (
            (
                "mort décès décéder tuer mourir périr victime trépas trouver_mort perdre_vie "
                "coûter_vie laisser_vie ôter_vie bilan+victime déplorer+victime victime+décéder "
                "cadavre corps_vie corps+retrouver corps+extraire funèbre+bilan lourd+bilan "
                "endeuiller emporter+maladie succomber"
            ),
            (
                "dead death die kill fatality victim perish claim_life lose_life cost_life "
                "life_lost death_toll toll+rise toll+stand body+recover body+pull body+find "
                "succumb casualty victim+die slay mortality leave+dead"
            ),
        ),
    ),
    Role(
        "injured",
        "quantity",
        (
            (
                "blesser hospitaliser intoxiquer brûlure commotionner contusion fracture "
                "polytraumatisé amocher contusionner bilan+blessé soigner+blessure victime+choquer "
                "touché+légèrement atteindre+balle estropier mutiler"
            ),
            (
                "injure hurt wounded hospitalise maim burn+suffer suffer+wound treat+injury "
                "treat+smoke+inhalation bruise concussion fracture cut_bruise overcome+fumes "
                "walking_wounded shot_wounded bandage"
            ),
        ),
    ),
    Role(
        "seriously-injured",
        "quantity",
        (
            (
                "blessé_grave blesser_grièvement grièvement_blessé urgence_absolue pronostic_vital "
                "pronostic+engager état_critique état_grave état_désespéré vie+danger "
                "soins_intensifs blesser+grièvement blessé+grave entre_vie_mort lutter+vie "
                "réanimation+blessé"
            ),
            (
                "seriously_injured critical_condition serious_condition critically_injured "
                "life_threatening fight_life fight+life intensive_care badly_hurt seriously_hurt "
                "severely_injured gravely_injured life_support critically_ill injury+serious "
                "injury+critical critically+hurt condition+critical"
            ),
        ),
    ),
    Role(
        "hospitalised",
        "quantity",
        (
            (
                "hospitaliser hôpital+conduire hôpital+transporter hôpital+évacuer "
                "hôpital+transférer hôpital+admettre hôpital+finir urgences+admettre "
                "clinique+transférer lit+occuper lit_hôpital soigner+hôpital alité "
                "ambulance+emmener hôpital+envoyer hôpital+acheminer"
            ),
            (
                "hospitalise hospital_admission hospital+rush hospital+admit hospital+treat "
                "hospital+land hospital+ferry hospital+airlift hospital+bed inpatient admit+ward "
                "hospital+transport ambulance+carry clinic+treat hospital+send hospital+care "
                "infirmary"
            ),
        ),
    ),
    Role(
        "missing",
        "quantity",
        (
            (
                "disparu disparaître introuvable porter_disparu manquer_appel signe_vie "
                "recherche+reprendre rester+introuvable ensevelir sort+ignorer recherche+disparu "
                "appel+manquer trace+perdre coincer+décombres"
            ),
            (
                "missing unaccounted vanish disappear feared_dead search+resume lost+sea "
                "whereabouts_unknown trace+find buried+rubble trapped+rubble trapped+debris "
                "fate+unknown swept+away hear+family"
            ),
        ),
    ),
    Role(
        "rescued",
        "quantity",
        (
            (
                "secourir sauver rescapé survivant repêcher sauvetage hélitreuiller tirer_affaire "
                "sain_sauf indemne extraire+vivant sortir+vivant ramener_terre remonter+vivant "
                "miraculé réchapper dégager+décombres désincarcérer recueillir+navire "
                "secours+extraire échapper+mort"
            ),
            (
                "rescue save survivor survive pull pulled_alive pull+rubble pull+water pluck "
                "winch+safety airlift safe_sound unhurt unharmed unscathed brought_ashore "
                "bring+ashore haul+water picked+lifeboat lucky_escape walk+alive free+wreckage "
                "dug+alive escape+alive"
            ),
        ),
    ),
    Role(
        "evacuated",
        "quantity",
        (
            (
                "évacuer évacué déplacer reloger fuir exode mettre_abri quitter_domicile "
                "quitter_maison quitter+logement quitter+précipitamment chasser+domicile "
                "forcer+partir abandonner+maison plier_bagage vider_lieux prendre+route+exil"
            ),
            (
                "evacuate evacuee flee displace rehouse forced_leave leave_home forced_homes "
                "driven_homes order+leave home+abandon uproot moved_safety move+safety pack+bag "
                "exodus cleared+building"
            ),
        ),
    ),
    Role(
        "homeless",
        "quantity",
        (
            (
                "sans-abri sinistré loger reloger loger+urgence héberger toit+perdre toit+trouver "
                "rue+dormir domicile_fixe dormir+dehors gymnase+accueillir lit+camp coucher+rue "
                "toit+priver nuit+abri mal_logé"
            ),
            (
                "homeless shelter rehouse shelter+emergency sleep_rough sleep_street roofless "
                "street+live roof+lose roof+head temporary_accommodation sleep+gym night+shelter "
                "camp_bed bed+shelter rough_sleeper housed+temporarily lost_home"
            ),
        ),
    ),
    Role(
        "people-affected",
        "quantity",
        (
            (
                "affecter toucher+personne pâtir frapper+population impacter victime+catastrophe "
                "sinistré habitant+toucher foyer+toucher exposer+risque vulnérable "
                "perturber+usager pénaliser subir+conséquence"
            ),
            (
                "affect hit+people impact people+concern suffer resident+hit household+hit "
                "exposed_risk life+disrupt vulnerable brunt stranded+people fall_foul bear+brunt "
                "touch+people"
            ),
        ),
    ),
    Role(
        "homes-damaged",
        "quantity",
        (
            (
                "maison+détruire maison+endommager logement+endommager bâtiment+détruire "
                "maison+inonder logement+inonder toiture+arracher maison+effondrer "
                "immeuble+effondrer inhabitable dégât+maison habitation+ravager habitation+brûler "
                "toit+envoler maison+fumée souffler+fenêtre démolir sinistre+déclarer"
            ),
            (
                "home+destroy home+damage house+destroy house+damage building+damage home+flood "
                "house+flatten property+flood roof+rip roof+blow building+collapse uninhabitable "
                "raze reduce+ash reduce+rubble gut property+wreck house+burn level+building"
            ),
        ),
    ),
    Role(
        "trees-fallen",
        "quantity",
        (
            (
                "arbre+tomber arbre+abattre arbre+déraciner arbre+coucher arbre+arracher "
                "tronçonner arbre+couper arbre+condamner platane chêne arbre+supprimer"
            ),
            (
                "tree+fall tree+uproot tree+topple tree+bring tree+chop tree+cut tree+axe felling "
                "chainsaw oak tree+blown"
            ),
        ),
    ),
    Role(
        "power-out",
        "quantity",
        (
            (
                "électricité+priver noir+plonger coupure+électricité délester lumière+priver "
                "rebrancher foyer+électricité jus+priver réseau+rétablir éclairer+bougie black_out"
            ),
            (
                "power_cut power_outage blackout lose_power electricity+lose power+knock "
                "power+lost power+restore customer+power home+power darkness plunged_dark outage "
                "reconnect electricity+cut home+electricity"
            ),
        ),
    ),
    Role(
        "water-cut",
        "quantity",
        (
            (
                "eau+priver coupure+eau robinet+sec eau_potable eau+bouteille robinet+couler "
                "citerne+ravitailler rationner+eau foyer+eau eau+restriction eau+bouillir"
            ),
            (
                "water+cut tap+dry drinking_water bottled_water water+supply tanker+water "
                "water+ration boil+water water_shortage household+water running_water standpipe "
                "tap+run hosepipe_ban"
            ),
        ),
    ),
    Role(
        "rescuers",
        "quantity",
        (
            (
                "pompier secouriste mobiliser sauveteur soldat_feu homme+mobiliser engin+dépêcher "
                "renfort+envoyer mobiliser+secours équipe+dépêcher caserne hélicoptère+mobiliser "
                "sapeur canadair sauvetage+équipe pied_oeuvre lutter+flamme combattre+flamme "
                "plongeur chien+recherche déployer+secours"
            ),
            (
                "firefighter rescuer deploy crew fire_crew fire_engine crew+tackle crew+battle "
                "crew+scramble lifeboat paramedic search_team rescue_team emergency_service "
                "emergency_worker blaze+tackle battle+blaze diver volunteer+search fire_appliance "
                "rescue_worker fire_brigade fire_truck"
            ),
        ),
    ),
    Role(
        "police-deployed",
        "quantity",
        (
            (
                "policier gendarme force_ordre agent+mobiliser dispositif_sécurité crs "
                "fonctionnaire_police uniforme sécurité+mobiliser quadriller patrouille "
                "gendarme+déployer effectif_police vigile déployer+policier homme+renfort escadron "
                "bleu+mobiliser militaire+sentinelle"
            ),
            (
                "police_officer officer+deploy officer+draft policing police+deploy "
                "police+mobilise security_force officer+duty riot_police patrol constable gendarme "
                "security_guard bobby police+presence officer+street police+reinforcement "
                "policeman"
            ),
        ),
    ),
    Role(
        "stranded",
        "quantity",
        (
            (
                "coincer bloquer+passager bloquer+voyageur bloquer+naufragé naufragé rester_quai "
                "clouer_sol prisonnier+neige bloquer+automobiliste bloquer+touriste passer_nuit "
                "dormir+terminal quai+abandonner otage+grève bloquer+ascenseur laisser_carreau "
                "aéroport+bloquer"
            ),
            (
                "stranded stuck marooned passenger+trap motorist+trap sleep+terminal "
                "holidaymaker+stick traveller+stick castaway leave+lurch trap+snow "
                "ground+passenger trap+lift stick+airport tourist+abandon leave+platform"
            ),
        ),
    ),
    Role(
        "aftershocks",
        "quantity",
        (
            (
                "réplique secousse magnitude séisme richter tremblement ressentir+secousse "
                "sismique échelle épicentre terre_trembler tellurique"
            ),
            (
                "magnitude aftershock earthquake quake tremor richter seismic epicentre shake "
                "temblor scale+register earthquake+measure"
            ),
        ),
    ),
    Role(
        "area",
        "quantity",
        (
            (
                "hectare surface superficie parcourir ravager brûler parcourir+feu partir_fumée "
                "partir+fumée dévorer+flamme végétation+brûler flamme+avaler feu+détruire "
                "réduire+cendre forêt+perdre garrigue terrain étendre+surface couvrir+superficie "
                "calciner"
            ),
            (
                "hectare acre area burn scorch square_kilometre square_mile char blacken torch "
                "consume+flame fire+destroy land+scorch flames+devour cover+area spread+area "
                "woodland+lose wildfire+destroy ash+reduce"
            ),
        ),
    ),
    Role(
        "floor-area",
        "quantity",
        (
            (
                "mètre_carré surface_plancher surface+bureau surface_habitable surface_vente "
                "bureau+louer plateau+bureau entrepôt+surface étage+superficie loi_carrez "
                "bâtiment+étendre local+superficie m2 loger+mètre"
            ),
            (
                "square_metre square_foot floor_space floor_area office_space retail_space "
                "warehouse+space lease+space footprint occupy+space lettable living_space "
                "shop+floor sales_area storey+space"
            ),
        ),
    ),
    # Police, courts, prisons, crime.
    Role(
        "arrested",
        "quantity",
        (
            (
                "interpeller arrêter garde_vue arrestation arrêter+suspect arrêter+personne "
                "placer+garde coup_filet menotter cueillir+policier appréhender embarquer+policier "
                "coffrer filet+police passer+poste arrêter+police rafle suspect+capturer "
                "mettre+main+collet alpaguer poste_nuit"
            ),
            (
                "arrest detain custody handcuff cuff nab collar_police bust suspect+hold "
                "police+seize cell+night apprehend dawn_raid police+raid+people picked_police "
                "led_away bundled_van police+swoop net+suspect haul+police"
            ),
        ),
    ),
    Role(
        "charged",
        "quantity",
        (
            (
                "mettre_examen mise_examen inculper poursuivre+justice renvoyer+tribunal déférer "
                "prévenu accusé comparaître box+accusé banc_accusés juger+personne "
                "renvoyer+assises poursuite+engager traduire+justice répondre+tribunal "
                "citer+comparaître"
            ),
            (
                "charge+suspect indict charge+court defendant stand_trial dock face_charges "
                "face+charge prosecute arraign accused suspect+court trial+people summon+court "
                "charge+police appear+court"
            ),
        ),
    ),
    Role(
        "convicted",
        "quantity",
        (
            (
                "condamner+personne reconnaître_coupable condamnation coupable+déclarer écoper "
                "verdict+coupable condamner+prévenu juge+condamner peine+prononcer jury+coupable "
                "tribunal+condamner condamner+accusé"
            ),
            (
                "convict found_guilty guilty+verdict sentence+people jailed plead_guilty "
                "jury+guilty court+convict guilty+find"
            ),
        ),
    ),
    Role(
        "acquitted",
        "quantity",
        (
            (
                "acquitter relaxer blanchir non_lieu innocenter libre+ressortir disculper "
                "mettre_hors_cause sortir+libre charge+abandonner poursuite+abandonner "
                "tribunal+relaxer"
            ),
            (
                "acquit clear+charge acquittal exonerate walk_free charge+drop case+dismiss "
                "free+court clear+wrongdoing case+collapse overturn+conviction quash"
            ),
        ),
    ),
    Role(
        "prisoners",
        "quantity",
        (
            (
                "détenu prisonnier prison+place carcéral cellule matelas+sol écrouer incarcérer "
                "derrière_barreaux surpopulation barreau population_carcérale maison_arrêt verrous "
                "prison+personne codétenu pénitentiaire détention+personne"
            ),
            (
                "prisoner inmate jail+population prison+place cell behind_bars incarcerate "
                "prison+hold overcrowding prison+population detainee convict+cell mattress+floor "
                "jail+people prison+bed penitentiary wing+prison"
            ),
        ),
    ),
    Role(
        "prisoners-freed",
        "quantity",
        (
            (
                "libérer+détenu libérer+prisonnier libération_anticipée relâcher élargir+détenu "
                "remettre_liberté gracier amnistier grâce_présidentielle échange_prisonniers "
                "sortir+prison recouvrer_liberté libérer+otage quitter+cellule liberté+retrouver "
                "liberté+rendre"
            ),
            (
                "release+prisoner free+prisoner early_release pardon amnesty prisoner_swap "
                "prisoner+exchange release+inmate walk+jail release+detainee clemency "
                "freed+hostage release+captive hand+prisoner"
            ),
        ),
    ),
    Role(
        "escaped",
        "quantity",
        (
            (
                "évader évasion cavale fugitif prison+fuir tunnel+détenu détenu+fuir clef_champs "
                "échapper+détenu retrouver+liberté+mur"
            ),
            (
                "escape+prison escapee abscond jailbreak fugitive break_jail prisoner+flee "
                "inmate+escape tunnel+inmate slip+guard bolt+prison mistakenly_freed breakout"
            ),
        ),
    ),
    Role(
        "hostages",
        "quantity",
        (
            (
                "otage ravisseur kidnapper enlever+élève enlever+personne rapt captif séquestrer "
                "kidnapping enlèvement capturer ravir+homme prendre_otage retenir+otage "
                "enlever+homme armé"
            ),
            (
                "hostage abduct kidnap captive snatch+gunman seize+hostage hold+captive kidnapper "
                "ransom+people captivity people+snatch"
            ),
        ),
    ),
    Role(
        "crimes-recorded",
        "quantity",
        (
            (
                "crime délit infraction cambriolage agression homicide délinquance meurtre "
                "vol_commis braquage assassinat criminalité atteinte_personne tentative_meurtre "
                "vol+recenser féminicide"
            ),
            (
                "crime offence burglary robbery assault murder homicide theft+record police+log "
                "stabbing crime_record mugging felony incident+record recorded+crime knife_crime "
                "femicide"
            ),
        ),
    ),
    Role(
        "stolen",
        "quantity",
        (
            (
                "voler dérober emporter subtiliser larcin butin cambrioler+emporter "
                "voleur+emporter malfaiteur+emporter main_basse emparer rafler disparaître+vitrine "
                "chaparder piquer envoler+voleur volatiliser barboter faucher voleur+partir "
                "coffre+vider"
            ),
            (
                "steal loot theft swipe pinch thief+help thief+haul snatch lift+gallery "
                "vanish+case spirit_away nick plunder missing+collection robber+grab filch"
            ),
        ),
    ),
    Role(
        "recovered-items",
        "quantity",
        (
            (
                "retrouver+oeuvre retrouver+objet restituer récupérer+objet rendre+propriétaire "
                "pièce+retrouver refaire_surface mettre_main butin+retrouver récupérer+butin "
                "restitution rapatrier+oeuvre retour+oeuvre rendre+musée"
            ),
            (
                "recover+item recover+stolen return+owner resurface retrieve loot+recover "
                "restitution hand+museum repatriate give+museum track+stolen find+stolen "
                "return+artefact restore+owner recover+police"
            ),
        ),
    ),
    Role(
        "seized",
        "quantity",
        (
            (
                "saisir+douane saisie+drogue saisir+kilo cocaïne cannabis héroïne stupéfiant "
                "douanier intercepter+drogue résine kilo+découvrir confisquer saisir+arme "
                "contrebande cargaison+saisir saisir+cigarette pain+drogue tomber+filet+douane "
                "poudre_blanche prise+douane"
            ),
            (
                "seize+customs seizure cocaine cannabis heroin drug+haul intercept+drug confiscate "
                "contraband smuggle kilo+find drug+seize weapon+seize impound stash find+shipment "
                "narcotics customs+officer cigarette+seize"
            ),
        ),
    ),
    Role(
        "weapons-found",
        "quantity",
        (
            (
                "arme_feu arsenal fusil pistolet cartouche munition explosif grenade couteau "
                "kalachnikov arme+découvrir arme+remettre balle+tirer cache_arme arme_poing "
                "dynamite douille obus"
            ),
            (
                "firearm gun rifle pistol ammunition explosive grenade knife kalashnikov "
                "weapon+find weapon+hand bullet cache_weapon arsenal round_ammunition round+fire "
                "shell shotgun"
            ),
        ),
    ),
    Role(
        "shots-fired",
        "quantity",
        (
            (
                "coup_feu tirer+balle tirer+coup tir+essuyer rafale_tirer douille détonation "
                "balle+retrouver impact_balle feu+ouvrir balle+toucher cribler"
            ),
            (
                "shot+fire gunshot fire+round bullet shell_casing shots_ring open_fire bullet_hole "
                "round+discharge shoot+times bullet+riddle gunfire cartridge"
            ),
        ),
    ),
    Role(
        "searches",
        "quantity",
        (
            (
                "perquisition perquisitionner fouiller+lieu descente_police fouille "
                "bureau+perquisitionner domicile+perquisitionner perquisition+mener "
                "visite_domiciliaire site+visiter adresse+visiter enquêteur+fouiller "
                "enquêteur+débarquer"
            ),
            (
                "search_warrant raid+address raid+property raid+home police+search raid+office "
                "raid+premises raid+site property+search search+address swoop investigator+search "
                "dawn+raid"
            ),
        ),
    ),
    Role(
        "fines-issued",
        "quantity",
        (
            (
                "verbaliser contravention amende+dresser procès_verbal infraction+relever "
                "automobiliste+verbaliser excès_vitesse radar+flasher flasher prune pv "
                "amende+infliger contrevenant épingler+automobiliste papillon+parebrise fraudeur "
                "amende+distribuer"
            ),
            (
                "fine+driver ticket+driver penalty_notice speeding speed_camera driver+catch "
                "motorist+fine caught+speeding fine+issue penalty+issue fare_dodger parking_ticket "
                "offence+record clock+camera flash+camera slap+fine"
            ),
        ),
    ),
    Role(
        "complaints",
        "quantity",
        (
            (
                "plainte signalement réclamation plaignant plaindre saisir+médiateur "
                "porter_plainte courrier+mécontent dépôt_plainte doléance protester+client "
                "dénoncer+victime témoignage+recevoir riverain+plaindre grief appel+mécontent "
                "saisine saisir+autorité"
            ),
            (
                "complaint report complain grievance ombudsman+contact lodge_complaint "
                "file_complaint report+receive angry+call letter+protest grumble allegation "
                "contact+regulator protest+customer report+victim"
            ),
        ),
    ),
    Role(
        "claimants",
        "quantity",
        (
            (
                "plaignant partie_civile requérant action_groupe porter+affaire+justice "
                "recours_collectif poursuivre+entreprise assigner victime+constituer demandeur "
                "class_action attaquer+tribunal saisir+tribunal riverain+attaquer famille+assigner "
                "avocat+représenter"
            ),
            (
                "claimant plaintiff class_action sue lawsuit petitioner civil_party group_action "
                "join+suit lawyer+represent legal_action litigant file+suit family+sue legal_claim"
            ),
        ),
    ),
    Role(
        "victims-abuse",
        "quantity",
        (
            (
                "victime+abus victime+agression victime+viol abuser agresser+sexuellement "
                "survivant+abus prédateur attouchement pédocriminalité harceler victime+dénoncer "
                "maltraiter victime+prêtre victime+identifier témoignage+victime"
            ),
            (
                "abuse+victim abuse+survivor victim+assault molest victim+rape groom+victim "
                "prey+children accuser victim+identify harassment victim+priest abuse harass "
                "allege+woman"
            ),
        ),
    ),
    Role(
        "defrauded-people",
        "quantity",
        (
            (
                "victime+arnaque victime+escroquerie escroquer épargnant+flouer arnaquer duper "
                "gruger pigeonner floué berner épargnant+léser filouter investisseur+tromper "
                "rouler_farine victime+fraude piéger+courriel léser pigeon"
            ),
            (
                "scam+victim fraud+victim swindle con+people defraud dupe fleece saver+lose "
                "investor+cheat fall_scam hoodwink victim+trick cheat ponzi+investor trick+people "
                "bilk"
            ),
        ),
    ),
    Role(
        "vehicles-burned",
        "quantity",
        (
            (
                "voiture+brûler véhicule+incendier voiture+incendier véhicule+brûler carcasse "
                "véhicule+calciner voiture+feu voiture+flamme poubelle+brûler voiture+partir+fumée "
                "bus+incendier"
            ),
            (
                "car+burn vehicle+torch car+torch vehicle+burn arson+car car+fire vehicle+alight "
                "car+ablaze car+flame bin+fire vehicle+destroy car+gut"
            ),
        ),
    ),
    Role(
        "vehicles-involved",
        "quantity",
        (
            (
                "carambolage véhicule+impliquer collision voiture+percuter accident+véhicule "
                "véhicule+entrer+collision poids_lourd tôle+froisser voiture+encastrer "
                "véhicule+accidenté voiture+emboutir télescoper percuter chaîne+voiture "
                "camion+impliquer"
            ),
            (
                "pileup vehicle+involve collision car+crash crash+vehicle vehicle+collide "
                "lorry+involve truck+involve smash shunt wreck+car car+ram multi_vehicle "
                "concertina"
            ),
        ),
    ),
    Role(
        "traffic-jam",
        "quantity",
        (
            (
                "bouchon embouteillage retenue ralentissement file+voiture circulation+saturer "
                "cumul+bouchon kilomètre+bouchon engorger automobiliste+patienter trafic+paralyser "
                "congestion pare_chocs circulation+dense queue+véhicule"
            ),
            (
                "traffic_jam tailback queue+traffic gridlock congestion tailback+stretch "
                "jam+kilometre bumper queue+car traffic+crawl motorist+queue traffic+standstill "
                "snarl+traffic line+car"
            ),
        ),
    ),
    # Jobs, strikes and staff.
    Role(
        "jobs-cut",
        "quantity",
        (
            (
                "supprimer suppression licencier départ_volontaire supprimer_emploi "
                "supprimer_poste suppression_poste plan_social poste+supprimer emploi+supprimer "
                "emploi+menacer poste+disparaître plan_départ emploi+perdre salarié+remercier "
                "poste+rayer salarié+porte tailler+effectif réduction_effectif plan_sauvegarde "
                "emploi+passer+trappe poste+sabrer salarié+carreau pointer+chômage"
            ),
            (
                "cut layoff redundancy lay_off axe job_loss eliminate cut_job job+cut job+axe "
                "job+shed post+cut post+eliminate redundant job+slash position+cut staff+cut "
                "workforce+reduce headcount+reduce job+risk job+disappear job+eliminate staff+sack "
                "sack+worker payroll+trim voluntary_departure position+eliminate job+threaten"
            ),
        ),
    ),
    Role(
        "jobs-made",
        "quantity",
        (
            (
                "embaucher recruter créer_emploi emploi+créer poste+créer création_emploi "
                "renforcer+effectif emploi+clé emploi+naître salarié+grossir+rang effectif+gonfler "
                "poste+pourvoir emploi+générer poste+ouvrir apporter+emploi recrue "
                "emploi+promettre emploi+direct étoffer+équipe bras+chercher"
            ),
            (
                "hire recruit create_job job+create post+create job+bring job+generate vacancy "
                "position+fill headcount+grow job+promise workforce+expand job+support worker+need "
                "employ+plant job+direct swell+ranks"
            ),
        ),
    ),
    Role(
        "staff",
        "quantity",
        (
            (
                "salarié employer effectif personnel compter_salariés personnel+compter "
                "collaborateur main_oeuvre masse_salariale équivalent_temps_plein usine+employer "
                "équipe+compter travailleur ouvrier vivre+famille entreprise+compter âme+usine "
                "fiche_paie"
            ),
            (
                "staff employee workforce employ payroll headcount worker people+work full_time "
                "strong_workforce personnel employer+people man+factory hands+plant livelihood "
                "work+site labour_force jobs+provide earn+living"
            ),
        ),
    ),
    Role(
        "workers-affected-strike",
        "quantity",
        (
            (
                "gréviste débrayer cesser_travail poser_blouse piquet_grève croiser_bras "
                "salarié+grève suivre+mouvement personnel+grève grève+agent mouvement_social "
                "arrêt_travail grève+ouvrier outil+poser arrêter+travail"
            ),
            (
                "striker walkout strike+worker picket stop_work industrial_action strike+member "
                "picket_line stoppage staff+strike doctor+strike nurse+strike join+strike "
                "lay+tools"
            ),
        ),
    ),
    Role(
        "vacancies",
        "quantity",
        (
            (
                "poste_vacant poste_pourvoir offre_emploi pénurie+main poste+inoccupé "
                "manquer+soignant manquer+infirmier manquer+professeur manquer+bras poste+vacant "
                "trou+effectif chaise+vide pourvoir difficulté_recrutement poste+libre "
                "manquer+médecin manquer+chauffeur"
            ),
            (
                "vacancy unfilled post_vacant job_opening unfilled+post staff_shortage "
                "shortage+nurse shortage+teacher shortage+driver short_staff understaffed "
                "lack+doctor job+advertise empty+post need+recruit shortfall+staff opening+job"
            ),
        ),
    ),
    Role(
        "unemployed",
        "quantity",
        (
            (
                "chômeur demandeur_emploi inscrit+chômage personne+emploi+chercher france_travail "
                "pôle_emploi recherche_emploi allocation_chômage inoccupé pointer+chômage "
                "privé_emploi liste+chômeur catégorie+chômeur"
            ),
            (
                "unemployed jobless jobseeker dole claimant_count claim_benefit look_work "
                "jobless_claim seek+work joblessness unemployment_benefit job_centre"
            ),
        ),
    ),
    Role(
        "job-applicants",
        "quantity",
        (
            (
                "candidat+poste candidature postuler cv+recevoir candidature+recevoir "
                "lettre_motivation candidat+emploi dossier+candidature bousculer+portillon "
                "candidat+présenter prétendant candidat+retenir"
            ),
            (
                "applicant job_application apply+post apply+job candidate+apply cv+receive "
                "resume+receive queue+job candidate+shortlist applicant+place hopeful applied_role "
                "contender vie+job"
            ),
        ),
    ),
    Role(
        "protesters",
        "quantity",
        (
            (
                "manifestant défiler cortège gréviste battre_pavé descendre_rue rue+personne "
                "rassemblement rassembler+personne participant+manifestation marcher+capitale "
                "manifestation+réunir pavé rassembler+place marée_humaine mobilisation+réunir "
                "protestataire rue+opposant marche+réunir manif"
            ),
            (
                "protester demonstrator march striker rally demonstration turn+streets "
                "gather+square protest+draw protest+join throng streets+people activist+gather "
                "turnout+protest pour+street demo chanting banner"
            ),
        ),
    ),
    Role(
        "members",
        "quantity",
        (
            (
                "adhérent membre+compter cotisant syndiqué encarté militant+compter "
                "membre+revendiquer carte_parti licencié+club rang+compter affilié inscrit+parti "
                "adhérer adhésion syndicat+représenter sociétaire mutualiste"
            ),
            (
                "member membership card_carrying union+represent affiliate signed_member "
                "dues_paying subscriber+party rank_file join+party member+boast member+claim "
                "union+member enrolled+party sign+member"
            ),
        ),
    ),
    # Politics, votes, law-making.
    Role(
        "votes-for",
        "quantity",
        (
            (
                "voix_pour adopter favorable adopter+voix approuver+voix député+voter élu+soutenir "
                "soutenir+texte bulletin+oui camp+oui voix+recueillir rallier+voix "
                "approbation+voix main+lever main_levée avaliser plébisciter"
            ),
            (
                "vote_for favour vote+favour support+bill vote+approve vote+pass support+motion "
                "yes_vote aye yea voted_yes endorse+vote carry+vote show+hands garner+vote"
            ),
        ),
    ),
    Role(
        "votes-against",
        "quantity",
        (
            (
                "voix_contre opposer rejeter rejeter+voix voter+rejet défavorable camp+non "
                "bulletin+non refuser+voix voix+non député+opposer repousser+voix retoquer fronde "
                "dire+non hostile"
            ),
            (
                "vote_against oppose reject nay noes defeat+vote vote+reject dissent+vote "
                "lawmaker+oppose rebel+vote throw+bill"
            ),
        ),
    ),
    Role(
        "abstentions",
        "quantity",
        (
            (
                "abstention abstenir abstentionniste bulletin_blanc voter+blanc prendre_part_vote "
                "bouder+urne bulletin+nul bouder+scrutin absent+vote blanc_nul pêche_ligne "
                "sécher+vote isoloir+bouder"
            ),
            (
                "abstention abstain blank_ballot spoilt_ballot sit+vote stayed_away absent+vote "
                "decline+vote fence+sit non_voter stay_home skip+vote invalid_ballot"
            ),
        ),
    ),
    Role(
        "vote-margin",
        "quantity",
        (
            (
                "écart+voix voix_avance majorité+voix courte_tête voix_écart devancer+voix "
                "coiffer_poteau avance+voix cheveu+voix voix+séparer différence+voix marge+voix "
                "poignée_voix mouchoir_poche gagner+voix souffle+voix"
            ),
            (
                "margin+vote majority+vote win+vote lead+vote ahead+vote vote+separate "
                "handful_votes edge+rival narrow+win razor_thin whisker squeak vote+difference "
                "gap+vote vote+short pip+post"
            ),
        ),
    ),
    Role(
        "votes-received",
        "quantity",
        (
            (
                "voix+obtenir suffrage+recueillir bulletin+dépouiller voix+engranger "
                "suffrage_exprimé voix+recueillir électeur+choisir score+obtenir récolter+voix "
                "suffrage bulletin+glisser voix+rassembler attirer+électeur voix+totaliser "
                "bulletin_vote"
            ),
            (
                "vote+win vote+receive vote+cast vote+poll ballot+count vote+garner ballot+cast "
                "vote+secure vote+tally voter+choose vote+collect vote+count vote+score draw+vote "
                "vote+pull"
            ),
        ),
    ),
    Role(
        "seats",
        "quantity",
        (
            (
                "siège élu député_obtenir fauteuil+hémicycle élu+obtenir député+compter "
                "siège+remporter siège+conserver décrocher+siège groupe+compter banc+hémicycle "
                "mandat+obtenir sénateur+compter hémicycle siège+perdre strapontin bloc+député"
            ),
            (
                "seat lawmaker_win seats_parliament win+seat hold+seat lose+seat constituency+win "
                "bench+parliament chamber+hold seat+chamber grab+seat mp+party member+chamber "
                "deputies+win councillor+elect"
            ),
        ),
    ),
    Role(
        "majority-needed",
        "quantity",
        (
            (
                "majorité_absolue majorité+requis majorité+atteindre voix+requis voix+nécessaire "
                "manquer+voix seuil+majorité falloir+voix majorité+manquer besoin+voix quorum "
                "réunir+voix nécessaire+renverser"
            ),
            (
                "majority+need vote+need majority+require short+majority needed_pass "
                "threshold+majority require+vote quorum outright_majority absolute_majority "
                "short+vote muster+vote necessary+vote need+seat magic_number"
            ),
        ),
    ),
    Role(
        "voters-registered",
        "quantity",
        (
            (
                "électeur+inscrire électeur+appeler appelé_urnes liste_électorale électorat "
                "électeur+urne corps_électoral inscrit bureau+vote électeur+compter citoyen+urne "
                "votant électeur+voter rendre+urnes électeur+isoloir"
            ),
            (
                "register+voter eligible_vote voter+eligible electorate electoral_roll voter+call "
                "people+vote register+vote ballot+entitled entitle+vote head_polls polling_station "
                "voter+roll citizen+vote"
            ),
        ),
    ),
    Role(
        "candidates",
        "quantity",
        (
            (
                "candidat candidature+déposer liste+candidat prétendant briguer lice+candidat "
                "course+candidat postulant aspirant concourir présenter+élection tête_liste "
                "qualifier+candidat présélectionner sélectionner+roman aligner+coureur"
            ),
            (
                "candidate contender run+office hopeful field+candidate stand+election nominee "
                "vie+post bid+run shortlist runner challenger compete+title nominate throw+hat "
                "aspirant longlist"
            ),
        ),
    ),
    Role(
        "amendments",
        "quantity",
        (
            (
                "amendement amendement+déposer modification+texte amendement+examiner "
                "texte+amendement obstruction amendement+noyer article+texte amendement+rejeter "
                "retouche motion+déposer"
            ),
            (
                "amendment table+amendment change+bill amendment+file amendment+submit clause+bill "
                "filibuster tabled+change rewrite+clause motion+table propose+change"
            ),
        ),
    ),
    Role(
        "signatures",
        "quantity",
        (
            (
                "signature pétition signer+pétition parapher+tribune paraphe tribune+signer "
                "soutien+recueillir signer+lettre pétitionnaire pétition+recueillir clic+pétition "
                "parrainage nom+bas lettre_ouverte cosigner"
            ),
            (
                "signature signatory petition sign+letter sign+petition signed_names name+petition "
                "supporter+sign petition+gather open_letter backer+sign collect+signature "
                "signed_online co_sign"
            ),
        ),
    ),
    Role(
        "countries",
        "quantity",
        (
            (
                "pays+adhérer pays+signer état+membre pays+rejoindre pays+participer pays+concerné "
                "nation+participer pays+représenter délégation pays+interdire pays+touché "
                "capitale+européenne pays+accord état_membre pays+soutenir gouvernement+signer "
                "bloc+pays"
            ),
            (
                "country+join country+sign member_state nation+join country+represent delegation "
                "nation+sign country+ban country+affected state+sign nation+bloc government+sign "
                "country+attend club+nation"
            ),
        ),
    ),
    Role(
        "municipalities",
        "quantity",
        (
            (
                "commune municipalité ville+concerner département mairie+concerner maire+signer "
                "village agglomération arrêté+commune canton commune+touché localité bourg "
                "circonscription intercommunalité"
            ),
            (
                "municipality town+affect village council+area borough district local_authority "
                "parish commune county+affect community+affect mayor+sign hamlet city+affect "
                "authority+area"
            ),
        ),
    ),
    Role(
        "public-responses",
        "quantity",
        (
            (
                "contribution+recevoir avis+recueillir consultation+recevoir répondre+consultation "
                "participer+enquête+publique contribution+déposer observation+registre "
                "cahier_doléances réponse+questionnaire consultation+participer avis+déposer "
                "remarque+habitant enquête+avis"
            ),
            (
                "response+consultation submission+receive consultation+draw reply+consultation "
                "respondent comment+receive submission+file consultation+receive feedback+receive "
                "public_inquiry response+receive view+resident objection+lodge"
            ),
        ),
    ),
    Role(
        "polled",
        "quantity",
        (
            (
                "sonder personne_interroger échantillon répondant interroger+personne "
                "enquête+auprès panel interroger+ligne questionnaire échantillon_représentatif "
                "interviewer consulter+adulte"
            ),
            (
                "poll+people survey+people respondent sample interview+adult survey+conduct "
                "people+question questionnaire panel quiz+adult poll+voter canvass ask+people"
            ),
        ),
    ),
    Role(
        "objections",
        "quantity",
        (
            (
                "recours+déposer opposition+recevoir objection recours+former contester+projet "
                "contestation recours+tribunal riverain+opposer avis_défavorable lettre+opposition "
                "attaquer+permis"
            ),
            (
                "objection appeal+lodge legal_challenge oppose+plan letter_objection "
                "challenge+file appeal+file resident+oppose protest+plan challenge+planning"
            ),
        ),
    ),
    # Demography and migration.
    Role(
        "population",
        "quantity",
        (
            (
                "habitant population âme recensement peupler ville+compter compter+habitant "
                "résident+permanent commune+habitant abriter+habitant démographie "
                "recenser+habitant vivre+île citoyen+compter"
            ),
            (
                "inhabitant population resident census live+island townspeople people+live "
                "home+people soul demographic populate islander city+people community+people"
            ),
        ),
    ),
    Role(
        "births",
        "quantity",
        (
            (
                "naissance naître accouchement donner_vie bébé maternité bambin berceau nourrisson "
                "layette natalité mettre_monde carnet_rose pousser+premier+cri accueillir+bébé"
            ),
            (
                "birth born baby give_birth deliver+baby maternity newborn infant deliver_baby "
                "natality cradle stork labour_ward welcome+baby cot birth+register mother+deliver"
            ),
        ),
    ),
    Role(
        "deaths-registered",
        "quantity",
        (
            (
                "acte_décès mortalité décès+recenser décès+enregistrer surmortalité décès+excès "
                "défunt décès+attribuer décès+imputer enterrer inhumation obsèques tombe trépasser "
                "mort+prématuré"
            ),
            (
                "excess_death death+register death+attribute mortality death+record death+blame "
                "premature_death bury funeral burial death+annual death+cause grave+dig death+link "
                "die+annual"
            ),
        ),
    ),
    Role(
        "child-count",
        "quantity",
        (
            (
                "enfant mineur+compter écolier+concerner enfant+concerner gosse gamin bambin "
                "jeune+concerner fils_filles fratrie orphelin petit+famille progéniture bout_chou "
                "descendance"
            ),
            (
                "child kid youngster children+affected orphan offspring toddler siblings teenager "
                "boy_girl youth schoolchild grandchild"
            ),
        ),
    ),
    Role(
        "migrants",
        "quantity",
        (
            (
                "migrant exilé réfugié clandestin traversée embarcation+personne canot "
                "demandeur_asile passager+canot rejoindre+côtes débarquer+côtes immigré "
                "arrivée+irrégulier traverser+manche traverser+frontière immigration ressortissant"
            ),
            (
                "migrant refugee asylum_seeker crossing dinghy small_boat illegal_entry immigrant "
                "cross+channel cross+border reach+shore land+coast undocumented newcomer stowaway "
                "people+boat"
            ),
        ),
    ),
    Role(
        "deported",
        "quantity",
        (
            (
                "expulser reconduire_frontière reconduite éloignement rapatrier renvoyer+pays "
                "refouler quitter+territoire oqtf mettre+avion charter+renvoyer rétention "
                "renvoyer+origine extrader retour_forcé"
            ),
            (
                "deport expel send+home remove+country repatriate return+country "
                "charter+flight+migrant turned_away removal+migrant extradite kick+country "
                "forced_return oust"
            ),
        ),
    ),
    Role(
        "asylum-claims",
        "quantity",
        (
            (
                "demande_asile dossier_asile asile+demander statut_réfugié titre_séjour "
                "protection+demander visa naturaliser régulariser asile+obtenir permis_séjour "
                "papier+obtenir"
            ),
            (
                "asylum_claim asylum_application asylum+apply visa refugee_status residence_permit "
                "naturalise citizenship apply+protection work_permit seek_asylum grant+asylum "
                "regularise passport+issue claim+asylum"
            ),
        ),
    ),
    Role(
        "displaced",
        "quantity",
        (
            (
                "déplacé exilé+fuir fuir_combats réfugié jeter+routes chasser+combats "
                "fuir+violence fuir+guerre exode quitter+foyer route+exil exil population+déplacer "
                "déraciner camp+réfugié traverser+frontière+fuir"
            ),
            (
                "displaced flee_fighting flee+violence uproot refugee exodus driven+home flee+war "
                "camp+refugee internally_displaced flee+home forced+flee exile cross+border+flee"
            ),
        ),
    ),
    Role(
        "repatriated",
        "quantity",
        (
            (
                "rapatrier ressortissant+évacuer ressortissant+ramener vol_spécial "
                "touriste+rapatrier ramener+pays avion+rapatrier retour+ressortissant retour+pays "
                "expatrié+évacuer ramener+maison"
            ),
            (
                "repatriate repatriation bring_home fly_home national+evacuate tourist+bring "
                "airlift+national expat+evacuate charter+tourist citizen+evacuate return+home"
            ),
        ),
    ),
    # Health and medicine.
    Role(
        "cases",
        "quantity",
        (
            (
                "cas contamination infection cas+recenser cas+confirmer cas+signaler "
                "malade+compter patient+contaminer cas+détecter diagnostic+cas contracter+maladie "
                "tester_positif virus+toucher attraper+virus cas+déclarer foyer+épidémie "
                "tomber_malade intoxication+alimentaire"
            ),
            (
                "case infection case+confirm case+report case+record contaminate catch+virus "
                "fall_ill sicken test_positive patient+infect case+detect contract+disease "
                "diagnose outbreak+case people+ill illness+people struck_bug case+log"
            ),
        ),
    ),
    Role(
        "vaccinated",
        "quantity",
        (
            (
                "vacciner immuniser piquer bras+tendre injection+recevoir dose+recevoir "
                "première_injection couverture_vaccinale vaccin+recevoir rappel+recevoir "
                "schéma_vaccinal seringue protéger+vaccin"
            ),
            (
                "vaccinate vaccination jab+receive inoculate immunise shot+receive booster "
                "roll+sleeve dose+receive jabbed protect+vaccine injection+receive shot+arm "
                "fully_vaccinated"
            ),
        ),
    ),
    Role(
        "dose",
        "quantity",
        (
            (
                "dose injection comprimé flacon milligramme gélule boîte+médicament posologie "
                "ampoule administrer seringue pilule cachet+prendre vaccin+commander piqûre "
                "plaquette"
            ),
            (
                "dose jab tablet vial milligram capsule pill dosage shot+vaccine syringe "
                "administer injection ampoule pack+medicine vaccine+supply prescription"
            ),
        ),
    ),
    Role(
        "participants",
        "quantity",
        (
            (
                "participant patient inclure suivre patient+inclure essai_clinique volontaire "
                "cobaye patient+suivre cohorte recruter+patient malade+traiter sujet+étude "
                "étude+porter essai+porter patient+enrôler suivre+adulte étude+auprès étude+mener "
                "analyse+porter"
            ),
            (
                "participant patient enrol volunteer clinical_trial cohort patient+follow "
                "recruit+patient guinea_pig subject+study trial+involve study+involve "
                "patient+treat randomise people+trial study+follow adult+track sample+patient "
                "study+cover"
            ),
        ),
    ),
    Role(
        "patients-treated",
        "quantity",
        (
            (
                "patient+traiter patient+opérer patient+soigner malade+soigner "
                "consultation+assurer acte+médical patient+accueillir patient+recevoir "
                "intervention+pratiquer opération+réaliser patient+bénéficier file_active "
                "passage_urgences ausculter chirurgien+opérer"
            ),
            (
                "patient+treat patient+operate patient+see surgery+perform operation+perform "
                "procedure+carry patient+receive patient+care surgeon+operate patient+benefit "
                "emergency_visit casualty+visit clinic+see attend+emergency"
            ),
        ),
    ),
    Role(
        "hospital-beds",
        "quantity",
        (
            (
                "lit+hôpital lit+fermer capacité+lit lit+réanimation fermeture+lit lit+ouvrir "
                "lit_disponible service+compter+lit maternité+lit place+hébergement lit+supprimer "
                "chambre+hôpital lit+occuper brancard+couloir"
            ),
            (
                "hospital_bed bed+close bed+capacity bed+ward intensive_care_bed bed+open "
                "bed+available bed+lose trolley+corridor ward+close bed+occupy bed+care+home "
                "bed+cut bed+staff"
            ),
        ),
    ),
    Role(
        "waiting-list",
        "quantity",
        (
            (
                "liste_attente attendre+opération attendre+logement attente+place attente+greffe "
                "attente+logement file+attente demande+attente dossier+attente demandeur+logement "
                "languir attendre+jugement arriéré+dossier dossier+souffrance"
            ),
            (
                "waiting_list wait+operation wait+appointment backlog wait+treatment "
                "queue+treatment wait+housing wait+transplant list+wait case+pending await+surgery "
                "await+trial file+unresolved unopened languish"
            ),
        ),
    ),
    Role(
        "doctors",
        "quantity",
        (
            (
                "médecin généraliste infirmier praticien soignant interne_hôpital chirurgien "
                "blouse_blanche aide_soignante docteur anesthésiste dentiste sage_femme "
                "personnel_soignant kiné spécialiste+exercer pharmacien toubib"
            ),
            (
                "doctor physician nurse general_practitioner medic surgeon clinician consultant "
                "midwife health_worker carer dentist medical_staff anaesthetist pharmacist "
                "practitioner frontline_staff"
            ),
        ),
    ),
    Role(
        "side-effects",
        "quantity",
        (
            (
                "effet_indésirable effet_secondaire événement_indésirable pharmacovigilance "
                "réaction+grave malformation effet_indésirable_grave patient+réaction thrombose "
                "nourrisson+atteindre déclaration+effet complication"
            ),
            (
                "side_effect adverse_event adverse_reaction complication allergic_reaction "
                "birth_defect harm+patient reaction+report blood_clot suspected_reaction "
                "safety_report malformation"
            ),
        ),
    ),
    Role(
        "sufferers",
        "quantity",
        (
            (
                "souffrir+maladie atteindre+maladie malade porteur+maladie vivre+maladie "
                "personne+atteindre diabétique patient+atteindre handicapé maladie+toucher "
                "personne+handicap séropositif touché+cancer dépendre+traitement maladie_rare"
            ),
            (
                "sufferer suffer+disease patient+live live+condition diagnosed+disease "
                "people+disability disabled afflict people+diabetes live+disease illness+affect "
                "carrier people+dementia chronic+patient disease+affect"
            ),
        ),
    ),
    Role(
        "concentration",
        "quantity",
        (
            (
                "teneur concentration seuil résidu seuil+dépasser microgramme particules_fines "
                "particule taux+pollution norme+dépasser limite_autorisée valeur_limite "
                "microgramme_litre dose+radiation nanogramme décibel alcoolémie gramme_sang "
                "pic_pollution"
            ),
            (
                "concentration level limit residue microgram safe_limit pollution+level "
                "particulate legal_limit exceed+limit level+exceed nanogram reading+level "
                "threshold+exceed decibel blood_alcohol radiation+level fine_particle "
                "milligram_litre limit+breath smog"
            ),
        ),
    ),
    # Weather, water, temperature.
    Role(
        "wind",
        "quantity",
        (
            (
                "vent rafale souffler bourrasque tempête+souffler vent+souffler pointe+vent "
                "vent_violent tourbillon ouragan+vent anémomètre cyclone tornade vent+mesurer"
            ),
            (
                "wind gust blow gale blow+kilometre storm+pack sustained_wind hurricane gust+reach "
                "cyclone tornado squall wind+howl anemometer wind+clock"
            ),
        ),
    ),
    Role(
        "rain",
        "quantity",
        (
            (
                "pluie précipitation tomber_pluie millimètre cumul+pluie pluviomètre averse "
                "pluie+tomber arroser déluge trombe_eau pluviométrie lame_eau tomber+litre "
                "ciel+déverser diluvien"
            ),
            (
                "rain rainfall fall_rain millimetre downpour deluge precipitation inch_rain "
                "rain_gauge shower cloudburst torrential soak litre+square drench drizzle"
            ),
        ),
    ),
    Role(
        "snow",
        "quantity",
        (
            (
                "neige manteau_neigeux enneiger chute_neige flocon poudreuse neige+tomber "
                "centimètre+neige congère tapis_blanc grêle grêlon verglas"
            ),
            (
                "snow snowfall snow+fall snowdrift flake powder snowpack inch_snow blanket+snow "
                "hail hailstone ice+thick snowstorm blizzard dump+snow centimetre+snow"
            ),
        ),
    ),
    Role(
        "temperature",
        "quantity",
        (
            (
                "température degré thermomètre mercure thermomètre+afficher celsius chaleur+degré "
                "froid+degré fahrenheit canicule fournaise mercure+grimper gel+degré réchauffement "
                "glacial moyenne+saison frôler+degré"
            ),
            (
                "temperature degree thermometer mercury celsius fahrenheit heatwave mercury+climb "
                "mercury+hit swelter sizzle freeze+degree warming chill+degree frost heat+degree"
            ),
        ),
    ),
    Role(
        "level",
        "quantity",
        (
            (
                "niveau cote crue étiage niveau+eau cote+eau niveau+rivière rivière+atteindre "
                "fleuve+monter pic_crue fleuve+atteindre cote_alerte décrue marée+mètre "
                "eau+grimper nappe+niveau échelle_crue lac+baisser flot+atteindre lit+sortir "
                "surcote"
            ),
            (
                "level mark flood water_level flood_level river+peak river+rise high_water "
                "gauge+read crest river+stand flood+peak tide+reach water+rise water+reach "
                "lake+drop reservoir+level floodwater burst_banks surge+metre river+swell"
            ),
        ),
    ),
    Role(
        "fires",
        "quantity",
        (
            (
                "incendie+recenser départ_feu feu+recenser brasier foyer_incendie "
                "sinistre+incendie feu_actif départ_incendie incendie+déclarer flamme+foyer "
                "fumée+alerte feu+éclater incendie+combattre"
            ),
            (
                "fire+burn blaze wildfire+burn bushfire outbreak+fire fire+break fire+active "
                "fire+rage hotspot fire+ignite fire+start fire+record inferno fire+contain"
            ),
        ),
    ),
    Role(
        "volume",
        "quantity",
        (
            (
                "volume débit stock réserve litre barrique mètre_cube hectolitre tonne+stock "
                "remplir+citerne contenance baril réservoir+contenir piscine+olympique cuve silo "
                "capacité_stockage"
            ),
            (
                "volume flow stock reserve litre barrel cubic_metre gallon hectolitre stockpile "
                "tank+hold capacity+tank inventory fill+pool storage+capacity bottle+hold vat silo "
                "cask storage+hold"
            ),
        ),
    ),
    Role(
        "spilled",
        "quantity",
        (
            (
                "déverser marée_noire fuite+hydrocarbure polluer+rivière hydrocarbures "
                "nappe_pétrole rejet+rivière souiller fuiter+litre écouler+carburant "
                "relâcher+polluant répandre+chaussée fuel+déverser polluer"
            ),
            (
                "spill oil_spill leak+litre slick discharge+river leakage pour+river pollute+river "
                "contaminate+river gush+oil effluent oil+leak dump+waste seep oil+wash"
            ),
        ),
    ),
    Role(
        "landfill-waste",
        "quantity",
        (
            (
                "déchet ordure tonne+déchet ramasser+déchet décharge gaspillage poubelle détritus "
                "plastique+mer jeter+tonne encombrant ordures_ménagères tri benne recycler "
                "incinérateur"
            ),
            (
                "waste rubbish garbage trash litter landfill food_waste bin tonne+waste recycle "
                "junk scrap plastic+ocean throw+away incinerator discard skip"
            ),
        ),
    ),
    # Energy and climate.
    Role(
        "power",
        "quantity",
        (
            (
                "puissance électrique installer mégawatt gigawatt électrique+installer "
                "capacité_installée parc_éolien kilowatt réacteur éolienne+puissance "
                "solaire+installer raccorder+mégawatt centrale+capacité développer+cheval chevaux "
                "crête turbine+puissance cv"
            ),
            (
                "power capacity electric megawatt gigawatt kilowatt installed_capacity "
                "electric+capacity reactor+capacity nameplate turbine+capacity solar+capacity "
                "horsepower generate+capacity power_output peak+capacity rated plant+capacity"
            ),
        ),
    ),
    Role(
        "energy-consumed",
        "quantity",
        (
            (
                "consommation_électrique kilowattheure térawattheure consommer+électricité "
                "facture_énergétique gigawattheure consommer+litre consommer+énergie "
                "électricité+engloutir consommation_gaz besoin_électrique gourmand+énergie "
                "demande_électrique brûler+charbon"
            ),
            (
                "electricity_consumption consume+electricity energy_use power_demand use+energy "
                "guzzle electricity+use electricity_demand burn+coal gas_consumption "
                "energy_consumption power_consumption"
            ),
        ),
    ),
    Role(
        "power-generated",
        "quantity",
        (
            (
                "électricité+produire produire+térawattheure production_nucléaire "
                "production_électrique générer+électricité alimenter+foyer injecter+réseau "
                "centrale+produire éolien+produire nucléaire+produire turbiner"
            ),
            (
                "electricity+generate power+generate nuclear_output enough_power power+homes "
                "feed+grid produce+electricity generation plant+generate wind+generate "
                "solar+generate turbine+generate supply+electricity"
            ),
        ),
    ),
    Role(
        "households-supplied",
        "quantity",
        (
            (
                "alimenter+foyer approvisionner+foyer besoin+foyer équivalent+consommation "
                "chauffer+logement desservir+foyer fournir+ménage foyer+raccorder chauffer+foyer "
                "raccorder+fibre éligible+fibre"
            ),
            (
                "power+home supply+home household+supply enough+home serve+household heat+home "
                "electricity+household light+home need+household connect+home broadband+home "
                "fibre+home premises+reach"
            ),
        ),
    ),
    Role(
        "emissions",
        "quantity",
        (
            (
                "émettre+tonne émission+carbone gaz_effet_serre tonne_co2 rejeter+carbone "
                "empreinte_carbone équivalent_co2 émission bilan_carbone dioxyde+carbone "
                "cracher+carbone gramme+kilomètre méthane décarboner rejet"
            ),
            (
                "emit emission greenhouse_gas tonne_carbon carbon_footprint co2 carbon_dioxide "
                "release+carbon belch pump+carbon spew methane gram+kilometre carbon+tonne "
                "carbon+save"
            ),
        ),
    ),
    Role(
        "oil-output",
        "quantity",
        (
            (
                "production_pétrole pomper+baril brut+pomper quota+baril extraire+pétrole "
                "robinet+pétrole pétrole+produire extraction gisement+produire baril+extraire "
                "production+opep fermer+robinet"
            ),
            (
                "barrel+pump oil_output oil_production crude+pump extract+oil output+quota "
                "oil+produce tap+oil production+quota field+produce crude_output barrel+produce"
            ),
        ),
    ),
    # Distances, sizes, speeds.
    Role(
        "length",
        "quantity",
        (
            (
                "long longueur tronçon linéaire kilomètre+ligne voie+longueur tunnel+long "
                "ligne+étendre pont+long ruban canalisation+kilomètre dérouler boucle+kilomètre "
                "étendre+kilomètre serpenter kilomètre+réseau piste+longueur kilomètre+voie étirer "
                "kilomètre+câble digue"
            ),
            (
                "long length stretch kilometre+track mile+line tunnel+run bridge+span pipeline+run "
                "line+run route+cover metre+long extend+kilometre snake cable+length runway+length "
                "kilometre+network span section+track track+lay"
            ),
        ),
    ),
    Role(
        "distance",
        "quantity",
        (
            (
                "distance large éloigner loin large+côte situer+kilomètre kilomètre+sud "
                "kilomètre+nord kilomètre+ouest séparer+kilomètre kilomètre+frontière encablure "
                "vol_oiseau rayon+kilomètre situer+large portée+canon kilomètre+domicile"
            ),
            (
                "distance away offshore kilometre+south mile+north mile+east mile+west mile+coast "
                "lie+kilometre kilometre+border crow_flies stone_throw nautical_mile outside+town "
                "mile+home"
            ),
        ),
    ),
    Role(
        "distance-travelled",
        "quantity",
        (
            (
                "parcourir+kilomètre parcourir couvrir+kilomètre rallier trajet+kilomètre périple "
                "odomètre avaler+kilomètre pédaler courir+kilomètre marcher+kilomètre traversée "
                "voyager+kilomètre rouler+kilomètre kilomètre+compteur kilométrage nager trotter "
                "emporter+dériver"
            ),
            (
                "travel+kilometre cover+mile journey+mile trek odometer mile+clock cycle+mile "
                "run+mile walk+mile mileage voyage+mile swim drive+mile cover+distance ride+mile "
                "drift+mile carry+downstream"
            ),
        ),
    ),
    Role(
        "range-reach",
        "quantity",
        (
            (
                "autonomie portée+missile portée recharge+kilomètre rayon_action plein+kilomètre "
                "missile+atteindre batterie+kilomètre frapper+distance cible+distance "
                "charge+rouler drone+portée tirer+kilomètre"
            ),
            (
                "battery_range missile+range single_charge reach+target range+charge full_tank "
                "strike+distance fly+range kilometre+charge radius+action drone+range "
                "travel+charge hit+target"
            ),
        ),
    ),
    Role(
        "height",
        "quantity",
        (
            (
                "haut altitude culminer mètre+haut dresser+mètre tour+mètre étage+tour toiser "
                "sommet+mètre perché surplomber taille+mètre grimper+mètre élever+mètre "
                "statue+haut flèche+mètre"
            ),
            (
                "high height tall altitude elevation stand+metre tower+metre rise+metre summit "
                "soar+metre peak+metre perch statue+tall spire+metre tower+feet"
            ),
        ),
    ),
    Role(
        "depth",
        "quantity",
        (
            (
                "profond fond+mètre creuser+mètre fond+mer descendre+mètre couler+mètre "
                "forer+mètre reposer+mètre abîme plongée+mètre épave+mètre souterrain+mètre enfoui "
                "gisant immersion foreuse"
            ),
            (
                "deep depth seabed drill+metre metre+beneath beneath+surface dive+metre "
                "wreck+metre bottom+metre lie+metre underground+metre bury+metre sink+metre "
                "metre+water bore+metre shallow"
            ),
        ),
    ),
    Role(
        "weight",
        "quantity",
        (
            (
                "poids peser balance+afficher tonne+charge kilogramme peser+tonne masse lester "
                "bête+kilo prise+kilo alourdir bébé+gramme bloc+tonne mastodonte charge_utile "
                "colosse maigrir grammes"
            ),
            (
                "weigh weight scale+tip tonne+load kilogram mass heft payload heavy hulk "
                "kilo+catch baby+gram block+tonne tip_scales stone+weigh ballast lightweight"
            ),
        ),
    ),
    Role(
        "speed",
        "quantity",
        (
            (
                "vitesse rouler allure rouler+kilomètre flasher vitesse_pointe pointe+vitesse "
                "noeud foncer lancer+vitesse bolide compteur+afficher filer+kilomètre "
                "limiter+vitesse mach accélérer orbite+vitesse cadence"
            ),
            (
                "speed travel fast clock+mph knot top_speed hurtle race+speed velocity mph "
                "doing+kilometre pace zoom speedometer speed_limit mach travel+speed "
                "barrel+motorway"
            ),
        ),
    ),
    Role(
        "age",
        "quantity",
        (
            (
                "âge doyen cadet centenaire souffler+bougie anniversaire+fêter vieux vivre+âge "
                "mourir+âge éteindre+âge ancêtre octogénaire benjamin"
            ),
            (
                "aged old birthday youngest centenarian octogenarian elderly turn+age die+age "
                "veteran"
            ),
        ),
    ),
    Role(
        "age-limit",
        "quantity",
        (
            (
                "âge_minimum âge+départ âge_légal majorité+sexuel âge+requis âge+interdire "
                "interdire+mineur âge+autoriser accès+mineur âge+retraite âge_pivot reculer+âge "
                "borne_âge"
            ),
            (
                "minimum_age age+limit age_limit legal_age pension_age retirement_age age+restrict "
                "underage age_threshold age+raise consent+age retire+age ban+children"
            ),
        ),
    ),
    Role(
        "capacity-seats",
        "quantity",
        (
            (
                "place+assis tribune+place capacité+accueil stade+place accueillir+spectateur "
                "gradin+place siège+avion jauge salle+place contenir+personne enceinte+place "
                "fauteuil gradin capacité+stade strapontin passager+contenir fauteuil+salle"
            ),
            (
                "seat+capacity stadium+capacity seater hold+spectator hold+people accommodate "
                "stand+seat venue+hold arena+seat sit+people capacity+crowd capacity+passenger "
                "terrace+seat carry+passenger house+people ground+hold"
            ),
        ),
    ),
    # Housing and public works.
    Role(
        "homes",
        "quantity",
        (
            (
                "logement maison foyer habitation logement+construire bâtir+logement "
                "toit+construire appartement pavillon immeuble+abriter maison+construire hlm "
                "logement_social logement+livrer sortir+terre+logement programme+immobilier "
                "unité+logement chantier+logement"
            ),
            (
                "home house household dwelling home+build home+construct house+build housing_unit "
                "flat apartment social_housing council_house affordable_home housing+deliver "
                "property+complete housebuilder unit+housing homes+scheme"
            ),
        ),
    ),
    Role(
        "permits",
        "quantity",
        (
            (
                "permis_construire permis+délivrer autorisation+délivrer mise_chantier "
                "licence+délivrer agrément+accorder concession+accorder permis+accorder "
                "autoriser+construction sésame+obtenir visa+délivrer carte+séjour titre+délivrer"
            ),
            (
                "planning_permission permit+issue building_permit licence+issue permit+grant "
                "licence+grant authorisation+issue consent+grant housing_start visa+issue "
                "licence+award approval+grant concession+award"
            ),
        ),
    ),
    Role(
        "stores",
        "quantity",
        (
            (
                "magasin boutique enseigne+compter point_vente succursale supermarché "
                "rideau+baisser agence+fermer magasin+fermer magasin+ouvrir commerce+fermer "
                "restaurant+ouvrir grande_surface rayon+fermer guichet échoppe franchise "
                "clef_porte"
            ),
            (
                "store shop outlet branch+close supermarket store+close store+open shutter+shop "
                "branch restaurant+open chain+site retail_park boutique franchise close+door "
                "pub+close"
            ),
        ),
    ),
    Role(
        "schools",
        "quantity",
        (
            (
                "école établissement_scolaire collège lycée classe+fermer fermeture_classe "
                "salle_classe crèche université+compter groupe_scolaire cantine classe+ouvrir "
                "écoles+fermer campus"
            ),
            (
                "school college classroom class+close nursery school+close academy "
                "university+campus campus kindergarten canteen school+shut lycée primary+school "
                "schoolhouse"
            ),
        ),
    ),
    Role(
        "pupils",
        "quantity",
        (
            (
                "élève lycéen écolier étudiant collégien inscrire+université scolariser "
                "rentrée+élève bachelier candidat+bac effectif+élève apprenti cartable banc+école "
                "copie+rendre internat classe+compter"
            ),
            (
                "pupil student schoolchild undergraduate enrolment enrol+university apprentice "
                "candidate+exam learner freshman class_size intake sit+exam schoolboy sit+paper "
                "graduate boarder"
            ),
        ),
    ),
    Role(
        "teachers",
        "quantity",
        (
            (
                "enseignant professeur instituteur prof maître_école manquer+enseignant "
                "poste+enseignant tableau+noir corps_enseignant chargé_cours éducateur"
            ),
            (
                "teacher professor lecturer schoolteacher teaching_staff tutor teaching_post "
                "educator teaching_assistant academic instructor"
            ),
        ),
    ),
    Role(
        "books-copies",
        "quantity",
        (
            (
                "exemplaire tirage tirer+exemplaire imprimer volume+bibliothèque ouvrage+conserver "
                "album+vendre copie+écouler réimpression diffusion+journal exemplaire+partir "
                "vinyle bestseller roman+vendre librairie manuscrit"
            ),
            (
                "copy+print print_run copy+sell volume+library circulation book+sell reprint "
                "album+sell copy+shift paperback hardback vinyl newspaper+sell bestseller bookshop "
                "manuscript"
            ),
        ),
    ),
    Role(
        "works-items",
        "quantity",
        (
            (
                "oeuvre pièce+collection tableau objet+exposer toile+exposer vestige pièce+monnaie "
                "artefact sculpture accrocher+cimaise collection+compter trésor+pièce "
                "photographie+exposer fouille+pièce lot+enchère amphore cliché "
                "archive+cliché"
            ),
            (
                "artwork artefact object+display exhibit coin+hoard sculpture canvas+hang "
                "collection+hold collection+number photograph+show lot+auction relic "
                "item+catalogue negative+archive print+hang"
            ),
        ),
    ),
    # Customers, transport, trade.
    Role(
        "customers",
        "quantity",
        (
            (
                "client abonné usager utilisateur clientèle client+compter souscripteur "
                "abonné+gagner inscrit+plateforme portefeuille+client client+servir assuré "
                "titulaire+compte sociétaire foyer+abonner client+conquérir membre+payer "
                "consommateur+concerner"
            ),
            (
                "customer subscriber user client account_holder subscription policyholder "
                "active_user sign+customer customer+serve patron shopper customer+base "
                "customer+win account+open user+app consumer+affected clientele customer+affected "
                "people+service"
            ),
        ),
    ),
    Role(
        "customers-lost",
        "quantity",
        (
            (
                "client+perdre abonné+perdre désabonner résilier client+partir abonné+fuir "
                "perte+abonné client+déserter abonné+quitter client+fuir départ+client "
                "hémorragie+abonné"
            ),
            (
                "lose+customer lose+subscriber subscriber+cancel customer+leave unsubscribe "
                "customer+defect customer+desert subscriber+flee churn cancel+subscription "
                "shed+subscriber customer+switch subscriber+loss"
            ),
        ),
    ),
    Role(
        "passengers",
        "quantity",
        (
            (
                "passager voyageur bord bord+avion occupant équipage+compter personne+bord "
                "transporter+personne voyageur+transporter usager+train fréquentation+ligne "
                "trafic+passager embarquer+passager naviguant croisiériste vol+transporter "
                "vacancier touriste+bord montée+bord"
            ),
            (
                "passenger aboard board traveller board+plane occupant people+board crew+member "
                "carry+people traveller+carry commuter rider people+flight flyer holidaymaker "
                "fare_payer cruise+guest people+bus soul+board"
            ),
        ),
    ),
    Role(
        "flights-cancelled",
        "quantity",
        (
            (
                "vol_annulé vol+annuler train+supprimer train+annuler avion+clouer vol+supprimer "
                "liaison+supprimer rotation+annuler avion+rester+sol trafic+aérien+annuler "
                "départ+annuler vol+biffer tgv+circuler traversée+annuler"
            ),
            (
                "flight+cancel cancellation train+cancel plane+ground flight+scrap flight+scrub "
                "service+cancel aircraft+ground departure+cancel sailing+cancel flight+axe "
                "train+axe flight+call flight+ditch route+drop"
            ),
        ),
    ),
    Role(
        "delays",
        "quantity",
        (
            (
                "report ajournement retard vol+retarder vol+dérouter vol+dévier avion+dérouter "
                "train+retard ponctualité vol+perturber passager+retard"
            ),
            (
                "delay postponement flight+divert divert late+train flight+late flight+disrupt "
                "punctuality train+delay reroute diversion"
            ),
        ),
    ),
    Role(
        "services-run",
        "quantity",
        (
            (
                "train+circuler vol+quotidien fréquence+bus bus+circuler rotation+quotidien "
                "rame+circuler desservir+destination vol+assurer départ+quotidien "
                "traversée+quotidien ligne+desservir gare+desservir arrêt+desservir "
                "station+desservir"
            ),
            (
                "train+run flight+daily service+daily bus+run fly+destination destination+serve "
                "departure+daily sailing+daily route+serve station+serve stop+route crossing+daily"
            ),
        ),
    ),
    Role(
        "fleet",
        "quantity",
        (
            (
                "flotte appareil+compter parc+véhicule avion+exploiter rame bus+électrique "
                "navire+compter appareil+exploiter véhicule+circuler parc_automobile "
                "camion+compter bateau+flotte chalutier wagon vélo+service trottinette "
                "avion+compter"
            ),
            (
                "fleet aircraft+operate plane+operate vehicle+road rolling_stock trainset "
                "bus+electric ship+operate jet+operate lorry+fleet boat+fleet trawler carriage "
                "bike+hire scooter vessel+fleet truck+fleet carrier+operate"
            ),
        ),
    ),
    Role(
        "ordered-count",
        "quantity",
        (
            (
                "commander option commande+avion commande+ferme carnet_commandes option+avion "
                "commander+appareil acheter+avion acheter+appareil appareil+acquérir "
                "décrocher+commande précommande passer_commande achat+avion"
            ),
            (
                "order option order_book firm_order buy+aircraft buy+plane purchase+jet "
                "aircraft+acquire option+aircraft pre_order preorder sign+aircraft "
                "backlog+aircraft book+order win+order snap+plane"
            ),
        ),
    ),
    Role(
        "delivered-count",
        "quantity",
        (
            (
                "livrer livraison fournir envoyer fournir+exemplaire remettre+client "
                "appareil+livrer expédier acheminer envoyer+exemplaire véhicule+livrer "
                "cargaison+arriver distribuer distribution dépêcher+colis remise+appareil "
                "parachuter larguer colis"
            ),
            (
                "deliver delivery supply send supply+unit handover shipment send+unit "
                "aircraft+deliver vehicle+deliver consignment distribute dispatch handed_customer "
                "airdrop parcel send+package truck+aid"
            ),
        ),
    ),
    Role(
        "sold",
        "quantity",
        (
            (
                "vendre vente écouler trouver_preneur immatriculer partir+rayon "
                "arracher+exemplaire vente+atteindre acheteur+trouver pièce+vendre volume+vente "
                "négocier+tonne céder+unité caisse+passer petits_pains"
            ),
            (
                "sell sale shift snap_buyer registration buyer+find unit+sell car+register "
                "sold_unit fly+shelves volume+sales changed_hands shipment+phone hot_cakes "
                "unit+move trade+tonne snapped"
            ),
        ),
    ),
    Role(
        "exported",
        "quantity",
        (
            (
                "exporter expédier+étranger vendre+étranger importer cargaison conteneur+charger "
                "frontière+tonne partir+étranger acheminer+port débouché fret+tonne "
                "conteneur+traiter transiter"
            ),
            (
                "export ship+abroad sell+abroad import cargo container+load overseas+ship "
                "shipment+port freight+tonne container+handle sail+grain container+port transit "
                "haul+freight customs+tonne"
            ),
        ),
    ),
    Role(
        "recalled",
        "quantity",
        (
            (
                "rappel rappeler retirer retirer+vente retrait+lot retirer+rayon rappel+véhicule "
                "véhicule+rappeler retour_atelier produit+retirer rapporter+magasin lot+rappeler "
                "défaut+véhicule airbag+véhicule constructeur+rappeler pot+retirer paquet+retirer"
            ),
            (
                "recall withdraw withdraw+sale pull+shelves vehicle+recall pulled_shelves "
                "product+withdraw return+store batch+withdraw defect+vehicle airbag+vehicle "
                "carmaker+recall return+garage faulty+car removed+sale packet+withdraw "
                "product+recall"
            ),
        ),
    ),
    Role(
        "output",
        "quantity",
        (
            (
                "produire production fabriquer capacité_production sortir_usine sortir+chaîne "
                "cadence+production assembler chaîne+unité usine+tourner fabrication "
                "atelier+sortir confectionner brasser"
            ),
            (
                "produce production output capacity manufacture capacity+plant roll_line "
                "roll+assembly assemble churn factory+turn build+unit build+car turn+unit "
                "unit+annual crank brew production+rate assembly+line"
            ),
        ),
    ),
    Role(
        "harvest",
        "quantity",
        (
            (
                "récolte moisson vendange rendement+hectare quintal tonne+blé tonne+céréale "
                "vigneron+récolter cueillette hectolitre+vin grain+récolter récolte+estimer "
                "ramasser+tonne engranger+tonne moissonner betterave pêche+tonne quota+pêche"
            ),
            (
                "harvest crop grape yield+hectare bushel tonne+wheat tonne+grain "
                "vintage+hectolitre pick+fruit reap crop+estimate gather+tonne catch+tonne "
                "fishing_quota orchard+yield growers+crop beet landings+fish"
            ),
        ),
    ),
    Role(
        "farms",
        "quantity",
        (
            (
                "exploitation_agricole ferme agriculteur cultivateur exploitant+agricole "
                "élevage+touché paysan vigneron producteur+lait maraîcher domaine+viticole "
                "apiculteur ruche cultiver+hectare exploitation+compter"
            ),
            (
                "farm grower smallholding vineyard dairy+producer holding+agricultural beekeeper "
                "hive winemaker rancher farmstead farm+affect"
            ),
        ),
    ),
    Role(
        "animals",
        "quantity",
        (
            (
                "bête cheptel abattre troupeau tête_bétail bovin mouton vache brebis cochon "
                "volaille loup+compter ours individu+espèce population+loup spécimen "
                "élevage+compter poule chien+refuge oiseau+recenser couple+nicheur meute phoque "
                "baleine"
            ),
            (
                "animal herd cull livestock head_cattle sheep cow pig poultry flock "
                "wolf+population bear+population individual+species specimen bird+count hen "
                "dog+shelter breeding_pair pack+wolves seal whale wildlife+count"
            ),
        ),
    ),
    Role(
        "animals-culled",
        "quantity",
        (
            (
                "abattre+animal abattage bête+abattre euthanasier canard+abattre volaille+abattre "
                "loup+tuer brebis+tuer mouton+tuer bétail+périr poisson+mort cheptel+décimer "
                "échouer+plage prélever+loup tir+loup animal+mort carcasse éliminer+volaille "
                "attaque+loup"
            ),
            (
                "cull slaughter+animal slaughter bird+cull animal+kill euthanise poultry+destroy "
                "sheep+kill livestock+die cattle+die fish+die herd+wipe wash+ashore carcass "
                "wolf+shoot dead+fish destroy+flock maul+sheep"
            ),
        ),
    ),
    Role(
        "visitors",
        "quantity",
        (
            (
                "visiteur entrée fréquentation spectateur entrée+musée entrée+vendre affluence "
                "tourniquet+franchir touriste nuitée accueillir+visiteur attirer+personne "
                "entrée+cinéma curieux festivalier billet+vendre musée+accueillir public+attirer "
                "pèlerin entrée+compter"
            ),
            (
                "visitor attendance spectator admission tourist footfall turnstile overnight_stay "
                "welcome+visitor draw+people museum+attract cinema+admission festivalgoer "
                "ticket+sell attract+people pilgrim sightseer pull+crowd box_office reveller"
            ),
        ),
    ),
    Role(
        "spectators",
        "quantity",
        (
            (
                "spectateur affluence gradin+spectateur stade+comble guichet_fermé public+stade "
                "tribune+supporter supporter foule+stade fidèle+messe concert+devant salle+comble "
                "fan+concert assister+match assister+cérémonie"
            ),
            (
                "spectator attendance crowd+stadium capacity_crowd fan supporter+stand "
                "congregation audience+concert packed+stadium watch+ground mourner worshipper "
                "faithful attend+ceremony crowd+match concertgoer"
            ),
        ),
    ),
    Role(
        "viewers",
        "quantity",
        (
            (
                "téléspectateur audience devant+écran auditeur part_audience audimat "
                "suivre+antenne regarder+télévision lecteur écran+rassembler vue+vidéo visionner "
                "écoute rassembler+téléspectateur public+réunir petit_écran clic+vidéo "
                "abonné+chaîne"
            ),
            (
                "viewer tune audience+television listener watch+broadcast television+draw reader "
                "view+video streaming+view play+video watched rating+broadcast page_view "
                "viewing+figures click+video screen+glued eyeball stream+times"
            ),
        ),
    ),
    Role(
        "downloads",
        "quantity",
        (
            (
                "télécharger follower abonné+compte appli+installer partager+message suivre+compte "
                "compte+créer compte+supprimer compte+suspendre publication+partager tweet+voir "
                "utilisateur+inscrire installation+application"
            ),
            (
                "download follower app+install share+post account+create account+delete "
                "account+suspend repost profile+follow install post+view retweet sign+app "
                "account+ban"
            ),
        ),
    ),
    # Cyber-attacks and data.
    Role(
        "records",
        "quantity",
        (
            (
                "dossier fichier données enregistrement fichier+voler données+fuite "
                "données+personne compte+compromettre données+dérober coordonnées+client "
                "données+client base+données pirate+dérober client+exposer iban données+exfiltrer "
                "gigaoctets+données données+aspirer mot_passe carte+bancaire+pirater"
            ),
            (
                "record file data record+leak record+expose file+steal data+people data+breach "
                "account+compromise data+steal details+customer data+leak personal+data database "
                "hacker+access customer+expose credentials data+exfiltrate gigabyte+data "
                "data+scrape password card+detail record+steal people+information data+spill "
                "breach+people"
            ),
        ),
    ),
    Role(
        "computers-hit",
        "quantity",
        (
            (
                "ordinateur+infecter poste+chiffrer serveur+infecter machine+infecter "
                "appareil+compromettre routeur serveur+chiffrer ordinateur+paralyser "
                "virus+ordinateur terminal+bloquer serveur+touché écran+noir machine+bloquer "
                "poste_travail rançongiciel+poste botnet parc_informatique"
            ),
            (
                "computer+infect workstation server+infect machine+infect device+compromise router "
                "server+encrypt computer+cripple device+infect laptop+lock server+hit "
                "terminal+freeze machine+crash screen+dark endpoint botnet computer+wipe "
                "server+knock"
            ),
        ),
    ),
    Role(
        "attacks-count",
        "quantity",
        (
            (
                "attaque+recenser cyberattaque+recenser tentative+intrusion attaque+subir "
                "attentat+recenser frappe+mener raid+aérien bombardement+mener assaut+mener "
                "attaque+revendiquer intrusion+recenser frappe+aérien incident+recenser offensive "
                "violation+trêve"
            ),
            (
                "attack+record cyberattack+record attempted+intrusion attack+launch attack+suffer "
                "airstrike strike+carry raid+air bombing+raid attack+claim breach+record sortie "
                "incident+report assault+mount violation+truce"
            ),
        ),
    ),
    # War and defence.
    Role(
        "troops",
        "quantity",
        (
            (
                "soldat militaire troupe former recrue homme+déployer combattant contingent "
                "réserviste réserviste+rappeler brigade renfort+militaire bataillon légionnaire "
                "conscrit mobiliser+réserviste force+déployer militaire+former casque_bleu "
                "mercenaire uniforme+homme"
            ),
            (
                "soldier troop military train recruit military+personnel deploy+force fighter "
                "contingent recruit+army reservist call+reservist brigade reinforcement+military "
                "battalion serviceman conscript mobilise+reservist peacekeeper mercenary garrison "
                "boot+ground train+soldier"
            ),
        ),
    ),
    Role(
        "missiles",
        "quantity",
        (
            (
                "missile drone roquette obus+tirer projectile engin+abattre drone+abattre "
                "intercepter+drone drone+lancer bombe+larguer salve essaim munition+tirer "
                "tirer+missile char+détruire abattre+appareil ogive mine_antipersonnel"
            ),
            (
                "missile drone rocket shell+fire projectile shoot+drone intercept+drone "
                "drone+launch bomb+drop salvo swarm barrage fire+missile volley tank+destroy "
                "warhead landmine unmanned+aircraft"
            ),
        ),
    ),
    Role(
        "ships",
        "quantity",
        (
            (
                "navire bateau cargo+bloquer pétrolier porte_conteneurs embarcation "
                "bâtiment+marine paquebot frégate voilier vaisseau navire+attendre bateau+pêche "
                "barge chaland vraquier"
            ),
            (
                "ship vessel tanker container_ship freighter boat+harbour warship liner frigate "
                "yacht craft ship+wait fishing_boat barge bulker ship+queue"
            ),
        ),
    ),
    # Sport.
    Role(
        "goals",
        "quantity",
        (
            (
                "but+marquer inscrire+but point+inscrire filet+trouver buteur doublé triplé "
                "essai+inscrire panier+marquer réalisation+saison marquer+point passe_décisive "
                "ficelle+trembler unité+compteur"
            ),
            (
                "goal+score net+season points+score strike+season scorer brace hat_trick try+score "
                "basket+score tally+season bag+goal assist find+net hit+net rack+points"
            ),
        ),
    ),
    Role(
        "medals-titles",
        "quantity",
        (
            (
                "médaille titre+remporter podium sacre victoire+aligner trophée couronne "
                "étape+remporter palmarès succès+affilée titre+champion breloque césar récompense "
                "oscar statuette remporter+tournoi nomination gagner+match revers invaincu"
            ),
            (
                "medal title+win podium crown victory+straight trophy stage+win honours win+row "
                "champion+time gong award oscar statuette tournament+win nomination match+win "
                "unbeaten defeat+straight silverware"
            ),
        ),
    ),
    Role(
        "competitors",
        "quantity",
        (
            (
                "athlète coureur concurrent équipe+engager sportif+sélectionner engagé partant "
                "dossard inscrit+course marathonien skieur cycliste joueur+convoquer "
                "équipe+participer nation+aligner ligne+départ arbitre nageur sélection+joueur"
            ),
            (
                "athlete runner competitor team+compete entrant starter bib entry+race marathoner "
                "skier cyclist player+call nation+field start+line referee swimmer squad+player "
                "field+runners"
            ),
        ),
    ),
    # Aid, business, administration.
    Role(
        "beneficiaries",
        "quantity",
        (
            (
                "bénéficiaire allocataire bénéficier+mesure toucher+prime toucher+allocation "
                "aide+percevoir percevoir+prime retraité ménage+éligible foyer+bénéficier "
                "prestation+recevoir pensionné profiter+mesure boursier bénéficier+aide "
                "pension+percevoir assisté rmiste chèque+recevoir"
            ),
            (
                "beneficiary recipient claimant+benefit people+benefit receive+benefit "
                "household+eligible pensioner qualify+payment entitled grantee draw+pension "
                "family+help aid+receive welfare+people payout+people eligible+people retiree "
                "cheque+receive household+qualify"
            ),
        ),
    ),
    Role(
        "bankruptcies",
        "quantity",
        (
            (
                "faillite défaillance+entreprise liquidation dépôt_bilan redressement_judiciaire "
                "entreprise+fermer défaillance clé_porte rideau+baisser+entreprise "
                "entreprise+couler tribunal_commerce déposer_bilan cessation_paiement "
                "surendettement"
            ),
            (
                "bankruptcy insolvency liquidation business+fold company+collapse receivership "
                "company+fail business+fail administration+company wind+company business+close "
                "insolvent chapter+file"
            ),
        ),
    ),
    Role(
        "companies",
        "quantity",
        (
            (
                "entreprise+concerner société+compter entreprise+compter fournisseur pme "
                "entreprise+créer société+créer entreprise+répondre entreprise+participer "
                "patron+signer start_up entreprise+recenser industriel+signer firme"
            ),
            (
                "firm+involve company+affect business+affect subcontractor supplier small_business "
                "company+create startup firm+respond company+sign business+register contractor "
                "enterprise"
            ),
        ),
    ),
    Role(
        "shares-count",
        "quantity",
        (
            (
                "action+acquérir action+détenir titre+racheter action+émettre titre+échanger "
                "action+céder émission+action titre+acquérir obligation+émettre rachat+action "
                "actionnaire action+vendre action+distribuer action+placer"
            ),
            (
                "share+buy share+hold share+issue share+trade share+sell stock+buyback share+offer "
                "stake+share bond+issue share+repurchase shareholder share+place stock+sell"
            ),
        ),
    ),
    Role(
        "inspections",
        "quantity",
        (
            (
                "contrôle+mener contrôler+établissement inspection inspecteur+visiter "
                "contrôle+effectuer véhicule+contrôler restaurant+contrôler test+réaliser "
                "prélèvement+analyser analyse+réaliser audit contrôler+automobiliste "
                "établissement+visiter éplucher"
            ),
            (
                "inspection check+carry inspector+visit vehicle+check restaurant+inspect "
                "test+carry sample+test audit driver+stop breathalyse premises+check spot_check "
                "scrutinise screening"
            ),
        ),
    ),
    Role(
        "pages",
        "quantity",
        (
            (
                "page+rapport page+compter document+pages feuillet page+jugement page+roman "
                "pavé+pages mail+consulter document+consulter pièce+dossier courriel "
                "document+saisir tome+dossier question+poser recommandation+formuler"
            ),
            (
                "page+report document+page page+ruling page+novel page+dossier run+pages email "
                "document+release document+seize tome file+review recommendation question+ask"
            ),
        ),
    ),
    Role(
        "emergency-calls",
        "quantity",
        (
            (
                "appel+recevoir appel+urgence standard+recevoir coup_fil intervention+pompiers "
                "intervention+réaliser numéro_urgence appel+enregistrer intervention+secours "
                "centre+appel intervention+enregistrer ligne+écoute appel+traiter "
                "standard+exploser sollicitation sortie+pompiers"
            ),
            (
                "call+receive emergency_call switchboard helpline phone_call callout call+log "
                "call+hotline call+handle call_outs incident+attend intervention+firefighters "
                "call+deal phone+ring call+field responder+call"
            ),
        ),
    ),
    # Science and space.
    Role(
        "satellites",
        "quantity",
        (
            (
                "satellite orbite+placer fusée lanceur constellation lancer+satellite orbite "
                "astronaute débris_spatial tir+fusée mettre+orbite décollage+fusée "
                "lancement+réussir charge+orbite"
            ),
            (
                "satellite orbit rocket launcher constellation launch+satellite astronaut "
                "space_debris probe+space liftoff launch+rocket spacecraft"
            ),
        ),
    ),
    Role(
        "species",
        "quantity",
        (
            (
                "espèce espèce+menacer espèce+découvrir espèce+disparaître liste_rouge "
                "biodiversité espèce+recenser faune_flore animal+espèce plante+espèce "
                "insecte+espèce extinction"
            ),
            (
                "species endangered species+discover extinct red_list biodiversity species+record "
                "flora_fauna plant+species insect+species threatened_species"
            ),
        ),
    ),
)
