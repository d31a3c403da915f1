"""Pure. German words for the same tables."""

from __future__ import annotations

from daemon.core.lexicon.lookup import Table

WORK: Table = {
    "email": {
        3: ("antworten beantworten posteingang anschreiben rueckmeldung rückmeldung abmelden_vom_newsletter"),
        2: (
            "nachricht nachrichten schreiben_an antwort nachhaken bescheid bescheid_geben weiterleiten "
            "bestätigen erinnern nachfragen"
        ),
        1: "schicken senden melden fragen",
    },
    "calls": {
        3: "anrufen zurückrufen telefonieren rückruf anruf telefonat",
        1: "telefon",
    },
    "scheduling": {
        3: (
            "*termin *termine termin termine terminfindung terminabsprache terminvereinbar* verschieben "
            "kalender besprechungstermin vereinbaren ausmachen"
        ),
        2: "einladung einladen tisch_reservieren reservieren absagen zusagen",
        1: "buchen",
    },
    "meetings": {
        3: "protokoll besprechung besprechungs* tagesordnung sitzung sitzungen",
        2: "treffen jour_fixe vorbereiten",
        1: "vorbereitung",
    },
    "travel": {
        3: (
            "flug flüge reise* bahnticket bahn zugticket mietwagen unterkunft ferienwohnung visum "
            "reisepass anreise fahrkarte* urlaub_buchen"
        ),
        2: "urlaub zug koffer fahrt",
    },
    "transcription": {
        3: "abtippen transkribieren diktat niederschrift",
    },
    "bookkeeping": {
        3: (
            "*rechnung rechnung* *rechnungen buchhaltung* belege steuer* *steuer umsatzsteuer* "
            "finanzamt lohnabrechnung* gehalt gehälter mahnung mahnungen überweisen überweisung* "
            "*kosten bezahlen spesen* quittung* kontoauszug* kontoauszüge steuerberater* buchführung "
            "einkommensteuer* jahresabschluss löhne"
        ),
        2: (
            "zahlung* zahlen konto kosten beitrag beiträge gebühr* geld kasse miete buchen_beleg "
            "steuererklärung"
        ),
        1: "preis preise",
    },
    "data_entry": {
        3: ("eintragen datenpflege dateneingabe tabelle tabellen adressliste* stammdaten kontakte_pflegen"),
        2: "liste listen daten ausfüllen formular erfassen aktualisieren",
    },
    "reports": {
        3: "bericht *bericht berichte auswertung* statistik* monatsbericht kennzahlen",
        2: "übersicht zahlen",
    },
    "crm": {
        3: "kundendatei kundendaten kundenkartei",
    },
    "research": {
        3: "recherche* recherchieren vergleichen herausfinden *vergleich suchen",
        2: "finden nachschauen informieren prüfen_ob anbieter klären",
        1: "prüfen schauen",
    },
    "support": {
        3: "reklamation* kundenanfrage* kundendienst kundenservice beschwerde*",
        2: "kunde kunden kundin anfrage anfragen rückerstattung gäste",
    },
    "sales": {
        3: "angebot angebote angebot_schreiben akquise neukunde* vertrieb kundengewinnung",
        2: "auftrag aufträge verkauf verkaufen kundentermin",
    },
    "social": {
        3: "social_media beitrag_posten",
        2: "posten werbung",
    },
    "newsletter": {
        3: "rundbrief rundmail kampagne* pressemitteilung",
        2: "werbung anzeige*",
    },
    "content": {
        3: (
            "texte_für artikel blogbeitrag* text_schreiben übersetzen übersetzung* korrektur_lesen "
            "korrekturlesen redaktion*"
        ),
        2: "texte schreiben verfassen beitrag kapitel überarbeiten lektorat",
    },
    "design": {
        3: "gestalten plakat* visitenkarte* broschüre* grafik* entwurf",
        2: "folien präsentation bilder",
    },
    "media": {
        3: "fotos foto* schneiden",
        1: "bild bilder",
    },
    "software": {
        3: (
            "stürzt abstürzt warenkorb testfall testfälle fehler_beheben programmieren fehlermeldung* "
            "schnittstelle* datenbank* datenbankschema softwareentwicklung entwickeln"
        ),
        2: "fehler implementieren anmeldung funktion* testen entwickler*",
        1: "einbauen nutzer benutzer",
    },
    "website": {
        3: ("kontaktformular anmeldeformular webseite* internetseite* internetauftritt onlineshop impressum"),
        1: "seite seiten",
    },
    "it": {
        3: "rechner drucker passwort passwörter wlan datensicherung handy",
        2: "gerät geräte einrichten installieren telefonanlage",
        1: "technik",
    },
    "office": {
        3: "bürobedarf büromaterial büro* lager inventur",
        2: "ablauf abläufe schlüssel material",
        1: "organisieren",
    },
    "filing": {
        3: "ablage abheften akten ordner unterlagen_sortieren einscannen sortieren",
        2: "unterlagen scannen archiv* papiere drucken kopieren",
        1: "dokumente",
    },
    "household": {
        3: (
            "geschirrspüler entkalken altglas putzen aufräumen wäsche waschen kochen garten rasen müll "
            "saugen abwasch* spülmaschine bügeln haushalt* einkochen backen fenster_putzen staubsaugen "
            "blumen_gießen kuchen entrümpeln keller_ausmisten keller_aufräumen den_keller im_keller "
            "keller_entrümpeln dachboden"
        ),
        2: "haus wohnung küche zimmer abendessen hund katze möbel umzug kinderzimmer",
        1: "schrank",
    },
    "repairs": {
        3: (
            "reparieren reparatur* handwerker klempner heizung* elektriker streichen werkstatt tüv "
            "reifen* reifenwechsel undicht tropft kaputt wartung renovier* winterreifen ölwechsel "
            "installateur dach"
        ),
        2: "auto fahrrad lampe",
        1: "wechseln",
    },
    "vendors": {
        3: ("lieferant* vermieter hausverwaltung dienstleister stromanbieter kostenvoranschlag* lieferung"),
        2: "firma anbieter strom versicherung*",
    },
    "shopping": {
        3: (
            "einkaufen einkauf kaufen bestellen besorgen geschenk geschenke milch brot eier "
            "lebensmittel supermarkt nachbestellen baumarkt getränke drogerie"
        ),
        2: "käse gemüse obst kaffee klopapier schuhe klamotten bestellung",
        1: "holen",
    },
    "errands": {
        3: (
            "abholen wegbringen zur_post zur_bank bürgeramt bibliothek abgeben zurückgeben apotheke "
            "rezept_abholen vorbeibringen kündigen personalausweis ausweis_verlängern"
        ),
        2: "bringen verlängern amt anmelden ummelden kündigung",
    },
    "shipping": {
        3: "paket pakete versand* versenden verschicken zoll* retoure* sendung",
        2: "porto lieferung",
    },
    "events": {
        3: (
            "*geburtstag veranstaltung* feier *feier geburtstagsfeier hochzeit* sommerfest *fest messe "
            "weihnachtsfeier raum_mieten gästeliste tagung"
        ),
        2: "einladungen geburtstag konzert helfer karten_für",
    },
    "legal": {
        3: (
            "vertrag verträge *vertrag anwalt datenschutz* dsgvo notar* rechtlich* agb klage "
            "widerspruch vollmacht mietvertrag arbeitsvertrag"
        ),
        2: "unterschreiben unterschrift genehmigung* recht frist",
    },
    "hr": {
        3: (
            "gehaltsgespräch* bewerbung* bewerber* mitarbeiter* personal* einstellen stellenanzeige* "
            "kündigung_mitarbeiter arbeitszeugnis* urlaubsplanung dienstplan* vorstellungsgespräch* "
            "azubi* praktikant*"
        ),
        2: "kollegen schulung",
    },
    "strategy": {
        3: (
            "strategie* preise_erhöhen preiserhöhung verhandeln verhandlung* entscheiden entscheidung* "
            "geschäftsplan partnerschaft jahresplanung preisgestaltung"
        ),
        2: "ziele planung konzept",
        1: "überlegen nachdenken idee ideen",
    },
    "health": {
        3: (
            "arzt* zahnarzt* zahnärztin ärztin krankenkasse impfung impfen fitness* medikament* "
            "tabletten joggen sport optiker vorsorge* krankenhaus hausarzt krankengymnastik augenarzt"
        ),
        2: "gesundheit laufen schwimmen brille krank",
    },
    "family": {
        3: (
            "kinder mama papa mutter vater oma opa eltern elternabend kita schule* tochter sohn frau "
            "mann familie hochzeitstag schwester bruder großeltern enkel"
        ),
        2: "geburtstag freunde weihnachten",
    },
    "learning": {
        3: (
            "lernen hausaufgaben prüfung klausur vorlesung* bachelorarbeit masterarbeit seminar* "
            "hausarbeit referat vokabeln uni studium klavier gitarre"
        ),
        2: "lesen buch bücher kurs üben lektion",
    },
}

