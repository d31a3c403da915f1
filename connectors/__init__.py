"""Whom the daemon talks to: a name and where its connector class lives; nothing else is imported here."""

CONNECTORS = {
    "trello": "connectors.trello.connector:TrelloConnector",
    "google_calendar": "connectors.google_calendar.connector:CalendarConnector",
}
