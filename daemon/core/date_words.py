"""Pure. Names of days, months, distances and small numbers in five languages, without accents."""

from __future__ import annotations

WEEKDAYS = {
    name: day
    for day, names in enumerate(
        (
            "monday montag lundi lunes segunda-feira segunda",
            "tuesday dienstag mardi martes terca-feira terca",
            "wednesday mittwoch mercredi miercoles quarta-feira",
            "thursday donnerstag jeudi jueves quinta-feira",
            "friday freitag vendredi viernes sexta-feira sexta",
            "saturday samstag sonnabend samedi sabado",
            "sunday sonntag dimanche domingo",
        )
    )
    for name in names.split()
}
SHORT_WEEKDAYS = {
    name: day
    for day, names in enumerate(("mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"))
    for name in names.split()
}
FOREIGN_SHORT_WEEKDAYS = {
    name: day
    for day, names in enumerate(
        (
            "mo lun seg",
            "di mar ter",
            "mi mer mie qua",
            "do jeu jue qui",
            "fr ven vie sex",
            "sa sam sab",
            "so dim dom",
        )
    )
    for name in names.split()
}
"""Short German, French, Spanish and Portuguese names: they count only with an hour behind them."""

MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "january jan januar janvier enero janeiro",
            "february feb februar fevrier febrero fevereiro",
            "march mar marz maerz mars marzo marco",
            "april apr avril abril",
            "may mai mayo maio",
            "june jun juni juin junio junho",
            "july jul juli juillet julio julho",
            "august aug aout agosto",
            "september sep sept septembre septiembre setembro",
            "october oct oktober okt octobre octubre outubro",
            "november nov novembre noviembre novembro",
            "december dec dezember dez decembre diciembre dezembro",
        ),
        start=1,
    )
    for name in names.split()
}
NUMBERS = {
    name: number
    for number, names in enumerate(
        (
            "",
            "a an one ein eine einem einer un une uno una um uma",
            "two couple zwei deux dos dois duas",
            "three drei trois tres",
            "four vier quatre cuatro quatro",
            "five funf cinq cinco",
            "six sechs seis",
            "seven sieben sept siete sete",
            "eight acht huit ocho oito",
            "nine neun neuf nueve nove",
            "ten zehn dix diez dez",
        )
    )
    for name in names.split()
}


def _each(words: str, value: float) -> dict[str, float]:
    return dict.fromkeys(words.split(), value)


HOURS = {
    **_each("min mins minute minutes minuten minutos", 1 / 60),
    **_each("hour hours hr hrs h stunde stunden heure heures hora horas", 1.0),
    **_each("day days tag tage tagen jour jours dia dias", 24.0),
    **_each("week weeks woche wochen semaine semaines semana semanas", 168.0),
    **_each("month months monat monate monaten mois mes meses", 730.0),
}
RELATIVE_DAYS = {
    name.strip(): days
    for days, names in enumerate(
        (
            "today, tonight, eod, cob, end of day, end of the day, close of business, this morning, "
            "this afternoon, this evening, heute, heute abend, aujourd'hui, ce soir, cet apres-midi, ce "
            "matin, hoy, esta noche, esta tarde, hoje, hoje a noite",
            "tomorrow, tmrw, tmr, tomorow, eod tomorrow, end of day tomorrow, cob tomorrow, "
            "close of business tomorrow, morgen, demain, manana, amanha",
            "day after tomorrow, ubermorgen, apres-demain, pasado manana, depois de amanha",
        )
    )
    for name in names.split(",")
}
EVENINGS = frozenset(
    ("tonight", "this evening", "heute abend", "ce soir", "esta noche", "hoje a noite"),
)
"""Words for today that end later than the office."""
