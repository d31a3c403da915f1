"""Pure. What an assistant needs to know before starting: by kind of work, how much it matters, what is asked.

All words are plain: small letters without accents, in English, German, French, Spanish and Portuguese.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from daemon.core.words import words_of

ESSENTIAL = 20
"""Points from which a gap counts as essential: without it the work cannot be done well."""


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that is needed. `points` is what it takes off a completeness of 100 when it is missing."""

    name: str
    points: int
    question: str

    @property
    def essential(self) -> bool:
        """Whether the work cannot be done well without it."""
        return self.points >= ESSENTIAL


OBJECT = Need("object", 65, "What exactly should be done, and how will you see that it is done?")
DEADLINE = Need("deadline", 6, "When do you need it?")
ACCESS = Need("access", 5, "Which login or folder is needed, and where is it found?")

_PRIORITY = Need("priority", 25, "Which messages come first, and which should always go to you?")
_RESPONSE = Need("response_time", 20, "Within what time should people get an answer?")
_TEMPLATES = Need("templates", 20, "Are there templates or earlier answers to go by, and where?")
STANDING_NEEDS = (_PRIORITY, _RESPONSE, _TEMPLATES)
"""Whoever looks after messages as they come needs rules; one single message needs none."""

_BUDGET = Need("budget", 5, "What may it cost at most?")


def _topic(question: str, points: int = 50) -> Need:
    return Need("topic", points, question)


def _source(question: str, points: int = 30) -> Need:
    return Need("source", points, question)


def _recipient(question: str, points: int = 30) -> Need:
    return Need("recipient", points, question)


NEEDS: Mapping[str, tuple[Need, ...]] = {
    "email": (_recipient("To whom should it go?"), _topic("What should it say?", 25)),
    "calls": (
        _recipient("Who should be called, and on which number?"),
        _topic("What is the call about?", 25),
    ),
    "scheduling": (
        _recipient("With whom is the appointment?"),
        Need("dates", 25, "Which days and times are possible, and how long should it take?"),
    ),
    "meetings": (
        _recipient("Who should be there?"),
        Need("dates", 25, "When should it be, and how long?"),
    ),
    "travel": (
        Need("place", 30, "From where to where?"),
        Need("dates", 30, "On which days?"),
        _BUDGET,
    ),
    "events": (
        Need("dates", 25, "On which day is it?"),
        Need("place", 20, "Where should it be?"),
        Need("amount", 20, "How many people come?"),
        _BUDGET,
    ),
    "shopping": (Need("amount", 55, "What should be bought, which kind, and how many?"), _BUDGET),
    "vendors": (Need("amount", 55, "What is needed, from whom, and how much of it?"), _BUDGET),
    "shipping": (_recipient("To which address?", 55),),
    "errands": (OBJECT,),
    "bookkeeping": (
        Need("period", 30, "For which month, client or amount?"),
        _source("Where are the papers or figures?"),
    ),
    "reports": (
        Need("period", 30, "What should it show, and for which period?"),
        _source("Where do the figures come from?"),
    ),
    "data_entry": (_source("Which data, and into which system?", 55),),
    "crm": (_source("Which contacts, and what should be changed?", 55),),
    "transcription": (_source("Which recording, and where is it?", 55),),
    "filing": (_source("Which papers, and where should they go?", 55),),
    "research": (
        _topic("What do you want to know, and what for?"),
        Need("format", 5, "As a list or a page?"),
    ),
    "market_research": (
        _topic("Which market or competitors, and what do you want to know?"),
        Need("format", 5, "As a list or a page?"),
    ),
    "content": (
        _topic("What should it be about, and for whom?"),
        Need("format", 10, "How long should it be?"),
    ),
    "newsletter": (_topic("What should it tell?"), Need("format", 5, "How long, and to which readers?")),
    "social": (
        _topic("What should be shown, and on which channel?", 35),
        Need("format", 20, "Which pictures or texts should be used?"),
    ),
    "design": (
        _topic("What is it for, and which words go on it?", 30),
        Need("format", 20, "Which size and format, and where are logo and colours?"),
    ),
    "media": (
        _source("Which recordings or photos, and where are they?", 55),
        Need("format", 10, "How long?"),
    ),
    "seo": (_topic("Which pages or search words?"), ACCESS),
    "website": (OBJECT, ACCESS),
    "software": (OBJECT,),
    "database": (OBJECT, ACCESS),
    "automation": (OBJECT, ACCESS),
    "it": (OBJECT, ACCESS),
    "support": (_recipient("Which customer is it, and what happened?", 50),),
    "sales": (_recipient("Whom should be offered what?", 50),),
    "reminders": (_recipient("Whom to remind of what?", 50),),
}
"""By kind of work. What is not here needs no more than that one can tell what is to be done."""

