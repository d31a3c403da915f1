"""Pure. Text as people type it, in one form: lower case, no accents, nothing invisible, single words."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

TITLE_LIMIT = 600
"""Characters of a title that are read: far more than a person writes, far less than a pasted document."""

BODY_LIMIT = 1_600
"""Characters of a description that are read; what a card is about stands at its top."""

_INVISIBLE = re.compile(
    "[\u0300-\u036f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]"
)
_LINK = re.compile(r"https?://\S+|www\.\S+")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_ENDINGS = ("ations", "ation", "ments", "ment", "ings", "ing", "ies", "ers", "er", "ed", "es", "s", "y", "e")


def plain(text: str, limit: int = BODY_LIMIT) -> str:
    """Lower case without accents and invisible characters; links become their host's name.

    >>> plain("Fa\u0301tura URGENTE – a\u200bsap")
    'fatura urgente – asap'
    """
    text = text[:limit]
    if not text.isascii():
        text = _INVISIBLE.sub("", unicodedata.normalize("NFKD", text)).replace("\u2019", "'").casefold()
    else:
        text = text.lower()
    return _LINK.sub(_host, text) if "://" in text or "www." in text else text


def words_of(plain_text: str) -> list[str]:
    """The words of a text already made plain, in order."""
    return _WORD.findall(plain_text)


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """A word without its commonest English endings: good enough to see that 'invoicing' serves 'invoices'."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def _host(link: re.Match[str]) -> str:
    rest = link.group().partition("://")[2] or link.group()
    return rest.partition("/")[0].removeprefix("www.").replace(".", " ")
