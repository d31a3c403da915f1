"""Pure. What people write about how work is done, in parts: outcome, steps, done when, resources …

Markdown or plain text, in any of the five languages; whatever is not under a known heading is kept apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from daemon.core.words import plain, words_of

OUTCOME, STEPS, SUCCESS, RESOURCES = "outcome", "steps", "success", "resources"
CONSTRAINTS, DECIDES, FITS = "constraints", "decides", "fits"
PARTS = (OUTCOME, STEPS, SUCCESS, RESOURCES, CONSTRAINTS, DECIDES, FITS)

_HEADINGS = {
    OUTCOME: "outcome|goal|result|purpose|objective|aim|expected result|ergebnis|ziel|zweck|resultat|resultat"
    "|but|objectif|resultat attendu|finalite|resultado|objetivo|proposito|meta|finalidade|resultado esperado",
    STEPS: "steps|step by step|how|how to|how it is done|procedure|process|instructions|checklist|to do|todo"
    "|schritte|ablauf|vorgehen|anleitung|so gehts|checkliste|aufgaben|etapes|marche a suivre|procedure"
    "|deroulement|comment faire|pasos|procedimiento|instrucciones|como|lista|tareas|passos|procedimento"
    "|instrucoes|como fazer|etapas|tarefas",
    SUCCESS: "done when|success|measure of success|definition of done|acceptance|acceptance criteria"
    "|finished when"
    "|quality|check|checks|fertig wenn|erledigt wenn|erfolg|abnahme|qualitat|termine quand|fini quand"
    "|criteres"
    "|critere de reussite|qualite|reussite|listo cuando|terminado cuando|criterios|exito|calidad"
    "|pronto quando|feito quando|concluido quando|criterio|sucesso|qualidade",
    RESOURCES: "resources|links|link|files|templates|template|access|material|materials|tools|where"
    "|attachments"
    "|ressourcen|unterlagen|dateien|vorlagen|vorlage|zugang|zugange|werkzeuge|anhange|ressources|liens"
    "|fichiers"
    "|modeles|acces|outils|recursos|enlaces|archivos|plantillas|acceso|herramientas|ligacoes|ficheiros"
    "|arquivos|modelos|acesso|acessos|ferramentas",
    CONSTRAINTS: "constraints|limits|rules|budget|do not|dont|never|careful|watch out|must|grenzen|regeln"
    "|nicht"
    "|achtung|vorgaben|contraintes|limites|regles|attention|a eviter|restricciones|reglas|presupuesto|limite"
    "|cuidado|no hacer|restricoes|regras|orcamento|atencao|nao fazer",
    DECIDES: "who decides|decides|approval|approver|approved by|questions to|ask|escalation|owner"
    "|wer entscheidet"
    "|entscheidet|freigabe|fragen an|ruckfragen|qui decide|decision|validation|questions a|quien decide"
    "|aprobacion|preguntas a|quem decide|aprovacao|duvidas|perguntas a",
    FITS: "fits|for|kind of work|kinds of work|skills|skill|keywords|tags|when to use|use for|use it for"
    "|gilt fur"
    "|passt zu|stichworter|art der arbeit|convient pour|pour|mots cles|competences|sirve para|para"
    "|palabras clave"
    "|serve para|palavras chave|competencias",
}
PART_OF: Mapping[str, str] = {word: part for part, words in _HEADINGS.items() for word in words.split("|")}
"""Headings as `folded` writes them, each with the part it begins."""

_HASHES = re.compile(r"\s{0,3}(#{1,6})\s*(.+?)\s*#*\s*$")
_BOLD = re.compile(r"\s*(?:\*\*|__)(.+?)(?:\*\*|__)\s*:?\s*$")
_INLINE = re.compile(r"\s*(?:[-*+•]\s+)?(?:\*\*|__)?([^:*_]{2,32}?)\s*:(?:\*\*|__)?(?:\s+(\S.*))?$")
_BULLET = re.compile(r"(\s*)(?:[-*+•–]\s+|\d{1,3}[.)]\s+|(?=\[[ xX]?\]))(?:\[[ xX]?\]\s*)?(.*\S)\s*$")
_RULER = re.compile(r"\s*([-*_=]\s*){3,}$")


@dataclass(frozen=True, slots=True)
class Written:
    """A text in its parts. `rest` are lines under no known heading, of these `listed` stood in a list.

    `strange` are headings that begin no part, each with its line, counted from 1.
    """

    title: str = ""
    parts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rest: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
    strange: tuple[tuple[int, str], ...] = ()

    def of(self, part: str) -> tuple[str, ...]:
        """The lines of one part; empty when there is none."""
        return self.parts.get(part, ())

    @property
    def steps(self) -> tuple[str, ...]:
        """What is under such a heading; without any known heading every list is one of steps."""
        return self.of(STEPS) or (() if self.parts.keys() - {FITS, RESOURCES} else self.listed)


def folded(heading: str) -> str:
    """A heading as `PART_OF` knows it: 'Étapes :' is 'etapes'."""
    return " ".join(word.replace("'", "") for word in words_of(plain(heading, 80)))


def read_parts(text: str) -> Written:
    """Read a text; nothing in it can make this raise."""
    reader = _Reader()
    for number, line in enumerate(text.splitlines(), start=1):
        reader.take(number, line)
    return Written(
        title=reader.title,
        parts={part: tuple(lines) for part, lines in reader.parts.items() if lines},
        rest=tuple(reader.rest),
        listed=tuple(reader.listed),
        strange=tuple(reader.strange),
    )


class _Reader:
    def __init__(self) -> None:
        self.title = ""
        self.parts: dict[str, list[str]] = {}
        self.rest: list[str] = []
        self.listed: list[str] = []
        self.strange: list[tuple[int, str]] = []
        self._part: str | None = None
        self._open: list[list[str]] = []

    def take(self, number: int, line: str) -> None:
        if not line.strip() or _RULER.match(line):
            self._open = []
            return
        if (heading := _HASHES.match(line)) or (heading := _BOLD.match(line)):
            self._begin(number, heading[heading.lastindex or 1], is_hash=heading.re is _HASHES)
        elif (inline := _INLINE.match(line)) and (part := self._inline(line, inline[1])) is not None:
            if inline[2]:
                self.parts.setdefault(part, []).append(inline[2].strip())
            else:
                self._part = part
            self._open = []
        else:
            self._add(line)

    def _inline(self, line: str, heading: str) -> str | None:
        """The part that 'Heading: …' begins; below a heading, an item of a list begins none."""
        part = PART_OF.get(folded(heading))
        return None if self._part is not None and (part == self._part or _BULLET.match(line)) else part

    def _begin(self, number: int, heading: str, *, is_hash: bool) -> None:
        name, _, more = heading.partition(":")
        self._open = []
        # 'How to: send invoices' at the very top is what the procedure is called.
        called = is_hash and bool(more.strip()) and not self.title and not self.parts
        self._part = None if called else PART_OF.get(folded(name))
        if self._part is not None:
            if more.strip():
                self.parts.setdefault(self._part, []).append(more.strip())
        elif is_hash and not self.title:
            self.title = heading.strip()
        else:
            self.strange.append((number, heading.strip()))

    def _add(self, line: str) -> None:
        bullet = _BULLET.match(line)
        text = bullet[2] if bullet else line.strip()
        if bullet is None and self._open and line[:1].isspace():
            for lines in self._open:
                lines[-1] = f"{lines[-1]} {text}"
            return
        self._open = list(self._places(bullet is not None))
        for lines in self._open:
            lines.append(text)

    def _places(self, listed: bool) -> Iterator[list[str]]:
        if self._part is not None:
            yield self.parts.setdefault(self._part, [])
            return
        yield self.rest
        if listed:
            yield self.listed