KIND_OF_WORD: Mapping[str, str] = {
    word: kind
    for kind, words in {
        "email": "inbox email emails mail mails correspondence posteingang postfach kundenmails courriel"
        " courriels"
        " courrier correo correos bandeja caixa",
        "support": "tickets requests enquiries inquiries anfragen demandes consultas solicitudes pedidos",
        "bookkeeping": "books bookkeeping accounting accounts invoices payroll expenses buchhaltung"
        " rechnungen"
        " comptabilite factures contabilidad facturas contabilidade faturas",
        "reports": "report reports reporting figures bericht berichte rapport rapports informe informes"
        " relatorio"
        " relatorios",
        "data_entry": "data spreadsheet spreadsheets dateneingabe saisie digitar",
        "travel": "flight flights hotel hotels trip travel flug fluge reise reisen vol vols billet billets"
        " voyage"
        " vuelo vuelos viaje viajes hoteles voo voos viagem viagens comboio",
        "calls": "calls phone anrufe telefonate appels llamadas ligacoes chamadas",
        "content": "blog article articles artikel blogbeitrag articulo articulos artigo artigos",
        "design": "flyer flyers graphic graphics poster posters grafik grafiken plakat affiche folleto"
        " cartel folheto"
        " cartaz",
        "scheduling": "appointment appointments termin termine rendez rdv cita citas",
        "meetings": "meeting meetings besprechung reunion reuniones reuniao reunioes",
        "shopping": "shopping einkauf einkaufe courses compras supplies groceries",
        "newsletter": "newsletter newsletters rundbrief boletin",
        "research": "research recherche recherches investigacion pesquisa",
        "events": "event events party parties veranstaltung feier fete evento fiesta festa",
        "transcription": "transcribe minutes protokoll abtippen",
    }.items()
    for word in words.split()
}
"""What a card that says nothing else is about. Other cards are read by the trained model."""

STANDING_KINDS = frozenset({"email", "support"})

