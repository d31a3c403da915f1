"""Whom the daemon talks to: where each connector and its settings live; nothing else is imported here."""

CONNECTORS = {
    "trello": "connectors.trello.connector:TrelloConnector",
    "google_calendar": "connectors.google_calendar.connector:CalendarConnector",
}
CHAT = "connectors.openai_compatible.client:ChatClient"
SETTINGS = {
    "trello": "connectors.trello.settings:TrelloSettings",
    "google_calendar": "connectors.google_calendar.settings:GoogleCalendarSettings",
}
