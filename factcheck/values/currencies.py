"""Currencies as texts write them: ISO 4217 codes, symbols, and letters that touch the figure."""

from __future__ import annotations

SYMBOLS = {
    "€": "EUR",
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

GLUED = (
    *("R", "N", "Rs", "RM", "Rp", "CFA", "FCFA", "KSh", "CHF", "EUR", "USD", "GBP", "JPY", "CNY"),
    *("RMB", "INR", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "ZAR", "NGN", "KES", "XOF"),
    "XAF",
)
"""Letters that may touch the figure on their right without making it a name: "R18 million"."""
