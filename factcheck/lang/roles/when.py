"""What happens on a day or at an hour, or is due by then."""

from __future__ import annotations

from factcheck.lang.roles.role import Role

WHEN: tuple[Role, ...] = (
    # Dates that many facts of a story share.
    Role(
        "start",
        "when",
        (
            (
                "commencer débuter démarrer entamer lancer coup_envoi donner_départ "
                "donner+coup_envoi lever_rideau ouvrir_bal initier amorcer mettre_route "
                "engager+processus date_départ période+ouvrir campagne+lancer"
            ),
            (
                "start begin commence launch kick_off get_way open_with initiate kick_off+start "
                "opening_bell inaugural outset begin_life curtain_raise curtain-raiser start_date "
                "ball_roll hit_ground campaign+start period+begin open+period"
            ),
        ),
        broad=True,
    ),
    Role(
        "end",
        "when",
        (
            (
                "finir terminer achever prendre_fin expirer clore clôturer échoir baisser_rideau "
                "point_final toucher_terme arriver_terme conclure dénouement épilogue"
            ),
            (
                "finish end complete expire conclude wrap_up close_out lapse run_out conclusion "
                "wrap_up+end draw_close curtain_fall finale ending close_book wind_up+end"
            ),
        ),
        broad=True,
    ),
    Role(
        "announced",
        "when",
        (
            (
                "annoncer déclarer communiqué officialiser dévoiler présenter conférence_presse "
                "présenter+plan lever_voile rendre_public+décision révéler proclamer "
                "confirmer+officiellement présenter+presse vendre_mèche communiqué+presse "
                "communiqué+publier"
            ),
            (
                "announce unveil statement declare reveal present news_conference present+plan "
                "press_conference press_release lift_lid go_public+plan disclose+plan outline+plan "
                "break_news confirm+plan statement+issue statement+release"
            ),
        ),
        broad=True,
    ),
    Role(
        "said",
        "when",
        (
            (
                "dire indiquer préciser affirmer assurer confier expliquer répondre témoigner "
                "déclarer+presse interview entretien+accorder lancer+micro lâcher+journaliste "
                "tweeter message_publier réagir glisser+presse"
            ),
            (
                "state comment reply explain testify interview acknowledge quote respond+reporter "
                "tweet speak+reporter remark concede insist react comment+reporter"
            ),
        ),
        broad=True,
    ),
    Role(
        "by-when",
        "when",
        (
            (
                "objectif horizon atteindre_objectif neutralité échéance_fixer viser ambition "
                "cap+fixer promettre+horizon feuille_route s'engager+atteindre espérer+atteindre "
                "ambitionner"
            ),
            (
                "target goal aim horizon neutral neutral+carbon pledge+reach vow+reach ambition "
                "roadmap commit+reach hope+reach intend+reach eye+date on_course+reach "
                "reduce+target cut+emissions"
            ),
        ),
        broad=True,
    ),
    Role(
        "since",
        "when",
        (
            (
                "précédent record remonter+précédent remonter+loin précédent_record "
                "plus_haut_niveau plus_bas_niveau niveau+remonter record+dater pire+résultat "
                "pire_bilan précédente+hausse précédente+édition victoire+remonter titre+remonter "
                "séquence+inédite"
            ),
            (
                "previous record previous+record previous_time record_begin worst_drought "
                "record_date lowest_level highest_level previous_high previous_low precedent "
                "drought+end previous_edition wait+end worst_result steepest_fall biggest_rise"
            ),
        ),
        broad=True,
    ),
    Role(
        "happened",
        "when",
        (
            (
                "survenir dérouler_scène intervenir+soir drame+survenir événement+produire "
                "théâtre+drame scène+passer incident+produire"
            ),
            (
                "happen occur incident+occur incident+happen unfold transpire befall "
                "tragedy+strike drama+unfold incident+date events+unfold scene+unfold "
                "incident_place"
            ),
        ),
        broad=True,
    ),
    Role(
        "decided",
        "when",
        (
            (
                "décider décision trancher arrêter+décision prendre_décision arbitrer "
                "rendre+arbitrage choix+arrêter opter tranché+dossier sceller+sort comité+trancher "
                "décision+prendre réponse+rendre annoncer+décision"
            ),
            (
                "decide decide_favour choose+finally verdict+board decision+due reach+decision "
                "settle+question decision+expect call+decision choice+finalise verdict+await"
            ),
        ),
        broad=True,
    ),
    Role(
        "apologised",
        "when",
        (
            (
                "excuse présenter_excuse demander_pardon pardon mea_culpa regret+exprimer "
                "battre_coulpe repentance contrition amende_honorable"
            ),
            (
                "apologise sorry regret+express mea_culpa contrition beg_forgiveness eat_humble "
                "forgiveness+ask climbdown atone"
            ),
        ),
    ),
    # Law-making.
    Role(
        "in-force",
        "when",
        (
            (
                "entrer_vigueur appliquer application prendre_effet vigueur effectif "
                "application+règle effectif+mesure obligatoire+devenir s'imposer+règle "
                "règle+valoir loi+appliquer devenir_réalité effet+compter règle+changer "
                "nouveau_régime+appliquer force_loi basculer+régime règle+vigueur"
            ),
            (
                "take_effect come_force enter_force apply applicable kick_in law+force rule+force "
                "apply+rule kick_in+rule become_law mandatory+become compulsory+become rule+bite "
                "rule+live law+live binding+become rule+change rule+operative law+operative"
            ),
        ),
    ),
    Role(
        "law-lapsed",
        "when",
        (
            (
                "abroger caducité cesser_effet cesser+appliquer loi+expirer lever+mesure "
                "levée+mesure disposition+éteindre régime+éteindre tomber+caduc abolir "
                "extinction+régime loi+caduc"
            ),
            (
                "repeal abrogate abolish abolition lapse+law law+expire rule+expire scrap+law "
                "scrap+rule strike_books sunset+clause void+become revoke+rule rescind axe+rule "
                "cease_effect"
            ),
        ),
    ),
    Role(
        "bill-tabled",
        "when",
        (
            (
                "déposer+projet_loi déposer+proposition_loi dépôt+texte projet_loi+présenter "
                "conseil_ministres texte+déposer proposition_loi+dépôt mettre+texte+table "
                "soumettre+parlement présenter+texte transmettre+parlement texte+arriver+parlement"
            ),
            (
                "table+bill bill+introduce introduce+legislation lay+parliament "
                "legislation+present unveil+bill submit+parliament bring+bill draft_law+present "
                "file+bill bring_forward+legislation sponsor+bill bill+first_reading"
            ),
        ),
    ),
    Role(
        "bill-debated",
        "when",
        (
            (
                "examiner+texte examen+texte débattre débat+parlement discussion+texte "
                "première_lecture lecture+texte texte+hémicycle plancher+député député+examiner "
                "sénateur+examiner arriver+hémicycle séance_publique commission+examiner "
                "étudier+texte"
            ),
            (
                "debate scrutinise+bill committee_stage reading+bill lawmakers+consider "
                "parliament+discuss senators+consider floor+bill floor_vote+bill mps+consider "
                "examine+bill hit_floor third_reading"
            ),
        ),
    ),
    Role(
        "adopted",
        "when",
        (
            (
                "adopter approuver approbation voter entériner valider promulguer feu_vert "
                "voter+texte voter+loi blanc-seing texte+passer franchir+étape majorité+voter "
                "avaliser député+voter sénat+voter dire_oui donner_aval"
            ),
            (
                "adopt approve pass endorse validate enact clear green_light pass+bill pass+law "
                "green-light rubber-stamp clear+hurdle parliament+pass senate+pass give_nod "
                "give_blessing assent"
            ),
        ),
    ),
    Role(
        "law-signed",
        "when",
        (
            (
                "promulguer promulgation journal_officiel décret+paraître parution+décret "
                "publier+décret signer+décret président+signer+loi paraphe+loi contreseing "
                "publier+journal texte+promulguer"
            ),
            (
                "enact sign_law sign+law royal_assent promulgate president+sign+bill gazette "
                "decree+publish executive_order signed+bill ink+legislation statute_book "
                "decree+sign"
            ),
        ),
    ),
    Role(
        "rejected-bill",
        "when",
        (
            (
                "rejeter+texte rejet repousser+texte retoquer recaler enterrer+texte torpiller "
                "balayer+texte dire_non+texte opposer+refus tailler_pièces censurer mettre_échec "
                "retoqué"
            ),
            (
                "reject vote_down+bill throw_out+bill defeat+bill bill+fail turn_down+proposal "
                "kill+bill sink+bill torpedo scupper+bill block+bill bin+proposal "
                "shoot_down+proposal knock+bill veto"
            ),
        ),
    ),
    Role(
        "no-confidence",
        "when",
        (
            (
                "motion_censure censure renverser+gouvernement vote_confiance confiance+vote "
                "faire_tomber+gouvernement chute+gouvernement question_confiance motion_défiance"
            ),
            (
                "no-confidence confidence_vote vote+confidence topple+government "
                "bring_down+government government+fall government+collapse censure_motion "
                "motion+censure oust+vote lose_confidence impeachment_vote"
            ),
        ),
    ),
    Role(
        "dissolved",
        "when",
        (
            (
                "dissoudre dissolution élections_anticipées renvoyer+urnes convoquer+électeurs "
                "parlement+dissoudre retour_urnes chambre+dissoudre assemblée+dissoudre"
            ),
            (
                "dissolve dissolution snap_election call+election early_election "
                "parliament+dissolve prorogue send+voters+polls election+trigger"
            ),
        ),
    ),
    Role(
        "consultation-until",
        "when",
        (
            (
                "consultation_publique enquête_publique contribution+déposer avis+recueillir "
                "observations+envoyer registre+ouvrir consulter+habitant donner+avis "
                "riverains+exprimer contribution+envoyer"
            ),
            (
                "consultation public_comment comments+submit feedback+submit public_inquiry "
                "comment_period views+submit responses+submit residents+comment consultation+close "
                "consultation+run"
            ),
        ),
    ),
    Role(
        "state-emergency",
        "when",
        (
            (
                "état_urgence décréter+urgence couvre-feu loi_martiale état_siège "
                "catastrophe_naturelle état_alerte proclamer+urgence plan_blanc confinement"
            ),
            (
                "state_emergency emergency+declare martial_law curfew declare+disaster "
                "state_disaster lockdown emergency+proclaim state_alert impose+curfew "
                "emergency_rule"
            ),
        ),
    ),
    # Elections and offices.
    Role(
        "vote-day",
        "when",
        (
            (
                "scrutin élection voter premier_tour second_tour urnes referendum bureaux_vote "
                "isoloir appeler_urnes se_rendre_urnes rendez-vous_électoral législatives "
                "municipales voter+pays électeurs+choisir déposer+bulletin dimanche_vote "
                "élection_présidentielle voter+référendum électeurs+voter élire+assemblée "
                "élire+parlement élire+chambre renouveler+assemblée"
            ),
            (
                "election poll ballot vote runoff referendum polls+open cast_ballot head_polls "
                "voters+choose polling_station electorate nation+vote country+vote "
                "primary_election ballot_box voters+cast voters+poll elect+parliament "
                "elect+assembly elect+legislature go_polls"
            ),
        ),
    ),
    Role(
        "second-round",
        "when",
        (
            (
                "second_tour deuxième_tour ballottage triangulaire duel+tour départager "
                "finalistes+élection entre-deux-tours tour_décisif second+tour+organiser"
            ),
            (
                "runoff run-off head-to-head+vote deciding_round final_round+election two-way+vote "
                "face-off+vote runoff_vote vote+runoff"
            ),
        ),
    ),
    Role(
        "polls-close",
        "when",
        (
            (
                "fermeture+bureaux bureaux_vote+fermer clôture+scrutin dépouillement "
                "estimations+soir premiers_résultats urnes+fermer bureaux+fermer scrutin+clore "
                "scrutin+clos estimations+tomber"
            ),
            (
                "polls_close polling+close voting+end exit_poll count+begin booths+close "
                "ballots+count stations+shut exit+poll voting+finish"
            ),
        ),
    ),
    Role(
        "results-due",
        "when",
        (
            (
                "résultat+proclamer résultats+attendre publication+résultats résultats+officiels "
                "verdict_urnes dépouillement+achever connaître+résultats annoncer+vainqueur "
                "décompte+final"
            ),
            (
                "result+declare result+due results+expect official_result certify+result "
                "count+complete outcome+know final_tally winner+declare results+announce "
                "tally+complete"
            ),
        ),
    ),
    Role(
        "elected-on",
        "when",
        (
            (
                "élire élu+tête remporter+élection porter+tête victoire+urnes porter_pouvoir "
                "gagner+élection sortir+urnes réélire vainqueur+scrutin conquérir+mairie "
                "décrocher+mandat sacrer+urnes élu+maire élu+président"
            ),
            (
                "win+election voted+office election_victory re-elect reelection win+vote "
                "sweep_power landslide win+presidency clinch+presidency win+seat electoral_win "
                "voters+choose elected+mayor elected+president voted+president"
            ),
        ),
    ),
    Role(
        "candidate-declared",
        "when",
        (
            (
                "candidature+annoncer déclarer+candidat se_présenter+élection briguer "
                "se_lancer+course entrer_lice candidat+officiel se_porter_candidat entrer_campagne "
                "jeter+arène lancer+campagne candidature+officialiser"
            ),
            (
                "candidacy run_office running_president throw_hat enter_race declare+candidate "
                "stand_election presidential_bid launch+campaign bid+presidency join_race hat_ring "
                "seek+nomination"
            ),
        ),
    ),
    Role(
        "sworn-in",
        "when",
        (
            (
                "prêter_serment prestation_serment investiture prise_fonctions prendre_fonctions "
                "passation_pouvoir intronisation entrer_fonctions serment prendre_rênes "
                "installer+palais couronner investir+président jurer+constitution "
                "investi+parlement"
            ),
            (
                "swear assume_office oath oath_office assume+presidency install+president "
                "handover_power enter_office sworn+president sworn+minister oath+administer "
                "inaugurated+president"
            ),
        ),
    ),
    Role(
        "appointed-on",
        "when",
        (
            (
                "nommer nomination prendre_fonctions désigner prise_fonctions succéder investir "
                "promouvoir choisir+poste nommé+tête porter+tête prendre+tête prendre_rênes "
                "prendre_commandes arriver+tête recruter+directeur adouber propulser+tête "
                "remplacer+poste décrocher+poste hériter+poste désigner+tête désigner+premier "
                "promu+rang"
            ),
            (
                "appoint take_office name succeed swear name+chief name+head helm step_shoes "
                "assume+role hire+chief tap_lead replace+chief installed+head elevate+post "
                "pick+chief named+president handpicked start+job succeed+chief succeed+president "
                "succeed+boss assume+chair succeeds+chairman"
            ),
        ),
    ),
    Role(
        "resigned-on",
        "when",
        (
            (
                "démissionner démission quitter_fonctions départ_retraite révoquer limoger "
                "destituer quitter+poste claquer_porte jeter_éponge rendre_tablier tirer_révérence "
                "retrait+poste renoncer+mandat remettre+démission céder_place abandonner+poste "
                "lâcher+rênes quitter_navire départ+directeur se_retirer+poste "
                "quitter+gouvernement"
            ),
            (
                "resign step_down quit dismiss sack fire oust stand_down+post hand_notice "
                "hand+resignation relinquish+post tender+resignation vacate+post walk_away+job "
                "leave_post leave+job throw_towel step+aside departure+chief step+minister "
                "step+president step+chief step+chairman step+leader bow+leader"
            ),
        ),
    ),
    Role(
        "dismissed-on",
        "when",
        (
            (
                "limoger révoquer révocation destituer destitution débarquer+patron congédier "
                "licencier+directeur évincer éviction remercier+directeur démettre écarter+poste "
                "mettre_porte relever+fonctions couper+tête renvoyer+ministre virer+patron "
                "virer+entraîneur"
            ),
            (
                "dismiss dismissal sack fire+chief oust remove+post remove+office axe+chief "
                "relieve+duties unseat impeach show_door marching_orders kicked+job "
                "terminate+contract fired+minister fired+coach deposed+board"
            ),
        ),
    ),
    Role(
        "retires-on",
        "when",
        (
            (
                "départ_retraite prendre_retraite partir_retraite raccrocher tirer_révérence "
                "mettre_terme_carrière raccrocher_crampons cessation_activité pot_départ "
                "terminer+carrière adieux retraite+prendre retraite+partir"
            ),
            (
                "retire hang_boots hang+boots end_career call_career farewell final_match swansong "
                "swan_song step_away+career bow+champion match+career final_bow"
            ),
        ),
    ),
    Role(
        "government-formed",
        "when",
        (
            (
                "former+gouvernement composition+gouvernement remaniement gouvernement+constituer "
                "coalition+former équipe+gouvernementale gouvernement+nommer accord_coalition "
                "gouvernement+présenter"
            ),
            (
                "form+government coalition+form reshuffle cabinet+name cabinet+unveil "
                "coalition_deal cabinet_appoint coalition+agree power-sharing"
            ),
        ),
    ),
    Role(
        "coup-on",
        "when",
        (
            (
                "coup_état putsch renverser+président prise_pouvoir s'emparer_pouvoir "
                "prendre+pouvoir armée+pouvoir junte+pouvoir renversement putsch_militaire "
                "chasser_pouvoir"
            ),
            (
                "coup putsch overthrow seize_power seizure_power military_takeover junta+power "
                "topple+president power_grab depose oust+president army+power"
            ),
        ),
    ),
    Role(
        "term-ends",
        "when",
        (
            (
                "mandat+expirer mandat+achever échéance+mandat terme+mandat mandat+terminer "
                "quitter+palais législature+achever rendre+clés passer_main arriver_terme+mandat"
            ),
            (
                "term+end term+expire mandate+expire mandate+end leave_office term+run term+finish "
                "step_down+term vacate+office final_day+office end_tenure tenure+end"
            ),
        ),
    ),
    # Courts.
    Role(
        "complaint",
        "when",
        (
            (
                "plainte porter_plainte saisir assigner déposer_plainte saisir+justice "
                "saisir+tribunal attaquer+justice traîner+tribunaux poursuite+engager "
                "action_groupe recours+déposer requête+déposer plaignant ester_justice "
                "partie_civile engager+procédure saisine attaquer+tribunal"
            ),
            (
                "complaint sue lawsuit file_suit lodge complain claim lodge+claim legal_action "
                "class_action plaintiff litigation bring+case suit+file court+petition writ "
                "file+case filing+court launch+proceedings haul+court press_charges claim+court"
            ),
        ),
    ),
    Role(
        "hearing",
        "when",
        (
            (
                "audience procès comparaître comparution plaider plaidoirie débats "
                "tribunal_examiner tribunal+examiner débats+tribunal convoquer+tribunal "
                "barre+tribunal présenter+juge rendez-vous_judiciaire audiencer passer+juge "
                "déférer cour+entendre présenter+magistrat avocats+plaider audience+fixer "
                "audience+tenir audience+juge"
            ),
            (
                "hearing trial court appear plead arraign court_appearance appear_court "
                "appear+court appear+judge stand+dock face+judge brought+court lawyers+argue "
                "court+hear court_date oral_arguments court+magistrates appear+magistrate"
            ),
        ),
    ),
    Role(
        "trial-opens",
        "when",
        (
            (
                "procès procès+ouvrir ouverture+procès assises juger+tribunal banc_accusés "
                "box_accusés jurés+tirer procès+débuter prétoire juger+devoir renvoyer+assises "
                "comparaître+accusé fixer+procès calendrier+procès"
            ),
            (
                "trial stand_trial trial+open trial+begin jury_selection trial_date "
                "opening_statements tried+court courtroom+drama jury+sworn face_trial "
                "proceedings+open"
            ),
        ),
    ),
    Role(
        "trial-adjourned",
        "when",
        (
            (
                "renvoi+audience audience+renvoyer procès+reporter report+procès ajourner+audience "
                "mise_délibéré supplément_information renvoyer+ultérieurement procès+suspendre "
                "sursis_statuer audience+suspendre délibéré+mettre délibéré+rendre"
            ),
            (
                "adjourn trial+postpone hearing+postpone trial+delay mistrial continuance "
                "court+recess case+adjourn relist stay_proceedings trial+push hearing+reschedule"
            ),
        ),
    ),
    Role(
        "ruling",
        "when",
        (
            (
                "verdict délibéré jugement rendre condamner arrêt_rendre trancher statuer "
                "décision_attendre rendre+décision juge+trancher tribunal+décider cour+décider "
                "décision+tribunal décision+cour débouter donner_raison donner+raison donner_tort "
                "cour+juger justice+trancher tribunal+estimer juges+estimer"
            ),
            (
                "verdict judgment ruling rule sentence convict decide decision rule+court "
                "judge+rule court+decide find_favour found+favour side_with+judge jury+find "
                "court+uphold judge+order court+find adjudicate court+throw hand_decision "
                "hand+ruling"
            ),
        ),
    ),
    Role(
        "sentenced-on",
        "when",
        (
            (
                "condamner écoper peine+prononcer infliger+peine prison+ferme envoyer_prison "
                "derrière+barreaux reconnu+coupable déclarer_coupable sanctionner+tribunal "
                "tribunal+infliger payer+dette"
            ),
            (
                "sentence convict jail_term hand+sentence handed+prison send+prison found_guilty "
                "put_behind+bars sent+jail slapped+sentence judge+impose guilty+verdict"
            ),
        ),
    ),
    Role(
        "acquitted-on",
        "when",
        (
            (
                "relaxe acquitter blanchir non-lieu innocenter mettre_hors_cause classer+suite "
                "laver+soupçon abandonner+poursuites sortir_libre"
            ),
            (
                "acquit acquittal clear+charge exonerate cleared+jury drop+charges case+dismiss "
                "walk_free exoneration vindicate quash+conviction"
            ),
        ),
    ),
    Role(
        "pleaded",
        "when",
        (
            (
                "plaider_coupable plaider+coupable aveux avouer passer_aveux "
                "comparution_reconnaissance reconnaissance+culpabilité plaider_non_coupable"
            ),
            (
                "plead_guilty plead+guilty guilty_plea enter+plea admit+charge admit+court confess "
                "confession plea_deal plea_bargain deny+charges"
            ),
        ),
    ),
    Role(
        "testified-on",
        "when",
        (
            (
                "témoigner+barre témoignage déposer+barre témoin+entendre audition auditionner "
                "déposition interroger+commission entendre+enquêteur répondre+juge "
                "entendre+sénateur grand_oral"
            ),
            (
                "testify testimony give_evidence witness+stand evidence+court grilled+lawmakers "
                "deposition cross-examine questioned+committee appear+committee face+lawmakers "
                "hauled+committee quizzed"
            ),
        ),
    ),
    Role(
        "appeal",
        "when",
        (
            (
                "appel interjeter_appel recours pourvoi cassation appel+interjeter appel+former "
                "pourvoir_cassation juge_appel cour_appel contester+jugement contester+décision "
                "attaquer+décision procès_appel deuxième_instance"
            ),
            (
                "appeal challenge overturn lodge+appeal challenge+ruling challenge+verdict "
                "appellate higher_court court_appeal supreme_court contest+ruling appeal+file "
                "seek+overturn fight+ruling"
            ),
        ),
    ),
    Role(
        "overturned-on",
        "when",
        (
            (
                "annuler+décision annulation casser+jugement casser+arrêt infirmer invalider "
                "censurer+loi retoquer+décret conseil_constitutionnel conseil_état "
                "suspendre+décret désavouer"
            ),
            (
                "overturn quash strike+law annul invalidate set_aside+ruling void court+block "
                "reverse+ruling throw_out+conviction unconstitutional nullify court+halt"
            ),
        ),
    ),
    Role(
        "settled-on",
        "when",
        (
            (
                "transaction accord_amiable règlement_amiable transiger solder+litige "
                "mettre_fin_litige convention_judiciaire accord+parquet enterrer_hache "
                "éteindre+poursuites solder+contentieux arrangement+amiable"
            ),
            (
                "settle out-of-court resolve+lawsuit reach+settlement end+dispute bury_hatchet "
                "end+litigation plea_agreement drop+lawsuit agree+settle deferred_prosecution "
                "claim+settle"
            ),
        ),
    ),
    Role(
        "investigation-opened",
        "when",
        (
            (
                "ouvrir+enquête ouverture+enquête information_judiciaire enquête_préliminaire "
                "instruction+ouvrir enquête+confier diligenter parquet+saisir lancer+enquête "
                "commission_enquête"
            ),
            (
                "open+investigation launch+investigation probe+open launch+probe inquiry+open "
                "launch+inquiry investigation+begin start+investigation criminal_inquiry "
                "order+inquiry police+investigate regulator+investigate"
            ),
        ),
    ),
    Role(
        "report-of-inquiry",
        "when",
        (
            (
                "rapport_enquête conclusions+enquête rapport+remettre rapport+rendre "
                "enquête+conclure conclusions+rendre remettre+conclusions rapport+préliminaire "
                "rapport+final rapport+commission"
            ),
            (
                "inquiry+report findings+publish inquiry+conclude interim_report final_report "
                "investigators+report report+conclude preliminary_report report+findings "
                "findings+release investigation+conclude"
            ),
        ),
    ),
    Role(
        "searched-on",
        "when",
        (
            (
                "perquisition perquisitionner fouiller+domicile descente+police saisie+documents "
                "opération_policière coup_filet débarquer+siège+enquêteurs visite+enquêteurs "
                "visite_domiciliaire police+débarquer"
            ),
            (
                "search+home search+office raid+home raid+office police_raid swoop search_warrant "
                "dawn_raid seize+documents police+swoop raided+premises investigators+search"
            ),
        ),
    ),
    Role(
        "arrested-on",
        "when",
        (
            (
                "arrêter arrestation interpeller écrouer garde_vue placer_détention incarcérer "
                "appréhender menotter coffrer mettre_main mis_verrous cueillir+police coup_filet "
                "tomber+filets détention_provisoire passer_menottes mandat_dépôt arrêter+suspect "
                "arrêter+police"
            ),
            (
                "arrest detain custody jail remand detention nab apprehend handcuff "
                "round_up+suspect cuff pick_up+police held+suspicion held+police behind_bars "
                "caught+police police+seize"
            ),
        ),
    ),
    Role(
        "charged-on",
        "when",
        (
            (
                "mettre_examen mise_examen inculper poursuivre renvoyer+correctionnelle "
                "chef_accusation accuser+parquet poursuites+engager déférer+parquet "
                "notifier+charges charges+retenir"
            ),
            (
                "charge indict prosecute accuse charges+file charges+bring accuse+prosecutors "
                "formally+charge slap+charges criminal_charges charged+murder charged+fraud "
                "face+charges"
            ),
        ),
    ),
    Role(
        "released-on",
        "when",
        (
            (
                "libérer relâcher sortir_prison élargir remettre_liberté remise_liberté "
                "liberté_conditionnelle recouvrer_liberté ressortir+libre levée_écrou levée+garde "
                "contrôle_judiciaire libre+sortir retrouver_liberté caution+libre"
            ),
            (
                "release free bail release+prison release+custody freed+jail parole walk_free "
                "released+hostage leave_prison leave+jail free+captivity regain+freedom "
                "freed+prison freed+court freed+hostage"
            ),
        ),
    ),
    Role(
        "extradited-on",
        "when",
        (
            (
                "extrader remettre+autorités mandat_arrêt remise+autorités transférer+haye "
                "rapatrier+détenu livrer+justice transférer+suspect remise+justice"
            ),
            (
                "extradite hand+authorities surrender+authorities deport+face flown+face+charges "
                "transfer+hague arrest_warrant fly+stand+trial sent+face+trial extradited+face"
            ),
        ),
    ),
    Role(
        "escaped-on",
        "when",
        (
            (
                "évader évasion fugitif cavale prendre_poudre fausser_compagnie "
                "échapper+surveillance mutinerie prendre+fuite manquer+appel"
            ),
            (
                "escape jailbreak break_out+prison fugitive abscond flee+custody slip+custody "
                "give_slip prison_break breakout riot+prison"
            ),
        ),
    ),
    Role(
        "recaptured-on",
        "when",
        (
            (
                "reprendre+fugitif fugitif+arrêter cavale+terminer repris+évadé capturer "
                "rattraper+police mettre_main+fugitif fugitif+retrouver se_rendre+police "
                "se_constituer_prisonnier"
            ),
            (
                "recapture catch+fugitive fugitive+arrest manhunt+end captured surrender+police "
                "turn_in+police hand+police track+fugitive"
            ),
        ),
    ),
    Role(
        "executed-on",
        "when",
        (
            (
                "exécuter+condamné peine_mort couloir_mort injection_létale peine_capitale "
                "exécution_capitale chaise_électrique condamné_mort"
            ),
            (
                "execute death_row lethal_injection death_penalty hang+prison capital_punishment "
                "firing_squad electric_chair"
            ),
        ),
    ),
    # Crime and violence.
    Role(
        "attacked-on",
        "when",
        (
            (
                "attaquer attaque attentat frappe bombarder assaut agression fusillade poignarder "
                "ouvrir_feu coups_couteau coups_feu tirs+retentir attentat-suicide attaque_couteau "
                "assaillant kamikaze s'en_prendre frapper+couteau tuerie+commettre"
            ),
            (
                "attack strike bomb assault shooting raid stab gunman open_fire bomb+explode "
                "suicide_bomber knife_attack gunfire+erupt rampage mass_shooting shots+fire ambush "
                "attacker+strike massacre bloodbath"
            ),
        ),
    ),
    Role(
        "murdered-on",
        "when",
        (
            (
                "assassiner assassinat meurtre homicide abattre+balle tuer+victime féminicide "
                "retrouver_mort étrangler victime+meurtre règlement_comptes crime+commettre "
                "abattre+homme"
            ),
            (
                "murder homicide shot_dead slay found_dead stabbed+death femicide assassinate "
                "assassination strangle beaten_death killed+gunman kill+husband"
            ),
        ),
    ),
    Role(
        "stolen-on",
        "when",
        (
            (
                "voler vol dérober cambriolage braquage disparaître_vol voler+bijou vol+commettre "
                "s'envoler+butin faire_main_basse malfaiteur pillage délester larcin subtiliser "
                "visiter+voleur rafler voleurs+passer emporter+butin vol+musée coffre+vider"
            ),
            (
                "steal theft robbery burglary raid heist loot rob burgle thief+strike pilfer "
                "ransack stick-up smash-and-grab thieves+break nick+jewel hold-up swipe+jewels"
            ),
        ),
    ),
    Role(
        "recovered-on",
        "when",
        (
            (
                "retrouver+butin retrouver+volé récupérer+volé restituer+volé remettre+main+volé "
                "réapparaître oeuvre+retrouver toile+retrouver rendre+propriétaire"
            ),
            (
                "recover+stolen return+owner loot+found painting+recover retrieve reunite+owner "
                "resurface found+stolen haul+recover turn_up+stolen"
            ),
        ),
    ),
    Role(
        "seized-on",
        "when",
        (
            (
                "saisir+drogue saisie+cocaïne intercepter saisir+tonnes confisquer "
                "douaniers+découvrir douane+saisir prise+douaniers mettre_main+drogue saisir+armes "
                "confiscation"
            ),
            (
                "seize+drug seizure drug_bust intercept confiscate customs+find haul+cocaine "
                "customs+seize impound bust+drug seize+cocaine seize+weapons drugs+find"
            ),
        ),
    ),
    Role(
        "kidnapped-on",
        "when",
        (
            (
                "enlever+homme enlèvement kidnapper rapt séquestrer ravisseur otage prise_otage "
                "captif capturer+otage disparition+enfant captif+retenir retenir+otage"
            ),
            (
                "kidnap abduct hostage kidnapper seize+hostage captor hold+captive ransom+captor "
                "held+hostage bundled+van seize+tourists"
            ),
        ),
    ),
    Role(
        "hostages-freed",
        "when",
        (
            (
                "otage+libérer otages+relâcher otage+rentrer libérer+captif ravisseurs+libérer "
                "échange_prisonniers otages+récupérer recouvrer+liberté+otage"
            ),
            (
                "hostage+free hostage+release release+captive hostage+rescue prisoner_swap "
                "freed+captor hostage+return captive+home exchange_prisoners kidnap+free"
            ),
        ),
    ),
    Role(
        "last-seen",
        "when",
        (
            (
                "disparaître disparition vu+vivant porter+disparu signe_vie portée_disparue "
                "s'évaporer volatiliser donner+signe_vie sorti+revenu traces+perdre"
            ),
            (
                "last_seen+alive seen_alive disappear vanish report+missing final+sighting "
                "contact+lose missing sighted trace+vanish whereabouts trail+cold"
            ),
        ),
    ),
    Role(
        "body-found",
        "when",
        (
            (
                "corps+retrouver corps+découvrir cadavre dépouille+retrouver restes+découvrir "
                "retrouver_mort ossements+découvrir repêcher+corps corps+sans_vie "
                "découverte+macabre cadavre+découvrir"
            ),
            (
                "body+find body+discover remains+find found_dead bodies+recover remains+discover "
                "pull+body body+wash grim_discovery human_remains corpse+find lifeless"
            ),
        ),
    ),
    Role(
        "search-called-off",
        "when",
        (
            (
                "recherches+suspendre recherches+abandonner recherches+arrêter cesser+recherches "
                "recherches+interrompre arrêter+fouilles espoir+retrouver abandonner+espoir"
            ),
            (
                "search+call_off search+suspend search+halt search+end abandon+search give_hope "
                "hopes+fade search+stop scale+search rescuers+stand"
            ),
        ),
    ),
    Role(
        "intruded-on",
        "when",
        (
            (
                "intrusion pirater cyberattaque infiltrer rançongiciel chiffrer_fichiers "
                "chiffrer+fichier hacker attaque_informatique compromettre+système pénétrer+réseau "
                "s'introduire+système brèche accès_frauduleux paralyser+serveur réseau+entrer "
                "porte_dérobée"
            ),
            (
                "intrusion hack breach cyberattack infiltrate ransomware encrypt encrypt+file "
                "compromise+system break+network malware cyber_attack unauthorised_access "
                "penetrate+network gain_access intruder network+enter foothold"
            ),
        ),
    ),
    Role(
        "data-leaked",
        "when",
        (
            (
                "fuite_données fuiter fuite+fichier données+publier données+ligne+mettre divulguer "
                "exposer+données données+vendre mettre_vente+fichier données+darknet dark_web "
                "diffuser+données données+apparaître"
            ),
            (
                "data_leak leak leaked+data data+publish data+sale+offer dark_web dump+data "
                "expose+data data+online+appear spill+data posted+data divulge"
            ),
        ),
    ),
    Role(
        "found-out",
        "when",
        (
            (
                "découvrir détecter constater repérer apercevoir déceler mettre_jour pot_roses "
                "flairer se_rendre_compte prendre+main+sac éclater_grand_jour mettre_jour+fraude "
                "mettre+lumière venir_lumière remonter_surface"
            ),
            (
                "discover discovery detect spot find notice uncover identify come_light "
                "light+bring stumble come_light+scandal lay_bare cat_bag emerge+evidence "
                "surface+document found+trove find+stash unearth+evidence spot+anomaly "
                "breach+detect"
            ),
        ),
    ),
    Role(
        "reported",
        "when",
        (
            (
                "signaler notifier notification alerter avertir prévenir déclarer_autorités "
                "prévenir+autorités informer+autorités saisir+gendarmes donner_alerte "
                "sonner_alarme tirer_sonnette lancer+alerte remonter+information appel+secours"
            ),
            (
                "report notify notification alert warn flag inform report+police raise_alarm "
                "alarm+sound tip-off whistle blow_whistle ring+bell call+emergency"
            ),
        ),
    ),
    Role(
        "whistle-blown",
        "when",
        (
            (
                "lanceur_alerte révéler+scandale enquête+révéler révélation presse+révéler "
                "éclater+scandale affaire+éclater dévoiler+scandale média+révéler "
                "affaire+mettre_jour pot_roses+presse"
            ),
            (
                "whistleblower expose+scandal scandal+break scandal+erupt revelation "
                "newspaper+reveal media+reveal story+break allegations+emerge scandal+surface "
                "affair+come_light investigation+reveal"
            ),
        ),
    ),
    # Agreements, contracts and deadlines.
    Role(
        "signed",
        "when",
        (
            (
                "signer signature parapher conclure sceller ratifier accord_trouver accord+trouver "
                "accord+conclure conclusion+accord poignée_main conclure+marché apposer+signature "
                "trouver+terrain_entente accord+intervenir entériner+accord contracter "
                "engagement+signer poser+paraphe"
            ),
            (
                "sign signature ink conclude seal ratify strike_deal agree seal+deal deal+strike "
                "agreement+reach reach+deal agree+terms shake_hands clinch+deal put_pen_paper "
                "pen+paper hammer+deal sign_dotted broker+deal deal+agree accord+sealed"
            ),
        ),
    ),
    Role(
        "ratified",
        "when",
        (
            (
                "ratifier ratification parlement+ratifier traité+approuver instrument+ratification "
                "accord+ratifier traité+adopter feu_vert+traité adhésion+ratifier traité+vigueur"
            ),
            (
                "ratify ratification parliament+ratify treaty+approve treaty+ratify "
                "accession+ratify treaty+pass treaty+backed rubber-stamp+treaty treaty+force"
            ),
        ),
    ),
    Role(
        "deal-broken",
        "when",
        (
            (
                "rompre+accord rupture+contrat dénoncer+accord résilier déchirer+accord "
                "dénonciation sortir+accord retrait+accord se_retirer+traité claquer+porte+accord "
                "torpiller+accord casser+contrat"
            ),
            (
                "scrap+deal tear+deal terminate+contract termination break+contract walk_away+deal "
                "withdraw+treaty pull+deal cancel+contract pull_plug deal+collapse deal+fall "
                "renege exit+agreement rip+agreement quit+pact"
            ),
        ),
    ),
    Role(
        "talks-start",
        "when",
        (
            (
                "négociation+ouvrir négociations+débuter ouvrir+pourparlers pourparlers "
                "table_négociations discussions+entamer s'asseoir+table négocier+commencer "
                "dialogue+ouvrir négociation+reprendre émissaires+rencontrer partenaires+recevoir"
            ),
            (
                "talks+begin talks+start negotiation+begin negotiators+meet open+talks "
                "bargaining_table sit_table talks+resume round_talks negotiating_table peace_talks "
                "envoys+meet dialogue+open enter+talks"
            ),
        ),
    ),
    Role(
        "talks-collapse",
        "when",
        (
            (
                "échec+négociations négociations+échouer rupture+pourparlers pourparlers+rompre "
                "discussions+capoter capoter négociations+achopper claquer_porte+négociations "
                "dialogue+rompre tourner_court impasse+négociations"
            ),
            (
                "talks+collapse talks+fail negotiations+fail talks+break breakdown+talks "
                "negotiations+collapse impasse walk+talks talks+stall talks+founder deadlock "
                "talks+end"
            ),
        ),
    ),
    Role(
        "comply-by",
        "when",
        (
            (
                "délai échéance date_limite au_tard conformer mettre_conformité répondre "
                "avant_limite délai+conformer date_butoir délai+accorder délai+fixer délai+expirer "
                "obtempérer compte_rebours couperet sursis+accorder laisser+délai "
                "ultimatum+expirer sommation délai+courir"
            ),
            (
                "deadline due comply compliance respond expire cut-off latest due+date "
                "grace_period given+deadline deadline+miss deadline+expire latest+date clock_tick "
                "time+run ultimatum+expire fall_line toe_line obey bring+line conform "
                "face+deadline patience+end patience+run comply+deadline clock+run"
            ),
        ),
    ),
    Role(
        "pay-by",
        "when",
        (
            (
                "payer+tard échéance+paiement délai+payer virement+parvenir argent+parvenir "
                "patience+arriver payer+échéance solder+dette mettre+main+poche "
                "dernier_délai+paiement rançon+délai honorer+échéance ardoise+régler dette+échoir"
            ),
            (
                "pay+deadline pay+later payment+due due+paid money+reach money+due pay+cough "
                "hand_money cash+due repay+deadline settle+bill instalment+due fall_due "
                "cough_up+cash patience+end stump_money time+pay bill+due loan+due debt+due"
            ),
        ),
    ),
    Role(
        "ordered-by",
        "when",
        (
            (
                "ordonner arrêté décret enjoindre mise_demeure sommer ultimatum exiger "
                "mettre_demeure injonction astreinte arrêté_ordonner imposer+délai contraindre "
                "réclamer+remise intimer sommer+quitter donner+ordre"
            ),
            (
                "order decree injunction instruct ultimatum demand compel order+judge demand+hand "
                "ordered+close order+issue court_order served+notice mandate require+law "
                "direct+company formal_notice ordered+leave command+issue"
            ),
        ),
    ),
    Role(
        "offer-by",
        "when",
        (
            (
                "offre déposer_offre candidature soumissionner dossier_candidature remise_offres "
                "appel_offres offre+déposer offre+remettre candidat_reprise repreneur "
                "offre+expirer dépôt+offres offre_reprise soumission pli+remettre"
            ),
            (
                "bid offer tender submit application apply_by bid+submit submit+offer bidders "
                "offer+close bid+deadline invite+bids offer+lapse bids+due shareholders+tender "
                "offer+lodge binding+offer sealed+bids bidding+close final+offers tender+close "
                "tender+submit"
            ),
        ),
    ),
    Role(
        "apply-by",
        "when",
        (
            (
                "candidature+envoyer dossier+déposer dossier+candidature inscription+ouvrir "
                "inscription+clôturer s'inscrire demande+déposer postuler formulaire+remplir "
                "dépôt+dossiers guichet+ouvrir dossier+envoyer guichet+fermer"
            ),
            (
                "application+close application+open sign_up+deadline registration+close "
                "registration+open entries+close enrol submit+form applicants application+deadline "
                "file+application portal+open claims+submit"
            ),
        ),
    ),
    Role(
        "file-return-by",
        "when",
        (
            (
                "déclaration_revenus déclaration_impôts télédéclarer déclarer+revenus "
                "fisc+déclarer avis_imposition déclaration+remplir contribuables+délai "
                "campagne+déclaration"
            ),
            (
                "tax_return file+taxes filing_deadline return+file taxpayers+deadline "
                "self-assessment tax_deadline declare+income taxman+deadline tax_filing"
            ),
        ),
    ),
    Role(
        "contract-until",
        "when",
        (
            (
                "contrat bail concession mandat prolonger reconduire courir licence contrat+courir "
                "contrat+lier bail+courir prolonger+contrat reconduire+contrat concession+expirer "
                "licence+expirer bail+expirer engagement+courir rempiler échéance+contrat "
                "échéance+bail contrat+expirer parapher+prolongation"
            ),
            (
                "contract lease concession term extend renew run licence contract+run "
                "contract+expire contract+end lease+run lease+expire extend+contract "
                "contract+extension concession+expire extension+sign tied+club tied+contract "
                "licence+run deal+run deal+expire commit+future renew+contract contract_extension "
                "licence+expire"
            ),
        ),
    ),
    Role(
        "renewed-on",
        "when",
        (
            (
                "renouveler renouvellement reconduction prolonger+mesure prolongation proroger "
                "prolonger+accord rallonge étendre+mesure donner+sursis"
            ),
            (
                "renew extend+measure extension prolong roll_over+measure re-up extend+deal "
                "extended+mandate carry+forward reauthorise"
            ),
        ),
    ),
    Role(
        "by-expiry",
        "when",
        (
            (
                "expirer+autorisation permis+expirer valable visa+expirer titre+expirer "
                "passeport+expirer date_péremption garantie+expirer validité+titre licence+expirer "
                "visa+courir date_expiration"
            ),
            (
                "validity expiry expiry_date expire+permit visa+expire passport+expire "
                "licence+lapse run+permit valid+permit valid+visa valid+passport date+passport "
                "authorisation+lapse"
            ),
        ),
    ),
    Role(
        "postponed-to",
        "when",
        (
            (
                "reporter report repousser décaler différer ajourner renvoyer reporter+date "
                "report+date renvoyer+date remettre+tard reprogrammer partie_remise calendes "
                "reculer+date prendre+retard glisser+calendrier jouer_prolongations"
            ),
            (
                "postpone delay defer adjourn push_back reschedule push_back+date move_date "
                "kick+long+grass rain_check slip+schedule hold+fire moved+date defer+decision "
                "rearrange"
            ),
        ),
    ),
    Role(
        "brought-forward",
        "when",
        (
            (
                "avancer+date avancer+calendrier anticiper+date accélérer+calendrier "
                "plus_tôt+prévu devancer+appel précipiter+calendrier anticipé"
            ),
            (
                "bring_forward+date brought+forward earlier+planned advance+date ahead+schedule "
                "fast-track move_forward+date earlier+expected accelerate+timetable "
                "bring+date+forward speed+timetable"
            ),
        ),
    ),
    Role(
        "cancelled-on",
        "when",
        (
            (
                "annuler+événement annuler+concert annuler+vol déprogrammer tirer_trait "
                "renoncer+projet abandonner+projet enterrer+projet jeter_oubliettes passer_trappe "
                "tomber+eau annulé supprimer+train annuler+édition annuler+match"
            ),
            (
                "cancel cancellation scrap+plan axe+project shelve drop+plan abandon+plan scrapped "
                "pull_plug bin+plan ditch+plan scrub nix event+cancel plan+dead call+concert "
                "call+match cancel+show"
            ),
        ),
    ),
    Role(
        "suspended-on",
        "when",
        (
            (
                "suspendre suspension interrompre interruption geler moratoire mettre+pause "
                "mise_pause pause gel mettre+suspens marquer+pause surseoir coup_arrêt "
                "mettre_sourdine"
            ),
            (
                "suspend suspension interrupt freeze pause moratorium place_hold halt+temporarily "
                "shelve+temporarily stop+temporarily"
            ),
        ),
    ),
    Role(
        "resumed",
        "when",
        (
            (
                "reprendre reprise redémarrer rétablir relancer remettre_service reprendre+travail "
                "reprise+trafic reprise+activité circulation+reprendre retour_normale "
                "revenir+normale remise_service reprendre+service rallumer repartir "
                "trafic+reprendre reprendre+vols"
            ),
            (
                "resume resumption restart restore back_service return_service return+service "
                "normal_service return_normal trains+run power+return reconnect flights+resume"
            ),
        ),
    ),
    # Opening, closing, works and transport.
    Role(
        "opening",
        "when",
        (
            (
                "ouvrir ouverture rouvrir réouverture inaugurer accueillir_premier ouvrir+portes "
                "couper_ruban ouvrir+public premiers_visiteurs accueillir+public lever+rideau "
                "premier_client pendre_crémaillère porte+rouvrir ouvrir+grand ouvert_public"
            ),
            (
                "open reopen inaugurate inauguration doors doors+open open_doors open_public "
                "cut_ribbon ribbon-cutting welcome+visitor welcome+guests throw_open_doors "
                "open+business unveil+plaque doors+reopen housewarming"
            ),
        ),
    ),
    Role(
        "closing",
        "when",
        (
            (
                "fermer fermeture cesser arrêt stopper baisser_rideau arrêter_production "
                "mise_arrêt fermer+portes mettre_clé_porte clé_porte rideau+tomber "
                "éteindre+lumières cesser+activité arrêt+définitif tirer_rideau stopper+production "
                "fermé+définitivement arrêt_activité"
            ),
            (
                "close closure shut shutdown cease stop halt wind_down cessation close+doors "
                "cease+operation cease_trading shut_doors close+good shutter lights+turn_off "
                "final_day+trading pull_shutters board+shop shut_shop close_gates production+end"
            ),
        ),
    ),
    Role(
        "closing-time",
        "when",
        (
            (
                "horaire+ouverture horaire+fermeture guichet+fermer billetterie+fermer "
                "amplitude_horaire fermer+soir horaires+accueil portes+fermer entrée+fermer"
            ),
            (
                "closing_time close+pm doors+pm box_office+close shut+pm close+midnight orders+bar "
                "gates+close doors+shut opening+museum bar+close kitchen+close"
            ),
        ),
    ),
    Role(
        "service-start",
        "when",
        (
            (
                "mise_service mettre_service exploitation_commerciale premier_train circuler "
                "entrer_service démarrage premiers_passagers ligne+ouvrir premier_vol "
                "rouler+passagers vol_inaugural tours_roue premiers_voyageurs mettre_circulation "
                "lancement+ligne premier_départ démarrage+production première_rame"
            ),
            (
                "enter_service service start_up operation begin_output come_stream run_first "
                "enter+service entry_service start+service inaugural_flight maiden_voyage "
                "first_trains+run passengers+board+train maiden_flight start_production line+open "
                "carry+passengers commercial_service roll_line train+roll route+launch "
                "start_up+plant commission+plant"
            ),
        ),
    ),
    Role(
        "works-start",
        "when",
        (
            (
                "chantier travaux rénovation réfection terrassement travaux+commencer "
                "travaux+débuter chantier+démarrer chantier+ouvrir premier_coup_pioche coup_pioche "
                "premiers_coups+pioche poser+première_pierre première_pierre pelleteuse "
                "engins+entrer travaux+lancer ouverture+chantier tunnelier+démarrer"
            ),
            (
                "works building renovation refurbishment construction_begin work+begin work+start "
                "construction+begin construction+start break_ground groundbreaking ground-breaking "
                "sod diggers+move shovels+ground foundation_stone lay+stone builders+move turn_sod "
                "building_work+start boring_machine+start start_site"
            ),
        ),
    ),
    Role(
        "works-done",
        "when",
        (
            (
                "travaux+achever chantier+livrer travaux+terminer livraison+chantier "
                "chantier+achever réception+travaux échafaudages+démonter travaux+finir "
                "échafaudages+tomber chantier+terminer ouvrage+livrer ouvrage+achever"
            ),
            (
                "work+complete construction+complete work+finish builders+leave works+end "
                "completion+date completion+due scaffolding+removed finish+line+project "
                "project+completed building+finish practical_completion topping-out ready+move"
            ),
        ),
    ),
    Role(
        "built",
        "when",
        (
            (
                "construire construction bâtir édifier ériger poser_pierre premier_coup_pioche "
                "sortir_terre élever+siècle bâtisse dater+siècle bâtiment+dater monument+dater "
                "édifice+dater pousser+champignons"
            ),
            (
                "build construction erect groundbreaking lay_stone building+date date+century "
                "century-old foundation+laid"
            ),
        ),
    ),
    Role(
        "demolished-on",
        "when",
        (
            (
                "démolir raser détruire dynamiter pelleteuse+démolir abattre+tour abattre+immeuble "
                "foudroyage réduire+gravats foudroyer+tour mettre+bas raser+quartier tomber+tour "
                "démantèlement"
            ),
            (
                "demolish demolition raze destroy flatten+building tear_down+building "
                "knock_down+building bulldoze pull_down+building wrecking_ball reduced_rubble "
                "dynamite+tower blow+tower implode dismantle"
            ),
        ),
    ),
    Role(
        "delivered",
        "when",
        (
            (
                "livrer livraison remettre remise réceptionner expédier remettre+clés remise+clés "
                "acheminer livrer+appareil prendre_livraison recevoir+exemplaire"
            ),
            (
                "deliver delivery hand_over handover ship hand_over+keys dispatch turn_over+keys "
                "hand+aircraft receive+aircraft"
            ),
        ),
    ),
    Role(
        "ordered-on",
        "when",
        (
            (
                "commander commander+appareil commande+passer bon_commande passer_commande "
                "commande+ferme commande+signer acheter+avions carnet_commandes lever+option "
                "commande+annoncer"
            ),
            (
                "order purchase order+place order+aircraft firm_order purchase_order order+sign "
                "order+book exercise+option order_jets buy+jets letter_intent"
            ),
        ),
    ),
    Role(
        "rail-disruption",
        "when",
        (
            (
                "trafic+perturber trafic+interrompre circulation+interrompre trains+supprimer "
                "ligne+couper trafic+paralyser retards+trains trains+arrêt trains+bloquer "
                "ligne+interrompre passagers+bloquer"
            ),
            (
                "train+cancel services+disrupt line+block line+shut trains+halt passengers+strand "
                "travel_chaos services+suspend train+delay rail+chaos commuters+face standstill"
            ),
        ),
    ),
    Role(
        "road-closed",
        "when",
        (
            (
                "route+fermer circulation+fermer route+couper fermeture+autoroute tunnel+fermer "
                "pont+fermer déviation axe+fermer circulation+interdire chaussée+fermer "
                "route+barrer autoroute+couper"
            ),
            (
                "road+close road+shut motorway+close highway+close bridge+close tunnel+close "
                "closed_traffic traffic+divert diversion+place detour lane+close bridge+shut "
                "street+close"
            ),
        ),
    ),
    Role(
        "arrived-on",
        "when",
        (
            (
                "arriver débarquer atteindre accoster atterrir parvenir poser+tarmac poser_pied "
                "poser_valises accueillir+aéroport rallier gagner+rive toucher_terre fouler+sol "
                "toucher+port mouiller descente+avion fouler+tarmac"
            ),
            (
                "arrive land reach dock come_ashore land+airport touchdown reach+port "
                "check_in+hotel disembark berth step_ashore welcome+airport drop_anchor "
                "touched+airport arrival_hall"
            ),
        ),
    ),
    Role(
        "left-on",
        "when",
        (
            (
                "partir départ quitter appareiller embarquer prendre_mer quitter+port "
                "prendre_route lever_ancre prendre_large larguer_amarres décoller+aéroport "
                "mettre_cap mettre_voiles prendre_avion plier_bagages partir+expédition "
                "quitter+pays prendre_départ mettre_route"
            ),
            (
                "leave depart departure set_sail embark leave+port weigh_anchor board+flight "
                "cast_off+port hit_road pull_out+station pack_bags head+airport depart+flight "
                "leave+country left+country left+camp left+port left+base left+home set_off "
                "set_out set_sail start_up"
            ),
        ),
    ),
    Role(
        "scheduled-hour",
        "when",
        (
            (
                "coup_envoi horaire+départ portes+ouvrir lever_rideau débuter+soirée "
                "fixer+rendez-vous coup_envoi+donner sonner+coup"
            ),
            (
                "start+pm doors+open start_time begin+pm scheduled+pm curtain+rise broadcast+pm "
                "time+fix due+pm kick_off+pm start+noon noon+sharp kick-off+time"
            ),
        ),
    ),
    # Companies, markets and money.
    Role(
        "founded",
        "when",
        (
            (
                "fonder créer création établir naître_entreprise créer+entreprise "
                "création+entreprise établir+siège porter_fonts_baptismaux naître+entreprise "
                "monter+société lancer+société fonts_baptismaux maison+fonder fonder+société "
                "fonder+entreprise fonder+club fonder+journal"
            ),
            (
                "found foundation create establish incorporate found+company establish+company "
                "founder+start create+firm start+business born+company company+trace trace+roots "
                "launch+startup founded+club founded+brother"
            ),
        ),
    ),
    Role(
        "bought-on",
        "when",
        (
            (
                "acheter racheter rachat acquérir acquisition reprendre cession céder vendre vente "
                "mettre_main acheter+société acheter+club prendre_contrôle prise_contrôle "
                "s'emparer+société s'offrir avaler mettre_grappin changer_mains passer+giron "
                "changer+propriétaire"
            ),
            (
                "buy acquire acquisition purchase takeover sell sale buyout gobble change_hands "
                "take_control+company swallow+rival pick_up+stake swoop+rival ownership+pass"
            ),
        ),
    ),
    Role(
        "sold-on",
        "when",
        (
            (
                "céder vendre vente+filiale se_séparer+filiale cessionnaire vendre+part céder+part "
                "désengager sortir+capital mettre+vente mise_vente cession+filiale cession+part"
            ),
            (
                "sell sale+unit divest dispose+unit offload disposal sold+stake sell_stake "
                "hive+unit exit+stake unload shed+unit"
            ),
        ),
    ),
    Role(
        "deal-closes",
        "when",
        (
            (
                "finaliser+acquisition finaliser+cession bouclage closing boucler+opération "
                "réaliser+opération opération+finaliser fusion+effective transaction+boucler "
                "conclure+opération clôture+opération finalisation transaction+finaliser "
                "vente+finaliser cession+boucler"
            ),
            (
                "deal+close transaction+complete completion+deal merger+complete finalise+deal "
                "finalize+acquisition takeover+complete acquisition+complete expected+close "
                "sale+complete sale+close"
            ),
        ),
    ),
    Role(
        "merger-announced",
        "when",
        (
            (
                "fusionner fusion mariage+groupes rapprochement+groupe noces+groupe unir+forces "
                "s'unir+concurrent projet_fusion alliance+annoncer"
            ),
            (
                "merge tie-up tie_knot+rival combine+rival merger_plan join_forces "
                "marriage+companies union+companies link-up all-share"
            ),
        ),
    ),
    Role(
        "listed-on",
        "when",
        (
            (
                "introduction_bourse entrer_bourse cotation coter s'introduire_bourse "
                "premiers_pas+bourse faire_débuts+bourse premier_échange sauter+bourse "
                "cotation+débuter cotation+titre"
            ),
            (
                "ipo flotation list+shares public+offering debut+exchange debut+trading "
                "begin_trading start+trading market_debut shares+debut stock_market+join ring_bell "
                "float+shares float+company listing+exchange"
            ),
        ),
    ),
    Role(
        "results-on",
        "when",
        (
            (
                "publier+résultats résultats_annuels résultats_trimestriels publication+résultats "
                "présenter+résultats comptes+publier résultats+semestriels chiffres+trimestre "
                "bilan+présenter lever+voile+comptes"
            ),
            (
                "earnings+report report+results quarterly_results annual_results results+publish "
                "earnings+due publish+accounts post+results half-year_results full-year_results "
                "trading_update earnings_call earnings_release"
            ),
        ),
    ),
    Role(
        "fiscal-year-end",
        "when",
        (
            (
                "exercice+clos exercice+clore clôture+exercice exercice_fiscal exercice+terminer "
                "exercice_décalé exercice+comptable trimestre+clos trimestre+achever exercice_clos "
                "clôture+comptes semestre+clos comptes+arrêter"
            ),
            (
                "quarter+ended year-end books+close fiscal_quarter fiscal+end fiscal+close "
                "financial+end end+march books+shut reporting+period"
            ),
        ),
    ),
    Role(
        "shareholders-vote",
        "when",
        (
            (
                "assemblée_générale actionnaires+voter actionnaires+réunir assemblée+actionnaires "
                "actionnaires+prononcer actionnaires+approuver vote+actionnaires "
                "assemblée_extraordinaire résolution+actionnaires ag+actionnaires"
            ),
            (
                "shareholder+vote shareholder+meeting annual_meeting annual_general investors+vote "
                "shareholders+approve egm agm shareholder+gather proxy+vote extraordinary+meeting"
            ),
        ),
    ),
    Role(
        "dividend-on",
        "when",
        (
            (
                "dividende+verser détachement dividende+payer coupon+détacher mise_paiement "
                "paiement+dividende coupon acompte_dividende dividende+distribuer"
            ),
            (
                "dividend+pay dividend+payable ex-dividend payout+date dividend+payment "
                "record_date+dividend dividend+distribute interim_dividend dividend+due coupon+pay"
            ),
        ),
    ),
    Role(
        "paid-on",
        "when",
        (
            (
                "verser payer paiement régler rembourser percevoir toucher tranche virement "
                "régler+facture toucher+argent payer+somme décaissement créditer encaisser "
                "arriver+compte virer+compte débourser paiement+effectuer tranche+verser "
                "tranche+payer versement+intervenir"
            ),
            (
                "pay payment repay refund reimburse disburse instalment transfer+money credited "
                "wire+money payout money+arrive land+account funds+release cash+arrive "
                "transfer+funds receive+payment cheque+cash pay_packet"
            ),
        ),
    ),
    Role(
        "bankrupt-on",
        "when",
        (
            (
                "faillite liquidation redressement_judiciaire dépôt_bilan déposer_bilan "
                "mettre_clé_porte cessation_paiements placer+redressement sauvegarde+procédure "
                "dépôt+bilan couler+boîte placer+liquidation banqueroute tribunal_commerce "
                "administrateur_judiciaire"
            ),
            (
                "bankrupt bankruptcy insolvency insolvent liquidation administration+enter "
                "chapter_11 file+bankruptcy receivership collapse+company liquidator "
                "administrators+call creditor_protection folded+company fold+business"
            ),
        ),
    ),
    Role(
        "rate-decision",
        "when",
        (
            (
                "taux_directeur relever+taux baisser+taux hausse+taux banque_centrale+réunir "
                "comité+monétaire politique_monétaire tour_vis resserrement assouplissement "
                "banque_centrale+décider"
            ),
            (
                "rate_decision raise+rate cut+rate hike rate_hike rate_cut rate_rise rate-setting "
                "monetary_policy policy_meeting rate+meeting central_bank+meet tighten+policy "
                "ease+policy"
            ),
        ),
    ),
    Role(
        "market-fall",
        "when",
        (
            (
                "krach dégringoler+bourse bourse+plonger séance+noire bourse+chuter lundi_noir "
                "marchés+dévisser effondrement+cours vent_panique bourse+dévisser titre+dévisser"
            ),
            (
                "crash+market sell-off shares+plunge black_monday stocks+tumble rout "
                "markets+nosedive stocks+plummet bloodbath+market meltdown shares+slump selloff "
                "shares+tank"
            ),
        ),
    ),
    Role(
        "budget-on",
        "when",
        (
            (
                "budget+présenter loi_finances budget+dévoiler projet_budget budget+voter "
                "copie_budgétaire budget+adopter discours_budget collectif_budgétaire"
            ),
            (
                "budget+present budget+unveil budget+deliver spending_review budget+pass "
                "budget_speech autumn_statement spending+plan budget+vote spending_bill "
                "chancellor+deliver"
            ),
        ),
    ),
    Role(
        "tariffs-on",
        "when",
        (
            (
                "droits_douane+appliquer surtaxe+entrer droits_douane+vigueur surtaxe "
                "taxes_douanières imposer+droits_douane représailles+commerciales "
                "barrière+douanière embargo+entrer guerre_commerciale"
            ),
            (
                "tariff+effect tariff+impose tariff+kick import_duty levies+kick retaliatory "
                "tariff+hit tariff+start slap+tariff trade_war duties+take_effect"
            ),
        ),
    ),
    Role(
        "sanctions-on",
        "when",
        (
            (
                "sanctions+adopter sanctions+imposer embargo sanctionner+régime geler+avoirs "
                "gel_avoirs sanctions+vigueur liste_noire train_sanctions paquet_sanctions "
                "sanctions+annoncer"
            ),
            (
                "sanctions+impose sanctions+adopt embargo blacklist freeze+assets asset_freeze "
                "sanctions+slap round+sanctions sanctions+effect package+sanctions "
                "sanctions+announce punish+regime"
            ),
        ),
    ),
    Role(
        "sanctions-lifted",
        "when",
        (
            (
                "lever+sanctions levée+sanctions levée+embargo alléger+sanctions débloquer+avoirs "
                "sanctions+retirer dégel+avoirs suspendre+sanctions embargo+lever"
            ),
            (
                "lift+sanctions sanctions+ease unfreeze sanctions_relief embargo+lift "
                "sanctions+waive delist+sanctions embargo+ease sanctions+scrap sanctions+suspend"
            ),
        ),
    ),
    Role(
        "fine-issued",
        "when",
        (
            (
                "amende+infliger sanctionner+amende condamner+amende écoper+amende verbaliser "
                "sanction+prononcer amende+tomber mettre+amende gendarme+sanctionner"
            ),
            (
                "fine+impose fined slap+fine hit+fine issue+fine penalty+impose hand+fine "
                "regulator+fine levy+fine watchdog+fine penalise"
            ),
        ),
    ),
    # Labour.
    Role(
        "strike-day",
        "when",
        (
            (
                "grève débrayage cesser_travail mouvement_social croiser_bras arrêt_travail "
                "préavis_grève poser+blouse rester_quai baisser+rideau appel_grève cesser+travail "
                "mobilisation+syndicats arrêter+travail piquet"
            ),
            (
                "strike walkout walk_out stoppage industrial_action strike+union strike+worker "
                "walk_out+worker walk+job picket walk_off_job strike_action stop_work picket_line "
                "lay_down_tools strike+stage national_strike tools+worker strike+paralyse "
                "strike+staff"
            ),
        ),
    ),
    Role(
        "strike-notice",
        "when",
        (
            (
                "préavis déposer+préavis appeler+grève appel_grève menacer+grève avis_grève "
                "brandir+menace+grève syndicats+appeler consulter+salariés"
            ),
            (
                "strike_notice threaten+strike ballot+strike strike+call vote+strike strike_ballot "
                "notice+strike announce+strike strike_mandate strike+threat"
            ),
        ),
    ),
    Role(
        "strike-ends",
        "when",
        (
            (
                "fin_grève+reprendre reprise+travail lever+piquet lever+préavis retirer+préavis "
                "suspendre+grève reprendre+travail vote+reprise grève+terminer"
            ),
            (
                "strike+end return_work strike+suspend strike+avert return+picket pickets+lift "
                "end+walkout strike+settle dispute+end"
            ),
        ),
    ),
    Role(
        "notified-staff",
        "when",
        (
            (
                "licenciement lettre_licenciement notification préavis notifier+salariés "
                "annoncer+salariés plan_social plan+suppression lettre+recevoir "
                "préavis+licenciement salariés+apprendre comité+social couperet+tomber charrette"
            ),
            (
                "layoff notice redundancy dismissal letter notice+employee dismissal+letter "
                "lay+worker pink_slip workers+learn laid+staff axe+fall redundancies+announce "
                "job_cuts+announce employees+inform staff+inform staff+learn"
            ),
        ),
    ),
    Role(
        "wage-deal",
        "when",
        (
            (
                "accord_salarial augmentation+salaire accord+syndicats négociations+salariales "
                "hausse+salaire accord+branche augmentation_générale accord+salaires "
                "prime+négocier"
            ),
            (
                "pay_deal wage_deal pay_rise wage_increase pay_offer pay_settlement pay+award "
                "union+agree wage_settlement collective_agreement pay_talks"
            ),
        ),
    ),
    Role(
        "march-day",
        "when",
        (
            (
                "manifester défiler marche cortège rassemblement mobilisation battre_pavé "
                "descendre_rue marche+blanche manif sit-in arpenter+rue protestataires "
                "envahir+rues meeting+tenir"
            ),
            (
                "march demonstrate demonstration protest rally parade sit-in pour+streets "
                "picket+outside demo hit_streets crowd+gather placards"
            ),
        ),
    ),
    # Accidents, fire and weather.
    Role(
        "broke-out",
        "when",
        (
            (
                "éclater déclarer_incendie incendie départ_feu survenir se_produire naître_feu "
                "explosion éclater+incendie déclarer+incendie incendie+démarrer feu+prendre "
                "flammes+surgir feu+partir incendie+ravager explosion+retentir déflagration "
                "sinistre+déclarer partir+fumée embrasement feu_déclarer détonation "
                "souffle+explosion sinistre+survenir feu+naître fumée+voir"
            ),
            (
                "break_out fire_start erupt happen occur ignite explosion break_out+fire "
                "blaze+start fire+start fire+erupt catch_fire burst_flames flames+spread blast+rip "
                "blaze+erupt blaze+tear explode fire+sweep engulf alight fire+happen blaze+happen"
            ),
        ),
    ),
    Role(
        "under-control",
        "when",
        (
            (
                "maîtriser fixer éteindre circonscrire contenir stabiliser maîtriser+incendie "
                "feu+fixer incendie+fixer incendie+éteindre feu+contenir maître_feu "
                "venir_bout_flammes sinistre+maîtriser éteindre+flammes feu+maîtriser venir_bout "
                "incendie+circonscrire noyer+braises feu+circonscrire"
            ),
            (
                "contain control extinguish tame contain+blaze contain+fire fire+control "
                "blaze+control bring+control flames+douse quell douse gain_upper_hand dampen "
                "fully+contained fire+tame flames+tame"
            ),
        ),
    ),
    Role(
        "crashed-on",
        "when",
        (
            (
                "accident dérailler collision percuter chavirer couler sombrer naufrage écraser "
                "couler+navire écraser+avion crash accident+survenir accident+produire carambolage "
                "télescoper sortie_route heurter emboutir abîmer+mer échouer+navire "
                "accident+coûter quitter+rails"
            ),
            (
                "accident derail collision collide capsize sink wreck crash shipwreck pile-up "
                "hit+tree leave+rails jump+tracks run_aground ditch+sea accident+happen "
                "jumped+rails"
            ),
        ),
    ),
    Role(
        "collapse-on",
        "when",
        (
            (
                "effondrement écroulement céder+barrage toit+effondrer immeuble+effondrer "
                "glissement_terrain éboulement coulée_boue rupture+barrage pan+détacher "
                "pont+effondrer avalanche+emporter avalanche+ensevelir"
            ),
            (
                "collapse building+collapse roof+collapse mudslide rockfall dam+burst "
                "bridge+collapse give_way crumble landslip rockslide landslide+bury avalanche+bury "
                "avalanche+hit"
            ),
        ),
    ),
    Role(
        "quake-on",
        "when",
        (
            (
                "séisme tremblement secousse tremblement_terre trembler+terre sismique épicentre "
                "tsunami tellurique réplique+ressentir"
            ),
            (
                "quake earthquake tremor shake aftershock seismic temblor ground+shake tsunami "
                "epicentre jolt rattle+buildings magnitude+strike"
            ),
        ),
    ),
    Role(
        "volcano-on",
        "when",
        (
            (
                "éruption volcan+réveiller volcan entrer+éruption lave cracher+cendres "
                "nuage_cendres volcan+gronder coulée_lave entrée_éruption"
            ),
            "eruption volcano lava ash+cloud spew+ash volcanic volcano+rumble volcano+awake",
        ),
    ),
    Role(
        "storm-hits",
        "when",
        (
            (
                "tempête+frapper ouragan+toucher cyclone typhon toucher_terre ouragan "
                "tempête+balayer orage+éclater tornade intempéries dépression+traverser "
                "vents+souffler s'abattre+tempête passage+tempête balayer+côte"
            ),
            (
                "storm+hit hurricane typhoon cyclone landfall tornado storm+batter storm+lash "
                "storm+sweep barrel+coast gale storm+strike storm+arrive slam+coast"
            ),
        ),
    ),
    Role(
        "flooded-on",
        "when",
        (
            (
                "inondation crue débordement rivière+sortir lit+sortir pluies_torrentielles déluge "
                "pluies+diluviennes eau+envahir submerger rivière+déborder crue_éclair "
                "cours_eau+déborder digue+céder montée_eaux"
            ),
            (
                "flood inundate deluge river+burst burst_banks burst+banks torrential_rain "
                "flash_flood overflow floodwater swamp submerge downpour levee+break dyke+breach "
                "water+rise"
            ),
        ),
    ),
    Role(
        "heat-peak",
        "when",
        (
            (
                "canicule vague_chaleur pic_chaleur record_chaleur mercure+grimper "
                "thermomètre+afficher fournaise vigilance_rouge températures+record suffoquer"
            ),
            (
                "heatwave heat_wave mercury+hit scorcher temperature+peak swelter record_heat "
                "thermometer+climb heat_record temperatures+soar sizzle"
            ),
        ),
    ),
    Role(
        "alert-in-force",
        "when",
        (
            (
                "vigilance_orange vigilance_rouge alerte_météo placer+vigilance vigilance+lever "
                "bulletin_vigilance alerte+maintenir alerte_rouge alerte+lever vigilance+courir "
                "département+vigilance"
            ),
            (
                "weather_warning red_alert amber_warning warning+force alert+lift warning+issue "
                "forecasters+warn red_warning yellow_warning warning+valid amber+alert alert+place"
            ),
        ),
    ),
    Role(
        "evacuated-on",
        "when",
        (
            (
                "évacuer quitter_domicile déplacer quitter+domicile fuir+flammes fuir+logement "
                "vider+immeuble faire_sortir+habitants déloger mettre_abri+habitants "
                "ordre_évacuation riverains+partir mise_abri plier_bagage+habitants"
            ),
            (
                "evacuate evacuation flee leave_home leave+home flee+home flee+flames "
                "ordered+leave moved+safety clear+building forced+homes empty+building"
            ),
        ),
    ),
    Role(
        "returned-on",
        "when",
        (
            (
                "rentrer retour regagner revenir réintégrer regagner+domicile revenir+domicile "
                "retrouver+foyer retour+habitants regagner+logement rentrer+pays revenir+pays "
                "regagner+pénates évacués+regagner remettre_pieds"
            ),
            (
                "return go_home return+home allowed+home residents+return evacuees+return "
                "home+soil head_home homecoming return+houses"
            ),
        ),
    ),
    Role(
        "rescued-on",
        "when",
        (
            (
                "sauver+naufragé secourir repêcher sauvetage hélitreuiller extraire+décombres "
                "sortir+décombres tirer+décombres dégager+décombres retrouver+vivant "
                "retrouver_sain_sauf récupérer+naufragés tirer+affaire"
            ),
            (
                "rescue pull+rubble pulled+alive winch found_alive pluck bring_safety free+rubble "
                "save+life survivors+found dig+alive airlift lifeboat+pick safe_sound"
            ),
        ),
    ),
    Role(
        "last-contact",
        "when",
        (
            (
                "perdre+contact contact+radio disparaître+radars silence_radio signal+perdre "
                "message_détresse appel_détresse liaison+perdre écran+radar+disparaître "
                "contact+cesser balise+taire"
            ),
            (
                "lose_contact contact+lost vanish+radar radar+disappear distress_call mayday "
                "radio+silence signal+lost drop+radar mayday+call contact+cease dark+radar "
                "fell+silent transponder"
            ),
        ),
    ),
    Role(
        "contact-on",
        "when",
        (
            (
                "signal contact appel capter recevoir_signal capter+signal signal+recevoir "
                "appel+recevoir donner+signe_vie contact+établir contact+rétablir renouer+contact "
                "entrer_contact répondre+appel reprendre_contact balise+émettre"
            ),
            (
                "signal contact call pick_up receive_signal signal+receive pick_up+signal "
                "call+receive establish+contact sign_life phone_home regain+contact respond+call "
                "beacon+activate ping"
            ),
        ),
    ),
    Role(
        "power-cut-on",
        "when",
        (
            (
                "panne+électrique priver_électricité plonger+noir coupure+électricité black-out "
                "panne_géante disjoncter lumières+éteindre panne+secteur abonnés+priver "
                "foyers+priver"
            ),
            (
                "blackout power_cut power_outage plunge+darkness lose_power power+lost grid+fail "
                "electricity+cut power+fail grid+collapse homes+power outage+electricity "
                "homes+darkness"
            ),
        ),
    ),
    Role(
        "outage-on",
        "when",
        (
            (
                "panne+informatique panne+service site+inaccessible panne_géante bug+informatique "
                "serveurs+tomber réseau+tomber panne+réseau service+indisponible plantage "
                "dysfonctionnement hors_service+système site+tomber service+tomber"
            ),
            (
                "outage system+crash glitch technical_fault systems+fail crash+website app+crash "
                "users+unable outage+service login+fail"
            ),
        ),
    ),
    Role(
        "polluted-on",
        "when",
        (
            (
                "marée_noire pollution+constater déversement fuite+produit rejet+toxique "
                "nappe+pétrole contaminer+rivière fuite+gaz pollution+rivière épisode+pollution "
                "poissons+morts"
            ),
            (
                "spill oil_spill leak+chemical slick pollute pollution+incident toxic_release "
                "gas_leak discharge+river contaminate sewage+release fish+kill"
            ),
        ),
    ),
    # Life and death.
    Role(
        "died-on",
        "when",
        (
            (
                "mourir décéder mort décès succomber perdre_vie tuer assassiner s'éteindre "
                "disparaître+âge rendre_âme trouver_mort s'en_aller emporter+maladie "
                "tirer_révérence pousser+soupir mort_survenir passer_gauche fermer_yeux trépasser "
                "périr coûter_vie"
            ),
            (
                "die death dead kill succumb murder pass_away lose+life perish meet+end "
                "lose+battle claimed+life expire+bed cost+life pronounced_dead slip_away"
            ),
        ),
    ),
    Role(
        "buried-on",
        "when",
        (
            (
                "obsèques funérailles enterrer inhumer hommage hommage+national cérémonie_adieu "
                "mise_terre porter_terre crémation incinérer cercueil veillée_funèbre dire_adieu "
                "repos_éternel"
            ),
            (
                "funeral bury burial tribute memorial laid_rest lie_state cremation "
                "memorial_service procession+coffin requiem pay_respects mourners final_resting "
                "farewell+ceremony cremate"
            ),
        ),
    ),
    Role(
        "mourning-day",
        "when",
        (
            (
                "deuil_national drapeaux_berne recueillement commémorer+victimes hommage+rendre "
                "drapeaux+berne silence+observer drapeau+mi-mât cérémonie+hommage deuil+décréter "
                "deuil+proclamer"
            ),
            (
                "national_mourning flags_half-mast half-mast tribute+pay flags+lowered pay_tribute "
                "remember+victims moment_silence silence+observe silence+hold mourning+declare"
            ),
        ),
    ),
    Role(
        "anniversary-on",
        "when",
        (
            (
                "anniversaire commémoration souffler+bougies centenaire bicentenaire jubilé "
                "date_anniversaire bougies"
            ),
            (
                "anniversary commemorate commemoration centenary birthday jubilee bicentenary "
                "candles milestone+birthday"
            ),
        ),
    ),
    Role(
        "born-on",
        "when",
        (
            (
                "naître naissance venir_monde voir_jour+bébé accoucher+bébé pousser+cri "
                "donner_naissance mettre_bas bébé+arriver petit+naître pointer+bout+nez "
                "accouchement éclore mise_bas"
            ),
            (
                "born birth give_birth arrive+baby hatch newborn welcome+baby delivered+baby "
                "calf+born cub+born see_light deliver+boy deliver+girl"
            ),
        ),
    ),
    Role(
        "married-on",
        "when",
        (
            (
                "épouser noces convoler dire_oui union+célébrer passer_bague échanger+voeux "
                "alliance+doigt fiançailles marier mariage+célébrer cérémonie+mariage "
                "mariage+religieux"
            ),
            (
                "marry wedding wed tie_knot nuptials bride+groom betroth engagement+announce "
                "walk_aisle hitched marriage+ceremony vows+exchange"
            ),
        ),
    ),
    # Health and food.
    Role(
        "first-case",
        "when",
        (
            (
                "premier_cas apparition symptôme contamination foyer cas+détecter "
                "apparition+symptôme premiers_malades foyer+apparaître contamination+remonter "
                "patient_zéro cas+confirmer virus+détecter épidémie+démarrer cas+recenser "
                "cas+apparaître épidémie+déclarer"
            ),
            (
                "first_case symptom outbreak infection onset case+confirm case+detect "
                "symptom+start symptom+appear outbreak+begin outbreak+start patient_zero fall_ill "
                "fell+ill infection+begin index_case virus+detect initial+case case+emerge "
                "outbreak+declare"
            ),
        ),
    ),
    Role(
        "outbreak-over",
        "when",
        (
            (
                "épidémie+terminer épidémie+éteindre foyer+éteindre déclarer+terminée "
                "cas+enregistrer épidémie+vaincre virus+éradiquer éradication cas+signaler "
                "épidémie+finir"
            ),
            (
                "outbreak+end eradicate epidemic+end virus+wiped free+disease final_case all-clear "
                "outbreak+declared patient+discharge"
            ),
        ),
    ),
    Role(
        "vaccinated-on",
        "when",
        (
            (
                "vacciner campagne campagne_vaccination piqûre+rappel premières_doses "
                "injection+recevoir première_injection doses+administrer campagne+vaccin "
                "vaccin+injecter rappel+vaccin"
            ),
            (
                "vaccinate vaccination campaign jab shots+administer vaccine_rollout inoculate "
                "immunise doses+administer booster jabs+arms rollout+vaccine"
            ),
        ),
    ),
    Role(
        "drug-approved",
        "when",
        (
            (
                "autorisation_marché amm médicament+autoriser agence+médicament feu_vert+vaccin "
                "traitement+autoriser homologuer homologation agence+autoriser "
                "autoriser+mise_marché aval+agence vaccin+autoriser"
            ),
            (
                "drug+approve fda+approve license+drug regulator+approve marketing_authorisation "
                "clear+use vaccine+approve treatment+approve authorise+vaccine regulator+clear "
                "green-light+drug"
            ),
        ),
    ),
    Role(
        "hospitalised-on",
        "when",
        (
            (
                "hospitaliser admettre+hôpital transporter+hôpital conduire+hôpital "
                "admettre+urgences passer+billard entrer_hôpital transférer+réanimation "
                "admis_hôpital opérer+urgence opérer+coeur"
            ),
            (
                "hospitalise admit+hospital rush+hospital surgery+undergo operation+undergo "
                "checked+hospital intensive_care airlift+hospital operate+urgently"
            ),
        ),
    ),
    Role(
        "discharged-on",
        "when",
        (
            (
                "sortir_hôpital sortie+hôpital quitter_hôpital quitter+hôpital regagner+hôpital "
                "rentrer+convalescence sortir+réanimation lit+hôpital+quitter remettre_pied"
            ),
            (
                "discharge leave_hospital left+hospital released+hospital sent+home+hospital "
                "home+hospital walk+hospital recover+home"
            ),
        ),
    ),
    Role(
        "recalled-on",
        "when",
        (
            (
                "rappeler rappel retirer retrait rappeler+véhicule rappeler+produit "
                "rappel_produits retirer+vente retrait+vente rappel+lot retirer+rayons "
                "rappel_massif retirer+marché campagne_rappel rayons+disparaître retour+garage "
                "lot+retirer"
            ),
            (
                "recall withdraw pull withdraw+sale pull+shelves withdraw+market product_recall "
                "pull+market recall_notice removed+sale pulled+sale shelves+clear return+store"
            ),
        ),
    ),
    Role(
        "use-by",
        "when",
        (
            (
                "date_consommation date_limite_consommation péremption dlc dluo "
                "consommation+limite lots+portant périmer rapporter+magasin durabilité_minimale "
                "date_péremption date_limite+consommation consommer+tard"
            ),
            "use-by best-before sell-by expiry_date batch+date shelf_life use+date best+date",
        ),
    ),
    Role(
        "inspected-on",
        "when",
        (
            (
                "inspection contrôle prélèvement analyser audit visite contrôle+sanitaire "
                "contrôler+établissement analyser+échantillon visite+inspecteur passer_crible "
                "descente+inspecteur inspecteurs+passer contrôleurs+passer visite_surprise "
                "perquisition_sanitaire audit+mener"
            ),
            (
                "inspection check sample audit test visit inspectors+visit audit+carry spot_check "
                "samples+test swab surprise_visit inspectors+descend check+carried inspectors+call "
                "unannounced+visit site_visit audit+conduct"
            ),
        ),
    ),
    Role(
        "on-market",
        "when",
        (
            (
                "commercialiser mise_vente arriver+rayons débarquer+rayons disponible+magasin "
                "lancement+commercial arriver+marché précommande sortir+téléphone étals+arriver "
                "distribuer+magasins"
            ),
            (
                "launch_market hit_shelves available+buy available+store roll_out+model "
                "market+debut pre-order hit_stores launch+product reach+shelves hit_shops "
                "arrive+stores"
            ),
        ),
    ),
    # War and diplomacy.
    Role(
        "struck-on",
        "when",
        (
            (
                "frappe_aérienne frappe+tuer bombarder pilonner raid_aérien missile+tomber "
                "drone+frapper obus tir_missile frapper+dépôt déluge_feu missile+toucher "
                "drones+viser frappe+viser"
            ),
            (
                "airstrike air_strike bombard shelling missile+hit drone+hit air_raid rocket+fire "
                "drone+strike missile+strike bombing strike+kill barrage+missiles rain+missiles"
            ),
        ),
    ),
    Role(
        "invaded-on",
        "when",
        (
            (
                "envahir invasion offensive+lancer offensive franchir+frontière incursion "
                "entrer+guerre déclencher+guerre troupes+entrer guerre+éclater chars+entrer "
                "hostilités+déclencher invasion_grande_échelle attaquer+pays conflit+éclater"
            ),
            (
                "invade invasion offensive cross+border incursion war+break war+begin troops+enter "
                "tanks+roll outbreak+war hostilities+begin full-scale+invasion troops+pour "
                "declare+war roll_across+border ground_assault"
            ),
        ),
    ),
    Role(
        "captured-town",
        "when",
        (
            (
                "prendre+ville s'emparer+ville tomber+mains capturer+ville conquérir prise+ville "
                "passer_contrôle chute+ville reprendre+ville reconquérir tomber+ville "
                "hisser+drapeau"
            ),
            (
                "capture+town seize+town fall+hands overrun control+city retake fall+city "
                "capture+city hoist+flag conquer liberated+town"
            ),
        ),
    ),
    Role(
        "truce-start",
        "when",
        (
            (
                "cessez-le-feu trêve armes+taire fusils+taire accalmie cessation_hostilités "
                "armistice arrêt_combats canons+taire cesser+combats suspension+hostilités "
                "déposer+armes"
            ),
            (
                "ceasefire truce guns+silent guns+fall cessation_hostilities armistice "
                "fighting+stop fighting+pause lay+arms humanitarian_pause hostilities+end lull"
            ),
        ),
    ),
    Role(
        "troops-out",
        "when",
        (
            (
                "retrait+troupes retirer+troupes désengagement+militaire soldats+quitter "
                "départ+troupes rapatrier+soldats rappeler+troupes base+évacuer soldats+rentrer "
                "plier_bagage+armée"
            ),
            (
                "withdraw+troops troop_withdrawal pull_out+troops pullout troops+leave "
                "soldiers+leave troops+home bring+troops pull+forces withdrawal+forces drawdown"
            ),
        ),
    ),
    Role(
        "troops-in",
        "when",
        (
            (
                "déployer+troupes envoyer+soldats déploiement+soldats renforts+arriver "
                "contingent+arriver dépêcher+troupes soldats+arriver casques_bleus+déployer "
                "envoi+troupes mobilisation+réservistes"
            ),
            (
                "deploy+troops deployment+troops send+soldiers reinforcements+arrive troops+arrive "
                "boots_ground dispatch+forces peacekeepers+deploy troops+sent call_up+reservists "
                "contingent+land"
            ),
        ),
    ),
    Role(
        "talks-meeting",
        "when",
        (
            (
                "rencontrer+président rencontre_sommet tête-à-tête entretien+bilatéral entrevue "
                "recevoir+homologue se_réunir+dirigeants poignée_main+dirigeants g7 g20 "
                "s'entretenir entretenir+téléphone sommet+dirigeants sommet+tenir sommet+européen "
                "sommet+réunir"
            ),
            (
                "summit meet+president face-to-face leaders+gather one-on-one bilateral+talks "
                "host+counterpart leaders+convene sit_down+leader head-to-head+talks g7 g20 "
                "hold+talks tete-a-tete summit+hold"
            ),
        ),
    ),
    Role(
        "official-visit",
        "when",
        (
            (
                "visite_état visite_officielle déplacement+président se_rendre+visite "
                "voyage_officiel venue+pape tournée+diplomatique fouler+tapis_rouge "
                "accueillir+chef_état effectuer+visite visite+arriver"
            ),
            (
                "state_visit official_visit visit+president tour+region trip+president visit+pope "
                "red_carpet+leader pay+visit fly+visit arrive+visit host+leader royal_visit"
            ),
        ),
    ),
    Role(
        "ambassador-out",
        "when",
        (
            (
                "rappeler+ambassadeur expulser+diplomate rompre+relations_diplomatiques "
                "convoquer+ambassadeur persona_non_grata rupture+relations rappel+ambassadeur "
                "renvoyer+diplomate fermer+ambassade"
            ),
            (
                "recall+ambassador expel+diplomat sever+ties summon+ambassador persona_non_grata "
                "cut+diplomatic expulsion+diplomat break_ties break+relations close+embassy "
                "downgrade+ties kick+diplomats"
            ),
        ),
    ),
    Role(
        "joined-bloc",
        "when",
        (
            (
                "adhérer adhésion intégrer+union rejoindre+alliance entrer+otan entrée+union "
                "membre+devenir accession rejoindre+zone entrer+zone_euro candidature+adhésion"
            ),
            (
                "join+alliance join+bloc accession become+member membership+begin admit+bloc "
                "join+nato join+union enter+bloc admitted+member"
            ),
        ),
    ),
    Role(
        "left-bloc",
        "when",
        (
            (
                "brexit quitter+union sortie+union retrait+organisation sortir+organisation "
                "claquer_porte+organisation quitter+alliance se_retirer+organisation "
                "retrait+traité quitter+organisation"
            ),
            (
                "brexit leave+bloc withdraw+organisation exit+union quit+alliance pull_out+treaty "
                "departure+bloc leave+union leave+agreement exit+bloc withdrawal+agreement"
            ),
        ),
    ),
    Role(
        "independence-on",
        "when",
        (
            (
                "indépendance proclamer+indépendance fête_nationale souveraineté+recouvrer "
                "sécession indépendant+devenir affranchir+tutelle autodétermination décolonisation"
            ),
            (
                "independence declare+independence gain+sovereignty secede become+independent "
                "break_away self-rule secession sovereign+become"
            ),
        ),
    ),
    Role(
        "border-closed",
        "when",
        (
            (
                "fermer+frontière fermeture+frontière rouvrir+frontière contrôles+frontières "
                "rétablir+contrôles point_passage+fermer espace_aérien+fermer frontière+barrer "
                "poste-frontière+fermer passages+fermer"
            ),
            (
                "border+close border+shut border+reopen border_controls crossing+close seal+border "
                "airspace+close crossing+reopen frontier+close frontier+shut"
            ),
        ),
    ),
    Role(
        "deported-on",
        "when",
        (
            (
                "expulser reconduire+frontière renvoyer+pays rapatrier éloignement vol+expulsés "
                "charter+expulsés obligation_quitter chasser+territoire"
            ),
            (
                "deport expel+country send+country removal+flight repatriate removed+country "
                "expulsion kick+country order+leave flown+home"
            ),
        ),
    ),
    # Science, space, technology, energy.
    Role(
        "launched-space",
        "when",
        (
            (
                "décoller lancement tir fusée orbite décoller+fusée lancement+fusée tir+fusée "
                "mise_orbite s'élancer+pas_tir compte_rebours fenêtre_tir mettre+orbite "
                "s'envoler+espace satellite+lancer s'arracher+sol"
            ),
            (
                "lift_off liftoff blast_off take-off rocket orbit launch blast_off+rocket "
                "blast-off launch+satellite launch_pad countdown launch_window soar+space lift-off "
                "launchpad rocket+launch propel+space hitch_ride"
            ),
        ),
    ),
    Role(
        "space-return",
        "when",
        (
            (
                "amerrissage amerrir retour+terre rentrée_atmosphérique alunissage se_poser+lune "
                "atterrir+mars capsule+poser revenir+espace rentrer_terre alunir désorbiter "
                "astronautes+retour"
            ),
            (
                "splashdown return+earth re-entry moon_landing touch_down+moon land+mars "
                "capsule+land lunar_landing land+moon reentry parachute+desert"
            ),
        ),
    ),
    Role(
        "published",
        "when",
        (
            (
                "publier publication paraître parution rendre_public diffuser mettre_ligne "
                "rapport_publier diffuser+vidéo poster+vidéo sortie+étude paru+revue publié+revue "
                "publier+rapport publier+liste imprimer+édition publication+rapport "
                "publication+étude publier+chiffres"
            ),
            (
                "publish publication release post issue post_online publish+journal appear+journal "
                "report+release issue+report release+study upload publication+report "
                "publish+figures"
            ),
        ),
    ),
    Role(
        "software-update",
        "when",
        (
            (
                "correctif déployer+version déploiement+version rustine patch mettre_jour+logiciel "
                "version+sortir faille+corriger application+lancer télécharger+version"
            ),
            (
                "update patch roll_out+version rollout software_update upgrade release+version "
                "bug_fix hotfix version+ship app+launch fix+release download+version"
            ),
        ),
    ),
    Role(
        "support-ends",
        "when",
        (
            (
                "débrancher+service couper+3g extinction+réseau service+arrêter cesser+support "
                "éteindre+réseau fin_prise_charge ligne_cuivre+fermer extinction_cuivre"
            ),
            (
                "support+end end_life sunset+service switch_off+network switch-off shut+network "
                "unsupported service+discontinue discontinue retire+service turn_off+network "
                "phase_out+network pull_plug+service sunset"
            ),
        ),
    ),
    Role(
        "plant-shut",
        "when",
        (
            (
                "mise_arrêt+réacteur arrêt+réacteur réacteur+arrêter fermeture+centrale "
                "débrancher+réacteur découplage+réseau centrale+fermer sortir+charbon "
                "sortie+nucléaire arrêter+centrale extinction+haut_fourneau"
            ),
            (
                "reactor+shut plant+close decommission coal+phase reactor+offline "
                "power+station+close retire+plant phase-out+coal blast_furnace+close nuclear_exit"
            ),
        ),
    ),
    Role(
        "plant-on",
        "when",
        (
            (
                "raccorder+réseau coupler+réseau divergence+réacteur centrale+produire "
                "premiers_kilowattheures réacteur+redémarrer parc+éolien+produire brancher+réseau "
                "injecter+réseau"
            ),
            (
                "connect+grid grid_connection plug+grid reactor+start criticality plant+online "
                "feed+grid wind+farm+online synchronise+grid reactor+restart hook+grid"
            ),
        ),
    ),
    Role(
        "banned-from",
        "when",
        (
            (
                "interdire interdiction prohiber proscrire bannir supprimer_vente "
                "fin_vente+thermique disparaître+rayons mettre+index interdit+vente "
                "adieu+plastique"
            ),
            (
                "ban prohibit outlaw forbid bar phase_out phase_out+sale illegal+become "
                "crackdown+start sale+end banish veto+use bring+end+sale"
            ),
        ),
    ),
    Role(
        "harvest-on",
        "when",
        (
            (
                "vendange moisson récolte+débuter récolter premiers_coups_sécateur cueillette "
                "semer ensiler sécateur moissonneuses cueillir semis+débuter"
            ),
            (
                "harvest grape_picking picking+begin sow reap crop+gather picking_season "
                "grape_harvest combine+fields vintage+begin planting+season planting+begin"
            ),
        ),
    ),
    Role(
        "culled-on",
        "when",
        (
            (
                "abattre+troupeau abattage+animaux abattre+cheptel euthanasier élevage+dépeupler "
                "dépeuplement abattre+volailles zone_protection abattre+canards"
            ),
            (
                "cull slaughter+herd birds+cull flock+destroy depopulate euthanise birds+slaughter "
                "cull+begin animals+kill animals+destroy"
            ),
        ),
    ),
    Role(
        "record-set",
        "when",
        (
            (
                "record+battre battre_record record+établir record_monde signer+record "
                "pulvériser+record record+tomber entrer_histoire exploit+réaliser record+détenir "
                "marque+établir"
            ),
            (
                "break_record record+broken world_record smash+record record+fall record+stand "
                "shatter+record record+beaten eclipse+record best+mark"
            ),
        ),
    ),
    # School and housing.
    Role(
        "school-starts",
        "when",
        (
            (
                "rentrée rentrée_scolaire rentrée_classes retour+école classe+reprendre "
                "reprendre_chemin+école élèves+retrouver reprise+cours cloche+sonner "
                "rentrer+classe cours+reprendre"
            ),
            (
                "term_start school+term return+school classes+resume pupils+return school+reopen "
                "start+term school_bell classrooms+return"
            ),
        ),
    ),
    Role(
        "school-ends",
        "when",
        (
            (
                "vacances_scolaires vacances+débuter grandes_vacances élèves+libérer "
                "congés_scolaires vacanciers+départ école+finir élèves+vacances "
                "année_scolaire+achever cours+finir cahiers+ranger"
            ),
            (
                "school_holidays term+end break_up+school summer_holidays half-term school+finish "
                "school+close vacation+begin holidays+begin holiday+start"
            ),
        ),
    ),
    Role(
        "exam-on",
        "when",
        (
            (
                "baccalauréat examen+passer concours+passer plancher+épreuve brevet+passer "
                "candidats+plancher copies+ramasser bac+philo"
            ),
            (
                "exam sit_exam test+sit papers+sit finals+sit a-level gcse candidates+sit "
                "entrance_exam baccalaureate"
            ),
        ),
    ),
    Role(
        "winter-truce",
        "when",
        (
            (
                "trêve_hivernale expulsion+locataire expulsions+reprendre locataires+quitter "
                "bail+résilier huissier logement+quitter expulsion+suspendre expulsion+interdire"
            ),
            (
                "winter_truce evict bailiff tenant+leave evictions+resume tenants+move_out "
                "notice_quit eviction_ban vacate+flat tenant+evict lease+terminate"
            ),
        ),
    ),
    Role(
        "festival-on",
        "when",
        (
            (
                "festival fête+dérouler carnaval événement+tenir édition+tenir foire salon+ouvrir "
                "festivités battre_plein édition+dérouler biennale tenir+festival"
            ),
            (
                "festival carnival event+held fair+run edition+run event+run trade_show "
                "take_place+festival jamboree biennale fete held_annually"
            ),
        ),
    ),
    # Culture, media and auctions.
    Role(
        "released-work",
        "when",
        (
            (
                "sortie sortir_salles commercialiser mise_vente vendre_partir disponible "
                "sortie+salles sortie+album sortie+film avant-première disque+sortir "
                "arriver+écrans bacs première+mondiale débarquer+plateforme écrans+débarquer "
                "sortie_nationale sortir+librairie premier_épisode"
            ),
            (
                "go_sale hit_shelves release_cinemas available launch_market debut hit_cinemas "
                "hit_theatres album+release film+release premiere hit_screens release+single "
                "big_screen box-office_debut drop+album bookshops+hit novel+publish "
                "streaming+arrive open+cinemas bookstores"
            ),
        ),
    ),
    Role(
        "aired-on",
        "when",
        (
            (
                "diffuser+chaîne diffusion+épisode programmer+soirée passer_antenne retransmettre "
                "émission+diffuser diffusé+soir rediffuser petit_écran direct+retransmettre "
                "antenne+passer"
            ),
            (
                "air+episode broadcast televise screen+channel aired show+air broadcast_live "
                "primetime hit+airwaves livestream stream+episode tune+watch"
            ),
        ),
    ),
    Role(
        "exhibition-until",
        "when",
        (
            (
                "exposition+visible exposition+tenir exposition+ouvrir expo+voir rétrospective "
                "vernissage accrochage prolongation+exposition cimaises expo+ouvrir "
                "exposition+durer toiles+exposer oeuvres+exposer exposition+fermer"
            ),
            (
                "exhibition+run exhibition+open show+run retrospective private_view "
                "exhibition+close display+museum show+gallery works+show show+museum "
                "display+gallery show+close"
            ),
        ),
    ),
    Role(
        "performance-on",
        "when",
        (
            (
                "concert+donner concert scène+monter se_produire+scène spectacle+donner récital "
                "tournée+passer première_spectacle lever_rideau+spectacle jouer+zénith "
                "représentation+donner première+représentation"
            ),
            (
                "concert perform gig recital show+play tour+reach headline+stage play+sold-out "
                "opening_night tour+stop premiere+stage"
            ),
        ),
    ),
    Role(
        "tickets-on-sale",
        "when",
        (
            (
                "billetterie+ouvrir billets+vente mise_vente+billets billets+disponibles "
                "réservation+ouvrir places+vente ouverture+billetterie places+arracher "
                "billet+écouler prévente+débuter"
            ),
            (
                "tickets+sale tickets_go_sale presale booking+open tickets+available "
                "tickets+release general_sale box_office+open snap_up+tickets"
            ),
        ),
    ),
    Role(
        "auctioned-on",
        "when",
        (
            (
                "enchères vente_enchères adjuger+vente mettre_enchères passer_enchères "
                "marteau+tomber vacation+hôtel_ventes disperser+collection passer+marteau "
                "commissaire-priseur feu_enchères catalogue+vente mettre+enchères"
            ),
            (
                "auction auctioneer hammer+fall auction+block sell+auction saleroom lot+sell "
                "bidding+war hammer"
            ),
        ),
    ),
    Role(
        "awarded-on",
        "when",
        (
            (
                "prix+remettre récompenser décerner remise_prix palmarès lauréat recevoir+prix "
                "cérémonie+remise couronner+prix oscars césars légion_honneur palme"
            ),
            (
                "award+prize win+prize ceremony+award oscars laureate honour+award receive+award "
                "prize-giving crown+winner grammys knighted medal+award named+winner bestow "
                "accolade"
            ),
        ),
    ),
    Role(
        "returned-object",
        "when",
        (
            (
                "restituer restitution+oeuvre rendre+pays rendre+oeuvre rapatrier+oeuvre "
                "retour+oeuvre restitution remettre+héritiers reprendre+chemin+musée rendu+bénin"
            ),
            (
                "restitution return+artefact repatriate hand_back+artefact repatriation "
                "give_back+artefact return+heirs artefact+home relinquish+painting"
            ),
        ),
    ),
    # Sport.
    Role(
        "match-day",
        "when",
        (
            (
                "match rencontre_sport disputer affronter jouer finale championnat course étape "
                "match+disputer rencontre+disputer jouer+match course+étape recevoir+stade "
                "coup_envoi+match derby demi-finale quart_finale croiser_fer pelouse+fouler "
                "opposer+équipes retrouvailles finale+disputer finale+jouer finale+opposer "
                "choc+opposer défier+équipe recevoir+équipe"
            ),
            (
                "match game fixture play final race stage face play+final semi-final face+team "
                "kick-off derby meet+final game+played quarter-final lock_horns host+visitors "
                "tie+play showdown opener+season"
            ),
        ),
    ),
    Role(
        "won-on",
        "when",
        (
            (
                "remporter+titre titre+décrocher gagner+coupe sacre victoire+finale "
                "s'imposer+finale soulever+coupe champion+sacrer succès+remporter "
                "victoire+décrocher monter+podium trophée+soulever"
            ),
            (
                "win+title lift+trophy crowned+champion gold+win clinch+title victory+final "
                "triumph win+cup claim+title beat+final champion+become medal+win"
            ),
        ),
    ),
    Role(
        "tournament-on",
        "when",
        (
            (
                "coupe_monde jeux_olympiques compétition+dérouler tournoi+débuter "
                "cérémonie_ouverture cérémonie_clôture jeux+ouvrir grand_départ mondial+débuter "
                "saison+reprendre tournoi+disputer épreuves+débuter"
            ),
            (
                "world_cup olympic games+open tournament+begin tournament+run opening_ceremony "
                "closing_ceremony competition+run championship+start grand_depart season+kick "
                "games+begin event+qualify"
            ),
        ),
    ),
    Role(
        "transfer-window",
        "when",
        (
            (
                "mercato fenêtre_transferts marché_transferts clôture+mercato fermeture+mercato "
                "mercato+fermer période+transferts mercato+estival"
            ),
            (
                "transfer_window window+close window+shut window+open transfer+deadline "
                "january_window summer_window window+slam"
            ),
        ),
    ),
    Role(
        "transfer-on",
        "when",
        (
            (
                "s'engager+club signer+club rejoindre+club transfert+officialiser débarquer+club "
                "quitter+club recruter+joueur prêter+club transférer rallier+club "
                "poser_valises+club changer+maillot recrue+présenter"
            ),
            (
                "sign+club join+club transfer+complete move+club loan+move unveil+signing "
                "signing+announce leave+club switch+club snap_up+striker pen+deal+club free_agent"
            ),
        ),
    ),
    Role(
        "doping-test",
        "when",
        (
            (
                "contrôle_antidopage contrôle+positif dopage échantillon+positif "
                "prélèvement+athlète test+positif positif+substance urine antidopage échantillon_b"
            ),
            (
                "doping positive_test fail+test test_positive drug_test anti-doping "
                "banned_substance adverse+finding b_sample urine+sample"
            ),
        ),
    ),
    Role(
        "banned-until",
        "when",
        (
            (
                "suspension+courir suspension+purger suspendre+joueur exclure+compétition "
                "suspension+expirer privé+match interdit+stade suspension+finir revenir+suspension"
            ),
            (
                "ban+run ban+expire suspension+end serve+ban eligible+return ban+end sit+matches "
                "free+compete suspension+expire ban+lift"
            ),
        ),
    ),
    Role(
        "draw-on",
        "when",
        (
            (
                "tirage_sort tirage tirage+effectuer loto+tirage boules+tirer jackpot+remporter "
                "gros_lot ticket+gagnant adversaires+connaître euromillions"
            ),
            (
                "lottery_draw draw+held jackpot+win winning_ticket lottery+win opponents+learn "
                "winning+numbers lucky_dip"
            ),
        ),
    ),
    # Religion, society, other days.
    Role(
        "meeting",
        "when",
        (
            (
                "réunion rencontrer rencontre assemblée_générale séance conseil siéger sommet "
                "entretien conseil_municipal conseil+réunir plénière rencontre+prévoir "
                "convoquer+réunion réunion+prévoir rendez-vous+prévoir réunir+comité tenir+conseil "
                "assises+tenir table_ronde tour_table"
            ),
            (
                "meet assembly session sit summit talks gather assembly+meet session+hold "
                "council+meet board+meet convene huddle roundtable emergency_meeting sit-down "
                "committee+meet gather+discuss crunch_talks get-together council+sit plenary "
                "conference+hold"
            ),
        ),
    ),
    Role(
        "religious-feast",
        "when",
        (
            (
                "ramadan pâques noël pentecôte toussaint fête_religieuse pèlerinage kippour "
                "hanoukka procession célébrer+messe fête_aïd aïd-el-fitr rompre+jeûne"
            ),
            (
                "ramadan christmas eid pentecost diwali mass+celebrate pilgrimage passover "
                "hanukkah thanksgiving bank_holiday easter_sunday easter_monday good_friday"
            ),
        ),
    ),
    Role(
        "polled-on",
        "when",
        (
            (
                "sondage+réaliser sonder interroger+échantillon enquête_opinion "
                "échantillon+représentatif personnes+interroger réaliser+ligne baromètre "
                "enquête+mener sondage+effectuer sondés+répondre"
            ),
            (
                "poll+conduct survey+conduct opinion_poll poll+carry sample+interview "
                "questioned+online pollsters canvass survey+carry surveyed+adults"
            ),
        ),
    ),
    Role(
        "filmed-on",
        "when",
        (
            (
                "images+filmer vidéo+filmer caméras+montrer vidéosurveillance+montrer "
                "photo+prendre capter+caméra filmé+scène caméra_surveillance cliché+prendre "
                "vidéo+dater"
            ),
            (
                "video+film footage+show cctv caught_camera camera+capture filmed+phone "
                "captured+film surveillance+camera snapped"
            ),
        ),
    ),
    Role(
        "written-on",
        "when",
        (
            (
                "lettre+dater courrier+dater mail+envoyer écrire+lettre note+interne "
                "courrier+adresser message+envoyer lettre+envoyer mémo document+dater "
                "missive+adresser"
            ),
            (
                "letter+date email+send memo+date letter+write message+sent note+send "
                "internal_memo document+dated correspondence"
            ),
        ),
    ),
    Role(
        "delayed-from",
        "when",
        (
            (
                "initialement+prévoir devoir+initialement prévu+origine date_initiale prévu+départ "
                "calendrier_initial retard+origine ouverture+prévue+initialement "
                "attendu+initialement livraison+initiale calendrier+initial programmé+initialement"
            ),
            (
                "originally+schedule originally+plan initially+due original_date original+deadline "
                "supposed+open due+originally initial+timetable meant+open behind_schedule "
                "expected+originally meant+start"
            ),
        ),
    ),
    Role(
        "available-until",
        "when",
        (
            (
                "offre+valable promotion+durer soldes+débuter soldes+terminer guichet+ouvert "
                "bon+utiliser billets_valables promotion+valable soldes+commencer offre+expirer"
            ),
            (
                "offer+valid promotion+run sales+start offer+run voucher+expire redeem offer+end "
                "sales+end offer+expire promotion+end discount+end bargains"
            ),
        ),
    ),
    Role(
        "money-runs-out",
        "when",
        (
            (
                "caisses+vides épuiser+fonds trésorerie+tarir argent+manquer trésorerie+épuiser "
                "tenir+financièrement réserves+épuiser budget+consommer budget+épuiser "
                "paralysie+administration"
            ),
            (
                "money+run cash+run funds+exhaust coffers+empty fund+deplete run_dry cash+dry "
                "reserves+exhaust funding+lapse funds+dry government_shutdown reserves+dry "
                "savings+exhaust"
            ),
        ),
    ),
    Role(
        "nationalised-on",
        "when",
        (
            (
                "nationaliser privatiser étatiser état+reprendre passer+giron+état mettre+tutelle "
                "placer+tutelle renationaliser"
            ),
            (
                "nationalise privatise state+control renationalise public_ownership state_hands "
                "special_measures taxpayer+ownership"
            ),
        ),
    ),
    Role(
        "renamed-on",
        "when",
        (
            (
                "rebaptiser renommer changer_nom débaptiser nouveau_nom+porter prendre+nom "
                "s'appeler+désormais baptiser+rue"
            ),
            "rename rebrand change_name new_name+adopt name_change rechristen christen rebadge",
        ),
    ),
)
