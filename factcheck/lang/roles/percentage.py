"""What a share or a change in per cent is of."""

from __future__ import annotations

from factcheck.lang.roles.role import Role

PERCENTAGE: tuple[Role, ...] = (
    # Movements in general.
    Role(
        "rise",
        "percentage",
        (
            (
                "hausse augmenter progresser croître bondir grimper gagner gagner+points envoler "
                "accroître accroissement flamber monter+flèche apprécier doper gonfler exploser "
                "rebondir"
            ),
            (
                "rise increase raise grow gain climb jump surge soar leap rebound expand swell "
                "spike uptick rocket upswing"
            ),
        ),
    ),
    Role(
        "fall",
        "percentage",
        (
            (
                "baisse recul chute diminuer perdre tomber plonger céder diminution plongeon "
                "dégringoler effondrer fléchir contraction fondre repli dévisser décroître "
                "dégringolade décliner"
            ),
            (
                "fall drop decrease decline lose slip plunge tumble slump dip shrink slide plummet "
                "dwindle sink nosedive crash contraction"
            ),
        ),
    ),
    Role(
        "slowdown",
        "percentage",
        (
            (
                "ralentir essoufflement tasser freiner décélérer caler fléchissement modérer "
                "stagner coup_frein perte_vitesse"
            ),
            (
                "slow slowdown decelerate lose_momentum stall flatten lose_steam run_steam falter "
                "sluggish brake+growth stagnate"
            ),
        ),
    ),
    # Companies: holdings and takeovers.
    Role(
        "stake",
        "percentage",
        (
            (
                "participation détenir actionnaire part_capital contrôler posséder "
                "actionnaire_principal bloc_actions propriétaire+capital détention+capital "
                "porteur_parts participation_majoritaire participation_minoritaire "
                "actionnaire_référence poids+capital main+capital participation+capital "
                "contrôler+capital"
            ),
            (
                "stake hold shareholder hold+share control+company largest_shareholder "
                "majority_owner biggest_investor part-own minority_holding stakeholder "
                "holding+group interest+company equity+hold"
            ),
        ),
    ),
    Role(
        "stake-bought",
        "percentage",
        (
            (
                "prendre+participation acquérir+participation entrer_capital acquérir+capital "
                "racheter+parts acheter+parts monter+capital prise_participation ramasser+capital "
                "rafler+actions acheter+capital inviter+capital mettre+main+capital"
            ),
            (
                "acquire+stake buy+stake stake+purchase buy+share+company snap+stake build+stake "
                "amass+stake pick+stake swoop+stake disclose+stake stakebuilding acquire+interest"
            ),
        ),
    ),
    Role(
        "stake-sold",
        "percentage",
        (
            (
                "céder+participation vendre+participation céder+capital désengager+capital "
                "sortir+capital réduire+participation alléger+participation placer+capital "
                "mise+marché+capital cession+participation flottant diluer dilution vendre+parts "
                "céder+actions"
            ),
            (
                "sell+stake offload+stake divest+stake reduce+stake trim+stake dispose+stake "
                "sale+stake float+stake free_float dilute exit+stake unload+stake sell+holding"
            ),
        ),
    ),
    Role(
        "stake-after",
        "percentage",
        (
            (
                "porter+participation détenir+issue monter+capital relever+participation "
                "participation+passer renforcer+capital conserver+participation garder+capital "
                "rester+actionnaire franchir+seuil+capital grimper+capital détenir+désormais"
            ),
            (
                "raise+stake lift+stake stake+increase bring+stake retain+stake keep+stake "
                "remain+shareholder stake+rise cross+threshold+capital stake+hit end+stake"
            ),
        ),
    ),
    Role(
        "tender-acceptance",
        "percentage",
        (
            (
                "apporter+titres apporter+actions apport+offre actionnaires+accepter "
                "offre+accepter recueillir+capital seuil_acceptation taux_acceptation "
                "seuil_caducité offre+succès retrait_obligatoire apporter+offre "
                "ralliement+actionnaires"
            ),
            (
                "tender+share acceptance_level acceptance_threshold shareholder+accept acceptances "
                "minimum_acceptance tendered squeeze-out holder+tender bid+accept accept+offer "
                "investor+tender pledge+share"
            ),
        ),
    ),
    Role(
        "takeover-premium",
        "percentage",
        (
            (
                "prime+cours prime+clôture surcote payer+prime offre+prime prime_rachat "
                "prime+actionnaire prime+titre prime_contrôle"
            ),
            (
                "premium+close premium+share premium+price takeover_premium bid_premium "
                "premium+offer bid+premium represent+premium premium+trading premium+shareholder"
            ),
        ),
    ),
    Role(
        "shareholder-vote",
        "percentage",
        (
            (
                "actionnaire+approuver actionnaire+voter assemblée+générale+voter "
                "actionnaire+rejeter assemblée+approuver fronde+actionnaires actionnaire+opposer "
                "résolution+approuver plébiscite+actionnaires quitus"
            ),
            (
                "shareholder+vote shareholder+approve investor_revolt shareholder+reject "
                "shareholder_rebellion vote+remuneration resolution+pass investor+oppose "
                "shareholder_revolt annual+meeting+vote agm+vote"
            ),
        ),
    ),
    Role(
        "market-share",
        "percentage",
        (
            (
                "part_marché dominer+marché numéro_marché peser+marché concentrer+marché "
                "leader_marché détenir+marché représenter+marché accaparer+marché capter+marché "
                "tailler+marché hégémonie quasi-monopole"
            ),
            (
                "market_share share+market control+market dominate+market market_leader "
                "account+market hold+market slice+market command+market corner+market "
                "near-monopoly capture+market grip+market"
            ),
        ),
    ),
    Role(
        "wealth-share",
        "percentage",
        (
            (
                "concentrer+richesse mains+concentrer détenir+richesse riches+détenir "
                "accaparer+richesse patrimoine+détenir concentration+patrimoine fortuné+posséder "
                "centile posséder+richesse inégalités+richesse ultra-riches"
            ),
            (
                "wealth+concentrate wealthiest+hold richest+hold wealth+share top+earner "
                "ultra-rich concentrate+hands wealth_inequality inequality+wealth"
            ),
        ),
    ),
    # Company results and markets.
    Role(
        "margin",
        "percentage",
        (
            (
                "marge marge_opérationnelle marge_brute marge_nette rentabilité taux_marge "
                "rentable marge_exploitation marge_bénéficiaire marge+rogner "
                "rendement_opérationnel"
            ),
            (
                "margin profit_margin operating_margin gross_margin profitability return_sales "
                "margin+squeeze margin+widen markup underlying_margin net_margin"
            ),
        ),
    ),
    Role(
        "sales-up",
        "percentage",
        (
            (
                "ventes+progresser ventes+augmenter chiffre+affaires+progresser "
                "chiffre+affaires+hausse ventes+bondir ventes+hausse ventes+grimper "
                "recettes+progresser revenus+augmenter ventes+croître croissance_organique "
                "activité+croître ventes+envoler recettes+bondir ventes+décoller"
            ),
            (
                "sales+rise sales+grow revenue+rise revenue+grow sales+jump sales+climb "
                "revenue+jump sales+surge organic_growth turnover+grow like-for-like_sales "
                "revenue+climb sales+gain revenue_growth sales_growth sales+boom"
            ),
        ),
    ),
    Role(
        "sales-down",
        "percentage",
        (
            (
                "ventes+baisse ventes+reculer ventes+chuter chiffre+affaires+recul "
                "chiffre+affaires+baisse ventes+plonger recettes+chuter ventes+effondrer "
                "ventes+diminuer recettes+baisser ventes+tomber chute_ventes revenus+reculer "
                "immatriculations+baisse bouder"
            ),
            (
                "sales+fall sales+drop revenue+fall revenue+drop sales+decline sales+slump "
                "sales+plunge sales+slide revenue+decline sales+tumble turnover+drop sales+shrink "
                "revenue+slip sales+sag registrations+fall"
            ),
        ),
    ),
    Role(
        "profit-up",
        "percentage",
        (
            (
                "bénéfice+bondir bénéfice+hausse bénéfice+progresser profit+augmenter "
                "résultat+net+hausse résultat+progresser bénéfice+grimper bénéfice+envoler "
                "résultat+bondir profit+bondir bénéfice+croître bénéfice+augmenter"
            ),
            (
                "profit+rise profit+jump earnings+rise profit+climb profit+surge earnings+grow "
                "profit+grow income+rise profit+soar earnings+jump profit+leap profit+increase"
            ),
        ),
    ),
    Role(
        "profit-down",
        "percentage",
        (
            (
                "bénéfice+chuter bénéfice+baisse bénéfice+recul résultat+chuter résultat+baisse "
                "profit+plonger bénéfice+fondre bénéfice+plonger bénéfice+effondrer profit+tomber "
                "bénéfice+dégringoler"
            ),
            (
                "profit+fall profit+drop earnings+fall profit+slump profit+plunge earnings+drop "
                "profit+decline profit+tumble earnings+decline profit+slide income+fall "
                "profit+dive profit+shrink"
            ),
        ),
    ),
    Role(
        "share-fall",
        "percentage",
        (
            (
                "action+chuter titre+chuter action+perdre titre+perdre action+plonger "
                "action+dévisser cours+chuter bourse+dégringoler action+abandonner "
                "titre+abandonner action+décrocher action+reculer indice+reculer "
                "bourse+clôturer+baisse titre+plonger action+lâcher bourse+sanctionner "
                "indice+perdre"
            ),
            (
                "share+fall share+drop stock+fall share+plunge share+tumble stock+drop share+slump "
                "share+slide share+sink index+fall share+lose shares+shed stock+tumble "
                "stock+plunge share+dive index+lose shares+hammered stock+slip"
            ),
        ),
    ),
    Role(
        "share-rise",
        "percentage",
        (
            (
                "action+bondir titre+bondir action+grimper action+gagner titre+gagner "
                "action+envoler action+prendre cours+bondir bourse+saluer titre+grimper "
                "indice+gagner bourse+clôturer+hausse action+progresser indice+progresser "
                "titre+flamber action+rebondir"
            ),
            (
                "share+rise share+jump share+surge stock+rise share+gain stock+jump share+climb "
                "share+soar index+gain index+rise stock+surge share+leap stock+climb share+rally "
                "investor+cheer"
            ),
        ),
    ),
    Role(
        "commodity-move",
        "percentage",
        (
            (
                "cours+bondir cours+chuter pétrole+grimper baril+bondir brent+gagner cours+flamber "
                "pétrole+reculer baril+perdre cours+cacao matières_premières gaz+bondir "
                "blé+grimper cours+plonger cours+envoler"
            ),
            (
                "oil+jump crude+rise oil+fall brent+gain price+cocoa commodity oil+climb "
                "gas+price+surge wheat+rise crude+drop oil+slump gold+rise futures+jump brent+fall "
                "crude+slide"
            ),
        ),
    ),
    Role(
        "savings-target",
        "percentage",
        (
            (
                "réduire+coûts baisser+coûts réduction_coûts réduire+dépenses économie+réaliser "
                "couper+frais tailler+dépenses réduire+frais raboter+coûts diminuer+charges "
                "comprimer+coûts alléger+coûts"
            ),
            (
                "cut+cost reduce+cost cost_reduction cost_saving trim+cost lower+cost slash+cost "
                "cost+savings bring+cost shave+cost pare+cost cut+expense"
            ),
        ),
    ),
    Role(
        "revenue-mix",
        "percentage",
        (
            (
                "représenter+chiffre+affaires représenter+ventes peser+ventes réaliser+étranger "
                "chiffre+affaires+provenir tirer+revenus générer+revenus issu+ventes "
                "ventes+provenir assurer+recettes dépendre+recettes provenir+publicité "
                "part+recettes"
            ),
            (
                "account+revenue account+sales generate+revenue derive+revenue represent+sales "
                "sales+abroad+account share+revenue contribute+revenue earn+overseas bring+revenue "
                "rely+revenue"
            ),
        ),
    ),
    # Jobs, pay and strikes.
    Role(
        "workforce-cut",
        "percentage",
        (
            (
                "supprimer+effectifs réduire+effectifs réduction_effectifs licencier+effectif "
                "supprimer+postes suppression_effectifs supprimer+emplois dégraisser "
                "part+salariés+licencier salariés+touchés remercier+salariés tailler+effectifs "
                "séparer+effectifs"
            ),
            (
                "cut+workforce reduce+workforce lay+workforce headcount+reduce job+cut+workforce "
                "slash+workforce shed+staff axe+staff trim+workforce staff+redundant "
                "layoff+workforce cut+headcount fire+staff"
            ),
        ),
    ),
    Role(
        "strike-turnout",
        "percentage",
        (
            (
                "taux_gréviste gréviste grève+suivre débrayer+salariés participer+grève "
                "cesser+travail+salariés personnel+gréviste mouvement+suivi conducteurs+grève "
                "enseignants+grève taux+participation+grève mobilisation+suivre"
            ),
            (
                "join+strike strike+observe strike+follow walk+staff staff+strike "
                "strike_participation striker+share part+strike teacher+strike walkout+follow "
                "adherence+strike turnout+strike"
            ),
        ),
    ),
    Role(
        "strike-vote",
        "percentage",
        (
            (
                "voter+grève favorable+grève préavis+voter salariés+grève+voter consultation+grève "
                "approuver+grève syndiqués+voter scrutin+grève vote_grève opter+grève "
                "prononcer+grève voter+débrayage"
            ),
            (
                "vote+strike strike_ballot favour+strike ballot+walkout union+member+vote "
                "strike_vote members+action vote+walkout vote+industrial+action strike_mandate "
                "support+strike"
            ),
        ),
    ),
    Role(
        "deal-vote",
        "percentage",
        (
            (
                "salariés+approuver accord+approuver ratifier+accord rejeter+accord "
                "salariés+rejeter référendum+salariés voter+accord syndicats+approuver "
                "adhérents+approuver valider+accord repousser+proposition consultation+accord"
            ),
            (
                "vote+deal approve+deal accept+deal ratify+contract reject+deal reject+offer "
                "vote+accept members+accept worker+reject union+ratify members+vote+offer "
                "contract+vote members+reject"
            ),
        ),
    ),
    Role(
        "service-level",
        "percentage",
        (
            (
                "circuler+trains assurer+trains train+supprimer vols+annuler vols+supprimer "
                "trafic+réduire trains+annuler service+assurer bus+rouler rames+circuler "
                "desserte+assurer programme+vols+réduire service_minimum supprimer+programme "
                "trafic_perturbé"
            ),
            (
                "train+run service+run flight+cancel train+cancel flight+axe service+operate "
                "normal_service flight+scrap bus+run schedule+cut reduced_service timetable+run "
                "services+cancel minimum_service trains+scrap flight_schedule"
            ),
        ),
    ),
    Role(
        "pay-rise",
        "percentage",
        (
            (
                "augmentation_salaire hausse_salaire augmenter+salaire revalorisation_salariale "
                "revaloriser+salaires salaire+majorer augmenter+salariés augmentation_générale "
                "salaires+hausse obtenir+augmentation coup+pouce+paie relèvement+salaires "
                "paie+gonfler traitement+revaloriser"
            ),
            (
                "pay_rise wage_increase pay_increase wage_rise pay_award salary_increase pay_hike "
                "pay_deal wage_growth pay+rise wage+rise wage_hike pay_settlement salary+bump "
                "earnings_growth pay+uplift"
            ),
        ),
    ),
    Role(
        "pay-demand",
        "percentage",
        (
            (
                "réclamer+augmentation revendiquer+augmentation réclamer+salaire "
                "exiger+augmentation revendication_salariale réclamer+revalorisation "
                "syndicat+réclamer demander+augmentation exiger+revalorisation revendiquer+hausse "
                "vouloir+augmentation"
            ),
            (
                "pay_claim pay_demand demand+rise demand+pay union+demand seek+raise want+pay+rise "
                "seek+pay call+pay+rise push+pay+rise wage_demand wage_claim union+seek "
                "ask+pay+rise"
            ),
        ),
    ),
    Role(
        "pay-offer",
        "percentage",
        (
            (
                "direction+proposer proposer+augmentation offre_salariale offrir+augmentation "
                "proposition+salaire proposition_salariale patronat+proposer employeur+proposer "
                "proposer+revalorisation mettre+table+augmentation direction+offrir "
                "enveloppe+salariale"
            ),
            (
                "pay_offer offer+pay+rise management+offer employer+offer wage_offer offer+wage "
                "offer+raise offer+increase company+offer+pay table+offer improved+offer+pay "
                "below-inflation"
            ),
        ),
    ),
    Role(
        "minimum-wage-rise",
        "percentage",
        (
            (
                "smic+revaloriser smic+augmenter salaire+minimum+augmenter hausse_smic "
                "relever+smic revalorisation_smic smic+hausse salaire+minimum+relever "
                "salaire+minimum+hausse coup+pouce+smic relèvement+minimum smic+grimper"
            ),
            (
                "minimum+wage+rise minimum+wage+increase raise+minimum+wage lift+minimum+wage "
                "minimum+wage+hike living+wage+rise hourly+minimum+rise boost+minimum+wage "
                "wage+floor+rise minimum+pay+rise bump+minimum+wage lowest-paid+rise"
            ),
        ),
    ),
    Role(
        "pension-rise",
        "percentage",
        (
            (
                "pensions+revaloriser revalorisation_pensions retraites+augmenter "
                "pensions+augmenter revaloriser+retraites retraites+indexer hausse_pensions "
                "pensions+hausse indexer+pensions prestations+revaloriser allocations+revaloriser "
                "allocations+augmenter"
            ),
            (
                "pension+rise pension+increase pension+uprate triple_lock pensioner+rise "
                "benefit+uprate pension+boost raise+pension benefit+rise payments+uprate "
                "cost-of-living_adjustment pension+index retiree+increase"
            ),
        ),
    ),
    Role(
        "jobless",
        "percentage",
        (
            (
                "chômage taux_chômage population+active+chômage demandeurs_emploi actifs+emploi "
                "inactivité chercher_emploi inscrits+chômage privé_emploi"
            ),
            (
                "unemployment jobless jobless_rate unemployment_rate seek_work workforce+jobless "
                "jobseeker unemployment_figure idle+worker joblessness"
            ),
        ),
    ),
    Role(
        "youth-jobless",
        "percentage",
        (
            (
                "chômage_jeunes jeunes+emploi jeunes+chômage jeunes+actifs+chômage "
                "jeunes+insertion jeunes+inactif jeunes+formation+emploi jeunes+diplômés+emploi "
                "chômage+diplômés"
            ),
            (
                "youth_unemployment young+unemployed young+jobless youth+jobless young+work+find "
                "graduate+unemployment school-leaver+job young+idle neets youth_joblessness "
                "young+employment"
            ),
        ),
    ),
    # Prices and central banks.
    Role(
        "inflation",
        "percentage",
        (
            (
                "inflation prix_consommation renchérissement coût_vie hausse_générale_prix "
                "vie_chère indice_prix inflation_annuelle étiquette+valser IPC prix+consommation "
                "inflation+ralentir inflation+accélérer"
            ),
            (
                "inflation consumer_prices cost_living price_growth cpi annual_inflation "
                "headline_inflation price_pressures consumer_price_index inflation+ease "
                "inflation+slow inflation+accelerate price_index"
            ),
        ),
    ),
    Role(
        "core-inflation",
        "percentage",
        (
            (
                "inflation_sous-jacente sous-jacent alimentation+énergie inflation_structurelle "
                "inflation_cœur noyau_dur inflation_services produits+frais éléments+volatils "
                "prix_services"
            ),
            (
                "core_inflation underlying_inflation exclude+energy exclude+food strip+food "
                "core_prices services_inflation strip+energy volatile+food core_cpi excluding_food"
            ),
        ),
    ),
    Role(
        "inflation-target",
        "percentage",
        (
            (
                "cible_inflation objectif_inflation cible+banque+centrale objectif+BCE "
                "viser+inflation inflation+objectif inflation+cible ramener+inflation "
                "retour+inflation retour+cible objectif+stabilité+prix"
            ),
            (
                "inflation_target target+inflation target+central+bank bring+inflation target+ecb "
                "target+fed inflation+goal return+target price_stability"
            ),
        ),
    ),
    Role(
        "food-prices",
        "percentage",
        (
            (
                "prix_alimentaires alimentation+augmenter produits+alimentaires+hausse "
                "denrées+augmenter prix+alimentation panier+augmenter produits+frais+hausse "
                "facture+alimentaire inflation_alimentaire viande+augmenter beurre+augmenter "
                "rayons+hausse"
            ),
            (
                "food_prices food_inflation grocery+inflation groceries+rise food+cost+rise "
                "supermarket+price grocery_price shopping+basket+rise butter+price meat+price "
                "staple+price food+bill+rise"
            ),
        ),
    ),
    Role(
        "price-rise",
        "percentage",
        (
            (
                "prix+augmenter hausse_prix prix+hausse prix+bondir tarif+augmenter hausse_tarif "
                "prix+grimper prix+flamber relever+prix prix+majorer renchérir tarifs+hausse "
                "prix+envoler facture+grimper majoration tarif+majorer"
            ),
            (
                "price+rise price+increase price_hike price+jump raise+price price+surge "
                "price+soar fare_rise fare+increase price+climb charge+increase bill+rise fee+rise "
                "dearer tariff+increase price+rocket price_rise"
            ),
        ),
    ),
    Role(
        "price-fall",
        "percentage",
        (
            (
                "prix+baisse baisse_prix prix+reculer tarif+baisse prix+chuter prix+diminuer "
                "facture+baisser prix+dégringoler prix+fléchir repli_prix détente_prix prix+fondre"
            ),
            (
                "price+fall price+drop price+decline price_cut lower+price price+cut bill+fall "
                "price+slide price+slump cheaper price+tumble fare+cut price+ease reduce+price "
                "price+dip"
            ),
        ),
    ),
    Role(
        "discount",
        "percentage",
        (
            (
                "remise rabais réduction ristourne réduction_prix solde promotion démarque décote "
                "braderie prix_cassé bon_réduction promotion+magasin escompte demi-tarif"
            ),
            (
                "discount reduction rebate markdown money-off price+slash price_reduction voucher "
                "coupon clearance half-price bargain sale+price cut-price"
            ),
        ),
    ),
    Role(
        "energy-price-move",
        "percentage",
        (
            (
                "facture+électricité+hausse tarif+électricité+hausse électricité+augmenter "
                "gaz+augmenter prix+gaz+hausse tarif+réglementé+baisser électricité+baisser "
                "facture+énergie facture+énergie+hausse prix_électricité tarif_gaz "
                "carburant+augmenter essence+augmenter tarifs+électricité"
            ),
            (
                "energy+bill+rise electricity_price gas+bill+rise energy_price electricity_bill "
                "power_price price+cap+rise fuel_price gas_price electricity+rise petrol+rise "
                "price+cap+fall heating+cost household+energy+rise"
            ),
        ),
    ),
    Role(
        "rent-move",
        "percentage",
        (
            (
                "loyer+augmenter loyer+hausse hausse_loyers augmentation_loyer loyer+grimper "
                "plafonner+loyers indice_loyers loyer+majorer loyer+bondir encadrement_loyers "
                "indexation_loyers loyers+baisse"
            ),
            (
                "rent+rise rent+increase rent+hike rent+climb rent+cap rent_rise rent_control "
                "rent+jump raise+rent rent+soar tenant+increase rent+fall"
            ),
        ),
    ),
    Role(
        "house-price-move",
        "percentage",
        (
            (
                "prix_logements prix_immobilier prix+immobilier prix+maisons prix+logements "
                "immobilier+baisse immobilier+hausse mètre+carré+baisse mètre+carré+augmenter "
                "marché+immobilier+reculer appartements+baisse pierre+perdre "
                "transactions_immobilières"
            ),
            (
                "house_price home_price property_price house+price+rise house+price+fall "
                "housing_market property+value home+value housing+price property_market "
                "real+estate+price average_home"
            ),
        ),
    ),
    Role(
        "rate",
        "percentage",
        (
            (
                "taux directeur intérêt loyer_argent taux_directeur taux_intérêt "
                "banque+centrale+taux taux_dépôt taux_refinancement taux_base maintenir+taux "
                "taux_inchangé taux_banque statu_quo_monétaire fixer+taux fed+taux BCE+taux "
                "laisser+taux fourchette+taux"
            ),
            (
                "rate interest benchmark interest_rate benchmark_rate key_rate policy_rate "
                "deposit_rate base_rate central+bank+rate hold+rate rate+unchanged keep+rate "
                "borrowing_cost leave+rate bank_rate fed+rate ecb+rate lending_rate federal_funds"
            ),
        ),
    ),
    Role(
        "rate-change",
        "percentage",
        (
            (
                "baisser+taux relever+taux abaisser+taux baisse_taux hausse_taux relèvement_taux "
                "point_base assouplissement resserrement_monétaire desserrer_étau "
                "tour_vis_monétaire quart_point demi-point coup_pouce_taux réduire+taux "
                "assouplir+politique"
            ),
            (
                "cut+rate raise+rate rate_cut rate_hike lower+rate basis_point rate_rise "
                "quarter-point half-point monetary_easing monetary_tightening hike+rate trim+rate "
                "reduce+rate lift+rate tighten+policy ease+policy"
            ),
        ),
    ),
    Role(
        "bond-yield",
        "percentage",
        (
            (
                "rendement_obligataire taux_emprunt taux_OAT emprunt+taux obligation+rendement "
                "emprunter+taux coupon taux_souverain écart_taux rendement_dette spread "
                "obligations+servir"
            ),
            (
                "bond_yield yield gilt_yield coupon treasury_yield borrow+rate bund yield+10-year "
                "spread+bund yield+climb yield+benchmark interest+bond sovereign_yield"
            ),
        ),
    ),
    Role(
        "mortgage-rate",
        "percentage",
        (
            (
                "crédit_immobilier taux_crédit prêt_immobilier emprunteur+taux taux_immobilier "
                "crédit+habitat taux_usure taux+emprunt+immobilier emprunter+logement "
                "prêt+taux+moyen taux_fixe mensualité+crédit"
            ),
            (
                "mortgage_rate mortgage fixed-rate home_loan homebuyer+rate lender+rate "
                "two-year_fix average_mortgage mortgage+deal borrower+pay loan_rate remortgage"
            ),
        ),
    ),
    Role(
        "savings-rate",
        "percentage",
        (
            (
                "livret+taux taux_épargne rémunération_livret épargnant+taux épargne+rémunérer "
                "compte_épargne placement+rapporter livret+rapporter assurance-vie+rendement "
                "livret+baisser"
            ),
            (
                "savings_rate savings_account saver+earn saver+rate interest+saver "
                "deposit+pay+interest isa return+saver easy-access savings_bond interest+savings "
                "account+pay+interest"
            ),
        ),
    ),
    Role(
        "return",
        "percentage",
        (
            (
                "rendement rapporter+placement performance_fonds fonds+gagner rentabilité_annuelle "
                "rendre+annuellement placement+rendement retour_investissement plus-value "
                "taux_rendement fonds+perdre gain_annuel portefeuille+rapporter"
            ),
            (
                "investment_return fund+return fund+gain annual_return portfolio+return "
                "return_capital fund+lose return_investment annualised_return performance+fund "
                "investor+earn hedge+fund+gain return+invest"
            ),
        ),
    ),
    # Economy.
    Role(
        "growth",
        "percentage",
        (
            (
                "croissance pib produit_intérieur_brut économie+croître économie+progresser "
                "expansion+économie croissance_économique rythme+croissance économie+accélérer "
                "richesse+produire activité+progresser économie+rebondir croissance+trimestre"
            ),
            (
                "growth gdp output gross_domestic_product economy+grow economy+expand "
                "economic_growth expansion economy+rebound output+grow growth_rate "
                "economy+accelerate economic_expansion growth+quarter"
            ),
        ),
    ),
    Role(
        "recession",
        "percentage",
        (
            (
                "récession économie+contracter PIB+reculer PIB+contracter économie+reculer "
                "PIB+chuter économie+effondrer croissance_négative repli+activité économie+plonger "
                "production+contracter activité+contracter"
            ),
            (
                "recession economy+shrink economy+contract gdp+fall gdp+shrink output+shrink "
                "negative_growth economy+slump gdp+drop gdp+contract downturn economy+plunge"
            ),
        ),
    ),
    Role(
        "growth-forecast",
        "percentage",
        (
            (
                "prévision_croissance tabler+croissance prévoir+croissance attendre+croissance "
                "abaisser+prévision relever+prévision anticiper+croissance FMI+tabler OCDE+prévoir "
                "économistes+tabler projection+croissance espérer+croissance réviser+croissance"
            ),
            (
                "growth_forecast forecast+growth expect+growth imf+forecast project+growth "
                "cut+forecast raise+forecast economist+expect oecd+forecast predict+growth "
                "outlook+growth downgrade+growth pencil+growth growth_projection"
            ),
        ),
    ),
    Role(
        "deficit-gdp",
        "percentage",
        (
            (
                "déficit+PIB déficit_public déficit+ramener déficit_budgétaire déficit+atteindre "
                "déficit+points déficit+réduire déficit+creuser trou_budgétaire déficit+maastricht "
                "déficit+repasser déficit+limite"
            ),
            (
                "deficit+gdp budget_deficit deficit+output public_deficit fiscal_deficit "
                "deficit+narrow deficit+widen deficit+limit budget+gap+gdp deficit+reach "
                "deficit+cut deficit+economy"
            ),
        ),
    ),
    Role(
        "debt-gdp",
        "percentage",
        (
            (
                "dette+PIB dette_publique dette+atteindre endettement+PIB ratio_dette poids_dette "
                "ratio_endettement dette+richesse+nationale dette+culminer dette+représenter "
                "taux_endettement dette+grimper"
            ),
            (
                "debt+gdp public_debt debt_ratio debt+output national_debt debt-to-gdp "
                "government_debt indebtedness+gdp debt+economy debt_burden debt_load debt+peak"
            ),
        ),
    ),
    Role(
        "defence-gdp",
        "percentage",
        (
            (
                "défense+PIB dépenses+militaires+PIB dépense_défense effort_défense "
                "consacrer+défense objectif+OTAN budget+défense+PIB armée+PIB cible+OTAN "
                "alliance+défense+PIB réarmement+PIB militaire+PIB"
            ),
            (
                "defence+gdp spend+defence defence_spending nato_target military_spending "
                "defence_target military+gdp nato+spend alliance+spend defence+output rearm+gdp"
            ),
        ),
    ),
    Role(
        "budget-cut",
        "percentage",
        (
            (
                "budget+réduire coupe_budgétaire budget+amputer raboter+budget tailler+budget "
                "subvention+baisser subventions+réduire budget+diminuer réduction_budget "
                "couper+crédits dotation+baisser budget+rogner sabrer+budget crédits+baisser "
                "baisse_budget"
            ),
            (
                "budget+trim budget_cut cut+budget slash+spending slash+budget reduce+budget "
                "spending_cut funding+cut funding_cut grant+cut shave+budget cut+spending "
                "budget+shrink pare+budget axe+budget lop+budget"
            ),
        ),
    ),
    Role(
        "budget-rise",
        "percentage",
        (
            (
                "budget+augmenter budget+hausse dépenses+augmenter budget+gonfler "
                "budget+progresser crédits+augmenter rallonge+budget dépenses+hausse "
                "dépenses+grimper dotation+augmenter hausse_dépenses"
            ),
            (
                "budget+increase budget+rise spending+rise spending+increase raise+spending "
                "boost+budget budget+grow spending+grow funding+boost lift+spending budget+swell "
                "funding+rise expenditure+increase"
            ),
        ),
    ),
    Role(
        "exports-change",
        "percentage",
        (
            (
                "exportations+augmenter exportations+baisse exportations+chuter "
                "exportations+reculer exportations+bondir exportations+progresser "
                "exportations+hausse ventes+étranger+baisse expéditions+baisse "
                "exportations+plonger exportations+diminuer"
            ),
            (
                "exports+rise exports+fall exports+drop exports+jump exports+grow exports+slump "
                "shipments+fall exports+plunge exports+climb overseas+sales+fall exports+decline "
                "exports+surge"
            ),
        ),
    ),
    Role(
        "imports-change",
        "percentage",
        (
            (
                "importations+augmenter importations+baisse importations+chuter "
                "importations+reculer importations+bondir importations+progresser achats+étranger "
                "importations+hausse importations+diminuer importations+plonger importer+dépendre"
            ),
            (
                "imports+rise imports+fall imports+drop imports+jump imports+grow imports+slump "
                "foreign_purchase imports+plunge imports+climb imports+decline imports+surge "
                "import+rely"
            ),
        ),
    ),
    Role(
        "output-change",
        "percentage",
        (
            (
                "production+baisse production+augmenter production_industrielle production+reculer "
                "production+chuter production+bondir production+hausse fabrication+baisse "
                "production+diminuer récolte+baisse cadence+augmenter cadence+réduire "
                "production+réduire"
            ),
            (
                "output+fall output+rise industrial_production production+drop production+rise "
                "output+drop factory_output production+fall manufacturing+fall production+cut "
                "cut+output output+jump harvest+fall ramp+output"
            ),
        ),
    ),
    Role(
        "poverty",
        "percentage",
        (
            (
                "pauvreté pauvre seuil_pauvreté précarité vivre+pauvreté taux_pauvreté démuni "
                "basculer+pauvreté extrême_pauvreté privation joindre_bouts ménages_modestes"
            ),
            (
                "poverty poverty_line poverty_rate live+poverty breadline deprivation impoverished "
                "low-income ends_meet hardship"
            ),
        ),
    ),
    Role(
        "consumer-spending",
        "percentage",
        (
            (
                "consommation+ménages dépenses_consommation ménages+dépenser ventes_détail "
                "pouvoir_achat consommation+baisse consommation+reculer consommation+progresser "
                "taux+épargne+ménages revenu_disponible niveau_vie achats+ménages"
            ),
            (
                "consumer_spending retail_sales household_spending purchasing_power "
                "disposable_income shopper+spend consumer+spend real_income living_standard "
                "household_consumption footfall consumption+fall"
            ),
        ),
    ),
    # Taxes and duties.
    Role(
        "duty",
        "percentage",
        (
            (
                "droit_douane taxe surtaxe tarif_douanier taxe+importations taxer+importations "
                "barrière_douanière douane+frapper taxe_importation marchandises+taxer "
                "droits+importations antidumping surtaxe_douanière"
            ),
            (
                "tariff duty levy customs_duty import_duty levy+imports import_tax duty+imports "
                "anti-dumping countervailing duty+goods tax+imports slap+duty import_levy "
                "tariff+imports trade_barrier"
            ),
        ),
    ),
    Role(
        "vat",
        "percentage",
        (
            (
                "TVA taux_TVA taxe_ajoutée taxe+consommation taux_réduit taux_normal taxe_vente "
                "TVA+restauration TVA_réduite TVA+relever taxe_valeur_ajoutée TPS"
            ),
            (
                "vat sales_tax value-added_tax consumption_tax vat+rate reduced_rate standard_rate "
                "gst vat+cut vat+raise vat_relief goods_services_tax zero-rated"
            ),
        ),
    ),
    Role(
        "income-tax",
        "percentage",
        (
            (
                "impôt_revenu tranche_marginale taux_marginal tranche_supérieure "
                "prélèvement_source foyers+imposer taux_imposition impôt+revenus flat_tax "
                "barème+impôt CSG taux+imposition"
            ),
            (
                "income_tax top_rate marginal_rate tax_bracket tax_band higher_rate basic_rate "
                "flat_tax tax_threshold personal_allowance payroll_tax tax_rate income+taxed"
            ),
        ),
    ),
    Role(
        "corporate-tax",
        "percentage",
        (
            (
                "impôt_sociétés impôt_bénéfices taux+sociétés taxer+bénéfices imposition_minimale "
                "taux_effectif taxer+multinationales impôt+entreprises bénéfices+imposer "
                "impôt_minimum superprofits taxe+bénéfices"
            ),
            (
                "corporation_tax corporate_tax tax+profit company_tax minimum_tax effective_tax "
                "tax+multinational windfall_tax levy+profit business_tax tax+corporate"
            ),
        ),
    ),
    Role(
        "wealth-tax",
        "percentage",
        (
            (
                "impôt_fortune patrimoine+taxer taxer+riches taxe+milliardaires impôt+fortunes "
                "milliardaires+impôt ultra-riches+taxer droits_succession succession+taxer "
                "héritage+taxer plus-values+taxer impôt_plancher plus-values+imposer"
            ),
            (
                "wealth_tax tax+rich tax+billionaire tax+wealthy inheritance_tax capital_gains "
                "super-rich+tax estate_tax tax+fortune mansion_tax levy+billionaire exit_tax"
            ),
        ),
    ),
    Role(
        "commission",
        "percentage",
        (
            (
                "commission prélever+vente prélever+transaction courtage ponctionner+vente "
                "plateforme+prélever intermédiaire+prendre frais_vente frais_acheteur "
                "commission+plateforme marge_distributeur pourcentage+ventes boutique_applications"
            ),
            (
                "commission platform+cut broker+fee buyer_premium app_store transaction_fee "
                "seller_fee platform+charge agent+fee service_fee commission+charge "
                "commission+seller royalty merchant_fee"
            ),
        ),
    ),
    Role(
        "funded-share",
        "percentage",
        (
            (
                "financer+part cofinancer État+financer prise_charge financer+hauteur "
                "région+financer prendre+charge+part remboursement+sécu remboursement+santé "
                "contribuer+hauteur subventionner+hauteur couvrir+coût participation+État "
                "taux_remboursement"
            ),
            (
                "fund+share state+fund foot+bill reimburse co-finance share_cost contribute+cost "
                "state+cover cover+cost cost+borne federal+cover government+pay subsidise+cost "
                "match_funding"
            ),
        ),
    ),
    # Elections and opinion.
    Role(
        "turnout",
        "percentage",
        (
            (
                "participation abstention électeur_déplacer taux_participation "
                "participation+scrutin déplacer+urnes électeurs+déplacer participation_électorale "
                "électeur+voter participation+atteindre bouder+urnes inscrits+voter "
                "mobilisation+électeurs déplacer+bureaux glisser+bulletin affluence+urnes "
                "participation+midi chemin_urnes électeurs+urnes participation+élection"
            ),
            (
                "turnout abstention voter_turnout cast_ballot voter+show eligible+vote "
                "electorate+vote turnout+election voter+head+polls registered+vote turn+vote "
                "flock+polls voter+ballot polling+station+voter participation+election troop+polls "
                "bother+vote"
            ),
        ),
    ),
    Role(
        "abstention",
        "percentage",
        (
            (
                "abstention abstentionniste bouder+urnes abstenir électeurs+bouder taux_abstention "
                "rester+électeurs pêche_ligne déserter+urnes électeurs+déplacer bouder+scrutin "
                "désaffection+urnes"
            ),
            (
                "abstention abstain stay+home+voter shun+polls non-voter sit+vote abstention_rate "
                "fail+vote voter+stay snub+ballot voter_apathy bother+vote"
            ),
        ),
    ),
    Role(
        "vote-share",
        "percentage",
        (
            (
                "voix suffrage score crédité obtenir_voix recueillir+voix obtenir+voix "
                "récolter+voix score+scrutin remporter+voix crédité+voix arriver_tête élire+voix "
                "réélire suffrages_exprimés emporter+voix bulletins+recueillir devancer+voix "
                "totaliser+suffrages victoire+voix rafler+suffrages plébiscité"
            ),
            (
                "vote ballot share_vote poll vote+share win+vote secure+vote garner+vote poll+vote "
                "votes_cast ballot+win re-elected elect+vote candidate+win vote+tally capture+vote "
                "receive+vote popular_vote victory+vote ballot+share land+vote"
            ),
        ),
    ),
    Role(
        "runner-up",
        "percentage",
        (
            (
                "battu+voix adversaire+recueillir rival+obtenir adversaire+obtenir devancer "
                "talonner distancer arriver+deuxième opposant+récolter perdant+score "
                "adversaire+score rival+récolter concurrent+recueillir"
            ),
            (
                "runner-up rival+win opponent+win challenger+win rival+receive defeat+rival "
                "trail+vote beat+candidate opponent+poll challenger+poll loser+vote incumbent+lose "
                "rival+trail"
            ),
        ),
    ),
    Role(
        "poll-intention",
        "percentage",
        (
            (
                "intentions_vote sondage+crédité crédité+intentions créditer sondage+donner "
                "donné_tête sondage+devancer enquête+crédité sondage+candidat baromètre+candidat "
                "sondage+recueillir sondage+voter donné+vainqueur"
            ),
            (
                "opinion_poll poll+lead poll+candidate voting_intention survey+candidate "
                "poll+ahead poll+trail support+poll polling+average poll+show+party pollster+party "
                "poll+standing voter+intend"
            ),
        ),
    ),
    Role(
        "approval",
        "percentage",
        (
            (
                "popularité cote_popularité opinions_favorables satisfaits+président "
                "cote_confiance approuver+action popularité+chuter baromètre+popularité "
                "confiance+président opinions_positives cote+sondage satisfaction+gouvernement "
                "indice_popularité capital_sympathie"
            ),
            (
                "approval_rating popularity approve+president approval favourable_view "
                "satisfaction_rating job_approval popularity+slump trust+government favourability "
                "approve+performance popularity_rating rating+president confidence+government"
            ),
        ),
    ),
    Role(
        "disapproval",
        "percentage",
        (
            (
                "mécontents opinions_défavorables insatisfaits désapprouver opinion_négative "
                "mauvaise_opinion impopularité désaveu défiance méfier insatisfaction "
                "jugement_négatif impopulaire"
            ),
            (
                "disapprove unfavourable dissatisfied negative_view distrust unpopular "
                "poor_opinion mistrust displeased"
            ),
        ),
    ),
    Role(
        "support",
        "percentage",
        (
            (
                "favorable approuver soutenir opinion soutenir+mesure opinion+favorable "
                "Français+favorable sondés+favorable sondés+soutenir approuver+réforme partisan "
                "majorité+favorable soutien+population adhésion dire_favorable habitants+favorable "
                "accord+mesure plébisciter répondants+souhaiter"
            ),
            (
                "favour support approve support+plan survey+support respondent+favour "
                "public_support support+reform approve+measure survey+favour respondent+agree "
                "poll+support agree+statement welcome+reform respondent+want"
            ),
        ),
    ),
    Role(
        "opposition",
        "percentage",
        (
            (
                "opposés opposer+réforme hostile défavorable désapprouver+réforme sondés+opposer "
                "Français+opposer rejeter+réforme majorité+opposer refuser+réforme réticents "
                "sondés+rejeter"
            ),
            (
                "oppose+reform survey+oppose respondent+oppose majority+oppose reject+plan "
                "opponent+reform hostile people+oppose public+oppose disagree poll+oppose"
            ),
        ),
    ),
    Role(
        "survey-answer",
        "percentage",
        (
            (
                "sondés répondants déclarer+enquête enquête+affirmer sondage+Français "
                "personnes_interrogées sondage+estimer Français+estimer participants+déclarer "
                "disent+craindre avouer+sondage enquête+révéler étude+reconnaître"
            ),
            (
                "respondent survey+people survey+find admit+survey survey+reveal "
                "respondent+believe people_surveyed poll+find survey+worry pollster+ask "
                "adult+think study+admit"
            ),
        ),
    ),
    Role(
        "referendum-yes",
        "percentage",
        (
            (
                "oui+référendum référendum+approuver oui+emporter non+emporter référendum+rejeter "
                "oui+voix non+voix votation référendum+valider consultation+populaire oui+camp "
                "électeurs+approuver indépendance+voter"
            ),
            (
                "referendum+approve vote_yes referendum+reject yes+camp yes_vote plebiscite "
                "referendum+pass vote+independence vote+favour+proposal yes+side"
            ),
        ),
    ),
    Role(
        "votes-counted",
        "percentage",
        (
            (
                "dépouiller bulletins+dépouiller bureaux+dépouiller résultats_partiels "
                "bulletins_comptés décompte+voix votes+dépouiller résultats_provisoires "
                "dépouillement+achever scrutin+décompte comptage"
            ),
            (
                "vote+count ballot+count partial_result precincts_reporting early_result "
                "votes_tallied count+complete preliminary_result ballots_processed polling+counted "
                "precinct"
            ),
        ),
    ),
    Role(
        "required-majority",
        "percentage",
        (
            (
                "majorité_qualifiée majorité_requise quorum seuil_requis majorité_absolue "
                "seuil+éligibilité barre+élire tiers+requis seuil_électoral majorité_nécessaire "
                "seuil+qualifier franchir+barre franchir+seuil"
            ),
            (
                "qualified_majority quorum supermajority required_majority election_threshold "
                "threshold+parliament electoral_threshold majority+need simple_majority "
                "absolute_majority threshold+pass threshold+win minimum+pass"
            ),
        ),
    ),
    Role(
        "seat-share",
        "percentage",
        (
            (
                "sièges+obtenir sièges+parlement sièges+assemblée détenir+sièges sièges+conseil "
                "contrôler+sièges sièges+rafler proportion+sièges sièges+chambre strapontin "
                "part_sièges majorité+sièges"
            ),
            (
                "seat+win seat+parliament seat+hold share_seats seat+assembly control+seats "
                "legislature+seat seat+chamber parliamentary_seat majority+seat council+seat "
                "house+seat"
            ),
        ),
    ),
    # Society.
    Role(
        "women-share",
        "percentage",
        (
            (
                "femmes+représenter part_femmes proportion_femmes femmes+compter parité "
                "féminisation femmes+dirigeantes femmes+conseil femmes+occuper femmes+postes "
                "femmes+effectifs femmes+siéger quota_femmes"
            ),
            (
                "share_women women+account female+representation women+hold woman+board "
                "gender_parity proportion+women women+senior female+director women+workforce "
                "women+occupy gender_balance quota+women"
            ),
        ),
    ),
    Role(
        "gender-gap",
        "percentage",
        (
            (
                "écart_salarial écart_salaires femmes+gagner inégalités_salariales "
                "femmes+hommes+écart différence_salaire femmes+payer écart_rémunération "
                "femmes+toucher égalité_salariale inégalité+femmes disparité_salariale"
            ),
            (
                "gender_pay pay_gap wage_gap women+earn earnings_gap women+paid gender_gap "
                "pay_disparity women+earn+men equal_pay pay_inequality salary_gap"
            ),
        ),
    ),
    Role(
        "foreigners",
        "percentage",
        (
            (
                "étrangers immigrés étranger+population nationalité_étrangère origine_étrangère "
                "immigrés+population ressortissants_étrangers part_étrangers nés_étranger "
                "issus_immigration immigration+représenter naturalisés"
            ),
            (
                "foreigner foreign-born immigrant migrant+population foreign_national born_abroad "
                "non-citizen overseas-born share+foreign immigrant_share foreign_origin"
            ),
        ),
    ),
    Role(
        "population-change",
        "percentage",
        (
            (
                "population+augmenter population+baisser population+diminuer population+croître "
                "démographie perdre+habitants gagner+habitants population+vieillir "
                "croissance_démographique dépeuplement population+reculer"
            ),
            (
                "population+grow population+fall population+shrink population+rise "
                "population+decline population_growth depopulation lose+resident "
                "population_decline gain+resident head+count+population inhabitants+lose "
                "demographic"
            ),
        ),
    ),
    Role(
        "births-change",
        "percentage",
        (
            (
                "naissances+baisse naissances+reculer natalité dénatalité fécondité "
                "naissances+diminuer naissances+chuter accouchements+baisse taux_fécondité "
                "nouveau-nés+baisse"
            ),
            (
                "birth+fall birth+drop birth_rate fertility fertility_rate fewer+baby "
                "birth+decline newborn+fall natality birth+slump baby_bust birth+rise"
            ),
        ),
    ),
    Role(
        "pass-rate",
        "percentage",
        (
            (
                "taux_réussite réussite+bac admis+examen candidats+admis reçus+bac "
                "décrocher+diplôme bacheliers obtenir+diplôme réussir+examen épreuve+réussir "
                "recalés échouer+examen"
            ),
            (
                "pass_rate pass+exam pupil+pass grade+award top_grade student+pass exam+success "
                "candidate+pass graduation_rate graduate+pass test+fail failure_rate exam+fail "
                "a-level"
            ),
        ),
    ),
    Role(
        "housing-sales",
        "percentage",
        (
            (
                "ventes+logements transactions+logements ventes_immobilières mises_chantier "
                "permis_construire construction+logements réservations+logements "
                "crédits+immobilier+baisse compromis_vente mises_vente transactions+immobilier"
            ),
            (
                "home_sales house_sales housing_starts building_permit property_transaction "
                "home+purchase mortgage+approval new-build existing-home construction+homes "
                "planning_permission homebuilding"
            ),
        ),
    ),
    # Justice, crime and safety.
    Role(
        "crime-change",
        "percentage",
        (
            (
                "criminalité délinquance cambriolages+baisse cambriolages+hausse homicides+baisse "
                "violences+hausse vols+hausse agressions+hausse infractions+hausse vols+baisse "
                "plaintes+hausse insécurité délits"
            ),
            (
                "crime+rise crime+fall burglary+fall burglary+rise murder+fall homicide+drop "
                "violent_crime theft+rise shoplifting offence+rise crime_rate recorded_crime "
                "assault+rise knife_crime"
            ),
        ),
    ),
    Role(
        "prison-occupancy",
        "percentage",
        (
            (
                "surpopulation_carcérale taux+occupation+prison densité_carcérale détenus+places "
                "prison+occupation maison+arrêt+occupation surpeuplé prisons+pleines suroccupation "
                "cellules+occuper densité+prison établissement_pénitentiaire"
            ),
            (
                "prison+overcrowd prison+capacity overcrowding inmate+capacity jail+capacity "
                "prison+occupancy jail+full cells+full prison+full jail+overcrowd prisoner+space"
            ),
        ),
    ),
    Role(
        "road-toll-change",
        "percentage",
        (
            (
                "mortalité_routière tués+routes accidents+baisse accidents+hausse morts+route "
                "sécurité_routière accidentalité décès+routes accidents+diminuer blessés+route "
                "collisions+baisse accidents_corporels alcool+volant vitesse+accident"
            ),
            (
                "road_death road_fatality traffic_death accident+fall accident+rise crash+fall "
                "killed+roads road_toll road_casualty collision+drop road_safety speeding+crash "
                "drink-driving"
            ),
        ),
    ),
    Role(
        "noncompliance",
        "percentage",
        (
            (
                "non_conforme non-conforme contrôles+anomalie anomalie infraction+contrôler "
                "établissements+infraction irrégularité contrôle+défaillant dépasser+norme "
                "échantillons+dépasser manquement produits+défectueux contrôlés+défaut"
            ),
            (
                "non-compliant non-compliance fail+inspection inspection+breach irregularity "
                "violation+inspect fail+test sample+exceed defect+inspect breach+rule faulty "
                "flout+rule fall_foul substandard test+exceed"
            ),
        ),
    ),
    Role(
        "compliance",
        "percentage",
        (
            (
                "conforme norme respecter+norme respecter+règles respect+obligation "
                "satisfaire+critères répondre+exigences respecter+délai respecter+loi "
                "respecter+quota"
            ),
            (
                "comply compliant standard meet+standard meet+requirement pass+inspection abide "
                "conform adhere obey meet+target respect+rule meet+criteria"
            ),
        ),
    ),
    # Health.
    Role(
        "efficacy",
        "percentage",
        (
            (
                "efficacité réduire_risque vaccin+protéger protection+vaccin réduction_risque "
                "réduire+hospitalisations traitement+réduire diminuer+risque taux_efficacité "
                "éviter+formes+graves prévenir+infection essai+réduire patients+répondre "
                "molécule+réduire"
            ),
            (
                "efficacy effective reduce_risk vaccine+protect effectiveness cut_risk "
                "reduce+hospitalisation lower_risk prevent+infection prevent+illness trial+reduce "
                "drug+reduce treatment+cut patient+respond risk+reduction"
            ),
        ),
    ),
    Role(
        "risk-up",
        "percentage",
        (
            (
                "risque+augmenter risque_accru risque+élever surrisque risque+supplémentaire "
                "risque+développer probabilité+supérieur danger+accroître facteur_risque "
                "risque+cardiaque"
            ),
            (
                "increase+risk raise+risk higher_risk risk+rise likely+develop elevated_risk "
                "risk+heart greater_risk excess_risk risk+cancer heighten+risk"
            ),
        ),
    ),
    Role(
        "mortality",
        "percentage",
        (
            (
                "taux_mortalité létalité mortalité taux_létalité malades+mourir décès+hausse "
                "surmortalité décès+augmenter mortalité_infantile patients+décéder décès+baisse "
                "malades+succomber"
            ),
            (
                "mortality death_rate fatality_rate lethality patient+die excess_death "
                "case_fatality deaths+rise infant_mortality deaths+fall die+disease "
                "death+toll+rise mortality_rate"
            ),
        ),
    ),
    Role(
        "survival",
        "percentage",
        (
            (
                "taux_survie survivre survie patients+survivre guérison guérir rémission "
                "taux_guérison espérance_survie patients+guéris"
            ),
            (
                "survival survival_rate survive patient+survive recover+patient remission "
                "cure_rate five-year_survival recovery_rate patient+cured"
            ),
        ),
    ),
    Role(
        "positivity",
        "percentage",
        (
            (
                "taux_positivité tests_positifs positivité tests+positif dépistage+positif "
                "taux_incidence prélèvements_positifs incidence cas+hausse contaminations+hausse "
                "contaminations+baisse infections+augmenter"
            ),
            (
                "positivity test+positive positive_test positivity_rate incidence cases+rise "
                "infection+rise cases+fall tested_positive infection+fall positive_result swab"
            ),
        ),
    ),
    Role(
        "prevalence",
        "percentage",
        (
            (
                "prévalence touchés+population adultes+souffrir souffrir+maladie "
                "atteints+population population+obèse obésité fumeurs diabétiques "
                "population+souffrir touchés+maladie adultes+obèses tabagisme taux_infection"
            ),
            (
                "prevalence affected+population adult+suffer suffer+disease obesity smoker "
                "diabetic people+live+condition smoking_rate overweight share+infected "
                "infected+population drinker"
            ),
        ),
    ),
    Role(
        "coverage",
        "percentage",
        (
            (
                "couverture couvrir vaccinal couverture_vaccinale couverture+vaccin "
                "taux_vaccination vaccination+population vacciner+enfants immunisés dose+reçu "
                "rappel+vaccin vacciné+complètement schéma_vaccinal"
            ),
            (
                "coverage cover vaccinated vaccination_rate vaccination_coverage coverage+vaccine "
                "immunisation jabbed receive+dose vaccine+uptake uptake fully_vaccinated inoculate "
                "double-jabbed"
            ),
        ),
    ),
    Role(
        "bed-occupancy",
        "percentage",
        (
            (
                "lits+occuper taux+occupation+lits lits+fermer occupation+réanimation "
                "réanimation+saturer lits+réanimation services_saturés lits+supprimer "
                "hôpital+saturer urgences+saturer soins_critiques lits+disponibles"
            ),
            (
                "bed_occupancy bed+occupied intensive+care+occupancy hospital+full bed+close "
                "bed+fill icu+capacity bed+capacity hospital+capacity ward+full bed+available "
                "critical_care"
            ),
        ),
    ),
    Role(
        "vacancies",
        "percentage",
        (
            (
                "postes_vacants postes+pourvoir médecins+manquer pénurie+médecins "
                "soignants+manquer postes_non_pourvus effectif+manquant taux_vacance_postes "
                "absentéisme+soignants infirmiers+manquer manque+personnel déserts_médicaux "
                "sous-effectif"
            ),
            (
                "vacancy_rate post+vacant unfilled short-staffed nurse+shortage doctor+shortage "
                "staff+shortage understaffed vacant_post shortage+worker position+unfilled "
                "absence+rate sickness+absence"
            ),
        ),
    ),
    # Climate, energy and land.
    Role(
        "emissions-cut",
        "percentage",
        (
            (
                "émissions+baisse émissions+réduire émissions+reculer réduction_émissions "
                "émissions+diminuer émissions+gaz+serre décarboner émissions+carbone bilan_carbone "
                "empreinte_carbone diminution+CO2"
            ),
            (
                "emission+cut reduce+emission emission+fall emission+drop lower+emission "
                "greenhouse_gas carbon+reduce emission+decline slash+emission carbon_footprint "
                "decarbonise emission+reduction curb+emission"
            ),
        ),
    ),
    Role(
        "emissions-share",
        "percentage",
        (
            (
                "responsable+émissions émissions_mondiales représenter+émissions "
                "contribuer+émissions émissions+provenir part+émissions générer+émissions "
                "secteur+émissions produire+émissions pollueurs compter+émissions premier_émetteur"
            ),
            (
                "responsible+emission global_emissions account+emission contribute+emission "
                "share+emissions produce+emission source+emission polluter emitter world+emissions "
                "generate+emission"
            ),
        ),
    ),
    Role(
        "energy-mix",
        "percentage",
        (
            (
                "mix_énergétique mix_électrique électricité+produire électricité+provenir "
                "nucléaire+électricité renouvelables+électricité charbon+électricité "
                "part+renouvelables éolien+électricité solaire+électricité énergies_renouvelables "
                "couvrir+consommation bouquet_énergétique assurer+production+électrique "
                "part_nucléaire"
            ),
            (
                "energy_mix electricity+generate nuclear+electricity renewables+electricity "
                "coal+electricity share+renewable wind+electricity solar+electricity "
                "renewable_energy power_mix power+generation meet+demand+electricity nuclear+share "
                "low-carbon"
            ),
        ),
    ),
    Role(
        "consumption-change",
        "percentage",
        (
            (
                "consommation+réduire consommation+énergie consommation+eau économiser+eau "
                "économiser+énergie sobriété consommation_électricité consommation+gaz "
                "demande+électricité demande+gaz"
            ),
            (
                "consumption+fall reduce+consumption energy_use water_use save+water save+energy "
                "cut+consumption electricity_demand gas_demand power_demand energy+consumption "
                "demand+fall"
            ),
        ),
    ),
    Role(
        "reservoir",
        "percentage",
        (
            (
                "barrage+remplir taux_remplissage retenue+rempli réservoirs+niveau nappes+niveau "
                "nappes_phréatiques lac+niveau réserves_eau stockage+gaz réserves+remplies "
                "retenues+capacité nappes+basses barrage+capacité"
            ),
            (
                "reservoir dam+capacity reservoir+level dam+level groundwater aquifer "
                "water_reserve gas_storage storage+full lake+level dam+full water_level "
                "storage+fill"
            ),
        ),
    ),
    Role(
        "rain-deficit",
        "percentage",
        (
            (
                "déficit_pluviométrique pluies+déficit précipitations+moyenne pluviométrie "
                "excédent_pluie pluie+normale précipitations+inférieures enneigement "
                "sécheresse+déficit humidité"
            ),
            (
                "rainfall+average rainfall_deficit rain+normal average+rain drought+rainfall "
                "precipitation+average snowpack humidity rain+deficit moisture wetter"
            ),
        ),
    ),
    Role(
        "fire-contained",
        "percentage",
        (
            (
                "incendie+contenir feu+maîtriser feu+fixer incendie+circonscrire maîtrisé "
                "feu+contenir incendie+maîtriser brasier+contenir flammes+contenir "
                "périmètre+contenir feu+circonscrit"
            ),
            (
                "fire+contain containment blaze+contain wildfire+contain blaze+control "
                "fire+control firefighter+contain crew+contain inferno+contain fire_line"
            ),
        ),
    ),
    Role(
        "crop-loss",
        "percentage",
        (
            (
                "récolte+perdre récolte+détruire récolte+anéantir vignes+toucher perte+récolte "
                "récolte+baisse bourgeons+geler vergers+toucher rendement+baisse cultures+détruire "
                "vendange+baisse récolte+chuter moisson+mauvais cultures+perdre gel+vignes "
                "vendanges+volume"
            ),
            (
                "crop+lose crop+destroy crop_loss harvest+wipe vineyard+hit harvest+fall crop+ruin "
                "orchard+hit yield+fall frost+damage harvest+lose grape_harvest crop+damage "
                "harvest+poor crop+fail yield+drop"
            ),
        ),
    ),
    Role(
        "species-loss",
        "percentage",
        (
            (
                "espèces+menacées populations+déclin espèces+disparaître extinction biodiversité "
                "oiseaux+disparaître insectes+déclin mortalité+abeilles colonies+perdre "
                "coraux+blanchir récifs+blanchir population+sauvage+déclin cheptel+perdre "
                "blanchissement déforestation"
            ),
            (
                "species+threaten population+decline+wildlife species+extinct extinction "
                "biodiversity bird+decline insect+decline bee+die colony+lose coral+bleach "
                "reef+bleach wildlife+decline herd+lose deforestation endangered"
            ),
        ),
    ),
    Role(
        "recycling",
        "percentage",
        (
            (
                "recycler tri_déchets trier+déchets déchets+valoriser collecte+recyclage "
                "taux_recyclage bouteilles+collecter déchets+réduire gaspillage compostage "
                "emballages+recycler"
            ),
            (
                "recycle recycling_rate waste+sort waste+recover bottle+collect packaging+recycle "
                "waste+reduce food_waste deposit_return compost landfill"
            ),
        ),
    ),
    Role(
        "area-share",
        "percentage",
        (
            (
                "superficie+représenter territoire+contrôler couvrir+territoire surface+brûler "
                "territoire+occuper superficie+couvrir forêt+brûler parc+brûler terres_agricoles "
                "ville+détruire bâtiments+détruire surfaces+cultiver forêts+couvrir "
                "quartier+détruire zone+inondée"
            ),
            (
                "territory+control cover+area area+burn land+occupy forest+burn cover+land "
                "farmland city+destroy building+destroy territory+occupy park+burn building+damage "
                "surface+cover town+flatten land+flood"
            ),
        ),
    ),
    # Transport, technology, media, culture.
    Role(
        "punctuality",
        "percentage",
        (
            (
                "ponctualité retard+trains vols+retardés ponctuel vols+ponctuels taux_régularité "
                "retardés bus+retard"
            ),
            (
                "punctuality train+time train+late flight+delayed on-time punctual arrive+late "
                "late+running flight+late train+punctual delayed delivered+time bus+late"
            ),
        ),
    ),
    Role(
        "capacity",
        "percentage",
        (
            (
                "remplissage remplir occupation capacité taux_occupation taux_remplissage "
                "coefficient_remplissage sièges+occupés hôtels+occupation fonctionner+capacité "
                "tourner+capacité chambres+occuper salle+pleine taux_utilisation régime_réduit "
                "tourner+ralenti"
            ),
            (
                "capacity full occupancy load load_factor seat+filled room+occupied "
                "hotel+occupancy run+capacity operate+capacity occupancy_rate full+house "
                "utilisation plant+capacity seats+sold capacity+work"
            ),
        ),
    ),
    Role(
        "traffic-change",
        "percentage",
        (
            (
                "trafic+augmenter trafic+baisse trafic+reculer fréquentation+hausse "
                "fréquentation+baisse passagers+hausse trafic+progresser voyageurs+hausse "
                "visiteurs+baisse fréquentation+chuter trafic+chuter entrées+baisse nuitées+hausse "
                "nuitées+baisse visiteurs+hausse affluence"
            ),
            (
                "traffic+rise traffic+fall passenger_number visitor_number passenger+rise "
                "attendance+fall attendance+rise visitor+drop visitor+rise ridership traffic+drop "
                "admissions+fall footfall overnight_stay arrivals+rise arrivals+fall"
            ),
        ),
    ),
    Role(
        "works-progress",
        "percentage",
        (
            (
                "travaux+achever chantier+avancer travaux+avancer achevé taux_avancement "
                "terminer+chantier construction+avancer ouvrage+achever travaux+réaliser "
                "progrès+travaux réaliser+programme"
            ),
            (
                "works+complete completion construction+complete progress+works project+complete "
                "finish+works build+complete tunnel+dug construction+finish tunnel+complete"
            ),
        ),
    ),
    Role(
        "power-cut-share",
        "percentage",
        (
            (
                "foyers+privés+électricité clients+privés électricité+rétablir abonnés+privés "
                "réseau+service panne+toucher clients+toucher rétablir+réseau coupure+toucher "
                "usagers+privés rétablir+service"
            ),
            (
                "customer+power power+restore electricity+restore household+power outage+affect "
                "customer+affect service+restore blackout+hit subscriber+affect grid+restore"
            ),
        ),
    ),
    Role(
        "affected-share",
        "percentage",
        (
            (
                "clients+concernés utilisateurs+touchés comptes+touchés clients+touchés "
                "appareils+touchés véhicules+concernés données+concernées flotte+concernée "
                "utilisateurs+concernés parc+touché postes+infectés dossiers+compromis "
                "machines+infectées"
            ),
            (
                "customer+affected users+affected account+affected device+affected "
                "vehicle+affected fleet+grounded records+compromised user+hit account+compromise "
                "machine+infected data+expose computers+infected"
            ),
        ),
    ),
    Role(
        "network-coverage",
        "percentage",
        (
            (
                "couverture_réseau population+couverte fibre+raccorder raccordable "
                "foyers+raccordés 5G+couvrir zones_blanches éligible+fibre réseau+couvrir "
                "accès+internet accès+eau+potable équipés+fibre très_haut_débit"
            ),
            (
                "network_coverage population+cover fibre+connect household+connected 5g+cover "
                "not-spot broadband+access internet+access access+water premises+pass "
                "mobile_coverage full-fibre signal+reach"
            ),
        ),
    ),
    Role(
        "adoption",
        "percentage",
        (
            (
                "utilisateurs+adopter utiliser+régulièrement équipés+smartphone taux_équipement "
                "taux_adoption possèdent+smartphone entreprises+utiliser "
                "recourir+intelligence+artificielle voitures+électriques+ventes "
                "électriques+immatriculations posséder+voiture motorisation+électrique "
                "usage+quotidien"
            ),
            (
                "adoption use+regularly penetration company+use+ai adoption_rate "
                "electric+registration electric+sales electric+vehicle+share users+daily "
                "use+chatbot ownership_rate people+use"
            ),
        ),
    ),
    Role(
        "accuracy",
        "percentage",
        (
            (
                "taux_erreur fiabilité erreurs+taux exactitude réponses_justes taux_succès "
                "réponses_correctes fiable diagnostic+correct détecter+correctement faux_positifs "
                "marge_erreur reconnaître+correctement"
            ),
            (
                "error_rate accuracy accurate reliability correctly+identify success_rate "
                "correct_answer false_positive margin_error correct+diagnosis wrong+answer"
            ),
        ),
    ),
    Role(
        "audience-share",
        "percentage",
        (
            (
                "part_audience audience téléspectateurs part+téléspectateurs audimat "
                "audience_cumulée écoute+radio regarder+téléspectateurs taux_écoute auditeurs "
                "ménagères"
            ),
            (
                "audience_share viewer audience+share share_audience viewing_share listener "
                "viewing_figure tv_audience watch+viewers audience+draw viewership"
            ),
        ),
    ),
    Role(
        "probability",
        "percentage",
        (
            (
                "probabilité risque+estimer chance+survenir probable bookmakers+donner "
                "modèle+estimer risque+séisme chances+gagner risque+impact probabilité+impact "
                "vraisemblance chance+réaliser"
            ),
            (
                "probability chance likelihood odds likely+happen model+give risk+impact "
                "chance+rain bookmaker+give chance+win probability+impact forecaster+chance "
                "bet+market"
            ),
        ),
    ),
    Role(
        "creditors-share",
        "percentage",
        (
            (
                "créanciers+recouvrer créanciers+récupérer décote+créanciers abandon+créances "
                "effacer+dette obligataires+perte détenteurs+dette rembourser+créanciers "
                "créanciers+accepter créanciers+perdre récupérer+mise obligataires+approuver "
                "dette+restructurer"
            ),
            (
                "creditor+recover creditor+receive haircut bondholder+loss write+debt "
                "creditor+lose bondholder+agree recovery_rate creditor+accept recoup+investment "
                "debt+restructure"
            ),
        ),
    ),
    Role(
        "share-of-total",
        "percentage",
        (
            (
                "proportion part+représenter représenter+total quart+total majorité+représenter "
                "ensemble+représenter totaliser constituer+total concerner+majorité part+total "
                "écrasante_majorité"
            ),
            (
                "proportion account+total represent+total share+total comprise constitute "
                "majority+account fraction overwhelming_majority vast_majority"
            ),
        ),
        broad=True,
    ),
)
