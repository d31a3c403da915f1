"""Pure. Whether a text is written in a language the judgement does not know well.

Known are English, German, French, Spanish and Portuguese. A library that names languages needs numpy or a
megabyte of tables; here it is enough to tell "not one of the five", by script, letters and function words.
"""

from __future__ import annotations

from daemon.core.evidence import Evidence
from daemon.core.trained.reading import Leaning
from daemon.core.words import plain, words_of

UNKNOWN_LANGUAGE = "written in a language I do not know well"
UNKNOWN_WORDS = "none of its words is known to me"

_LAST_LATIN = "\u024f"
_LATIN_AGAIN = ("\u1e00", "\u1eff")

_FOREIGN_LETTERS = frozenset("łøåđığşșțżźćčęąěřůőűžšňķļņğơư")
"""Letters that none of the five languages has."""

_FOREIGN = (
    # Italian, Dutch
    "il gli della delle degli nella sono anche questo questa dopo domani oggi fare entro mandare "
    "chiamare scrivere prenotare alla allo dalla più perché fattura riunione settimana prossima "
    "inviare het een voor niet naar zijn maken bellen nog ook aan bij uit deze kopen vandaag moet "
    "wij ik factuur vergadering afspraak sturen betalen volgende "
    # Swedish, Danish, Norwegian
    "och att inte ska köpa ringa imorgon ett og ikke skal kjøp fra måste boka skicka från räkning "
    "möte betala på till regning møde møte husk bestille "
    # Polish, Czech, Slovak
    "jest dla przed kupić zadzwonić oraz jutro dzisiaj spotkanie wysłać fakturę faktury klienta "
    "zapłacić umowę koupit zavolat zítra dnes nebo smlouvu schůzka poslat zaplatit účet "
    # Turkish, Finnish, Hungarian, Romanian
    "ve bir için ile bu yarın toplantı gönder satın müşteri ja ei että osta soita huomenna kanssa "
    "maksa lasku palaveri varaa hogy az egy nem holnap venni kell hívni meg számla küldeni "
    "kifizetni pentru este sunt mâine astăzi trimite cumpăra întâlnire plătește și "
    # Indonesian, Catalan, Tagalog, Croatian
    "dan yang untuk dengan ini itu dari besok hari beli kirim tidak amb els dels trucar demà avui "
    "ang mga bukas bumili kupiti nazvati sutra danas račun sastanak platiti poslati "
)
_PLAIN_FOREIGN = frozenset(words_of(plain(_FOREIGN, len(_FOREIGN))))

_OURS = frozenset(
    words_of(
        "the a an of to for and or in on at with from by is are be my our your it this that we "
        "you he she they not do get up out new all der die das den dem ein eine und oder mit von "
        "zu zum zur im am auf bei nicht ist sind wir ich fur aus nach uber vor le la les un une "
        "des du et ou pour avec dans sur chez ce cette au aux que qui pas el los las una y o para "
        "con en por al del lo se su mi os as um uma e da dos no na com ao pelo seu meu nao "
    )
)

_FEW_KNOWN = 0.34


def unknown_language(title: str, evidence: Evidence, learned: Leaning) -> str | None:
    """Why a text is hard to understand, as a sentence, or None for the known languages."""
    foreign = 0
    if not title.isascii():
        lowered = title[:300].lower()
        if _mostly_other_script(lowered):
            return UNKNOWN_LANGUAGE
        foreign = len(_FOREIGN_LETTERS.intersection(lowered))
    words = [word for word in evidence.title if word and not word.isdigit()]
    if not words:
        return None
    heard = _PLAIN_FOREIGN.intersection(words)
    foreign += len(heard)
    if foreign:
        ours = sum(word in _OURS for word in words if word not in heard)
        if foreign > ours and (foreign > 1 or _known_share(words, learned) <= _FEW_KNOWN):
            return UNKNOWN_LANGUAGE
    if len(words) > 1 and not any(shown for _, shown, _, _ in learned.seen):
        return UNKNOWN_WORDS
    return None


def _mostly_other_script(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    other = [
        letter
        for letter in letters
        if letter > _LAST_LATIN and not _LATIN_AGAIN[0] <= letter <= _LATIN_AGAIN[1]
    ]
    return len(other) * 2 > len(letters)


def _known_share(words: list[str], learned: Leaning) -> float:
    """The share of the words that the trained model or the dictionary has ever seen."""
    known = {piece for _, shown, _, _ in learned.seen for piece in shown.split()}
    return sum(word in known for word in words) / len(words)
