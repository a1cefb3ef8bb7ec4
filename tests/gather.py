"""Print every regular expression that the package makes while it reads, as lines of JSON.

`python -m tests.gather`: a process of its own, so that no pattern is made before it looks. Each
line is [pattern, flags, module, language]; the language is null where no pack is at work.
"""

import importlib
import inspect
import json
import pkgutil
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
OUTSIDE = ("factcheck.__main__", "factcheck.cli", "factcheck.formats", "factcheck.config")
"""What reads no article."""

found = {}
original = re._compile


def noting(pattern, flags):
    """Compile a pattern, and note it where the package asked for it."""
    frame = sys._getframe(1)
    while frame.f_globals["__name__"] == "re":
        frame = frame.f_back
    name = frame.f_globals["__name__"]
    if name.startswith("factcheck.") and isinstance(pattern, str):
        code = frame.f_locals.get("code")
        found.setdefault((pattern, int(flags)), (name, code if isinstance(code, str) else None))
    return original(pattern, flags)


def modules():
    import factcheck

    for each in pkgutil.walk_packages(factcheck.__path__, "factcheck."):
        if not each.name.startswith(OUTSIDE):
            yield importlib.import_module(each.name)


def call_what_is_kept(module, codes):
    """Call the functions that make patterns once for each pack, or once for all."""
    for function in vars(module).values():
        if not hasattr(function, "cache_info"):
            continue
        named = list(inspect.signature(function).parameters)
        if named == ["code"]:
            for code in codes:
                function(code)
        elif not named:
            function()


def read_articles():
    """Read the project's own articles, for the patterns that are made in passing."""
    from factcheck.context import in_context
    from factcheck.context.time.anchor import resolve_all
    from factcheck.files.find import find
    from factcheck.kinds import find_all
    from factcheck.text.build import build

    for source in find([str(ROOT / "seeds"), str(ROOT / "tests/dossiers")]).sources:
        article = build(source)
        in_context(article, resolve_all(article, find_all(article)))


if __name__ == "__main__":
    re._compile = noting
    loaded = list(modules())
    packs = importlib.import_module("factcheck.lang").PACKS
    for each in loaded:
        call_what_is_kept(each, sorted(packs))
    read_articles()
    for (pattern, flags), (module, code) in sorted(found.items(), key=lambda row: (row[1][0], row)):
        sys.stdout.write(json.dumps([pattern, flags, module, code]) + "\n")
