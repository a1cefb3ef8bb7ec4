"""factcheck.yaml: what it may say, and what is said where it is wrong."""

import pytest

from factcheck.config.load import load
from factcheck.errors import InputError

FULL = """\
project: City desk
inputs:
  - glob: "drafts/**/*.md"
    role: draft
    source: {name: Le Quai, owner: Groupe Ouest, sort: own, language: fr}
  - glob: wire
    source: {name: Meridian Wire, country: GB, timezone: Europe/London, currency: GBP}
exclude: ["**/archive/**"]
sources:
  Agence Ponant: {aliases: [Ponant, AP], sort: agency}
  La Semaine: {owner: Groupe Ouest}
rules: [builtin, rules]
lexicon: [desk.yaml]
baseline: .factcheck/baseline.jsonl
waivers: waivers.yaml
limits: {max_file_size: 2 MiB}
fail_on: warning
language: fr
outputs: [terminal, "json:out.json"]
"""


def problems(text):
    with pytest.raises(InputError) as caught:
        load(text, "factcheck.yaml", ".")
    return [str(each).removeprefix("factcheck.yaml:") for each in caught.value.problems]


def test_reads_every_key():
    says = load(FULL, "factcheck.yaml", ".").says

    assert says.inputs[0].role == "draft"
    assert says.inputs[1].role == "source"
    assert says.sources["Agence Ponant"].aliases == ("Ponant", "AP")
    assert (says.fail_on, says.language, says.project) == ("warning", "fr", "City desk")
    assert set(type(says).model_fields) == says.model_fields_set


@pytest.mark.parametrize("text", ["", "# nothing yet\n"])
def test_an_empty_file_says_nothing(text):
    assert load(text, "factcheck.yaml", ".").says.inputs == ()


WRONG = [
    ("projct: x", "1:1: no key is called 'projct' here. Did you mean 'project'?"),
    ("inputs: wire", "1:9: inputs: a list is wanted here"),
    ("inputs: [wire]", "1:10: inputs.0: keys with values are wanted here"),
    ("inputs: [{role: draft}]", "1:10: the key 'inputs.0.glob' is missing"),
    ("inputs: [{glob: ''}]", "1:18: inputs.0.glob: nothing stands here"),
    ("inputs: [{glob: a, rol: x}]", "1:20: no key is called 'rol' here. Did you mean 'role'?"),
    ("inputs: [{glob: a, role: draf}]", "1:26: inputs.0.role: 'draf' is not known here. Did you"),
    (
        "inputs: [{glob: a, source: {langage: fr}}]",
        "1:29: no key is called 'langage' here. Did you mean 'language'?",
    ),
    ("sources: {A: {sort: agence}}", "1:21: sources.A.sort: 'agence' is not known here. Did you"),
    ("sources: {A: {alias: B}}", "1:15: no key is called 'alias' here. Did you mean 'aliases'?"),
    ("sources: {A: {country: France}}", "'France' is no country. Did you mean 'FR'?"),
    ("sources: {A: {country: Allemagne}}", "'Allemagne' is no country. Did you mean 'DE'?"),
    ("sources: {A: {country: fr}}", "'fr' is no country. Did you mean 'FR'?"),
    ("sources: {A: {country: QQ}}", "1:24: sources.A.country: 'QQ' is no country. Write its two"),
    ("sources: {A: {currency: euro}}", "'euro' is no currency. Did you mean 'EUR'?"),
    ("sources: {A: {timezone: Paris}}", "'Paris' is no time zone. Did you mean 'Europe/Paris'?"),
    ("sources: {A: {timezone: Europe/Pari}}", "Did you mean 'Europe/Paris'?"),
    (
        "sources: {A: {aliases: [B]}, B: {}}",
        "1:33: the name 'B' belongs to the source 'A' too",
    ),
    (
        "inputs: [{glob: x, source: {name: A, owner: P}}]\nsources: {A: {owner: Q}}",
        "1:45: owner: 'P' here, 'Q' under sources.A",
    ),
    (
        "inputs: [{glob: x, source: {name: A, owner: P}},\n{glob: y, source: {name: A, owner: Q}}]",
        "2:36: owner: 'Q' here, 'P' under inputs.0.source",
    ),
    (
        "sources: {A: {aliases: [X]}, B: {aliases: [Y, X]}}",
        "1:47: the name 'X' belongs to the source 'A' too",
    ),
    ("limits: {max_file_size: lots}", "1:25: limits.max_file_size: 'lots' is no size of a file"),
    ("limits: {max_file_size: 2 TB}", "'2 TB' is no size of a file. Write '2 MiB' or so"),
    ("limits: {max_size: 1}", "no key is called 'max_size' here. Did you mean 'max_file_size'?"),
    ("fail_on: eror", "1:10: fail_on: 'eror' is not known here. Did you mean 'error'?"),
    ("language: french", "1:11: language: 'french' is not known here"),
    ("outputs: [jsn]", "1:11: outputs.0: unknown format 'jsn'. Did you mean 'json'?"),
    ("outputs: [json, terminal]", "1:10: outputs: two reports go to standard output"),
    ("fail_on: [error]", "1:10: fail_on: one word is wanted here. Write one of: error, warning"),
    ("outputs: ['json:']", "outputs.0: no path after 'json:'. Write json:FILE"),
    ("rules: ['']", "1:10: rules.0: nothing stands here"),
    ("- a", "1:1: a configuration is made of keys with values"),
    ("a: &b c", "an anchor (&b)"),
    ("fail_on: error\nfail_on: info", "2:1: the key 'fail_on' stands twice"),
    ("fail_on: [error", "a bracket is not closed"),
]


@pytest.mark.parametrize(("text", "said"), WRONG, ids=[text for text, _ in WRONG])
def test_says_what_is_wrong_where_and_what_to_write(text, said):
    [problem] = problems(text)

    assert said in problem


def test_says_everything_at_once_in_the_order_of_the_file():
    text = "fail_on: eror\nlangage: fr\nlimits: {max_file_size: x}\noutputs: [x]\n"

    assert [each.partition(":")[0] for each in problems(text)] == ["1", "2", "3", "4"]
