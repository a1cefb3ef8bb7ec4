"""Words, no algorithms: one pack a language, by its ISO 639-1 code."""

from __future__ import annotations

from factcheck.lang import en, fr
from factcheck.lang.pack import LanguagePack

PACKS: dict[str, LanguagePack] = {pack.code: pack for pack in (en.PACK, fr.PACK)}