IMPORTANCE: Table = {
    "money": {
        30: (
            "*rechnung rechnung* *rechnungen mahnung mahnungen gehälter gehalt lohnabrechnung* "
            "überweisen überweisung* miete kredit* liquidität"
        ),
        24: "zahlung* bezahlen zahlen versicherung* steuerberater* förderung* förderantrag",
        12: "kosten belege spesen geld preis preise",
    },
    "duty": {
        32: (
            "steuer* *steuer umsatzsteuer* finanzamt vertrag verträge *vertrag anwalt dsgvo "
            "datenschutz* notar* klage gericht frist fristen kündigungsfrist umsatzsteuervoranmeldung"
        ),
        22: (
            "reisepass genehmigung* unterschreiben ausweis tüv antrag bewerbung prüfung klausur "
            "impressum bachelorarbeit masterarbeit kündigen kündigung widerspruch anmelden"
        ),
    },
    "clients": {
        27: (
            "kunde kunden kundin kundenanfrage* angebot angebote auftrag aufträge reklamation* "
            "neukunde* kundentermin akquise"
        ),
        18: "gäste bestellung lieferung verkauf",
    },
    "product": {
        24: (
            "stürzt warenkorb webshop veröffentlich* fehlermeldung* implementieren datenbank* "
            "schnittstelle* produktstart auslieferung"
        ),
        14: "fehler testen funktion*",
    },
    "security": {
        28: "datensicherung passwort passwörter sicherheit*",
    },
    "health": {
        30: (
            "arzt* zahnarzt* krankenhaus medikament* impfung impfen krank hausarzt vorsorge* rezept "
            "krankenkasse operation tierarzt augenarzt"
        ),
        14: "sport fitness* joggen",
    },
    "safety": {
        28: (
            "winterreifen sommerreifen brandschutz* feuerlöscher wasserschaden brandschutz rauchmelder "
            "unfall undicht gefahr bremsen"
        ),
    },
    "family": {
        26: (
            "kinder mama papa mutter vater oma opa eltern elternabend kita tochter sohn hochzeitstag "
            "hochzeit familie"
        ),
        12: "schule geburtstag",
    },
    "people": {
        25: (
            "gehaltsgespräch* bewerber* bewerbung* mitarbeitergespräch einstellen stellenanzeige* "
            "mitarbeiter*"
        ),
        12: "personal* schulung",
    },
    "growth": {
        28: (
            "preise_für preise_festlegen strategie* preiserhöhung preise_erhöhen verhandeln "
            "verhandlung* geschäftsplan partnerschaft jahresplanung"
        ),
        18: "ziele entscheiden entscheidung* marketing",
    },
    "reputation": {
        27: "beschwerde* entschuldigen schlechte_bewertung presse",
        12: "bewertung*",
    },
    "stakes": {
        26: "wichtig sehr_wichtig dringend wichtigste kritisch unbedingt",
    },
    "trivial": {
        -22: (
            "milch brot eier klopapier wäsche bügeln müll blumen_gießen staubsaugen rasen kuchen backen "
            "käse kekse friseur kaffee"
        ),
        -14: "aufräumen putzen sortieren entrümpeln ausmisten basteln spülmaschine einkaufen einkauf",
        -8: "fotos bilder",
    },
    "optional": {
        -20: "irgendwann vielleicht nice_to_have bei_gelegenheit wenn_zeit eventuell",
        -8: "idee ideen überlegen mal",
    },
}

