"""French of the audit report."""

from __future__ import annotations

NBSP = "\N{NO-BREAK SPACE}"

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
        f"{{n}} de plus est omis ici{NBSP}: le rapport serait trop long pour être affiché.",
        f"{{n}} de plus sont omis ici{NBSP}: le rapport serait trop long pour être affiché.",
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
}
