"""English words about quotations."""

from factcheck.lang.quotes import QuoteWords
from factcheck.lang.text import words

WORDS = QuoteWords(
    clause_signs=words(
        """
        i you he she it we they this that who there what somebody nobody everybody
        am is are was were be been has have had do does did will would can could shall should may
        might must not never no nothing let don't doesn't didn't isn't aren't wasn't weren't won't
        wouldn't can't couldn't shouldn't haven't hasn't hadn't it's that's there's i'm we're
        you're they're i've we've they've i'd we'd i'll we'll you'll they'll
        """
    ),
    denials=words("not never no none nobody nothing neither nor cannot without"),
    weighty=words("more less before after with against always all only every can must"),
    long_forms={
        "aren't": "are not",
        "can't": "can not",
        "cannot": "can not",
        "couldn't": "could not",
        "didn't": "did not",
        "doesn't": "does not",
        "don't": "do not",
        "hadn't": "had not",
        "hasn't": "has not",
        "haven't": "have not",
        "isn't": "is not",
        "mustn't": "must not",
        "shouldn't": "should not",
        "wasn't": "was not",
        "weren't": "were not",
        "won't": "will not",
        "wouldn't": "would not",
        "gonna": "going to",
        "wanna": "want to",
        "gotta": "got to",
    },
    fillers=words("um uh er well oh ah like actually really just very so"),
)