URGENCY: Table = {
    "pressure": {
        58: (
            "dringend eilt eilig umgehend schnellstmöglich schnellstens so_schnell_wie_möglich "
            "so_bald_wie_möglich unverzüglich heute_noch überfällig letzte_mahnung notfall jetzt_sofort "
            "höchste_zeit"
        ),
        30: "zeitnah bald_möglichst baldmöglichst schnell noch_diese_woche",
        10: "bald wichtig frist",
    },
    "trouble": {
        52: (
            "ausgefallen funktioniert_nicht_mehr wasserschaden rohrbruch heizung_ausgefallen "
            "geht_nicht_mehr ausgesperrt nicht_erreichbar stromausfall kein_internet"
        ),
        38: "funktioniert_nicht geht_nicht verärgert abgestürzt",
        15: "kaputt fehler undicht tropft defekt",
    },
    "waiting": {
        50: (
            "wartet_auf warten_auf_uns wartet_auf_antwort wartet_auf_uns wartet_schon wartet_seit "
            "hat_zweimal_angerufen wartet_dringend"
        ),
        24: "zurückrufen rückruf rückmeldung_bis braucht_antwort",
        8: "nachhaken wartet antworten",
    },
    "calm": {
        -40: "irgendwann keine_eile hat_zeit nicht_dringend bei_gelegenheit wenn_zeit_ist eilt_nicht",
        -15: "vielleicht später nächsten_monat",
    },
}

