"""French of the audit report, and of how two values stand."""

from __future__ import annotations

from factcheck.formats.catalogue.fr import ALL_OF_IT, NBSP

TEXTS: dict[str, str | tuple[str, str]] = {
    # the audit report
    "audit.title": "Contrôle de la cohérence des faits",
    "audit.titled": f"Contrôle de la cohérence des faits{NBSP}: {{project}}",
    "audit.verdict": f"**{{word}}**{NBSP}: code de sortie {{status}}, {{why}}.",
    "audit.passed": "Réussi",
    "audit.failed": "Échec",
    "audit.incomplete": "Incomplet",
    "audit.broken": "Non fait",
    "audit.none": "Aucune.",
    "audit.conflict": "Nouvelles contradictions entre sources",
    "audit.rule": "règle {rule}",
    "audit.why": f"Pourquoi{NBSP}:",
    "audit.remedy": f"À faire{NBSP}: {{text}}",
    "audit.left-out": (
        f"{{n}} de plus est omis ici{NBSP}: {ALL_OF_IT}",
        f"{{n}} de plus sont omis ici{NBSP}: {ALL_OF_IT}",
    ),
    "audit.waivers": "Dérogations",
    "audit.known": "Connus et excusés",
    "audit.skipped": "Fichiers non lus",
    "audit.sources": "Sources",
    "audit.one-source": "Lu comme une seule source",
    "audit.method": "Méthode",
    "audit.rules": "Règles",
    "audit.number-articles": "Articles lus",
    "audit.number-unread": "Articles non lus en entier",
    "audit.number-skipped": "Autres fichiers laissés de côté",
    "audit.number-sources": "Sources",
    "audit.number-claims": "Affirmations",
    "audit.number-facts": "Faits",
    "audit.number-baseline": "Constats dans la référence",
    "column.findings": "Constats",
    "column.new": "Nouveaux",
    "column.known": "Connus",
    "column.waived": "Excusés",
    "column.read": "Ce qui a été lu",
    "column.number": "Nombre",
    "column.words": "Dans ses mots",
    "column.values": "Valeurs",
    "column.place": "Endroit",
    "column.finding": "Constat",
    "column.subject": "Sujet",
    "column.figures": "Chiffres",
    "column.alone": "Sans seconde source",
    "column.state": "État",
    "column.excused": "Valeurs excusées",
    "column.reason": "Raison",
    "column.owner": "Responsable",
    "column.until": "Jusqu'au",
    "column.because": "Parce que",
    "column.rule": "Règle",
    "column.sort": "Nature",
    "column.owner-group": "Groupe",
    "column.articles": "Articles",
    "column.facts": "Faits",
    "column.conflicts": "En contradiction",
    "column.tie": "Pourquoi",
    "column.version": "Version",
    "column.options": "Options",
    "column.why": "Pourquoi elle existe",
    "sort.official": "officielle",
    "sort.agency": "agence",
    "sort.own": "maison",
    "tie.owner": f"un seul propriétaire{NBSP}: {{owner}}",
    "tie.copy": f"un seul texte{NBSP}: les autres reprennent {{source}}",
    "tie.credit": (
        "toutes citent {name} pour la même affirmation, dans {n} fait",
        "toutes citent {name} pour la même affirmation, dans {n} faits",
    ),
    "method.version": "Fait par {tool}, avec --fail-on {bar}.",
    "method.values": (
        "Les valeurs ont été lues par des tables de mots et rapportées à la date de chaque article"
        f"{NBSP}; aucune n'a été devinée."
    ),
    "method.about": (
        f"«{NBSP}Environ{NBSP}» laisse {{about}}{NBSP}% de part et d'autre d'un nombre. Une date"
        " sans jour vaut pour tous ses jours, et des valeurs ne se contredisent que si rien ne leur"
        " est commun."
    ),
    "method.joined": (
        "Deux affirmations sont un seul fait quand la phrase, le sujet et le rôle le disent"
        f"{NBSP}: au-dessus de {{equal}} pour des valeurs semblables, de {{apart}} pour des valeurs"
        " différentes (logit). À partir de {doubt}, deux valeurs différentes sont dans le doute, et"
        " montrées comme telles."
    ),
    "method.sources": (
        "Une source compte une fois et une copie jamais. Les sources d'un même propriétaire, et"
        " celles qui citent un même tiers pour une affirmation, comptent pour une seule."
    ),
    "method.rules": (
        f"{{number}} règles ont jugé les faits{NBSP}; leur ensemble porte le nom {{version}}."
    ),
    # how two values stand to each other
    "stands.same": "Les deux sont la même.",
    "stands.within": (
        f"Tout ce que la première peut être est compris dans la seconde{NBSP}: elles concordent."
    ),
    "stands.around": (
        f"Tout ce que la seconde peut être est compris dans la première{NBSP}: elles concordent."
    ),
    "stands.overlaps": (
        f"Une partie est commune aux deux{NBSP}: elles concordent pour ce qu'elles disent."
    ),
    "stands.apart": f"Rien n'est commun aux deux{NBSP}: elles s'excluent.",
    "margin.none": f"{{name}}{NBSP}: {{said}}.",
    "margin.some": f"{{name}}{NBSP}: {{said}}, ce qui peut être {{may_be}}.",
    "margin.because": f"{{name}}{NBSP}: {{said}}, ce qui peut être {{may_be}}, car {{reasons}}.",
    "margin.converted": "un chiffre converti vaut à son dernier chiffre près",
    "margin.about-days": f"«{NBSP}environ{NBSP}» laisse quelques jours de part et d'autre",
    "margin.about": f"«{NBSP}environ{NBSP}» laisse {{share}}{NBSP}% de part et d'autre",
    "margin.months": "mois et années n'ont pas tous la même longueur",
    "margin.no-day": "aucun jour n'est donné",
    "margin.no-zone": "aucun fuseau horaire n'est donné",
}
