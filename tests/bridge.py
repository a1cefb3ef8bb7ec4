"""Two articles on one bridge that contradict each other: what commands are tried on."""

ECHO = """\
---
title: "Le pont de Vauclair fermé"
source: L'Écho de Vauclair
published: 2026-03-02
---

La réparation du pont de Vauclair coûtera 12,8 millions d'euros, a annoncé la mairie.
"""
COURIER = """\
---
title: "Vauclair bridge to shut"
source: The Saint-Alban Courier
published: 2026-03-04
language: en
---

The repair of the Vauclair bridge will cost €21.8 million, the town hall announced.
"""
