"""English words for sums. Collected by hand from business and general news."""

from factcheck.lang.sums import SumWords

_CHANGE = (
    r"(?:increase|rise|jump|leap|gain|growth|surge|climb|hike|premium|fall|drop|decline|decrease|"
    r"cut|reduction|discount|slump|dip|loss|improvement)"
)
_PLACE = r"(?:the \w{1,15}|(?-i:[A-Z])[\w’'-]{1,20}(?:,? (?-i:[A-Z])[\w’'-]{1,20})?)"

WORDS = SumWords(
    restates=(
        "or", "or about", "that is", "that[’']s", r"i\.?e\.?", "which is", "which makes",
        "which means", "that makes", "making", "representing", "which represents",
        "equivalent to", "equal to", "amounting to", "which amounts to", "which comes to",
        "that comes to", "in other words",
    ),
    changes=(
        "up", "down", rf"an? {_CHANGE}", rf"an? {_CHANGE} of", rf"the {_CHANGE} is",
        rf"this is an? {_CHANGE} of", rf"that is an? {_CHANGE} of",
        rf"an? \w{{1,15}} {_CHANGE} of", "up by", "down by",
    ),
    more=(
        "more", "higher", "up", "extra", "less", "fewer", "lower", "down", "off", "cheaper",
        "dearer", rf"{_CHANGE}",
    ),
    than=("than",),
    from_=("from",),
    to=("to",),
    old=(
        "against", "compared with", "compared to", "versus", r"vs\.?", "up from", "down from",
        "instead of",
    ),
    of=("of", "of the", "of its", "of their", "of an?", "of all", "of all the", "of our"),
    whole=(
        "of", "of the", "of its", "of their", "of our", "of these", "of those", "of some",
        "out of", "out of the", "out of a total of", "of a total of",
    ),
    among=(
        "of", "of the", "of its", "of their", "of our", "of these", "of those", "out of",
        "out of the",
    ),
    split=("of which", "of whom", "of them", "including", "among them"),
    back=(
        "of them", "of these", "of those", "of it", "of this", "of that", "on them",
        "of this sum", "of that sum", "of the sum", "of the amount", "of that amount",
        "of this amount", "of the cost", "of the bill",
    ),
    wholes=(
        "total", "the total", "them", "these", "those", "all", "the lot", "the whole", "it",
        "this", "that",
    ),
    all_of_it=("total", "whole", "the total", "the whole", "the lot"),
    other_terms=(
        "at constant", "constant[- ]currency", "organic(?:ally)?", "like[- ]for[- ]like",
        "comparable", "annuali[sz]ed", "an? year", "per year", "each year", "by volume",
        "in volume", "in real terms", "excluding", "adjusted", "underlying", "seasonally",
        "expected", "analysts",
    ),
    articles=("the", "The"),
    qualified=True,
    and_=("and", "plus"),
    in_all=("in all", "in total", "altogether", "together", "overall", "all told", "combined"),
    the_whole=(
        "for an? (?:grand |combined |overall )?total of", "making an? total of",
        "the (?:whole )?lot(?: for| at)?", "the (?:two|three|four)(?: together)?(?: for| at)",
    ),
    total_label=("total", "grand total", "in all", "in total", "all told", "overall", "altogether"),
    composes=("makes? up", "made up", "accounts? for", "accounted for"),
    assigns=("for", "in", "at", "on", "from", "by", "to", "under", "against", "with", "near"),
    rest=("the rest", "the remaining", "the others?", "the remainder", "the balance"),
    born=(rf"born(?: (?:in|at|near) {_PLACE})?,?(?: on| in)?", "date of birth[:,]?"),
    states=("is", "are", "was", "were", "has", "have", "had", "will", "can", "may", "would"),
    extends=(
        "extend(?:ed|s|ing)?", "extension", "renew(?:ed|al|s)?", "prolong(?:ed|s)?", "more",
        "further", "another", "additional", "extra", "remaining",
    ),
    until=(
        "until", "till", "to", "ending(?: on)?", "expiring(?: on)?", "running (?:until|to)",
        "up to",
        "that ends(?: on)?", "which ends(?: on)?", "and ends(?: on)?", "and expires(?: on)?",
    ),
    apart=(
        "after", "before", "since", "within", "in", "another", "further", "some", "over", "every",
        "later", "ago", "first", "last",
    ),
    partly=(
        "working", "business", "school", "trading", "weekdays", "weekends", "separate", "a",
        "per", "each", "every", "courses?", "workshops?", "pass(?:es)?", "visits?", "tours?",
        "trips?", "stays?", "notice", "later", "earlier", "after", "before", "ago", "between",
    ),
    later=("after", "on from", "since"),
    jubilees=(
        r"(\d{1,3})(?:st|nd|rd|th) anniversary (?:of|since)",
        r"([a-z]{4,15}(?:-[a-z]{4,8})?) anniversary (?:of|since)",
    ),
    split_among=(
        "fund(?:s|ed|ing)?", "financed?", "financing", "paid", "subsid(?:y|ies|ised|ized)",
        "grants?", "capital", "shareholders?", "owned", "owners?", "split", "shared out",
        "breakdown", "ownership",
    ),
    payers=("by", "from", "to"),
    jubilates=(
        "marks?", "marking", "celebrates?", "celebrating", "commemorates?", "commemorating",
        "observes?", "this year", "today", "this week", "this month",
    ),
    at_the_time=("at the time", "then", "when", "back then", "at today[’']s"),
    ordinals={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
        "eighth": 8, "ninth": 9, "tenth": 10, "fifteenth": 15, "twentieth": 20,
        "twenty-fifth": 25, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60,
        "seventieth": 70, "seventy-fifth": 75, "eightieth": 80, "hundredth": 100,
    },
    pronouns=("she", "he"),
    ages=(
        r"(?<![\d,.-])(\d{1,3})[- ]years?[- ]old",
        r"(?:aged|at) (\d{1,3})(?![\d,.:%])",
        r", (\d{1,3}),(?! \d)",
    ),
    risen=(r"the (?:increase|rise|jump|growth) (?:is|was|comes to|amounts to|works out at)",),
    fallen=(r"the (?:decrease|fall|drop|decline) (?:is|was|comes to|amounts to|works out at)",),
    resumes=("of the", "of these", "of those", "among the", "among these", "among those"),
    points=("points?", "bps?", "pp"),
    elsewhere=(
        "on", "over", "since", "than", "compared", "from", "versus", "against", "year", "above",
        "below", "by", "vs",
    ),
    each=("each", "apiece", "a piece", "per piece", "a head", "per unit", "a unit"),
    for_each=(
        "for (?:each|every one) of (?:its|the|their|his|her|our|these|those|some)",
        "to (?:each|every one) of (?:its|the|their|his|her|our|these|those|some)",
    ),
    besides=(
        "tax", "taxes", "vat", "fees?", "interest", "premium", "plus", "excluding", "including",
        "discounts?", "before", "after", "with", "without", "net", "gross",
    ),
    rates=("an? year", "per year", "annually", "each year", "an? month", "per month", "on average"),
)  # fmt: skip
