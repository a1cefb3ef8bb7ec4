"""Currencies as texts write them: ISO 4217 codes, symbols, and letters that touch the figure."""

from __future__ import annotations

SYMBOLS = {
    "€": "EUR",
    "රු": "LKR",
    "ரூ": "LKR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₺": "TRY",
    "₴": "UAH",
    "₪": "ILS",
    "₦": "NGN",
    "₫": "VND",
    "₱": "PHP",
    "฿": "THB",
    "₡": "CRC",
    "₲": "PYG",
    "₵": "GHS",
    "₸": "KZT",
    "₼": "AZN",
    "₾": "GEL",
    "₭": "LAK",
    "₮": "MNT",
    "៛": "KHR",
    "元": "CNY",
    "円": "JPY",
    "$": "USD",
}
"""Signs of Unicode's currency block and the older ones; "$" and "¥" are read by context."""

PREFIXED = {
    "us$": "USD",
    "u.s.$": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "can$": "CAD",
    "nz$": "NZD",
    "hk$": "HKD",
    "s$": "SGD",
    "sg$": "SGD",
    "nt$": "TWD",
    "r$": "BRL",
    "mx$": "MXN",
    "mex$": "MXN",
    "cn¥": "CNY",
    "rmb": "CNY",
    "e£": "EGP",
    "ir£": "IEP",
    "rs": "INR",
    "rs.": "INR",
    "r": "ZAR",
    "n": "NGN",
    "fr.": "CHF",
    "sfr": "CHF",
    "sfr.": "CHF",
    "kč": "CZK",
    "zł": "PLN",
    "fcfa": "XOF",
    "f cfa": "XOF",
    "cfa": "XOF",
    "ksh": "KES",
    "kes": "KES",
    "tsh": "TZS",
    "ush": "UGX",
    "gh₵": "GHS",
    "rm": "MYR",
    "rp": "IDR",
    "ff": "FRF",
    "dm": "DEM",
}
"""Signs with letters, in lower case (CLDR's symbols, and newsroom habits)."""

SUFFIXED = {
    "$us": "USD",
    "$ us": "USD",
    "us $": "USD",
    "$can": "CAD",
    "$ can": "CAD",
    "$ca": "CAD",
    "$ ca": "CAD",
    "$a": "AUD",
    "$ au": "AUD",
    "$hk": "HKD",
    "$ hk": "HKD",
    "$nz": "NZD",
    "£e": "EGP",
}
"""Signs with letters behind them, as French Canada and Switzerland write them."""

_MAJOR = (
    "EUR USD GBP CHF JPY CNY CAD AUD NZD SEK NOK DKK ISK INR BRL ZAR PLN CZK HUF RUB UAH MXN "
    "KRW HKD SGD XOF XAF NGN KES AED ILS THB IDR MYR VND EGP RMB"
)
MAJOR = frozenset(_MAJOR.split())
"""Codes that need no more than a number beside them; the others are also other acronyms."""

SHARED = {"$": "dollar", "¥": "yen", "£": "pound"}
"""Signs that several currencies share; what is in `SYMBOLS` is the default."""

TWINS = {"XOF": "XAF"}
"""Currencies that share all their names with another: the two CFA francs, each with its zone."""

BY_CONVENTION = frozenset({"USD", "GBP", "JPY", "EUR"})
"""Codes that a name without a country stands for in the news of any country."""

_CODES = (
    "AED AFN ALL AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BWP BYN BZD "
    "CAD CDF CHF CLP CNY COP CRC CUP CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD "
    "GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW "
    "KRW KWD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR "
    "MZN NAD NGN NIO NOK NPR NZD OMR PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR "
    "SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD "
    "UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW"
)
CODES = frozenset(_CODES.split())
"""ISO 4217, list one: the codes in use (funds and metals left out)."""

GLUED_SIGNS = ("r", "n", "p")
"""Letters that are a sign only where they touch a figure: "R18 million", "85p"."""

CASED = ("Rs", "Rp", "zł", "Kč", "kr", "KSh", "Ksh", "Fr", "元", "円", "Sfr", "Mex")
"""Signs that mix capitals and small letters."""

EITHER_CASE = (
    *("US", "C", "HK", "NZ", "USD", "EUR", "GBP", "CHF", "JPY", "CNY", "RMB", "HKD", "FCFA"),
    *("XOF", "CFA", "CAD", "AUD"),
)
"""Letters that are a sign in small ones too: "usd 20"."""

GLUED = (
    *("R", "N", "Rs", "RM", "Rp", "CFA", "FCFA", "KSh", "CHF", "EUR", "USD", "GBP", "JPY", "CNY"),
    *("RMB", "INR", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "ZAR", "NGN", "KES", "XOF"),
    "XAF",
)
"""Letters that may touch the figure on their right without making it a name: "R18 million"."""

_HOMES = {
    "ca": "CAD",
    "au": "AUD",
    "nz": "NZD",
    "us": "USD",
    "hk": "HKD",
    "sg": "SGD",
    "tw": "TWD",
    "ch": "CHF",
    "li": "CHF",
    "sn": "XOF",
    "ci": "XOF",
    "bj": "XOF",
    "bf": "XOF",
    "ml": "XOF",
    "ne": "XOF",
    "tg": "XOF",
    "cm": "XAF",
    "ga": "XAF",
    "cg": "XAF",
    "td": "XAF",
    "cf": "XAF",
    "cd": "CDF",
    "gn": "GNF",
    "bi": "BIF",
    "rw": "RWF",
    "dj": "DJF",
    "km": "KMF",
    "nc": "XPF",
    "pf": "XPF",
    "se": "SEK",
    "no": "NOK",
    "dk": "DKK",
    "is": "ISK",
    "cz": "CZK",
    "uk": "GBP",
    "gb": "GBP",
    "eg": "EGP",
    "lb": "LBP",
    "mx": "MXN",
    "ar": "ARS",
    "cl": "CLP",
    "co": "COP",
    "ph": "PHP",
    "uy": "UYU",
    "cu": "CUP",
    "do": "DOP",
    "tn": "TND",
    "dz": "DZD",
    "rs": "RSD",
    "jo": "JOD",
    "kw": "KWD",
    "iq": "IQD",
    "ke": "KES",
    "tz": "TZS",
    "ug": "UGX",
    "in": "INR",
    "pk": "PKR",
    "lk": "LKR",
    "np": "NPR",
    "jp": "JPY",
    "cn": "CNY",
    "sa": "SAR",
    "qa": "QAR",
    "ir": "IRR",
    "om": "OMR",
    "tr": "TRY",
}
"""Top-level domains of countries whose currency shares its name with others'."""


def home_of(url: str | None) -> tuple[str, ...]:
    """The currency of the country that a source's address names; empty where it names none.

    >>> home_of("https://www.example.ch/article"), home_of("https://example.org")
    (('CHF',), ())
    """
    host = (url or "").partition("//")[2].partition("/")[0].partition(":")[0]
    code = _HOMES.get(host.rpartition(".")[2].lower())
    return (code,) if code else ()
