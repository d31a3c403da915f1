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
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
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
HOURS = {
    **dict.fromkeys("min mins minute minutes minuten minutos".split(), 1 / 60),
    **dict.fromkeys("hour hours hr hrs h stunde stunden heure heures hora horas".split(), 1.0),
    **dict.fromkeys("day days tag tage tagen jour jours dia dias".split(), 24.0),
    **dict.fromkeys("week weeks woche wochen semaine semaines semana semanas".split(), 168.0),
    **dict.fromkeys("month months monat monate monaten mois mes meses".split(), 730.0),
}
RELATIVE_DAYS = {
    "eod tomorrow": 1, "end of day tomorrow": 1, "cob tomorrow": 1, "close of business tomorrow": 1,
    "today": 0, "tonight": 0, "eod": 0, "cob": 0, "end of day": 0, "end of the day": 0, "close of business": 0, "this morning": 0,
    "this afternoon": 0, "this evening": 0, "heute": 0, "heute abend": 0, "aujourd'hui": 0, "ce soir": 0, "cet apres-midi": 0,
    "ce matin": 0, "hoy": 0, "esta noche": 0, "esta tarde": 0, "hoje": 0, "tomorrow": 1, "tmrw": 1, "tmr": 1, "tomorow": 1,
    "morgen": 1, "demain": 1, "manana": 1, "amanha": 1, "day after tomorrow": 2, "ubermorgen": 2, "apres-demain": 2,
    "pasado manana": 2, "depois de amanha": 2,
}  # fmt: skip