_GENERIC_ENGLISH = """
a an the this that these those it its thing things stuff something someone somebody anything everything all
any some more most other others another one ones me my mine i you your yours we our ours us he she his her
hers they them their to of for in on at by with from into about as and or but so if then than up out off
over again also just only really very please pls thanks thank hi hello hey ok okay yes no not need needs
needed needing want wants should must can could would will shall may might have has had having be is are was
were been being do does did doing done get gets getting got make makes making made take takes taking took
care give gives giving put set sets setting let lets go goes going come check checking look looks looking
after see handle handles handling manage manages managing deal dealing sort sorting fix fixing solve process
processing work working works worked finish start begin keep keeping help helping ask talk talked tell told
follow following followup usual usually regular regularly daily weekly monthly now today asap urgent
urgently soon quick quickly possible important new old good nice better best big small little bit few
several various miscellaneous misc etc general generic task tasks todo item items job jobs issue issues
problem problems project projects topic update updates updating change changes clean organise organize
organising organizing arrange arranging plan plans planning prepare preparing create creating design
designing draft drafting write writing wrote post posts posting publish send sending mail mailing reply
replies replying respond responding answer answers answering call calls calling phone phoning ring book
booking books schedule scheduling reserve order ordering buy buying purchase shop shopping find research
search type transcribe transcribing enter entering data entry file filing file ship shipping deliver print
client clients customer customers message messages request requests enquiry enquiries inquiry inquiries
inbox email emails e mails correspondence letter letters people person team contact contacts support service
ticket tickets appointment appointments meeting meetings calendar slot date dates time flight flights hotel
hotels train trains ticket tickets trip trips travel journey room rooms accommodation event events party
parties blog article articles text texts copy newsletter newsletters social media instagram facebook
linkedin website site page pages web homepage report reports reporting spreadsheet spreadsheets sheet
numbers figures bookkeeping accounting accounts books invoice invoices invoicing bill bills receipt receipts
expenses payroll flyer flyers graphic graphics poster posters banner banners logo image images picture
pictures photo photos video videos recording recordings notes minutes interview parcel parcels package
packages supplies office groceries document documents paper papers presentation slides content info
information details form forms list lists
"""
_GENERIC_GERMAN = """
der die das den dem des ein eine einen einem einer eines dies diese dieser dieses es sie er ich wir ihr uns
mich mir mein meine unser unsere dein deine ihr ihre sein seine und oder aber auch noch mal nur sehr bitte
danke fur von vom zu zum zur im in am an auf aus bei mit nach um uber wegen was wer wie wo ist sind war hat
haben werden wird muss mussen soll sollen kann konnen mach mache machen macht tun erledigen erledige klaren
klare kummern kummere bearbeiten bearbeite verwalten regeln regle losen prufen prufe schauen sehen anschauen
fertig alles etwas sache sachen ding dinge zeug kram aufgabe aufgaben thema punkt projekt schnell dringend
sofort heute bald wichtig neu neue neuen neuer schreiben schreib schreibe senden schicken antworten
beantworten antwort anrufen telefonieren anruf anrufe telefonate buchen buche reservieren bestellen kaufen
einkaufen einkauf einkaufe suchen finden recherche recherchieren planen organisieren vorbereiten erstellen
gestalten entwerfen posten veroffentlichen vereinbaren ausmachen machen eingeben erfassen abtippen ablegen
verschicken drucken kunde kunden kundin kundenmails mails mail email emails nachricht nachrichten anfragen
anfrage posteingang postfach termin termine treffen besprechung besprechungen kalender flug fluge hotel
hotels zug bahn reise reisen zimmer veranstaltung feier party blog blogbeitrag beitrag beitrage artikel text
texte newsletter rundbrief social media webseite website seite bericht berichte report tabelle tabellen
zahlen buchhaltung rechnung rechnungen beleg belege flyer grafik grafiken plakat logo bild bilder video
videos aufnahme aufnahmen notizen protokoll paket pakete buro material unterlagen dokument dokumente
prasentation daten liste listen los wegen
"""
_GENERIC_FRENCH = """
le la les l un une des de du d au aux ce cet cette ces ca cela il elle on nous vous ils elles je j me moi
mon ma mes notre nos votre vos son sa ses leur leurs et ou mais aussi encore tres svp merci pour par avec
dans sur chez en a as est sont faire fait fais faut s se occuper occupe gerer gere regler regle traiter
traite voir verifier preparer organiser chose choses truc trucs tout tous toute quelque vite urgent urgence
rapidement aujourd hui bientot important nouveau nouvelle nouveaux ecrire ecris rediger envoyer repondre
reponse appeler appel appels telephoner reserver reservation acheter achats courses commander chercher
trouver recherche recherches planifier creer publier prendre saisir saisie taper classer expedier imprimer
client clients cliente mail mails email emails e courriel courriels message messages demandes demande boite
reception courrier rendez rdv reunion reunions agenda vol vols hotel hotels train trains billet billets
voyage voyages chambre evenement fete blog article articles texte textes newsletter lettre reseaux sociaux
site web page rapport rapports tableau tableaux chiffres comptabilite facture factures recu recus flyer
affiche logo image images photo photos video videos enregistrement notes compte rendu colis bureau document
documents presentation donnees liste
"""
_GENERIC_SPANISH = """
el la los las lo un una unos unas de del al este esta esto estos estas eso esa ese ello yo me mi mis nos
nuestro nuestra su sus tu y o pero tambien muy favor gracias para por con en a es son hacer haz hace hay que
tener llevar gestionar gestion arreglar resolver ocuparse ocupar encargarse encargar tratar ver revisar
preparar organizar cosa cosas todo todos toda algo siempre rapido urgente hoy pronto importante nuevo nueva
escribir redactar enviar mandar responder contestar respuesta llamar llamada llamadas reservar reserva
comprar compra compras pedir buscar encontrar investigar investigacion planificar planear crear disenar
publicar concertar agendar introducir teclear archivar imprimir cliente clientes correo correos email emails
mail mails mensaje mensajes consultas solicitudes bandeja entrada cita citas reunion reuniones calendario
vuelo vuelos hotel hoteles tren billete billetes viaje viajes habitacion evento fiesta blog articulo
articulos texto textos boletin newsletter redes sociales web sitio pagina informe informes tabla cifras
contabilidad factura facturas recibo recibos folleto cartel logo imagen imagenes foto fotos video videos
grabacion notas acta paquete oficina documento documentos presentacion datos lista
"""
_GENERIC_PORTUGUESE = """
o os as um uma uns umas de do da dos das ao aos no na nos nas este esta isto isso esse essa aquilo aquele
disto disso dele dela eu me meu minha nos nosso nossa seu sua teu tua e ou mas tambem muito favor obrigado
obrigada para por pelo pela com em e sao fazer faz fez ha que ter tratar trata gerir gere resolver resolve
cuidar cuida ver verificar preparar organizar coisa coisas tudo todos toda algo rapido urgente hoje logo
breve importante novo nova escrever redigir enviar mandar responder resposta ligar ligacoes chamada chamadas
telefonar marcar marca reservar reserva comprar compra compras encomendar procurar encontrar pesquisar
pesquisa planear planejar criar desenhar publicar agendar lancar digitar arquivar imprimir cliente clientes
mail mails email emails mensagem mensagens pedidos caixa entrada correio consulta reuniao reunioes agenda
calendario voo voos hotel hoteis comboio bilhete bilhetes viagem viagens quarto evento festa blog blogue
artigo artigos texto textos newsletter redes sociais site pagina relatorio relatorios tabela numeros
contabilidade fatura faturas recibo recibos folheto cartaz logo imagem imagens foto fotos video videos
gravacao notas ata pacote escritorio documento documentos apresentacao dados lista
"""

