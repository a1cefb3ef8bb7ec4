"""What an amount of money is paid, earned, asked or owed for."""

from __future__ import annotations

from factcheck.lang.roles.role import Role

MONEY: tuple[Role, ...] = (
    # Courts, penalties and crime.
    Role(
        "fine",
        "money",
        (
            (
                "amende sanction infliger pénalité sanctionner contravention sanction_financière "
                "sanction_pécuniaire infliger+pénalité écoper+amende condamner+verser+trésor "
                "sanctionner+hauteur mettre_amende taper+portefeuille addition+salé+régulateur "
                "gendarme+sanction autorité+sanction pénalité+régulateur payer+infraction"
            ),
            (
                "fine penalty sanction levy penalise levy+penalty hit+penalty slap+penalty "
                "regulator+punish watchdog+punish sanction+regulator order+pay+regulator "
                "financial_penalty monetary_penalty rap+watchdog sting+regulator civil_penalty"
            ),
        ),
    ),
    Role(
        "fine-sought",
        "money",
        (
            (
                "requérir+amende réclamer+amende encourir+amende risquer+amende passible+amende "
                "parquet+amende procureur+amende amende_requise menacer+amende exposer+amende "
                "encourir+pénalité réquisition+amende amende+maximum amende+potentiel"
            ),
            (
                "seek+fine face+fine risk+fine prosecutor+fine call+fine recommend+fine "
                "liable+fine threaten+fine maximum_fine potential_fine punishable+fine "
                "fine+possible face+penalty propose+fine expose+fine"
            ),
        ),
    ),
    Role(
        "fine-reduced",
        "money",
        (
            (
                "réduire+amende alléger+amende ramener+amende diminuer+amende diviser+amende "
                "raboter+amende amende_ramenée adoucir+amende appel+amende baisser+amende "
                "rabaisser+sanction revoir+amende"
            ),
            (
                "reduce+fine cut+fine slash+fine lower+fine trim+fine appeal+fine halve+fine "
                "fine+knock shave+fine whittle+fine lighten+penalty reduce+penalty cut+penalty"
            ),
        ),
    ),
    Role(
        "settlement",
        "money",
        (
            (
                "transaction_amiable règlement_amiable accord_amiable solder+litige "
                "solder+poursuite éteindre+poursuite clore+contentieux convention_judiciaire "
                "éviter+procès transiger mettre+terme+poursuite accord+plaignant enterrer+hache "
                "régler+différend transaction_pénale payer+éviter+procès"
            ),
            (
                "settle out-of-court court_settlement end_lawsuit resolve+claim resolve+lawsuit "
                "resolve+probe avoid+trial avert+trial plea_deal drop+lawsuit+pay bury_hatchet "
                "deferred_prosecution close+case+pay pay+end+litigation"
            ),
        ),
    ),
    Role(
        "compensation",
        "money",
        (
            (
                "indemnité indemniser dédommagement dommages_intérêts réparation "
                "réparation_préjudice condamner+verser+victime obtenir+réparation "
                "toucher+réparation allouer+victime accorder+victime recevoir+titre+préjudice "
                "verser+plaignant préjudice_moral compensation_financière octroyer+famille"
            ),
            (
                "compensation damages payout award severance compensate award+victim "
                "order+pay+victim award+family redress+pay award+plaintiff jury_award restitution "
                "pay+claimant receive+wrongful win+court+payout aggrieved+pay reparation"
            ),
        ),
    ),
    Role(
        "compensation-sought",
        "money",
        (
            (
                "réclamer+dommages réclamer+indemnité demander+réparation réclamer+préjudice "
                "réclamer+justice exiger+indemnisation estimer+préjudice chiffrer+préjudice "
                "assigner+réclamer demander+dommages poursuivre+réclamer partie+civile+réclamer "
                "plainte+réclamer action+collective+réclamer"
            ),
            (
                "seek+damages claim+damages sue+damages demand+compensation seek+compensation "
                "lawsuit+seek claim+compensation sue+seek class+action+seek demand+redress "
                "plaintiff+want want+damages lodge+claim file+claim"
            ),
        ),
    ),
    Role(
        "legal-fees",
        "money",
        (
            (
                "frais_justice frais_avocat honoraires_avocat dépens frais_procédure "
                "facture+avocat note+avocat frais_défense note_honoraires avocat+facturer "
                "coût_procès coût_procédure rémunérer+avocat"
            ),
            (
                "legal_fee legal_costs legal_bill lawyer+fee lawyer+bill court_costs attorney+fee "
                "litigation_cost defence_costs solicitor+bill barrister+fee pay+lawyer "
                "legal_expenses"
            ),
        ),
    ),
    Role(
        "bail",
        "money",
        (
            (
                "caution cautionnement liberté+caution libérer+caution verser+caution "
                "remettre+liberté+moyennant caution_fixée dépôt+garantie+justice "
                "libération+moyennant payer+sortir+prison déposer+caution"
            ),
            (
                "bail bond bail_bond bond+release release_bond post_bail bail+surety surety "
                "cash_bail free+bond judge+bond walk+free+bond"
            ),
        ),
    ),
    Role(
        "bribe",
        "money",
        (
            (
                "pot-de-vin dessous_table bakchich corrompre corruption+toucher rétrocommission "
                "soudoyer graisser_patte acheter+silence enveloppe+espèces enveloppe+liquide "
                "valise+billets pacte_corruption commission_occulte arroser+élu monnayer+faveur"
            ),
            (
                "bribe bribery kickback backhander sweetener hush_money grease_palm pay+official "
                "envelope+cash corrupt+payment illicit_payment slush_fund buy_silence "
                "suitcase+cash graft+receive payola"
            ),
        ),
    ),
    Role(
        "embezzled",
        "money",
        (
            (
                "détourner+fonds détourner+argent détournement abus_biens_sociaux abus_confiance "
                "puiser+caisse piocher+caisse siphonner+compte siphonner+caisse emplois_fictifs "
                "taper+caisse vider+caisse argent+public+détourner piquer+caisse évaporer+caisse "
                "trou_caisse dilapider fonds+évaporer"
            ),
            (
                "embezzle misappropriate misappropriation siphon+fund divert+fund pocket+fund "
                "plunder+fund skim+money line_pocket steal+employer misuse+fund cook_books "
                "fiddle+account loot+fund fleece+employer"
            ),
        ),
    ),
    Role(
        "laundered",
        "money",
        (
            (
                "blanchir argent_sale laver+argent recycler+argent circuit+blanchiment "
                "fonds_illicites argent+trafic société_écran origine_douteuse fonds_suspects "
                "transaction_suspecte provenance_illicite"
            ),
            (
                "launder dirty_money clean+money money_laundering illicit_fund "
                "shell+company+funnel suspicious_transaction proceeds_crime funnel+money "
                "wash+money ill-gotten"
            ),
        ),
    ),
    Role(
        "fraud-loss",
        "money",
        (
            (
                "escroquer escroquerie arnaque arnaquer extorquer fraude+préjudice duper+épargnant "
                "victime+arnaque soutirer délester plumer gruger dépouiller+épargnant "
                "faux_virement pyramide+épargnant somme_envolée filouter rouler+épargnant "
                "ruiner+épargnant"
            ),
            (
                "defraud scam con+victim swindle dupe fleece fraudster fraud+lose cheat+investor "
                "trick+transfer ponzi fraud+cost hand+scammer bilk rip+customer pyramid_scheme "
                "hoodwink"
            ),
        ),
    ),
    Role(
        "assets-frozen",
        "money",
        (
            (
                "geler+avoirs geler+actifs gel_avoirs geler+compte bloquer+avoirs "
                "immobiliser+avoirs avoirs_gelés fonds_gelés actifs_immobilisés bloquer+compte "
                "séquestre+compte fonds_bloqués"
            ),
            (
                "freeze+asset frozen_asset freeze+account freeze+fund immobilise+asset block+asset "
                "lock+asset frozen_fund asset_freeze immobilised_asset freezing_order "
                "block+account"
            ),
        ),
    ),
    Role(
        "assets-seized",
        "money",
        (
            (
                "saisir+avoirs confisquer confiscation saisir+biens saisie+espèces saisir+argent "
                "saisir+villa saisir+compte biens_saisis saisir+liquide saisir+actifs "
                "mettre+main+liquide perquisition+espèces retrouver+espèces argent_saisi"
            ),
            (
                "seize+asset confiscate confiscation forfeit forfeiture seize+cash seize+property "
                "impound recover+asset seize+account seize+money strip+asset find+cash "
                "claw+criminal seized_asset uncover+cash"
            ),
        ),
    ),
    Role(
        "stolen-value",
        "money",
        (
            (
                "pirate+dérober hacker+dérober portefeuille+vider butin voler+valeur "
                "dérober+valeur vol+estimer bijoux+voler montant_vol préjudice+vol emporter+bijoux "
                "braqueur+emporter cambrioleur+emporter dérober+bijoux repartir+butin "
                "casse+rapporter marchandise+voler rafler+bijoux braquage+rapporter main_basse"
            ),
            (
                "loot hacker+steal wallet+drain steal+worth theft+value thief+worth robber+escape "
                "jewel+worth heist+net raid+net burglar+worth stolen_value thief+snatch gang+net "
                "swag gang+escape thief+bag plunder+worth robber+flee"
            ),
        ),
    ),
    Role(
        "haul-street-value",
        "money",
        (
            (
                "drogue+valeur saisie+valeur cocaïne+valeur valeur+marchande+drogue valeur_revente "
                "revente+estimer cargaison+valeur marché+noir+valeur prix+détail+drogue "
                "stupéfiant+valeur contrebande+valeur contrefaçon+valeur cannabis+valeur"
            ),
            (
                "street_value drug+worth cocaine+worth seizure+worth haul+worth black+market+value "
                "drug+value contraband+worth shipment+worth counterfeit+worth smuggle+worth "
                "narcotics+worth cannabis+worth"
            ),
        ),
    ),
    Role(
        "ransom-demanded",
        "money",
        (
            (
                "rançon_demandée réclamer+rançon exiger+rançon demander+rançon ravisseur+réclamer "
                "pirate+réclamer pirate+exiger maître_chanteur hacker+réclamer extorsion+réclamer "
                "chantage+réclamer exiger+clé+déchiffrement exiger+libération ultimatum+rançon "
                "extorqueur"
            ),
            (
                "ransom_demand demand+ransom ask+ransom hacker+demand kidnapper+demand "
                "extort+demand blackmailer want+ransom extortionist seek+ransom gang+demand "
                "captor+demand blackmail+demand ransom_note attacker+demand"
            ),
        ),
    ),
    Role(
        "ransom-paid",
        "money",
        (
            (
                "payer+rançon verser+rançon rançon_payée rançon_versée régler+rançon "
                "céder+chantage céder+pirate céder+maître racheter+données acquitter+rançon "
                "payer+pirate payer+ravisseur obtenir+clé+payer céder+ravisseur"
            ),
            (
                "pay+ransom ransom_payment pay+hacker pay+kidnapper hand+ransom cave+hacker "
                "give+hacker pay+extortionist buy+data pay+attacker pay+captor pay+decryption "
                "bow+blackmail"
            ),
        ),
    ),
    Role(
        "reward",
        "money",
        (
            (
                "récompense prime+information prime+capture offrir+information "
                "promettre+information tête_prix mise+prix+tête renseignement+récompenser "
                "promettre+capture offrir+renseignement prime+tête"
            ),
            (
                "reward bounty information_leading price_head offer+information tip-off+pay "
                "leading_arrest leading_capture offer+lead reward+tip"
            ),
        ),
    ),
    Role(
        "daily-penalty",
        "money",
        (
            (
                "pénalité_quotidienne retard+pénalité astreinte+retard astreinte+quotidien "
                "amende_journalière dédommagement+retard astreinte pénalité_retard "
                "indemnité_retard payer+retard liquider+astreinte majoration_retard"
            ),
            (
                "late+penalty daily_penalty daily_fine penalty_payment periodic_penalty "
                "late_penalty late_fee penalty+delay liquidated_damages fine+daily"
            ),
        ),
    ),
    Role(
        "tax-evaded",
        "money",
        (
            (
                "fraude_fiscale évasion_fiscale échapper+fisc soustraire+fisc soustraire+impôt "
                "éluder impôt_éludé dissimuler+fisc fraude_TVA manque+gagner+fisc fraudeur "
                "fisc+berner paradis+fiscal+dissimuler compte_caché"
            ),
            (
                "tax_evasion evade+tax dodge+tax tax_dodger tax_fraud hide+taxman avoid+tax "
                "vat_fraud cheat+taxman undeclared_income hide+offshore unpaid_tax tax_avoidance "
                "carousel_fraud conceal+taxman"
            ),
        ),
    ),
    Role(
        "tax-clawback",
        "money",
        (
            (
                "redressement_fiscal redressement+fisc fisc+réclamer rappel_impôt arriéré_impôt "
                "arriéré+fisc ardoise_fiscale réclamer+arriéré rattrapage_fiscal fisc+rembourser "
                "impôt+arriéré restituer+aides rembourser+aides fisc+recouvrer recouvrement+impôt "
                "avantage+fiscal+rembourser"
            ),
            (
                "tax_demand taxman+demand tax_arrears tax_bill tax+authority+demand recover+tax "
                "repay+state+aid clawback unpaid+tax+pay tax_reassessment revenue+pursue "
                "collect+arrears taxman+chase"
            ),
        ),
    ),
    Role(
        "back-pay",
        "money",
        (
            (
                "arriéré_salaire salaire_impayé rappel_salaire supplémentaires+payer "
                "salaire+impayer devoir+salarié salaire_retard créance_salariale impayé+salarié "
                "prudhommes+verser solde_compte paie+retard"
            ),
            (
                "unpaid_wage wage_arrears owe+worker owe+staff overtime+owe unpaid_overtime "
                "unpaid_salary wage_theft arrears+staff underpay wage+owe tribunal+award "
                "missed_pay"
            ),
        ),
    ),
    # Company results.
    Role(
        "revenue",
        "money",
        (
            (
                "chiffre_affaires recette revenu ventes encaisser recettes+groupe revenu+groupe "
                "ventes_atteindre facturation+groupe encaisser+ventes réaliser+ventes "
                "volume_affaires produit_net_bancaire recettes_trimestre engranger+ventes "
                "peser+chiffre ventes_annuelles ventes_trimestrielles vendre+trimestre "
                "rentrées_argent revenus_trimestriels recettes_commerciales"
            ),
            (
                "revenue turnover sales takings income receipts sales_reach top_line "
                "quarterly_sales annual_sales net_sales sales_total ring+sales rake+sales "
                "group_sales post+sales generate+sales business_volume bring+sales sales+quarter"
            ),
        ),
    ),
    Role(
        "revenue-forecast",
        "money",
        (
            (
                "prévoir+chiffre+affaires viser+chiffre tabler+ventes chiffre+affaires+prévision "
                "objectif+ventes attendre+ventes espérer+recettes prévision+revenus "
                "anticiper+ventes viser+ventes ambitionner+ventes tabler+chiffre "
                "recettes_attendues miser+recettes"
            ),
            (
                "forecast+revenue expect+revenue target+sales guidance+revenue expect+sales "
                "revenue_forecast sales_forecast project+revenue revenue_target outlook+revenue "
                "aim+sales estimate+revenue guidance+sales pencil+sales"
            ),
        ),
    ),
    Role(
        "profit",
        "money",
        (
            (
                "bénéfice profit résultat_net excédent gagner engranger+bénéfice gain_net "
                "bénéfice_net dégager+profit empocher+bénéfice résultat_positif excédent_dégager "
                "gagner+argent sortir+rouge résultats_insolents profit_net vert+compte "
                "solde_bénéficiaire"
            ),
            (
                "profit earnings net_income surplus net_profit bottom_line pocket+profit "
                "bank+profit surplus+post pretax_profit net_earnings rake+profit post+profit "
                "swell+profit"
            ),
        ),
    ),
    Role(
        "operating-profit",
        "money",
        (
            (
                "résultat_opérationnel résultat_exploitation ebitda ebit bénéfice_exploitation "
                "bénéfice_opérationnel excédent_brut marge_brute_opérationnelle "
                "profit_opérationnel rentabilité_exploitation opérationnel+dégager "
                "résultat_brut_exploitation"
            ),
            (
                "operating_profit operating_income ebitda ebit operating_earnings core_profit "
                "underlying_profit operating_result adjusted_profit core_earnings "
                "underlying_earnings profit_operations trading_profit operating_surplus"
            ),
        ),
    ),
    Role(
        "profit-forecast",
        "money",
        (
            (
                "prévoir+bénéfice viser+bénéfice tabler+bénéfice avertissement_résultats "
                "objectif+bénéfice prévision_bénéfice attendre+bénéfice anticiper+bénéfice "
                "avertissement_profit consensus+bénéfice espérer+bénéfice relever+prévision "
                "abaisser+prévision analyste+attendre analyste+tabler"
            ),
            (
                "forecast+profit expect+profit profit_warning profit_guidance guide+earnings "
                "analyst+expect project+profit consensus+profit outlook+profit lower+guidance "
                "raise+guidance full-year+profit+expect profit_target analyst+pencil "
                "earnings_forecast"
            ),
        ),
    ),
    Role(
        "net-loss",
        "money",
        (
            (
                "perte_nette perte+exercice perte+trimestre pertes_cumulées résultat_négatif "
                "afficher+perte accuser+perte creuser+perte essuyer+perte rouge+compte "
                "déficit+entreprise enregistrer+perte perdre+exercice plonger+rouge boire+bouillon "
                "perte_opérationnelle ardoise+laisser boire_tasse solde_déficitaire "
                "perte_exploitation"
            ),
            (
                "net_loss post+loss annual_loss quarterly_loss lose+quarter operating_loss red_ink "
                "report+loss swing+loss slump+loss pretax_loss book+loss red+plunge loss+widen "
                "loss_making bleed+cash rack+loss haemorrhage+cash"
            ),
        ),
    ),
    Role(
        "writedown",
        "money",
        (
            (
                "dépréciation provision provisionner charge_exceptionnelle passer+charge survaleur "
                "écriture+charge dépréciation_actifs provision+litige mettre+côté+litige "
                "passer_perte inscrire+compte+charge imputer+compte effacer+valeur"
            ),
            (
                "writedown write-down impairment provision one-off_charge exceptional_charge "
                "charge+goodwill write+asset aside+litigation book+charge earmark+lawsuit "
                "non-cash_charge goodwill hit+charge"
            ),
        ),
    ),
    Role(
        "strike-cost",
        "money",
        (
            (
                "grève+coûter coût_grève grève+manque blocage+coûter conflit+coûter manque_gagner "
                "arrêt+coûter perdre+grève perte+exploitation paralysie+coûter fermeture+coûter"
            ),
            (
                "strike+cost cost_strike stoppage+cost walkout+cost lost_revenue lost_output "
                "dispute+cost shutdown+cost disruption+cost blockade+cost lost_earnings lost_sales "
                "idle+cost closure+cost"
            ),
        ),
    ),
    Role(
        "cash",
        "money",
        (
            (
                "trésorerie liquidité caisse disponible+caisse matelas+liquidités "
                "réserve_financière bas_laine caisse+rester trésor_guerre cash_disponible "
                "disponibilités fonds_roulement réserve+banque autonomie_financière tirelire"
            ),
            (
                "cash liquidity reserves cash_pile cash_reserve cash_hand war_chest "
                "reserves+company cash_position cash_cushion coffers nest_egg working_capital "
                "cash_balance liquidity_buffer cash_bank treasury_balance"
            ),
        ),
    ),
    Role(
        "savings-plan",
        "money",
        (
            (
                "plan_économies réaliser+économies économie+plan économiser réduire+coûts "
                "réduction_coûts réduction_dépenses cure_minceur serrer_ceinture cure_austérité "
                "chasse_coûts tailler+dépenses couper+dépenses plan_rigueur tour_vis "
                "économie+programme gisement_économies épargner+coût synergies"
            ),
            (
                "cost_savings cost_cutting savings_plan save+restructuring save+annually "
                "reduce+cost slash+cost austerity+save belt_tightening efficiency+save "
                "efficiency_drive economies+find synergy savings+programme axe+cost trim+cost "
                "shave+cost"
            ),
        ),
    ),
    Role(
        "restructuring-cost",
        "money",
        (
            (
                "coût_restructuration charge_restructuration restructuration+coûter "
                "plan+social+coûter frais_restructuration provision_restructuration "
                "fermeture+usine+coût facture_sociale plan+départ+coûter coût_départs "
                "coût_licenciements réorganisation+coûter"
            ),
            (
                "restructuring_cost restructuring_charge restructuring+cost redundancy_cost "
                "layoff+charge layoff+cost severance_cost overhaul+cost reorganisation+cost "
                "closure_cost redundancy+bill job+cuts+cost exit_cost"
            ),
        ),
    ),
    Role(
        "investment",
        "money",
        (
            (
                "investir injecter+usine plan_investissement mettre_table dépenser+usine "
                "miser+usine usine+implanter consacrer+modernisation engager+modernisation "
                "construire+usine+coût implantation+montant débourser+site budget_investissement "
                "capex mobiliser+projet placer+usine"
            ),
            (
                "invest plough+plant capital_expenditure capex spend+factory pour+factory "
                "plant+build+spend spend+upgrade sink+factory plunge+plant outlay commit+factory "
                "commit+plant bet+plant inject+site"
            ),
        ),
    ),
    # Debt and funding.
    Role(
        "debt",
        "money",
        (
            (
                "dette emprunt emprunter prêt passif créance endettement dette_groupe "
                "ardoise+cumuler dette_nette emprunts+cumuler crouler+dette devoir+créancier "
                "devoir+fournisseur plombé+dette traîner+dette lesté+dette accumuler+ardoise"
            ),
            (
                "debt loan borrow liability owe net_debt indebted indebtedness owe+creditor "
                "saddle+debt debt_pile debt_mountain debt_load laden+debt owe+bank debt_burden "
                "outstanding_loan"
            ),
        ),
    ),
    Role(
        "unpaid-bills",
        "money",
        (
            (
                "impayé facture_impayée factures+souffrance devoir+fournisseur arriéré+fournisseur "
                "note+impayer loyer_impayé retard_paiement créancier+réclamer laisser+ardoise "
                "créance+fournisseur impayé+accumuler dette_fournisseur"
            ),
            (
                "unpaid_bill arrears owe+supplier unpaid_invoice overdue+pay outstanding_bill "
                "unpaid_rent owe+contractor owe+landlord leave_unpaid overdue_bill bad_debt "
                "stiff+supplier default+pay"
            ),
        ),
    ),
    Role(
        "debt-repaid",
        "money",
        (
            (
                "rembourser+dette rembourser+prêt rembourser+emprunt remboursement+échéance "
                "régler+dette apurer solder+dette rembourser+banque désendetter honorer+échéance "
                "éponger+dette rendre+argent+État acquitter+dette rembourser+obligation "
                "amortir+emprunt"
            ),
            (
                "repay+debt repay+loan pay+debt pay+loan repayment+due debt_repayment redeem+bond "
                "debt+mature clear+debt honour+debt meet+repayment settle+debt retire+debt"
            ),
        ),
    ),
    Role(
        "loan",
        "money",
        (
            (
                "prêter emprunter emprunt crédit_bancaire ligne_crédit contracter+emprunt "
                "accorder+prêt octroyer+prêt prêt_relais avancer+banque souscrire+emprunt "
                "pool_bancaire avance_remboursable prêt_garanti crédit+accorder rallonge+banque "
                "prêt_bancaire prêt+banque prêt+rembourser prêt+État"
            ),
            (
                "loan lend borrow credit_line credit_facility bridge_loan bank+advance "
                "overdraft+facility revolving_credit extend+credit state_loan term_loan grant+loan "
                "refinancing"
            ),
        ),
    ),
    Role(
        "bond-issue",
        "money",
        (
            (
                "émission_obligataire emprunt_obligataire émettre+obligations placer+obligations "
                "adjudication+trésor lever+marché+obligation emprunter+marchés syndication "
                "emprunt_État obligation_verte emprunt_convertible placement+obligataire"
            ),
            (
                "bond_issue bond_sale issue+bond sell+bond raise+bond bond_offering debt_sale "
                "borrow+market green_bond convertible_bond gilt_auction bond_auction "
                "treasury+sell+debt syndicated_bond tap_market eurobond"
            ),
        ),
    ),
    Role(
        "debt-relief",
        "money",
        (
            (
                "effacer abandon_créance annuler_dette effacer+dette effacement_dette "
                "annuler+dette éponger+dette renoncer+créance passer_éponge ardoise_effacée "
                "gommer+dette abandonner+créance restructurer+dette convertir+dette+capital "
                "alléger+dette allègement_dette restructuration_dette dette+rééchelonner"
            ),
            (
                "write_off forgive relief debt_relief write+debt forgive+debt debt_forgiveness "
                "cancel+debt debt_cancellation wipe+debt waive+debt restructure+debt haircut "
                "swap+debt+equity wipe_slate reschedule+debt debt_restructuring writeoff debt_swap"
            ),
        ),
    ),
    Role(
        "funding",
        "money",
        (
            (
                "lever levée tour_table capital investir financement injecter lever+fonds "
                "levée_fonds boucler+tour lever+investisseur série_lever capital-risque "
                "investisseur+injecter jeune+pousse+lever start-up+lever obtenir+investisseur "
                "réunir+investisseur amorçage collecter+investisseur attirer+investisseur "
                "séduire+investisseur"
            ),
            (
                "raise round funding investment venture finance inject funding_round "
                "raise+investor raise+round seed_round series_raise venture_capital start-up+raise "
                "secure+funding backer+pour investor+pump attract+funding land+funding "
                "fundraising_round close_round venture+inject bag+funding"
            ),
        ),
    ),
    Role(
        "raised-total",
        "money",
        (
            (
                "lever+total lever+création levée+cumulé total_levé total+collecter "
                "porter+total+financement financement_cumulé levé+total engranger+total "
                "récolter+total somme_levée"
            ),
            (
                "raise+total total_funding total_raised bring_total raise+date raise+founding "
                "funding_date cumulative_funding raise+altogether tally+raise total+collect"
            ),
        ),
    ),
    Role(
        "capital-increase",
        "money",
        (
            (
                "augmentation_capital augmenter+capital recapitaliser injecter+capital "
                "argent_frais fonds_propres renflouer remettre_pot apporter+capital "
                "émission+actions souscrire+capital actionnaire+remettre renforcer+capital "
                "apport+capital remettre_main_poche"
            ),
            (
                "rights_issue capital_increase recapitalise share_issue fresh_capital "
                "inject+capital capital_injection equity_injection raise+capital shore+balance "
                "cash_call shareholder+inject share_placing sell+share bolster+capital"
            ),
        ),
    ),
    Role(
        "ipo-raised",
        "money",
        (
            (
                "introduction_bourse entrer_bourse cotation+lever bourse+lever première_cotation "
                "placement+actions mettre_bourse ipo flottant+lever arrivée_bourse premiers+bourse "
                "introduire+bourse"
            ),
            (
                "ipo initial_public_offering stock_market_debut float+raise listing+raise "
                "flotation public_offering share+sale+raise market_debut public+raise "
                "offering+raise shares+debut stock_market_flotation"
            ),
        ),
    ),
    # Takeovers and holdings.
    Role(
        "takeover",
        "money",
        (
            (
                "rachat racheter acquisition acquérir reprise offre_reprise opa cession céder "
                "offre_publique acheter+concurrent rachat_groupe absorber+rival "
                "mettre+main+société avaler+rival croquer+rival offrir+groupe reprendre+société "
                "acquéreur+débourser fusion+montant payer+acquérir offrir+concurrent jeter_dévolu"
            ),
            (
                "takeover acquisition acquire buy buyout bid purchase buy+rival swallow+rival "
                "purchase_company takeover_bid merger+worth gobble acquirer+pay deal_values "
                "buy+company splash+buy agreed_bid"
            ),
        ),
    ),
    Role(
        "bid-rejected",
        "money",
        (
            (
                "rejeter+offre repousser+offre refuser+offre offre_rejetée décliner+offre "
                "éconduire+offre offre+insuffisant offre_hostile opposer+refus+offre "
                "offre+sous-évaluer juger+offre+insuffisant balayer+offre recevoir+offre"
            ),
            (
                "reject+bid reject+offer spurn+bid rebuff+offer turn+offer hostile_bid "
                "unsolicited_bid unsolicited_approach bid+undervalue snub+offer knock+bid "
                "refuse+offer dismiss+bid rebuff+approach"
            ),
        ),
    ),
    Role(
        "bid-raised",
        "money",
        (
            (
                "relever+offre améliorer+offre surenchère surenchérir offre_améliorée "
                "bonifier+offre contre-offre offre+rachat revoir+hausse+offre hausser+offre "
                "monter+enchères+offre offre_concurrente"
            ),
            (
                "raise+bid sweeten+offer sweeten+bid improved_offer higher_bid increase+offer "
                "counterbid rival_bid improve+bid outbid raise+offer trump+offer top+bid "
                "counter-offer bidding_war"
            ),
        ),
    ),
    Role(
        "stake-bought-price",
        "money",
        (
            (
                "prendre_participation prise_participation entrer_capital acheter+part "
                "racheter+part acquérir+participation monter_capital débourser+participation "
                "céder+participation vendre+participation ramasser+actions minoritaire+acheter"
            ),
            (
                "stake+buy stake+pay acquire+stake minority+stake+buy stake+worth stake+purchase "
                "sell+stake stake_sale stake+offload buy+holding snap+stake sale_stake"
            ),
        ),
    ),
    Role(
        "asset-sale",
        "money",
        (
            (
                "céder+filiale vendre+filiale cession+actifs cession+filiale vendre+activité "
                "céder+activité cession_actifs vendre+immeuble vendre+siège séparer+filiale "
                "bijoux_famille cession+branche cession+rapporter produit_cession céder+branche"
            ),
            (
                "sell+unit divest sell+division sell+subsidiary offload+unit asset_sale sell+arm "
                "sale_proceeds shed+unit family_silver spin+sell sell+headquarters sell+building "
                "dispose+business"
            ),
        ),
    ),
    Role(
        "offer-per-share",
        "money",
        (
            (
                "action+offre prix+action+offre titre+offre payer+action action+rachat "
                "action+numéraire prix+unitaire+action proposer+titre proposer+action "
                "action+actionnaire+offre retrait_cote"
            ),
            (
                "share+offer share+cash+bid pay+share bid+share share+offer+price "
                "shareholder+receive+share cash+share+takeover buyout_price tender_offer share+buy "
                "value+share+bid"
            ),
        ),
    ),
    Role(
        "break-fee",
        "money",
        (
            (
                "indemnité_rupture dédit pénalité_rupture rompre+accord+verser clause_dédit "
                "indemnité+résiliation rupture+contrat+verser frais_résiliation frais_rupture "
                "dédommager+rupture clause_rupture"
            ),
            (
                "break_fee termination_fee break-up_fee breakup_fee cancellation_fee exit_fee "
                "walk+away+pay terminate+contract+pay cancel+contract+pay kill_fee penalty+pull "
                "termination_payment"
            ),
        ),
    ),
    Role(
        "valuation",
        "money",
        (
            (
                "valorisation valoir valoir+bourse valeur+entreprise licorne capitalisation "
                "capitalisation_boursière peser+bourse estimer+entreprise valeur_boursière "
                "valeur+groupe cote+entreprise évaluer+société entreprise+valoir valeur_entreprise"
            ),
            (
                "valuation worth market_value value+company market_capitalisation market_cap "
                "unicorn worth+company enterprise_value value+firm value+start-up value+group "
                "implied_valuation"
            ),
        ),
    ),
    Role(
        "value-wiped",
        "money",
        (
            (
                "partir_fumée capitalisation+perdre capitalisation+évaporer effacer+capitalisation "
                "valeur+évaporer bourse+évaporer envoler+bourse+perte fondre+capitalisation "
                "rayer+capitalisation perdre+valeur+bourse engloutir+capitalisation volatiliser "
                "capitalisation+amputer"
            ),
            (
                "wipe+market+value erase+value shed+market+value evaporate+value knock+value "
                "lose+market+value vaporise+value market+value+vanish wipe+valuation smoke+value "
                "share+rout+wipe slice+value"
            ),
        ),
    ),
    Role(
        "share-price",
        "money",
        (
            (
                "action cours titre bourse cours_action prix_action cours+clôturer action+clôturer "
                "titre+clôturer coter+action titre+échanger action+échanger action+valoir "
                "cotation+titre cours+titre titre+valoir introduire+action"
            ),
            (
                "share stock price_share share_price stock_price share+close stock+close "
                "share+trade stock+trade share+worth stock+worth share+quote price+share "
                "change_hands closing_price trade+apiece"
            ),
        ),
    ),
    Role(
        "dividend",
        "money",
        (
            (
                "dividende actionnaire_verser actionnaire+verser coupon+action "
                "distribuer+actionnaires rémunérer+actionnaires récompenser+actionnaires "
                "choyer+actionnaires acompte+dividende redistribuer+actionnaires "
                "reverser+actionnaires gâter+actionnaires remonter+actionnaire"
            ),
            (
                "dividend shareholder_pay pay+shareholder payout+shareholder return+shareholder "
                "distribute+shareholder interim_dividend final_dividend special_dividend "
                "shareholder+reward hand+shareholder payout+investor shareholder+pocket"
            ),
        ),
    ),
    Role(
        "buyback",
        "money",
        (
            (
                "rachat_actions racheter+propres+actions racheter+actions racheter+titres "
                "programme_rachat rachat_titres annuler+actions rachat_propres_titres "
                "annulation+titres racheter+propres+titres autorachat relution"
            ),
            (
                "buyback buy+share share_repurchase repurchase+share repurchase_programme "
                "stock_buyback mop+share retire+share repurchase+stock buy+stock"
            ),
        ),
    ),
    Role(
        "contract",
        "money",
        (
            (
                "contrat marché commande attribuer marché_public décrocher+contrat "
                "décrocher+marché remporter+contrat remporter+marché rafler+contrat "
                "empocher+contrat contrat+valeur attribuer+marché passer_marché accord-cadre "
                "marché+montant signer+contrat appel+offres+remporter confier+marché "
                "commande_publique"
            ),
            (
                "contract deal order award_contract award+contract win+contract land+contract "
                "clinch+contract deal_worth contract_worth bag+contract contract_value "
                "secure+contract tender+win procurement framework_agreement scoop+contract "
                "public_contract supply_deal ink+deal"
            ),
        ),
    ),
    Role(
        "order-value",
        "money",
        (
            (
                "carnet_commandes commande+avions commande+montant commander+valeur prix_catalogue "
                "commande+ferme carnet+commandes commande+navire commande+rames passer_commande "
                "commande+chars commande+armement commande+trains commande+hélicoptères "
                "commande+constructeur"
            ),
            (
                "order+worth order_book order+value list+price+order order+jet firm_order backlog "
                "order+aircraft order+ship order+train order+tank place+order order+vehicle "
                "order_intake"
            ),
        ),
    ),
    # Pay and work.
    Role(
        "exec-pay",
        "money",
        (
            (
                "rémunération+patron salaire+patron rémunération+directeur+général "
                "rémunération+dirigeant pdg+toucher patron+empocher patron+percevoir patron+gagner "
                "émoluments rémunération_globale rémunération+PDG salaire+PDG paie+patron "
                "dirigeant+toucher package+dirigeant rémunération_variable"
            ),
            (
                "chief+executive+pay ceo+pay boss+earn boss+pay executive_pay pay_package ceo+earn "
                "executive_compensation boss+pocket fat_cat chief+pocket remuneration+chief "
                "boss+salary boss+remuneration total_compensation director+pay"
            ),
        ),
    ),
    Role(
        "golden-parachute",
        "money",
        (
            (
                "parachute_doré indemnité_départ prime_départ partir+chèque retraite_chapeau "
                "chèque_départ indemnité+dirigeant matelas+départ quitter+poste+chèque "
                "prime_rupture pactole+départ retraite_dorée"
            ),
            (
                "golden_parachute exit_package severance+executive pay-off leave+payoff "
                "departure_package golden_handshake parting_gift leaving_payout walk+payoff "
                "retirement_package exit_payment goodbye+payout"
            ),
        ),
    ),
    Role(
        "severance",
        "money",
        (
            (
                "indemnité_licenciement chèque+licencier indemnité+salarié prime_licenciement "
                "supra-légal supralégale indemnité+partant départ+volontaire+indemnité "
                "enveloppe+licencier prime_supra toucher+licencier indemnité_supralégale "
                "prime+départ+volontaire"
            ),
            (
                "severance redundancy_pay redundancy_payment severance_pay severance+worker "
                "payoff+worker laid-off+receive layoff_package exit+cheque+worker "
                "voluntary+redundancy+receive compensation+dismiss redundancy_package "
                "termination_pay"
            ),
        ),
    ),
    Role(
        "salary",
        "money",
        (
            (
                "salaire rémunération paie smic traitement payer_mois traitement_mensuel "
                "payer_mensuellement fiche_paie gagner+mensuel émarger toucher+mensuel "
                "salaire_mensuel salaire_moyen salaire_net payer+ouvrier bulletin_salaire "
                "rétribution appointements salaire_brut salaire_médian"
            ),
            (
                "salary pay wage earn remuneration earn+monthly pay_packet take-home annual_pay "
                "average_pay paycheck pay+worker paid+annually earn+annually median_pay basic_pay "
                "monthly_pay pay_slip"
            ),
        ),
    ),
    Role(
        "minimum-wage",
        "money",
        (
            (
                "smic salaire_minimum taux_horaire salaire_horaire plancher_salarial "
                "minimum_salarial rémunération_minimale smic_horaire salaire_plancher "
                "minimum+légal+salaire brut_horaire smicard"
            ),
            (
                "minimum_wage hourly_wage hourly_rate hourly_pay living_wage wage_floor pay_floor "
                "pay+hourly statutory_wage lowest_paid legal+minimum+pay lowest+wage"
            ),
        ),
    ),
    Role(
        "pay-rise-amount",
        "money",
        (
            (
                "augmentation_salaire revalorisation_salariale augmentation+mensuel hausse_salaire "
                "augmenter+salarié revaloriser+salaires coup+pouce+salaire rallonge+salariale "
                "hausse+fiche+paie augmentation_générale salaire+majorer paie+relever "
                "gratte_augmentation enveloppe+revalorisation"
            ),
            (
                "pay_rise wage_increase pay_increase salary_increase pay_award raise+worker "
                "wage_hike pay_hike extra+pay+packet pay_boost wage+uplift pay_bump lift+wage "
                "pay_uplift"
            ),
        ),
    ),
    Role(
        "pension-amount",
        "money",
        (
            (
                "pension_retraite retraite+toucher pension_mensuelle minimum_vieillesse "
                "retraite_complémentaire petite_retraite pension_réversion pension_moyenne "
                "retraité+percevoir minimum_contributif pension+revaloriser vivre+retraite"
            ),
            (
                "pension state_pension pensioner+receive retirement_income pension+monthly "
                "pensioner+live annuity pension+weekly old-age_pension retirement+pot "
                "pension_credit survivor_pension pensioner+extra"
            ),
        ),
    ),
    Role(
        "benefits",
        "money",
        (
            (
                "allocation allocataire prestation_sociale rsa revenu_solidarité aide_logement "
                "allocation_familiale allocation_chômage minima_sociaux apl prime_activité "
                "indemnisation_chômage chômeur+toucher allocation_adulte"
            ),
            (
                "benefit+claimant welfare_payment allowance+weekly universal_credit child_benefit "
                "unemployment_benefit housing_benefit jobseeker disability_benefit welfare_benefit "
                "dole social_security_payment carer_allowance claimant+receive"
            ),
        ),
    ),
    Role(
        "household-aid",
        "money",
        (
            (
                "chèque_énergie prime+foyer aide+ménage chèque+ménage coup+pouce+ménage "
                "bonus_écologique prime_conversion aide+famille prime+rentrée aide+habitant "
                "aide+bénéficiaire allocation_rentrée bon_achat aide_forfaitaire indemnité+foyer "
                "chèque_alimentaire"
            ),
            (
                "household+payment rebate+household voucher grant+family household+help "
                "energy_rebate one-off+household cheque+household payment+eligible "
                "cost-of-living_payment support+family payment+low-income handout+household "
                "stimulus_check cash+resident"
            ),
        ),
    ),
    # Public money.
    Role(
        "budget",
        "money",
        (
            (
                "budget budget_total budget_prévisionnel voter+budget budget_annuel doter+budget "
                "budget+consacrer crédits+voter enveloppe_budgétaire ligne_budgétaire loi_finances "
                "budget_municipal dotation_budgétaire"
            ),
            (
                "budget annual_budget spending_plan funding_envelope budget_allocation "
                "appropriation budget+pass budget_bill budget_approve spending_bill fund+allocate "
                "budget_line"
            ),
        ),
    ),
    Role(
        "budget-cut-amount",
        "money",
        (
            (
                "coupe_budgétaire tailler+budget amputer+budget réduire+budget couper+crédits "
                "annuler+crédits annulation_crédits coup_rabot réduire+dotation réduction_budget "
                "baisse+crédits budget+rogner sabrer+budget diminuer+dotation gel_crédits "
                "économies+État"
            ),
            (
                "budget_cut spending_cut slash+budget cut+budget trim+budget axe+budget "
                "cut+spending cut+funding shave+budget funding_cut reduce+budget cancel+funding "
                "cutback lop+budget freeze+funding withhold+funding"
            ),
        ),
    ),
    Role(
        "subsidy",
        "money",
        (
            (
                "subvention aide enveloppe débloquer financer dotation fonds_publics subventionner "
                "aide_publique débloquer+fonds État+verser région+verser aide_État coup+pouce+État "
                "subside aide_financière argent_public argent_contribuable financement_public "
                "région+financer collectivité+financer manne_publique"
            ),
            (
                "subsidy grant aid fund package state_money state_aid public_money taxpayer_money "
                "government_funding public_funding state_funding government+grant public_purse "
                "council+fund award+grant matching_fund taxpayer+fund financial_support "
                "grant+receive"
            ),
        ),
    ),
    Role(
        "subsidy-cut",
        "money",
        (
            (
                "supprimer+subvention couper+subvention réduire+subvention retirer+subvention "
                "subvention+baisse suppression+subvention perdre+subvention privé+subvention "
                "fermer_robinet couper_vivres subvention+amputer raboter+aide suspendre+subvention "
                "geler+subvention"
            ),
            (
                "cut+subsidy withdraw+grant lose+grant scrap+subsidy subsidy_cut grant+axe "
                "lose+funding pull+funding stop+grant turn+tap+funding withdraw+funding "
                "phase+subsidy suspend+grant slash+grant"
            ),
        ),
    ),
    Role(
        "emergency-aid",
        "money",
        (
            (
                "aide_urgence fonds_urgence débloquer+urgence fonds+sinistrés aide+sinistrés "
                "plan_urgence secours_urgence enveloppe+urgence solidarité+sinistrés "
                "aide_exceptionnelle fonds_solidarité aide+victime aide+agriculteurs "
                "débloquer+agriculteurs aide_immédiate"
            ),
            (
                "emergency_aid emergency_fund disaster_relief relief_fund relief+victim "
                "release+emergency hardship_fund aid+flood aid+farmer relief_package disaster_aid "
                "support+flood-hit emergency_relief unlock+aid"
            ),
        ),
    ),
    Role(
        "bailout",
        "money",
        (
            (
                "plan_sauvetage renflouer sauvetage+banque sauver+faillite recapitaliser+banque "
                "voler_secours aide+compagnie bouée_sauvetage maintenir_flot remettre_flot "
                "sauvetage_public éponger_pertes sauvetage+entreprise nationaliser "
                "plan+aide+filière"
            ),
            (
                "bailout rescue_package rescue+lender rescue_deal lifeline prop+company "
                "keep_afloat rescue+airline state_rescue rescue_loan salvage+company nationalise "
                "taxpayer+rescue"
            ),
        ),
    ),
    Role(
        "stimulus",
        "money",
        (
            (
                "plan_relance relancer+économie soutien+économie plan_soutien mesures_soutien "
                "soutenir+économie bazooka plan_investissements doper+économie paquet_mesures "
                "plan_massif injecter+économie bouclier_tarifaire"
            ),
            (
                "stimulus recovery_plan recovery_package stimulus_package support_package "
                "boost+economy prop+economy shot_arm fiscal_package pump_economy kickstart+economy "
                "pump-priming investment_plan price_shield"
            ),
        ),
    ),
    Role(
        "eu-funds",
        "money",
        (
            (
                "fonds_européens Bruxelles+verser subvention_européenne Union+européenne+financer "
                "fonds_cohésion aides_européennes Commission+débloquer Bruxelles+débloquer "
                "fonds_structurels plan_relance_européen Bruxelles+financer politique_agricole"
            ),
            (
                "eu_fund eu_money Brussels+release cohesion_fund eu_grant structural_fund "
                "Brussels+unlock recovery_fund Brussels+disburse eu_budget Brussels+withhold "
                "bloc+fund farm_subsidy"
            ),
        ),
    ),
    Role(
        "deficit",
        "money",
        (
            (
                "déficit trou_budgétaire déficit_budgétaire déficit_public besoin_financement "
                "impasse_budgétaire déséquilibre_comptes trou_caisse trou_sécu déficit+creuser "
                "dérapage_comptes déficit_hôpital déficit+combler budget+déséquilibre "
                "dépenses+excéder"
            ),
            (
                "deficit budget_deficit budget_gap funding_gap black_hole budget_shortfall "
                "shortfall public_borrowing hole+finances government_borrowing fiscal_gap "
                "overspend books+balance deficit+plug deficit+widen"
            ),
        ),
    ),
    Role(
        "public-debt",
        "money",
        (
            (
                "dette_publique dette_État endettement_public dette_ville dette_nationale "
                "charge_dette encours_dette dette_souveraine dette_commune intérêts_dette "
                "dette_pays montagne_dette stock_dette"
            ),
            (
                "public_debt national_debt government_debt sovereign_debt debt_interest "
                "debt_servicing debt_pile state_debt debt_ceiling external_debt council+debt "
                "country+debt debt_stock"
            ),
        ),
    ),
    Role(
        "surplus",
        "money",
        (
            (
                "excédent excédent_budgétaire excédent_commercial solde_positif surplus "
                "cagnotte_fiscale comptes+excédentaire rentrées_supplémentaires plus-value_fiscale "
                "excédentaire dégager+excédent"
            ),
            (
                "surplus budget_surplus trade_surplus positive_balance current-account_surplus "
                "revenue_windfall fiscal_surplus black+budget excess_revenue surplus+post "
                "extra+revenue surplus+run"
            ),
        ),
    ),
    Role(
        "tax",
        "money",
        (
            (
                "impôt taxe fiscal taxer redevance contribution_fiscale prélèvement taxation "
                "payer+fisc fiscalité droit_enregistrement assujettir contribuable+payer "
                "taxe_annuelle taxe_séjour verser+fisc cotisation"
            ),
            (
                "tax levy duty taxation tax_bill taxpayer+pay pay+taxman surcharge stamp_duty "
                "payable+tax tourist_tax contribution+tax excise impost owe+tax"
            ),
        ),
    ),
    Role(
        "tax-yield",
        "money",
        (
            (
                "rapporter+État taxe+rapporter impôt+rapporter recettes_fiscales rapporter+caisses "
                "rapporter+budget rendement+taxe renflouer_caisses remplir_caisses taxe+recettes "
                "rapporter+fisc tomber+caisses+État produit+taxe rapporter+trésor engranger+taxe "
                "alimenter+caisses"
            ),
            (
                "tax_revenue tax+raise raise+treasury tax+yield tax_receipt tax+generate "
                "bring+treasury swell+coffers fill+coffers levy+raise raise+exchequer tax+net "
                "levy+bring generate+state proceeds+tax"
            ),
        ),
    ),
    Role(
        "tax-cut",
        "money",
        (
            (
                "baisse_impôt allègement_fiscal réduction_impôt cadeau_fiscal crédit_impôt "
                "exonération niche_fiscale ristourne_fiscale baisser+taxe dégrèvement "
                "avantage_fiscal abattement alléger+fiscalité défiscaliser baisse_charges "
                "allègement_charges"
            ),
            (
                "tax_cut tax_break tax_relief tax_credit tax_rebate tax_exemption tax_giveaway "
                "lower+tax cut+tax tax_allowance tax_deduction tax_holiday exempt+tax duty+relief "
                "reduce+tax tax+sweetener"
            ),
        ),
    ),
    Role(
        "tax-hike",
        "money",
        (
            (
                "hausse_impôt surtaxe taxe_exceptionnelle contribution_exceptionnelle "
                "alourdir+impôt augmenter+taxe tour_vis_fiscal relever+impôt matraquage_fiscal "
                "prélèvement_exceptionnel impôt+supplémentaire hausse+taxe ponction ponctionner "
                "superprofits"
            ),
            (
                "tax_hike tax_increase windfall_tax raise+tax extra_tax surtax one-off_levy "
                "tax_rise tax_grab additional_tax higher_tax tax+squeeze increase+levy surcharge"
            ),
        ),
    ),
    Role(
        "defence-spending",
        "money",
        (
            (
                "budget_défense dépenses_militaires crédits_militaires budget_armées "
                "programmation_militaire réarmement effort_défense dépenses+armement "
                "budget_militaire acheter+armes investir+défense fonds_défense"
            ),
            (
                "defence_spending military_spending defence_budget military_budget pentagon_budget "
                "rearmament weapons_spending arms_spending defence_outlay spend+military "
                "rearm+spend"
            ),
        ),
    ),
    Role(
        "military-aid",
        "money",
        (
            (
                "aide_militaire livraison+armes+montant soutien_militaire armes+Ukraine "
                "paquet_armes envoi+armes aide+Kiev assistance_militaire armement+fournir "
                "aide_sécuritaire munitions+valeur équipement+militaire+valeur soutien+Kiev"
            ),
            (
                "military_aid weapons_package arms_package security_assistance military_support "
                "weapons+worth military_assistance aid+Kyiv weapons_supply ammunition+worth "
                "defence_aid arms+worth package+Kyiv"
            ),
        ),
    ),
    Role(
        "aid-pledge",
        "money",
        (
            (
                "aide_humanitaire promettre+aide engager+donateurs promesse_dons "
                "aide_développement conférence_donateurs donateurs+promettre bailleurs_fonds "
                "promesse_contribution aide_internationale contribution+promettre annoncer+aide"
            ),
            (
                "humanitarian_aid pledge development_aid donor+pledge donor_conference "
                "international_aid aid_pledge foreign_aid commit+donor dig_deep "
                "pledging_conference promise+aid"
            ),
        ),
    ),
    Role(
        "aid-appeal",
        "money",
        (
            (
                "appel_fonds appel_dons ONU+réclamer besoins_humanitaires ONU+besoin "
                "nécessaire+humanitaire besoin+urgence agence+réclamer appel+humanitaire "
                "lancer+appel ONG+réclamer besoins+financement solliciter+donateurs "
                "manquer+humanitaire"
            ),
            (
                "funding_appeal humanitarian_appeal agency+need un+appeal appeal+fund appeal_donor "
                "need+humanitarian un+need plea+donor appeal+underfunded agency+seek "
                "require+humanitarian call+donor charity+need"
            ),
        ),
    ),
    Role(
        "imf-loan",
        "money",
        (
            (
                "FMI+prêter FMI+débloquer Banque+mondiale+prêter FMI+accord tranche+FMI "
                "tranche+prêt versement+FMI décaisser décaissement facilité_crédit programme+FMI "
                "Banque+mondiale+financer bailleur+décaisser"
            ),
            (
                "imf+loan imf+tranche imf+disburse imf_programme world+bank+lend imf+approve "
                "imf+release disbursement tranche+loan lender+disburse imf+bailout imf+deal "
                "world+bank+loan extended_fund"
            ),
        ),
    ),
    Role(
        "reparations",
        "money",
        (
            (
                "réparations_guerre reconstruire+pays coût_reconstruction reconstruction+chiffrer "
                "reconstruction+coûter relever+ruines facture_reconstruction "
                "besoins_reconstruction reconstruction+nécessiter fonds_reconstruction "
                "reconstruction+estimer"
            ),
            (
                "reparations reconstruction_cost rebuild+cost reconstruction_bill "
                "reconstruct+estimate reconstruction_need rebuild+country cost_rebuild "
                "rebuild+need reconstruction_fund war_damage"
            ),
        ),
    ),
    # Trade.
    Role(
        "exports",
        "money",
        (
            (
                "exportation vendre+étranger ventes_étranger expédier+étranger exportations_valeur "
                "ventes+extérieur exportations+atteindre exporter+valeur débouché+étranger "
                "écouler+étranger ventes_export"
            ),
            (
                "export sell_abroad ship_abroad overseas_sales foreign_sales exports_worth "
                "outbound_shipment export_value sell+overseas foreign_shipment sales_abroad "
                "export_earnings"
            ),
        ),
    ),
    Role(
        "imports",
        "money",
        (
            (
                "importation acheter+étranger achats_étranger importations_valeur "
                "facture_énergétique importations+atteindre produits_importés achats+extérieur "
                "importations_annuelles facture+importation approvisionner+étranger"
            ),
            (
                "import buy_abroad imports_worth inbound_shipment import_bill foreign_goods "
                "purchase+abroad goods+import import_value source+abroad imported_goods "
                "energy_import"
            ),
        ),
    ),
    Role(
        "trade-gap",
        "money",
        (
            (
                "déficit_commercial balance_commerciale solde_commercial "
                "commerce+extérieur+déficit échanges+déséquilibre excédent_commercial "
                "déséquilibre_commercial solde_extérieur déficit_extérieur importations+dépasser "
                "balance_paiements"
            ),
            (
                "trade_deficit trade_gap trade_balance trade_imbalance trade_surplus "
                "external_deficit current_account trade_shortfall imports+exceed goods_deficit "
                "trade+lopsided balance_payments"
            ),
        ),
    ),
    Role(
        "tariff-cost",
        "money",
        (
            (
                "droits+douane+coûter surcoût+douane facture_douanière droits+douane+impact "
                "douane+peser taxe_douanière barrière+douanière+coûter frais_douane douane+amputer "
                "guerre+commerciale+coûter surtaxe+coûter droits+douane+supplémentaire"
            ),
            (
                "tariff+cost tariff_bill tariff+hit duty+cost tariff_impact tariff+dent "
                "import+tax+cost levy+cost customs_charge trade+war+cost tariff+expense "
                "customs_bill customs_duties"
            ),
        ),
    ),
    Role(
        "economic-boost",
        "money",
        (
            (
                "retombées_économiques retombées injecter+économie+locale impact_économique "
                "rapporter+économie bénéfice+économie contribuer+PIB rapporter+ville "
                "profiter+économie doper+économie+locale poids_économique générer+retombées "
                "valeur_ajoutée"
            ),
            (
                "economic_impact economic_benefit boost+local+economy benefit+economy "
                "contribute+economy worth+economy inject+economy economic_boost bring+city "
                "windfall+city knock-on+economy generate+economy spin-off+economy"
            ),
        ),
    ),
    Role(
        "economic-cost",
        "money",
        (
            (
                "coûter+économie coût_économique coût_société coûter+société perte_économique "
                "coûter+pays coût_global facture+collectivité coûter+PIB manque+gagner+économie "
                "coût+contribuable ardoise+contribuable facture+contribuable"
            ),
            (
                "cost+economy economic_cost cost+society cost+taxpayer economic_loss cost+country "
                "bill+taxpayer economic_toll drain+economy lost+economy knock+gdp cost+gdp "
                "taxpayer+foot burden+taxpayer"
            ),
        ),
    ),
    Role(
        "remittances",
        "money",
        (
            (
                "diaspora+envoyer transfert_diaspora envoi_fonds migrants+envoyer "
                "envoyer+famille+pays transferts+migrants envoyer+argent+pays expatriés+transférer "
                "fonds_diaspora transferts_fonds mandats+envoyer"
            ),
            (
                "remittance migrant+send diaspora+send money_home send+relative expatriate+send "
                "worker+send+home remit send+abroad+family diaspora+remit transfer+home"
            ),
        ),
    ),
    # Disasters and insurance.
    Role(
        "damage-cost",
        "money",
        (
            (
                "dégât dégâts_matériels dommages+estimer dégâts+chiffrer dégâts+estimer "
                "coût_catastrophe facture+intempéries ardoise+tempête dommage+montant "
                "préjudice+estimer destruction+valeur pertes_matérielles dégâts+élever "
                "sinistre+coûter tempête+coûter inondation+coûter facture+inondation"
            ),
            (
                "damage damage+estimate storm+cost flood+cost damage_bill property_damage "
                "trail+destruction repair_bill disaster+cost damage+worth destruction+worth "
                "wreak+havoc losses+storm wildfire+cost damage_toll cost+devastation"
            ),
        ),
    ),
    Role(
        "insured-loss",
        "money",
        (
            (
                "pertes_assurées dommages_assurés assureurs+coûter facture+assureurs "
                "assureurs+chiffrer réassureur+estimer sinistres+assureurs dégâts_assurés "
                "ardoise+assureurs charge+assureurs sinistralité"
            ),
            (
                "insured_loss insured_damage cost+insurer insurer+bill insurer+estimate "
                "reinsurer+estimate insurance_bill insurer+hit insurance+industry+loss "
                "claim+insurer insurer+brace"
            ),
        ),
    ),
    Role(
        "insurance-payout",
        "money",
        (
            (
                "assureur+verser assurance+rembourser assureur+indemniser assurance+couvrir "
                "remboursement_assurance assurance+prendre+charge prise+charge+assurance "
                "indemnité_assurance assuré+toucher"
            ),
            (
                "insurer+pay insurance_payout insurance+cover insurance_claim policy+pay "
                "insurer+settle insurance_settlement insurance_money insurer+reimburse "
                "underwriter+pay policyholder+receive"
            ),
        ),
    ),
    Role(
        "insurance-premium",
        "money",
        (
            (
                "prime_assurance cotisation_assurance assurance+coûter tarif_assurance "
                "assuré+payer assurance+habitation+coûter assurance_auto cotisation+mutuelle "
                "mutuelle+coûter complémentaire_santé prime_annuelle police+assurance+coûter "
                "assurance+augmenter"
            ),
            (
                "insurance_premium premium+policy insurance+cost policy+cost cover+cost "
                "motorist+insurance motor_insurance home_insurance policyholder+pay annual_premium "
                "insurance_bill premium+rise health_cover"
            ),
        ),
    ),
    Role(
        "out-of-pocket",
        "money",
        (
            (
                "reste_charge franchise_médicale ticket_modérateur avancer_frais payer+poche "
                "sortir+poche dépassement_honoraires franchise+assurance débourser+patient "
                "non_remboursé charge+patient consultation+payer forfait_hospitalier "
                "consultation+tarif"
            ),
            (
                "out-of-pocket deductible patient+pay co-payment copay prescription_charge "
                "pay_pocket excess+policy self-pay patient+fork consultation+cost patient+charge "
                "hospital_charge uninsured+pay"
            ),
        ),
    ),
    Role(
        "repair-cost",
        "money",
        (
            (
                "réparation réfection+coûter remise_état réparer+coûter réparation+chiffrer "
                "remplacer+coûter restauration+coûter facture_réparation remettre+état+coûter "
                "retaper rénover+coûter toiture+coûter réhabilitation+coûter entretien+coûter"
            ),
            (
                "repair repair+cost fix+cost refurbishment_cost restoration+cost renovation+cost "
                "repair_bill mend+cost replace+cost patch+cost renovate+cost maintenance_bill "
                "refurbish+cost"
            ),
        ),
    ),
    Role(
        "cleanup-cost",
        "money",
        (
            (
                "dépollution dépolluer nettoyage+coûter décontamination démantèlement+coûter "
                "assainissement+coûter dépollution+coûter facture+marée dépolluer+site "
                "évacuer+déchets+coût désamiantage désamiantage+coûter"
            ),
            (
                "cleanup clean-up_cost clean+cost decontamination decontaminate dismantling+cost "
                "remediation decommissioning+cost pollution+cost asbestos_removal mop+spill "
                "clean+spill demolition+cost"
            ),
        ),
    ),
    # Works.
    Role(
        "works-cost",
        "money",
        (
            (
                "tribune+coûter toit+engloutir coût_travaux coût_chantier travaux+coûter "
                "chantier+coûter travaux+chiffrer tribune+engloutir investissement+travaux "
                "devis+travaux construire+coûter montant_travaux coût_projet projet+coûter "
                "chantier+budget opération+montant ouvrage+coûter pont+coûter stade+coûter "
                "rénovation+coûter ligne+coûter coût_construction chantier+engloutir "
                "stade+engloutir devis_travaux"
            ),
            (
                "works+cost construction_cost build+cost project+cost cost_project stand+swallow "
                "stadium+swallow stadium+cost works+price+tag bridge+cost budget+works price_tag "
                "line+cost construction+budget scheme+cost bill+works renovation+cost "
                "project+worth project+swallow pour+stadium build+price revamp+cost"
            ),
        ),
    ),
    Role(
        "cost-overrun",
        "money",
        (
            (
                "surcoût dépassement_budget déraper+budget facture+alourdir facture+gonfler "
                "budget+exploser coût+exploser rallonge_budgétaire facture+grimper note+salé "
                "budget+crever addition+grimper ardoise+gonfler coût+déraper budget+dépasser "
                "coût+envoler rallonge facture+doubler gouffre_financier"
            ),
            (
                "cost_overrun overrun budget+overshoot cost+balloon bill+balloon cost+spiral "
                "cost+escalate budget+blow cost+soar bill+swell budget+bust extra_cost overspend "
                "cost+mushroom cost+swell bill+climb cost+creep money_pit"
            ),
        ),
    ),
    Role(
        "cost-initial",
        "money",
        (
            (
                "initialement+prévoir budget_initial devis_initial estimation_initiale "
                "coût_initial enveloppe_initiale prévoir+départ départ+chiffrer budgéter+origine "
                "estimer+origine budget_prévu devis+tabler montant_prévu promettre+départ "
                "budget+origine"
            ),
            (
                "originally_estimate initial_budget initial_estimate original_budget "
                "originally_plan initially+cost original_cost originally+price initially+forecast "
                "original+quote early_estimate budget+originally original_price_tag"
            ),
        ),
    ),
    Role(
        "cost-final",
        "money",
        (
            (
                "coût_final coût_définitif facture_finale revenir+total facture_totale note_finale "
                "coût_total montant_final addition_finale addition_totale montant_total "
                "bilan_financier facture+atteindre coûter+total"
            ),
            (
                "final_cost final_bill end+cost total_cost total_bill final_tally eventual_cost "
                "ultimately+cost final_price cost_total overall_cost bill+reach full_cost "
                "cumulative_cost"
            ),
        ),
    ),
    Role(
        "cost-share",
        "money",
        (
            (
                "quote-part participer+hauteur contribuer+hauteur cofinancer financer+hauteur "
                "part+État+financer participation+département apporter+écot ville+payer+part "
                "mettre_pot tour+table+financement commune+débourser région+apporter État+apporter"
            ),
            (
                "contribute+cost co-fund council+contribute share_cost share+bill state+contribute "
                "match+funding foot_bill foot+part pay_share city+contribute fund+part pick_tab"
            ),
        ),
    ),
    Role(
        "running-cost",
        "money",
        (
            (
                "fonctionnement+coûter frais_fonctionnement coût_annuel coûter_annuellement "
                "coût_fonctionnement entretien+annuel charges_annuelles frais_entretien "
                "budget_fonctionnement coûter+annuel coût_exploitation frais_courants "
                "coût_entretien"
            ),
            (
                "running_cost annual_cost cost_annually operating_cost upkeep maintenance_cost "
                "cost+annually yearly_bill annual_bill running+expense overheads cost_run "
                "upkeep+cost operating_expense"
            ),
        ),
    ),
    Role(
        "extra-cost",
        "money",
        (
            (
                "surcoût coût_supplémentaire coûter+cher frais_supplémentaires rallonge+débourser "
                "dépense_supplémentaire payer+supplément alourdir+facture charge_supplémentaire "
                "facture+supplémentaire supplément surprime coût_additionnel"
            ),
            (
                "extra_cost additional_cost surcharge supplement cost+extra pay+extra "
                "additional_spending extra+bill extra+expense additional_expense incur+additional"
            ),
        ),
    ),
    Role(
        "cost-per-unit",
        "money",
        (
            (
                "coût_unitaire coûter_pièce unité prix_unitaire coûter+unité revenir+pièce "
                "coût+tête coût_habitant coûter+élève coût_moyen coûter+exemplaire coût+kilomètre"
            ),
            (
                "unit_cost cost_apiece cost+head unit_price apiece cost+mile cost_patient "
                "average_cost cost+pupil cost+passenger cost+kilometre"
            ),
        ),
    ),
    # Prices.
    Role(
        "price",
        "money",
        (
            (
                "prix tarif facturer billet ticket coûter_unité étiquette vendre_pièce abonnement "
                "commercialiser+prix prix_vente coûter+consommateur vendre+prix payer+client "
                "prix_public débourser+acheteur afficher+prix prix_rayon"
            ),
            (
                "price fare charge ticket tariff sell_for retail subscription retail+price "
                "retail_price price_tag shelf_price charge+customer cost+shopper pay+customer "
                "cost+buyer sticker_price list_price"
            ),
        ),
    ),
    Role(
        "price-before",
        "money",
        (
            (
                "auparavant+prix prix+précédent ancien_prix ancien_tarif prix+initial passer+tarif "
                "prix_précédent tarif_antérieur coûter+auparavant tarif_précédent prix_barré "
                "vendu+auparavant"
            ),
            (
                "previously+price old_price previous_price original_price formerly+cost used_cost "
                "former_price prior_price earlier+price old_fare previous_rate compared+price"
            ),
        ),
    ),
    Role(
        "price-rise-amount",
        "money",
        (
            (
                "augmenter+prix hausse_prix renchérir prix+majorer prix+grimper tarif+augmenter "
                "hausse_tarif relever+tarif prix+bondir flambée_prix flamber+prix étiquette+valser "
                "supplément+payer ticket+augmenter"
            ),
            (
                "price_rise price_hike price_increase price+raise fare_rise fare_hike dearer "
                "price+jump tariff+raise price+soar hike+price extra+pay price+climb"
            ),
        ),
    ),
    Role(
        "price-cut-amount",
        "money",
        (
            (
                "baisser+prix baisse_prix réduction+prix remise rabais prix+réduire ristourne "
                "promotion+prix prix_cassé braderie brader démarque tarif+réduire promo "
                "bon+réduction"
            ),
            (
                "price_cut discount price+reduce rebate cheaper knock_price markdown price+slash "
                "lower+price money-off price+drop reduction+price bargain+price promotion+price "
                "voucher+discount"
            ),
        ),
    ),
    Role(
        "ticket-price",
        "money",
        (
            (
                "billet place+coûter prix_place prix_billet entrée+payer billet_entrée "
                "tarif_entrée droit_entrée billetterie+prix place+vendre prix_entrée ticket_entrée "
                "revente+place place+assise+prix pelouse+payer"
            ),
            (
                "ticket ticket_price admission_fee entry_fee admission+cost seat+cost entry+cost "
                "ticket+cost entrance+charge pay+seat ticket+resell face_value tout+charge"
            ),
        ),
    ),
    Role(
        "fare",
        "money",
        (
            (
                "trajet+coûter ticket_métro tarif_bus pass_navigo abonnement_transport "
                "billet_avion billet_train course+taxi prix_trajet titre_transport "
                "aller-retour+coûter aller_simple ticket_bus traversée+coûter tarif_transport "
                "carte_transport"
            ),
            (
                "fare bus_fare train_ticket rail_fare air_fare airfare taxi_fare single_ticket "
                "return_ticket flat_fare travel_pass season_ticket metro_ticket ferry_fare "
                "commuter+pay round-trip"
            ),
        ),
    ),
    Role(
        "subscription",
        "money",
        (
            (
                "abonnement forfait forfait_mensuel abonné+payer mensualité formule+mensuel "
                "cotisation_mensuelle adhésion redevance_audiovisuelle licence_annuelle "
                "prix_abonnement souscription+mensuel offre_payante"
            ),
            (
                "subscription subscribe monthly_fee subscriber+pay monthly_charge membership_fee "
                "annual_fee tariff+monthly plan+monthly licence_fee subscription_price "
                "monthly_plan paid_tier monthly_subscription"
            ),
        ),
    ),
    Role(
        "energy-bill",
        "money",
        (
            (
                "facture_énergie facture_électricité facture_gaz facture_chauffage facture_eau "
                "ménage+électricité tarif_électricité tarif_réglementé foyer+chauffage "
                "note_électricité consommation+électricité+payer prix+mégawattheure mégawattheure "
                "prix_gaz"
            ),
            (
                "energy_bill electricity_bill gas_bill heating_bill water_bill household+energy "
                "price_cap utility_bill power_bill electricity_price gas_price megawatt-hour therm "
                "household+heating power_price"
            ),
        ),
    ),
    Role(
        "fuel-price",
        "money",
        (
            (
                "carburant litre+essence litre+gazole essence+pompe gazole prix_pompe sans-plomb "
                "diesel+litre plein+coûter automobiliste+litre station-service prix+essence "
                "superéthanol"
            ),
            (
                "petrol+litre diesel+litre gasoline+gallon pump_price fuel_price petrol_price "
                "pump+motorist forecourt fill_tank unleaded fuel+litre petrol_pump "
                "gas+price+gallon diesel_price"
            ),
        ),
    ),
    Role(
        "oil-price",
        "money",
        (
            (
                "baril brent brut+baril cours+pétrole prix_pétrole baril+coter pétrole+échanger "
                "brut+échanger baril+négocier pétrole+clôturer baril+franchir cours+brut"
            ),
            (
                "barrel brent crude oil_price crude+trade wti oil+trade crude+settle oil_future "
                "barrel+trade benchmark_crude oil+climb crude+fetch oil+barrel"
            ),
        ),
    ),
    Role(
        "gold-price",
        "money",
        (
            (
                "lingot métal_jaune métal_précieux valeur_refuge once+argent cours+cuivre "
                "cuivre+tonne métal+coter cours_métal once_troy métal+jaune+grimper"
            ),
            (
                "ounce bullion yellow_metal precious_metal gold_price gold+trade spot_gold "
                "safe_haven silver+ounce copper+tonne gold+hit copper_price metal+trade gold+climb"
            ),
        ),
    ),
    Role(
        "crop-price",
        "money",
        (
            (
                "tonne+blé tonne+cours prix_tonne quintal boisseau cours+blé tonne+cacao "
                "cours+cacao cours+café coter+tonne céréale+tonne cours+sucre tonne+négocier "
                "cours+colza cacao+grimper"
            ),
            (
                "tonne+wheat bushel price+tonne wheat_price cocoa_price coffee_price tonne+cocoa "
                "corn+bushel grain+tonne wheat+trade sugar_price wheat+fetch tonne+fetch "
                "cocoa+trade"
            ),
        ),
    ),
    Role(
        "farmgate-price",
        "money",
        (
            (
                "producteur+payer payer+éleveur prix_producteur lait+litre prix+agriculteur "
                "éleveur+toucher rémunération+producteur prix+kilo+producteur litre_lait "
                "prix+éleveur laiterie+payer agriculteur+percevoir vendre+perte revenu_agricole"
            ),
            (
                "farmgate_price pay+farmer pay+grower farmer+receive milk+litre dairy+pay "
                "grower+receive producer_price farmer+kilo price+farmer dairy+farmer+litre "
                "buyer+pay+farmer farm_income pay+producer"
            ),
        ),
    ),
    Role(
        "grocery",
        "money",
        (
            (
                "panier_courses ticket_caisse panier_moyen courses+ménage caddie "
                "panier+consommateur paquet+coûter kilo+coûter baguette+coûter caddie+coûter "
                "barquette"
            ),
            (
                "grocery_bill shopping_basket weekly_shop grocery+cost supermarket_basket "
                "basket+cost loaf+cost food_bill carton+egg pint+cost food_shop shopper+spend "
                "trolley kilo+cost"
            ),
        ),
    ),
    Role(
        "rent",
        "money",
        (
            (
                "loyer louer location bail+mensuel locataire+payer loyer_mensuel quittance "
                "bailleur+réclamer sous-louer loyer_moyen loyer_annuel charges_locatives "
                "logement+loyer nuitée"
            ),
            (
                "rent lease lease+annual tenant+pay landlord+charge monthly_rent sublet "
                "rent+monthly tenancy rent+annual nightly_rate lease_payment"
            ),
        ),
    ),
    Role(
        "house-price",
        "money",
        (
            (
                "prix_maison appartement+vendre maison+vendre prix_immobilier mètre_carré "
                "immobilier+prix prix_médian demeure+vendre villa+acheter immeuble+vendre "
                "logement+acheter château+vendre terrain+vendre manoir hôtel_particulier "
                "maison+estimer prix_logement"
            ),
            (
                "house_price home+sell house+sell average_home home_price square_metre "
                "property_price property+sell flat+sell mansion apartment+sell house+buy land+sell "
                "asking_price villa+buy median_price square_foot"
            ),
        ),
    ),
    Role(
        "carbon-price",
        "money",
        (
            (
                "tonne_carbone tonne_CO2 prix_carbone quota+carbone marché_carbone taxe_carbone "
                "quotas_émission crédit_carbone carbone+tonne CO2+tonne droits_polluer quota_CO2"
            ),
            (
                "carbon_price tonne_carbon carbon_tax carbon_permit emission_allowance "
                "carbon+tonne carbon_market carbon_credit emission_permit carbon_allowance "
                "tonne_co2 carbon_levy"
            ),
        ),
    ),
    Role(
        "drug-price",
        "money",
        (
            (
                "traitement+coûter médicament+coûter prix_médicament flacon injection+coûter "
                "boîte+coûter thérapie+coûter dose+coûter cure+coûter vaccin+coûter "
                "prix+laboratoire comprimé+coûter prix+traitement prix+vaccin"
            ),
            (
                "drug+cost treatment+cost drug_price list+price+drug vial therapy+cost dose+cost "
                "jab+cost course+treatment+cost price+drug medicine+cost prescription+cost "
                "price+dose treatment_price"
            ),
        ),
    ),
    Role(
        "tuition",
        "money",
        (
            (
                "frais_scolarité frais_inscription droits_inscription étudiant+payer "
                "scolarité+coûter école+coûter inscription+coûter université+facturer "
                "droits_universitaires frais_universitaires scolarité_annuelle cantine+coûter"
            ),
            (
                "tuition_fee tuition student+pay school_fee university+charge enrolment_fee "
                "college+cost tuition_cost university_fee fee-paying student+charge course_fee"
            ),
        ),
    ),
    # General amounts.
    Role(
        "cost",
        "money",
        (
            (
                "coût chantier travaux dépense budget facture devis surcoût chiffrer débourser "
                "revenir+montant addition+salé frais note+élever ardoise coûter+bagatelle "
                "coûter_yeux_tête financer"
            ),
            (
                "cost bill works spend budget expense overrun expenditure price_tag outlay "
                "foot_bill tab pay+pretty+penny come_to run_to add_up_to"
            ),
        ),
    ),
    Role(
        "loss",
        "money",
        (
            (
                "perte perdre préjudice déficit dommage dégât manque_gagner perdre+argent "
                "perdre+recettes perte_sèche perte+estimer préjudice+chiffrer préjudice+évaluer "
                "perte_revenus privé+recettes perdre+fortune lourde_perte recettes+envoler "
                "coûter+recettes"
            ),
            (
                "loss lose damage deficit harm shortfall lose+revenue forgo+revenue lost_income "
                "lose+fortune losses+run losses+estimate miss+revenue out-of-pocket "
                "deprive+revenue revenue+hole financial_hit lose+income losses+total"
            ),
        ),
    ),
    Role(
        "fee",
        "money",
        (
            (
                "commission frais honoraires indemnité_transfert transfert frais_dossier "
                "frais_gestion commission_versée rémunérer+conseil intermédiaire+toucher "
                "frais_bancaires prélever+commission agent+toucher banque+facturer frais_agence "
                "facturer+conseil droits_licence redevance+licence"
            ),
            (
                "fee commission transfer_fee charges adviser+fee bank+fee service_charge "
                "handling_fee agent+receive booking_fee consultant+charge management_fee "
                "advisory_fee adviser+earn licence_fee charge+commission admin_fee"
            ),
        ),
    ),
    # Auctions and culture.
    Role(
        "hammer",
        "money",
        (
            (
                "adjuger adjudication enchère marteau marteau_commissaire vendre+enchères "
                "enchère+atteindre partir+enchères coup_marteau emporter+enchères tableau+vendre "
                "toile+vendre toile+partir changer_mains vente+enchères+atteindre "
                "acquéreur+téléphone enchérisseur arracher+collectionneur emporter+enchérisseur "
                "œuvre+vendre manuscrit+vendre"
            ),
            (
                "auction hammer knock_down fetch bid fetch+auction auction+sell auction+reach "
                "painting+sell painting+fetch bidder+pay auction+bring winning_bid canvas+sell "
                "sell+bidder hammer_price lot+sell bidder+secure collector+pay change+hands "
                "phone+bidder gavel auction+net"
            ),
        ),
    ),
    Role(
        "auction-estimate",
        "money",
        (
            (
                "estimation_haute estimation_basse estimer+vente mise_prix fourchette+estimation "
                "estimer+commissaire-priseur prix_réserve prix_départ estimation+dépasser "
                "expert+estimer estimer+enchères estimation_initiale pulvériser+estimation "
                "valeur+estimer espérer+enchères"
            ),
            (
                "presale_estimate estimate+auction low_estimate high_estimate reserve_price "
                "guide_price starting_bid opening_bid expect+fetch auctioneer+estimate "
                "estimate+range tip+fetch valued+expert top_estimate expert+estimate "
                "smash+estimate starting_price"
            ),
        ),
    ),
    Role(
        "previous-record",
        "money",
        (
            (
                "record_précédent ancien_record précédente_vente détrôner+record battre+record "
                "pulvériser+record record+détenir précédent_plus_haut record+enchères record_vente "
                "record_absolu record+artiste record+mondial+vente surpasser+record"
            ),
            (
                "previous_record old_record beat+record smash+record record+eclipse record_price "
                "auction_record record+held record+stood previous_high surpass+record prior_record "
                "record+artist shatter+record"
            ),
        ),
    ),
    Role(
        "film-budget",
        "money",
        (
            (
                "budget_film tournage+coûter film+coûter production+coûter long-métrage+coûter "
                "budget_production coût_tournage série+coûter superproduction spectacle+coûter "
                "épisode+coûter film+budget blockbuster+coûter"
            ),
            (
                "film+budget production_budget movie+cost film+cost shoot+cost series+cost "
                "show+cost big-budget episode+cost production+cost blockbuster+cost budget+picture"
            ),
        ),
    ),
    Role(
        "box-office",
        "money",
        (
            (
                "box-office recettes_salles recettes+film film+rapporter recettes_mondiales "
                "engranger+salles film+engranger week-end+recettes cumuler+salles "
                "entrées+salles+recettes tournée+rapporter film+récolter concert+recettes "
                "billetterie+rapporter"
            ),
            (
                "box_office gross film+gross film+earn ticket+sales+film worldwide_gross "
                "opening_weekend tour+gross film+weekend haul+cinema movie+rake gate+receipt "
                "concert+gross ticket+revenue"
            ),
        ),
    ),
    Role(
        "royalties",
        "money",
        (
            (
                "droits_auteur redevances à-valoir avance+éditeur toucher+droits royalties "
                "catalogue+céder catalogue+musical contrat_édition cachet+artiste "
                "droits_adaptation redevance+exploitation mémoires+avance"
            ),
            (
                "royalty advance+publisher book_deal rights+sell music_catalogue publisher+pay "
                "appearance_fee performer+fee catalogue+sell film_rights memoir+deal "
                "six-figure_advance artist+fee"
            ),
        ),
    ),
    Role(
        "museum-purchase",
        "money",
        (
            (
                "musée+acquérir acquisition+musée préemption trésor_national Louvre+acheter "
                "musée+acheter patrimoine+acquérir musée+débourser fonds_patrimoine État+préempter "
                "dation souscription+publique+musée"
            ),
            (
                "museum+buy museum+acquire gallery+acquire gallery+buy museum+pay acquire+nation "
                "save+nation export_bar museum+secure museum+purchase heritage_fund "
                "national+collection+buy acquisition+museum"
            ),
        ),
    ),
    Role(
        "jackpot",
        "money",
        (
            (
                "jackpot cagnotte_loto gagner+loto gros_lot remporter+loterie ticket_gagnant "
                "empocher+loto euromillions super_cagnotte toucher_jackpot tirage+gagner "
                "jouer+gagner gagnant+empocher"
            ),
            (
                "jackpot lottery+win winning_ticket lottery_winner scoop+lottery euromillions "
                "powerball prize_draw rollover ticket+win lucky_winner lotto lottery+prize "
                "bag+jackpot"
            ),
        ),
    ),
    # Giving.
    Role(
        "donation",
        "money",
        (
            (
                "don cagnotte donateur collecte_fonds mécène cagnotte_ligne mécénat collecter+don "
                "récolter+don élan_générosité cagnotte+récolter cagnotte+atteindre "
                "généreux_donateur legs léguer téléthon+promesses récolter+association "
                "dons+recueillir signer+chèque+association"
            ),
            (
                "donation donor fundraiser crowdfunding charity+raise philanthropist benefactor "
                "gift+charity bequest bequeath appeal+raise give_charity legacy+leave well-wisher "
                "collect+donation pledge+telethon"
            ),
        ),
    ),
    Role(
        "fundraising-goal",
        "money",
        (
            (
                "objectif+collecte objectif+cagnotte objectif+dons manquer+collecte "
                "espérer+récolter réunir+somme nécessaire+réunir trouver+financement "
                "besoin+financement boucler+budget manquer+boucler compléter+financement "
                "rassembler+sauver chercher+financement"
            ),
            (
                "fundraising_target fundraising_goal need+raise aim+raise hope+raise short+target "
                "campaign+target seek+raise need+fund shortfall+appeal race+raise find+money "
                "raise+save"
            ),
        ),
    ),
    # Sport.
    Role(
        "transfer-fee",
        "money",
        (
            (
                "indemnité_transfert transfert+joueur montant_transfert recruter+attaquant "
                "joueur+acheter club+débourser transfert+estimer recrue+coûter acheter+milieu "
                "vendre+joueur transfert+record céder+joueur bonus_compris mercato "
                "attaquant+acheter débourser+défenseur offrir+services+attaquant"
            ),
            (
                "transfer_fee transfer+club sign+striker player+sell club+pay+player signing+cost "
                "fee+midfielder plus_add-ons add-ons club-record transfer+record fee+defender "
                "striker+buy player+cost transfer_deal swoop club+splash fee+player"
            ),
        ),
    ),
    Role(
        "release-clause",
        "money",
        (
            (
                "clause_libératoire clause_rachat option_achat clause_départ montant_clause "
                "lever+option+achat lever+clause payer+clause activer+clause clause_fixée "
                "joueur+clause"
            ),
            (
                "release_clause buyout_clause trigger+clause option_buy clause+contract "
                "purchase_option buy_option clause+activate exit_clause clause+worth sell-on"
            ),
        ),
    ),
    Role(
        "prize-money",
        "money",
        (
            (
                "dotation+tournoi vainqueur+empocher vainqueur+toucher prix_doté lauréat+recevoir "
                "gagnant+toucher prime_victoire chèque_vainqueur gains_carrière prime+match "
                "primes+fédération doté+prix prix+récompenser lauréat+chèque dotation_totale "
                "gains_tournoi médaille+prime"
            ),
            (
                "prize_money prize_purse winner+receive purse winner+pocket prize+worth "
                "winner+cheque career_earnings champion+collect win+prize winnings prize_fund "
                "medal+bonus prize_pot award+carry prize+laureate"
            ),
        ),
    ),
    Role(
        "media-rights",
        "money",
        (
            (
                "droits_télé droits_TV droits_retransmission droits_diffusion diffuseur+payer "
                "diffuseur+débourser droits_audiovisuels chaîne+droits retransmettre+payer "
                "retransmission+droits plateforme+droits droits_domestiques contrat_télévisuel "
                "manne_télévisuelle"
            ),
            (
                "tv_rights broadcast_rights broadcaster+pay media_rights rights_deal "
                "streaming_rights television_rights broadcast_deal tv_deal screen+rights+pay "
                "tv_money rights+package rights_fee broadcasting+income"
            ),
        ),
    ),
    Role(
        "sponsorship",
        "money",
        (
            (
                "parrainage sponsor parrain+payer équipementier partenariat+maillot mécène+club "
                "contrat_publicitaire maillot+sponsor commanditaire commandite publicité+contrat "
                "annonceur+payer ambassadeur+marque nom_stade"
            ),
            (
                "sponsorship sponsor naming_rights kit_deal shirt_deal endorsement_deal "
                "sponsor+pay kit_supplier sponsorship_deal advertiser+pay endorsement backer+shirt "
                "brand_ambassador advertising+slot"
            ),
        ),
    ),
    # Politics.
    Role(
        "campaign-spend",
        "money",
        (
            (
                "frais_campagne compte_campagne campagne+dépenser dépenses_campagne "
                "financement_campagne budget_campagne campagne+électorale+coûter "
                "trésor+guerre+candidat candidat+dépenser remboursement_campagne meeting+coûter "
                "lever+campagne donateur+campagne plafond+campagne lobbying+dépenser"
            ),
            (
                "campaign_spending campaign_expense campaign+spend campaign_finance campaign_fund "
                "campaign_war_chest candidate+spend campaign+raise donor+campaign "
                "election_spending campaign_cost political_donation lobbying+spend super_pac "
                "attack_ad"
            ),
        ),
    ),
    # Further parts.
    Role(
        "bonus",
        "money",
        (
            "prime bonus gratification",
            "bonus premium",
        ),
    ),
    Role(
        "ransom",
        "money",
        (
            "rançon rançonner",
            "ransom extort",
        ),
    ),
    Role(
        "saving",
        "money",
        (
            "économie économiser épargner",
            "saving",
        ),
    ),
    Role(
        "estimate",
        "money",
        (
            "estimation fourchette",
            "estimate presale",
        ),
        broad=True,
    ),
    Role(
        "trade",
        "money",
        (
            "exportation importation échange",
            "export import trade",
        ),
    ),
    Role(
        "deposits",
        "money",
        (
            "dépôt déposant épargnant",
            "deposit saver",
        ),
    ),
    Role(
        "guarantee",
        "money",
        (
            "garantie caution_état",
            "guarantee backstop",
        ),
    ),
)