OWNER: Table = {
    "authority": {
        3: (
            "entscheidung ja_oder_nein unterschreiben unterschrift entscheiden entscheidung_treffen "
            "freigeben genehmigen chefsache ob_wir"
        ),
        2: "freigabe",
    },
    "hiring and firing": {
        3: (
            "einstellen mitarbeitergespräch* vorstellungsgespräch* gehaltsgespräch* "
            "kündigung_aussprechen entlassen bewerbungsgespräch* gehaltserhöhung personalgespräch*"
        ),
    },
    "confidential": {
        3: "vertraulich* heikel* scheidung unter_vier_augen",
    },
    "health": {
        3: (
            "zum_arzt zum_zahnarzt joggen sport_machen fitnessstudio ins_fitnessstudio laufen_gehen "
            "schwimmen_gehen zum_friseur impfen_lassen zur_vorsorge krankengymnastik arzttermin "
            "zahnarzttermin"
        ),
        2: "sport zahnarzt friseur arzt",
    },
    "family": {
        3: (
            "mit_den_kindern mama_anrufen oma_anrufen papa_anrufen elternabend eltern_besuchen "
            "oma_besuchen familienessen mit_mama mit_papa von_der_kita kinder_abholen kind_abholen "
            "mutter_anrufen opa_besuchen freunde_treffen"
        ),
        2: "familie kinder",
    },
    "own study or hobby": {
        3: (
            "zu_ende_lesen masterstudium bewerbung_für_masterstudium studienbewerbung lernen "
            "für_die_prüfung klausur hausaufgaben vokabeln buch_lesen klavier_üben gitarre_üben klavier "
            "gitarre bachelorarbeit masterarbeit hausarbeit referat ^lesen üben vorlesung*"
        ),
        2: "lesen seminar* prüfung studium",
    },
    "strategy": {
        3: (
            "preise_für preise_festlegen strategie* preise_erhöhen preiserhöhung verhandeln "
            "verhandlung* geschäftsplan jahresplanung preisgestaltung jahresziele"
        ),
    },
    "delegable": {
        -3: (
            "ausmachen vereinbaren termin_ausmachen buchen bestellen kaufen besorgen reservieren "
            "recherchieren"
        ),
    },
}

KIND: Table = {
    "recurring": {
        3: (
            "wöchentlich* monatlich* täglich* jährlich* jeden_tag jede_woche jeden_monat jedes_jahr "
            "regelmäßig jeden_montag jeden_dienstag jeden_mittwoch jeden_donnerstag jeden_freitag "
            "jeden_samstag jeden_sonntag immer_montags montags dienstags mittwochs donnerstags freitags "
            "quartalsweise vierteljährlich* laufend pro_woche"
        ),
        2: (
            "lohnabrechnung* wäsche müll putzen rasen umsatzsteuervoranmeldung staubsaugen "
            "blumen_gießen einkaufen jour_fixe"
        ),
    },
}
