"""Pure. Trello's thirty label colours, as Trello shows them since 2023."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shade:
    """A background and a text colour that reads well on it (contrast of at least 4.5 to 1)."""

    background: str
    ink: str


_HUES: Mapping[str, tuple[str, str, str, str]] = {
    # base name: (pale, plain, strong, ink on pale and plain); the ink on strong is white
    "green": ("#BAF3DB", "#4BCE97", "#1F845A", "#164B35"),
    "yellow": ("#F8E6A0", "#F5CD47", "#946F00", "#533F04"),
    "orange": ("#FEDEC8", "#FEA362", "#C25100", "#602A00"),
    "red": ("#FFD5D2", "#F87168", "#C9372C", "#4A1512"),
    "purple": ("#DFD8FD", "#9F8FEF", "#6E5DC6", "#2B2451"),
    "blue": ("#CCE0FF", "#579DFF", "#0C66E4", "#082145"),
    "sky": ("#C6EDFB", "#6CC3E0", "#227D9B", "#123A47"),
    "lime": ("#D3F1A7", "#94C748", "#5B7F24", "#2C3A16"),
    "pink": ("#FDD0EC", "#E774BB", "#AE4787", "#45203A"),
    "black": ("#DCDFE4", "#8590A2", "#626F86", "#0B1320"),
}

SHADES: Mapping[str, Shade] = {
    name: shade
    for hue, (pale, plain, strong, ink) in _HUES.items()
    for name, shade in (
        (hue, Shade(plain, ink)),
        (f"{hue}_dark", Shade(strong, "#FFFFFF")),
        (f"{hue}_light", Shade(pale, ink)),
    )
}

NO_COLOUR = Shade("#E9EBEE", "#44546F")


def shade_of(colour: str | None) -> Shade:
    """How a label of Trello's colour name looks; grey for none and for names Trello may add later."""
    return SHADES.get(colour or "", NO_COLOUR)


def spoken(colour: str | None) -> str:
    """The colour as a person says it: "dark green", "light pink", "no colour"."""
    if colour is None or colour not in SHADES:
        return "no colour"
    hue, _, strength = colour.partition("_")
    hue = "grey" if hue == "black" else hue
    return f"{strength} {hue}".strip()
