"""Regular expressions taken apart: where they may take too long, and texts that try to make them.

A pattern is read with the standard library's own parser. `faults` looks at its shape; `pumps`
makes hostile texts from it.
"""

import json
import subprocess
import sys
from collections import defaultdict, deque
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from re import _constants as op
from re import _parser

ROOT = Path(__file__).parent.parent
LETTERS = "abcdefghijklmnopqrstuvwxyzéèçñ"
SAMPLES = frozenset(
    LETTERS
    + LETTERS.upper()
    + "0123456789٣ \t\n\r\u00a0\u202f\u2009_.,;:!?'’\"«»“”()[]{}<>/\\|"
    + "-–—‑‐−+*=%€$£¥°²½§#№@&~^\u200b\x00"
)
"""What the sets of a pattern are compared over: every kind of character that the news holds."""

SETS = (op.LITERAL, op.NOT_LITERAL, op.IN, op.ANY)
REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
LOOKS = (op.ASSERT, op.ASSERT_NOT)
CATEGORIES = {
    op.CATEGORY_DIGIT: str.isdigit,
    op.CATEGORY_SPACE: str.isspace,
    op.CATEGORY_WORD: lambda letter: letter.isalnum() or letter == "_",
}
NEGATED = {
    op.CATEGORY_NOT_DIGIT: op.CATEGORY_DIGIT,
    op.CATEGORY_NOT_SPACE: op.CATEGORY_SPACE,
    op.CATEGORY_NOT_WORD: op.CATEGORY_WORD,
}


@dataclass(frozen=True)
class Made:
    """A pattern, and where it was made."""

    pattern: str
    flags: int
    module: str
    code: str | None

    def __str__(self):
        return f"{self.module} {self.code or ''} {self.pattern[:60]!r}"


def gathered():
    """Every pattern that the package makes, from a process of its own."""
    command = [sys.executable, "-m", "tests.gather"]
    said = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout
    return [Made(*json.loads(line)) for line in said.decode("utf-8").splitlines()]


def letters_of(kind, given, samples):
    """The sampled characters that a node for one character takes."""
    if kind is op.ANY:
        return samples - {"\n"}
    if kind is op.LITERAL:
        return frozenset(chr(given)) & samples
    if kind is op.NOT_LITERAL:
        return samples - {chr(given)}
    taken = {letter for letter in samples if any(_takes(letter, part) for part in given)}
    return samples - taken if given[0][0] is op.NEGATE else frozenset(taken)


def _takes(letter, part):
    kind, given = part
    if kind is op.LITERAL:
        return letter == chr(given)
    if kind is op.RANGE:
        return given[0] <= ord(letter) <= given[1]
    if kind is op.CATEGORY:
        if given in NEGATED:
            return not CATEGORIES[NEGATED[given]](letter)
        return CATEGORIES[given](letter)
    return False


class Graph:
    """The positions of a pattern and which may follow which; looks around are graphs apart.

    After Glushkov: a position is one character of the pattern. Two ways from one position to the
    next are two edges, so that a loop in a loop shows.
    """

    def __init__(self, tree, samples):
        self.samples = samples
        self.sets = []
        self.edges = defaultdict(lambda: defaultdict(int))
        self.groups = {}
        self.apart = []
        self.read(tree)

    def read(self, tree):
        """First positions, last positions and whether nothing will do, of a sequence."""
        first, last, empty = [], [], True
        for kind, given in tree:
            begins, ends, may_lack = self.part(kind, given)
            self.join(last, begins)
            first = first + begins if empty else first
            last = last + ends if may_lack else ends
            empty = empty and may_lack
        return first, last, empty

    def part(self, kind, given):
        if kind in SETS:
            return self.position(letters_of(kind, given, self.samples))
        if kind is op.BRANCH:
            read = [self.read(branch) for branch in given[1]]
            firsts, lasts, empties = zip(*read, strict=True)
            return [*chain(*firsts)], [*chain(*lasts)], any(empties)
        if kind is op.SUBPATTERN:
            read = self.read(given[3])
            self.groups[given[0]] = read[0]
            return read
        if kind is op.ATOMIC_GROUP:
            return self.read(given)
        if kind in REPEATS:
            return self.repeat(*given)
        if kind is op.GROUPREF:
            begun = [self.sets[at] for at in self.groups.get(given, ())]
            return self.position(frozenset().union(*begun))
        if kind in LOOKS:
            self.apart.append(given[1])
        elif kind is op.GROUPREF_EXISTS:
            read = [self.read(branch) for branch in given[1:] if branch]
            firsts, lasts, _ = zip(*read, strict=True)
            return [*chain(*firsts)], [*chain(*lasts)], True
        return [], [], True

    def position(self, letters):
        self.sets.append(letters)
        at = len(self.sets) - 1
        return [at], [at], False

    def repeat(self, least, most, body):
        first, last, empty = self.read(body)
        if most is op.MAXREPEAT:
            self.join(last, first)
        return first, last, empty or least == 0

    def join(self, lasts, firsts):
        for left in lasts:
            for right in firsts:
                self.edges[left][right] += 1

    def on(self, letter):
        """The edges between positions that take one letter."""
        taking = {at for at, letters in enumerate(self.sets) if letter in letters}
        return {
            at: {to: ways for to, ways in self.edges[at].items() if to in taking} for at in taking
        }