GENERIC = frozenset(
    words_of(
        " ".join((_GENERIC_ENGLISH, _GENERIC_GERMAN, _GENERIC_FRENCH, _GENERIC_SPANISH, _GENERIC_PORTUGUESE))
    )
)
"""Words that tell what kind of work it is, at most, and nothing about which one."""

_COUNTS = (
    r"\b(?:\d+|two|three|four|five|six|ten|dozen|zwei|drei|vier|funf|zehn|dutzend|deux|trois|quatre|cinq|dix"
    r"|douzaine|dos|tres|cuatro|cinco|diez|docena|dois|duas|quatro|dez|duzia)\b"
)
SIGNS: Mapping[str, re.Pattern[str]] = {
    name: re.compile(pattern)
    for name, pattern in {
        "priority": r"priorit|\bfirst\b|\bvips?\b|escalat|\bzuerst\b|vorrang|dringende|d'abord|en premier"
        r"|\bprimero|\bprimeiro|urgentes? (?:first|zuerst)|forward .* to me|an mich|come first",
        "response_time": r"\bwithin\b|\bsame day\b|\bhours?\b|\d ?h\b|\binnerhalb\b|stunden|noch am|sous \d"
        r"|\bheures?\b"
        r"|\bhoras?\b|\bwithin a day|next working day|\bmismo dia\b|\bmesmo dia\b|\ble jour meme\b"
        r"|\bresponse time",
        "templates": r"templat|canned|boilerplate|saved repl|snippet|macro|vorlage|textbaustein|modeles?\b"
        r"|plantilla"
        r"|\bmodelos?\b|earlier answers|help cent|faq",
        "format": r"\bwords?\b|\bworte|worter|\bmots\b|palabras|palavras|\bpages?\b|seiten?\b|paginas?\b"
        r"|\bpx\b|\bcm\b"
        r"|\bmm\b|\ba[3-6]\b|\d ?x ?\d|\bpdf\b|\bshort\b|kurz|court|corto|curto|chart|table|list\b|one page"
        r"|landscape|portrait|format|size|grosse|taille|tamano|tamanho|minutes?\b|\bmin\b|\bsec"
        r"|photos?\b|pictures?\b|fotos?\b|bilder\b|images?\b|imagen|link\b",
        "budget": r"[€$£]|\beur\b|\busd\b|\bbudget|\bmax\b|at most|up to \d|below \d|under \d|hochstens"
        r"|maximal"
        r"|\bbis \d|\bmaximo|\bate \d|presupuesto|orcamento|cheapest|economy|gunstigst",
        "amount": _COUNTS,
        "access": r"login|log in|password|passwor|1password|lastpass|bitwarden|credential|access|zugang"
        r"|acces\b"
        r"|acceso|acesso|\bdrive\b|dropbox|onedrive|sharepoint|folder|ordner|dossier|carpeta|pasta|https?:"
        r"|admin",
        "source": r"https?:|\bdrive\b|dropbox|onedrive|sharepoint|folder|ordner|dossier|carpeta|pasta\b"
        r"|attached"
        r"|anbei|anhang|ci.joint|adjunt|anexo|\.(?:mp3|mp4|wav|m4a|csv|xlsx?|pdf|docx?)\b",
    }.items()
}
"""Signs in a text that a need is met."""
