"""Two invented articles on one bridge, the first with its cost left open."""

ECHO = """\
---
source: L'Écho de Vauclair
published: 2026-03-02
---

La réparation du pont de Vauclair coûtera {} millions d'euros, a annoncé la mairie.
"""
COURIER = """\
---
source: The Saint-Alban Courier
published: 2026-03-04
---

The repair of the Vauclair bridge will cost €21.8 million, the town hall announced.
"""