def faults(made):
    """What in a pattern's shape may take more than its text is long, by the letter that shows it.

    "loop in a loop": one text can be shared out between them in very many ways. "two loops":
    one after the other, they can share out a run of one letter in as many ways as it is long.
    """
    trees = deque([_parser.parse(made.pattern, made.flags)])
    while trees:
        tree = trees.popleft()
        if not _loops(tree):
            continue
        samples = SAMPLES | frozenset(made.pattern)
        graph = Graph(tree, samples)
        trees.extend(graph.apart)
        looping = _looping(graph)
        if not looping:
            continue
        for letter in sorted(frozenset().union(*(graph.sets[at] for at in looping)) & samples):
            if fault := _fault(graph.on(letter)):
                yield letter, fault
                break


def _loops(tree):
    return "MAXREPEAT" in repr(tree)


def _looping(graph):
    return {at for ring in _rings(graph.edges) for at in ring}


def _fault(edges):
    rings = _rings(edges)
    for ring in rings:
        ways = sum(ways for at in ring for to, ways in edges[at].items() if to in ring)
        if ways > len(ring):
            return "loop in a loop"
    for ring in rings:
        reached = _reached(edges, ring)
        if any(other is not ring and not reached.isdisjoint(other) for other in rings):
            return "two loops"
    return None


def _reached(edges, start):
    seen, waiting = set(start), list(start)
    while waiting:
        for to in edges.get(waiting.pop(), ()):
            if to not in seen:
                seen.add(to)
                waiting.append(to)
    return seen


def _rings(edges):
    """The sets of positions from each of which each other can be reached, one's own included."""
    order, seen = [], set()
    for start in list(edges):
        stack = [(start, iter(list(edges.get(start, ()))))] if start not in seen else []
        seen.add(start)
        while stack:
            at, rest = stack[-1]
            to = next((each for each in rest if each not in seen), None)
            if to is None:
                order.append(stack.pop()[0])
            else:
                seen.add(to)
                stack.append((to, iter(list(edges.get(to, ())))))
    back = defaultdict(list)
    for at in list(edges):
        for to in edges[at]:
            back[to].append(at)
    rings, placed = [], set()
    for start in reversed(order):
        if start in placed:
            continue
        ring, waiting = {start}, [start]
        placed.add(start)
        while waiting:
            for each in back.get(waiting.pop(), ()):
                if each not in placed:
                    placed.add(each)
                    ring.add(each)
                    waiting.append(each)
        if len(ring) > 1 or start in edges.get(start, ()):
            rings.append(ring)
    return rings


PREFERRED = "a1 é.,-_"
"""Characters that examples are made of where a set leaves the choice."""


def example(tree):
    """A short text that a pattern takes, looks around aside."""
    return "".join(_example(kind, given) for kind, given in tree)


def _example(kind, given):
    if kind in SETS:
        letters = letters_of(kind, given, SAMPLES)
        if kind is op.LITERAL:
            return chr(given)
        return next((each for each in PREFERRED if each in letters), min(letters, default=""))
    if kind is op.BRANCH:
        return example(min(given[1], key=len))
    if kind is op.SUBPATTERN:
        return example(given[3])
    if kind is op.ATOMIC_GROUP:
        return example(given)
    if kind in REPEATS:
        return example(given[2]) * given[0]
    return ""


def pumps(made):
    """Yield hostile units of a pattern, as (text before, text to repeat, text after).

    For each quantified part what stands before it, then the part over and over, then an end that
    does not fit; and the pattern without its end, over and over.
    """
    tree = _parser.parse(made.pattern, made.flags)
    for before, body in _parts(tree, ""):
        if body:
            yield before, body, "\x00"
            yield "", before + body, "\x00"
    half = "".join(_example(kind, given) for kind, given in list(tree)[:-1])
    if half:
        yield "", half, "\x00"


def _parts(tree, before):
    """What stands before each quantified part, and the part."""
    for kind, given in tree:
        if kind in REPEATS:
            yield before, example(given[2])
            yield from _parts(given[2], before)
        elif kind is op.BRANCH:
            for branch in given[1]:
                yield from _parts(branch, before)
        elif kind is op.SUBPATTERN:
            yield from _parts(given[3], before)
        elif kind is op.ATOMIC_GROUP:
            yield from _parts(given, before)
        elif kind in LOOKS:
            yield from _parts(given[1], before)
        before += _example(kind, given)


def grown(pump, size):
    """The hostile text of about `size` characters."""
    before, body, after = pump
    return before + body * (size // len(body)) + after
