"""Writing events: ids, versions, merging, deleting, and what Google rewrites or refuses."""

from __future__ import annotations

from typing import Any

import pytest
from googleapiclient.errors import HttpError

from tests.connectors.google_calendar.sandbox_events import all_day, daily, everything, refusal, timed


@pytest.fixture
def made(client: Any) -> dict[str, Any]:
    """A plain event with the id "meeting"."""
    body = timed("Meeting", "2026-03-05T10:00:00", "2026-03-05T11:00:00", id="meeting")
    found: dict[str, Any] = client.events().insert(calendarId="primary", body=body).execute()
    return found


def patch(client: Any, body: dict[str, Any], event_id: str = "meeting", **query: Any) -> dict[str, Any]:
    found: dict[str, Any] = (
        client.events().patch(calendarId="primary", eventId=event_id, body=body, **query).execute()
    )
    return found


def refused(client: Any, body: dict[str, Any], event_id: str = "meeting", **query: Any) -> tuple[int, str]:
    with pytest.raises(HttpError) as error:
        patch(client, body, event_id, **query)

    return refusal(error)


@pytest.mark.parametrize("bad", ["abcd", "with_underscore", "UPPER", "xyzw1", "a" * 1025])
def test_client_ids_have_5_to_1024_characters_of_base32hex(client: Any, bad: str) -> None:
    with pytest.raises(HttpError) as error:
        client.events().insert(
            calendarId="primary", body=all_day("x", "2026-03-05", "2026-03-06", id=bad)
        ).execute()

    assert refusal(error) == (400, "invalid")


def test_the_id_of_a_deleted_event_stays_taken(client: Any, made: dict[str, Any]) -> None:
    client.events().delete(calendarId="primary", eventId="meeting").execute()
    body = all_day("x", "2026-03-05", "2026-03-06", id="meeting")
    with pytest.raises(HttpError) as error:
        client.events().insert(calendarId="primary", body=body).execute()

    assert refusal(error) == (409, "duplicate")


@pytest.mark.parametrize("way", ["patch", "update"])
def test_a_deleted_event_comes_back_when_its_status_does(client: Any, made: dict[str, Any], way: str) -> None:
    client.events().delete(calendarId="primary", eventId="meeting").execute()
    gone = client.events().get(calendarId="primary", eventId="meeting").execute()
    body = {"status": "confirmed"} if way == "patch" else gone | {"status": "confirmed"}

    getattr(client.events(), way)(calendarId="primary", eventId="meeting", body=body).execute()
    found, _ = everything(client.events())

    assert (gone["status"], gone["summary"]) == ("cancelled", "Meeting")
    assert [(item["id"], item["summary"]) for item in found] == [("meeting", "Meeting")]


def test_a_stale_version_is_refused_and_changes_nothing(
    served: Any, made: dict[str, Any], client: Any
) -> None:
    path = "/calendar/v3/calendars/primary/events/meeting"
    first, body = served.send("PATCH", path, {"summary": "One"}, If_Match=made["etag"])
    for method, sent in (("PATCH", {"summary": "Two"}), ("PUT", made), ("DELETE", None)):
        response, answer = served.send(method, path, sent, If_Match=made["etag"])
        assert (response.status, answer["error"]["errors"][0]["location"]) == (412, "If-Match")

    assert (first.status, first["etag"]) == (200, body["etag"])
    assert client.events().get(calendarId="primary", eventId="meeting").execute() == body
    assert served.send("DELETE", path, If_Match=body["etag"])[0].status == 204


def test_a_known_version_is_not_sent_again(served: Any, made: dict[str, Any]) -> None:
    path = "/calendar/v3/calendars/primary/events/meeting"

    same, empty = served.send("GET", path, If_None_Match=made["etag"])
    other, whole = served.send("GET", path, If_None_Match='"1"')

    assert (same.status, empty) == (304, "")
    assert (other.status, whole) == (200, made)


def test_a_patch_merges_objects_deletes_nulls_and_replaces_lists(client: Any, made: dict[str, Any]) -> None:
    people = [{"email": "a@example.com"}, {"email": "b@example.com"}]
    properties = {"private": {"one": "1", "two": "2"}, "shared": {"s": "s"}}
    patch(client, {"attendees": people, "extendedProperties": properties, "location": "Here"})

    change = {
        "attendees": people[:1],
        "extendedProperties": {"private": {"two": None, "three": "3"}},
        "location": None,
    }
    got = patch(client, change)

    assert got["attendees"] == [{"email": "a@example.com", "responseStatus": "needsAction"}]
    assert got["extendedProperties"] == {"private": {"one": "1", "three": "3"}, "shared": {"s": "s"}}
    assert "location" not in got
    assert got["summary"] == "Meeting"


def test_a_put_drops_what_is_not_sent(client: Any, made: dict[str, Any]) -> None:
    patch(client, {"location": "Here", "extendedProperties": {"private": {"a": "b"}}})
    body = {"summary": "Meeting", "start": made["start"], "end": made["end"]}

    got = client.events().update(calendarId="primary", eventId="meeting", body=body).execute()

    assert "location" not in got
    assert "extendedProperties" not in got
    assert (got["iCalUID"], got["organizer"], got["created"]) == (
        made["iCalUID"],
        made["organizer"],
        made["created"],
    )


def test_an_etag_moves_with_every_change_and_updated_not_with_reminders(
    served: Any, client: Any, made: dict[str, Any]
) -> None:
    _, token = everything(client.events())
    served.clock.forward(minutes=10)
    reminders = {"useDefault": False, "overrides": [{"method": "popup", "minutes": 10}]}
    reminded = patch(client, {"reminders": reminders})
    delta, _ = everything(client.events(), syncToken=token)
    renamed = patch(client, {"summary": "Other"})

    assert reminded["etag"] != made["etag"]
    assert (reminded["updated"], renamed["updated"]) == (made["updated"], "2026-03-02T09:10:00.000Z")
    assert [item["id"] for item in delta] == ["meeting"]
    assert patch(client, {"summary": "Other"})["etag"] == renamed["etag"]


def test_moving_an_event_raises_its_sequence_and_an_old_sequence_is_refused(
    client: Any, made: dict[str, Any]
) -> None:
    moved = patch(client, {"end": {"dateTime": "2026-03-05T12:00:00"}})

    assert (made["sequence"], moved["sequence"]) == (0, 1)
    assert moved["end"] == {"dateTime": "2026-03-05T12:00:00-06:00", "timeZone": "America/Chicago"}
    assert refused(client, {"sequence": 0, "summary": "Late"}) == (400, "invalid")


def test_all_day_and_timed_change_into_each_other_only_with_the_other_field_null(
    client: Any, made: dict[str, Any]
) -> None:
    mixed = {"start": {"date": "2026-03-05"}, "end": {"date": "2026-03-06"}}
    whole = {
        "start": {"date": "2026-03-05", "dateTime": None},
        "end": {"date": "2026-03-06", "dateTime": None},
    }

    assert refused(client, mixed) == (400, "invalid")
    assert patch(client, whole)["start"] == {"date": "2026-03-05"}


@pytest.mark.parametrize(
    ("times", "reason", "message"),
    [
        ({"start": {"date": "2026-03-05"}}, "required", "Missing end time."),
        ({"end": {"date": "2026-03-05"}}, "required", "Missing start time."),
        (
            {"start": {"date": "2026-03-05"}, "end": {"dateTime": "2026-03-05T10:00:00Z"}},
            "invalid",
            "Start and end times must either both be date or both be dateTime.",
        ),
        (
            {"start": {"date": "2026-03-05"}, "end": {"date": "2026-03-04"}},
            "timeRangeEmpty",
            "The specified time range is empty.",
        ),
        (
            {"start": {"dateTime": "2026-03-05T10:00:00"}, "end": {"dateTime": "2026-03-05T11:00:00"}},
            "required",
            "Missing time zone definition for start time.",
        ),
        (
            {"start": {"dateTime": "2026-03-05T10:00:00", "timeZone": "Central Standard Time"}, "end": {}},
            "required",
            "Missing end time.",
        ),
        ({"start": {"date": "05.03.2026"}, "end": {"date": "2026-03-06"}}, "invalid", "Invalid start time."),
    ],
)
def test_times_that_make_no_sense_are_refused(
    client: Any, times: dict[str, Any], reason: str, message: str
) -> None:
    with pytest.raises(HttpError) as error:
        client.events().insert(calendarId="primary", body=times).execute()

    assert refusal(error) == (400, reason)
    assert error.value.error_details[0]["message"] == message


def test_a_zone_that_is_not_iana_is_refused(client: Any) -> None:
    body = timed("x", "2026-03-05T10:00:00", "2026-03-05T11:00:00", zone="Central Standard Time")
    with pytest.raises(HttpError) as error:
        client.events().insert(calendarId="primary", body=body).execute()

    assert error.value.error_details[0]["message"] == "Invalid time zone definition for start time."


def test_ordinary_values_are_not_shown(client: Any) -> None:
    ordinary = {
        "transparency": "opaque",
        "visibility": "default",
        "guestsCanModify": False,
        "guestsCanInviteOthers": True,
        "description": "",
        "unknownField": 1,
    }
    other = {"transparency": "transparent", "visibility": "private", "guestsCanInviteOthers": False}
    events = client.events()

    plain = events.insert(
        calendarId="primary", body=all_day("x", "2026-03-05", "2026-03-06") | ordinary
    ).execute()
    shown = events.insert(
        calendarId="primary", body=all_day("x", "2026-03-05", "2026-03-06") | other
    ).execute()

    assert not set(ordinary) & set(plain)
    assert {name: shown[name] for name in other} == other


def test_the_server_decides_who_organizes(client: Any) -> None:
    sent = {
        "organizer": {"email": "boss@example.com"},
        "attendees": [{"email": "boss@example.com", "organizer": True}, {"email": "owner@example.com"}],
    }
    made = (
        client.events()
        .insert(calendarId="primary", body=all_day("x", "2026-03-05", "2026-03-06") | sent)
        .execute()
    )

    assert made["organizer"] == {"email": "owner@example.com", "self": True}
    assert made["attendees"] == [
        {"email": "boss@example.com", "responseStatus": "needsAction"},
        {"email": "owner@example.com", "organizer": True, "self": True, "responseStatus": "needsAction"},
    ]


def test_a_guest_changes_only_their_own_side(served: Any, client: Any) -> None:
    invitation = all_day("Review", "2026-03-05", "2026-03-06", id="invited")
    invitation["organizer"] = {"email": "boss@example.com"}
    invitation["attendees"] = [
        {"email": "boss@example.com", "organizer": True, "responseStatus": "accepted"},
        {"email": "owner@example.com", "self": True, "responseStatus": "needsAction"},
    ]
    served.sandbox.load_items([invitation])
    answered = [invitation["attendees"][0], invitation["attendees"][1] | {"responseStatus": "accepted"}]
    own = {"colorId": "3", "extendedProperties": {"private": {"a": "b"}}, "attendees": answered}

    assert patch(client, own, "invited")["attendees"][1]["responseStatus"] == "accepted"
    assert refused(client, {"summary": "Mine"}, "invited") == (403, "forbiddenForNonOrganizer")


def test_properties_beyond_the_limits_are_dropped_or_cut_in_silence(
    client: Any, made: dict[str, Any]
) -> None:
    private = {"k" * 44: "v" * 1025, "k" * 45: "gone"}

    got = patch(client, {"extendedProperties": {"private": private}})

    assert got["extendedProperties"] == {"private": {"k" * 44: "v" * 1024}}
    assert refused(client, {"extendedProperties": {"private": {"n": 1}}}) == (400, "invalid")


def test_reminders_are_rewritten_in_silence(client: Any, made: dict[str, Any]) -> None:
    sent = [
        {"method": "popup", "minutes": 99_999},
        {"method": "popup", "minutes": -5},
        {"method": "email", "minutes": 60},
        {"method": "email", "minutes": 60},
        {"method": "sms", "minutes": 10},
    ]

    got = patch(client, {"reminders": {"useDefault": False, "overrides": sent}})

    assert got["reminders"] == {
        "useDefault": False,
        "overrides": [
            {"method": "email", "minutes": 60},
            {"method": "popup", "minutes": 0},
            {"method": "popup", "minutes": 40320},
        ],
    }


def test_a_sixth_reminder_and_defaults_beside_overrides_are_refused(
    client: Any, made: dict[str, Any]
) -> None:
    one = {"method": "popup", "minutes": 10}

    assert refused(client, {"reminders": {"useDefault": False, "overrides": [one] * 6}}) == (
        400,
        "eventRemindersCountExceedsLimit",
    )
    assert refused(client, {"reminders": {"useDefault": True, "overrides": [one]}}) == (
        400,
        "cannotUseDefaultRemindersAndSpecifyOverride",
    )


def test_reminders_read_as_google_reads_them(client: Any, made: dict[str, Any]) -> None:
    whole = (
        client.events().insert(calendarId="primary", body=all_day("x", "2026-03-05", "2026-03-06")).execute()
    )
    none = patch(client, {"reminders": {"useDefault": False, "overrides": []}})
    default = patch(client, {"reminders": {"useDefault": True, "overrides": []}})

    assert made["reminders"] == {"useDefault": True}
    assert whole["reminders"] == {"useDefault": False, "overrides": [{"method": "popup", "minutes": 30}]}
    assert none["reminders"] == {"useDefault": False}
    assert default["reminders"] == {"useDefault": True}


def test_a_colour_is_a_label_too_and_labels_need_their_version(client: Any, made: dict[str, Any]) -> None:
    labels = {"labelProperties": {"eventLabels": [{"name": "Client work", "backgroundColor": "#123456"}]}}
    calendar = client.calendars().patch(calendarId="primary", body=labels).execute()
    own = calendar["labelProperties"]["eventLabels"][0]["id"]

    coloured = patch(client, {"colorId": "11"})
    ignored = patch(client, {"eventLabelId": own})
    labelled = patch(client, {"eventLabelId": own}, eventLabelVersion=1)
    renamed = patch(client, {"summary": "Other"})
    removed = patch(client, {"summary": "Other"}, eventLabelVersion=1)

    assert (coloured["colorId"], len(coloured["eventLabelId"])) == ("11", 36)
    assert ignored["eventLabelId"] == coloured["eventLabelId"]
    assert ("colorId" in labelled, labelled["eventLabelId"]) == (False, own)
    assert renamed["eventLabelId"] == own
    assert "eventLabelId" not in removed
    assert refused(client, {"colorId": "12"}) == (400, "invalid")
    assert "labelProperties" not in client.calendarList().get(calendarId="primary").execute()


def test_event_types_cannot_be_changed_or_made_where_they_do_not_belong(
    client: Any, made: dict[str, Any]
) -> None:
    other = client.calendars().insert(body={"summary": "Other"}).execute()["id"]
    focus = timed("Focus", "2026-03-05T10:00:00", "2026-03-05T11:00:00", eventType="focusTime")
    gmail = all_day("Flight", "2026-03-05", "2026-03-06", eventType="fromGmail")
    for calendar_id, body in ((other, focus), ("primary", gmail)):
        with pytest.raises(HttpError) as error:
            client.events().insert(calendarId=calendar_id, body=body).execute()
        assert refusal(error) == (400, "eventTypeRestriction")

    assert refused(client, {"eventType": "focusTime"}) == (400, "eventTypeRestriction")


def test_birthdays_and_mail_events_refuse_most_changes(served: Any, client: Any) -> None:
    birthday = all_day("Ann", "2026-03-05", "2026-03-06", id="birth", eventType="birthday")
    birthday["recurrence"] = ["RRULE:FREQ=YEARLY"]
    mail = all_day("Flight", "2026-03-05", "2026-03-06", id="mail1", eventType="fromGmail")
    served.sandbox.load_items([birthday, mail])
    with pytest.raises(HttpError) as error:
        patch(client, {"extendedProperties": {"private": {"a": "b"}}}, "birth")

    assert "'birthday' event type must not have private extended properties." in str(error.value)
    assert refused(client, {"location": "Home"}, "birth") == (400, "eventTypeRestriction")
    assert patch(client, {"colorId": "2"}, "birth")["colorId"] == "2"
    assert refused(client, {"summary": "Train"}, "mail1") == (400, "eventTypeRestriction")
    assert patch(client, {"extendedProperties": {"private": {"a": "b"}}}, "mail1")["summary"] == "Flight"


def test_roles_decide_who_reads_and_writes(served: Any, client: Any, made: dict[str, Any]) -> None:
    patch(client, {"visibility": "private"})
    served.sandbox.set_access_role("reader")
    seen = client.events().get(calendarId="primary", eventId="meeting").execute()
    assert refused(client, {"summary": "x"}) == (403, "requiredAccessLevel")
    served.sandbox.set_access_role("freeBusyReader")
    busy, _ = everything(client.events())
    served.sandbox.set_access_role("none")
    with pytest.raises(HttpError) as error:
        client.events().list(calendarId="primary").execute()

    assert "summary" not in seen
    assert (busy[0]["visibility"], "summary" in busy[0]) == ("private", False)
    assert refusal(error) == (404, "notFound")


def test_an_import_keeps_its_uid_and_comes_again_as_an_update(client: Any) -> None:
    body = all_day("From elsewhere", "2026-03-05", "2026-03-06", iCalUID="abc@other.example")
    body["organizer"] = {"email": "them@other.example"}

    first = client.events().import_(calendarId="primary", body=body).execute()
    second = client.events().import_(calendarId="primary", body=body | {"location": "There"}).execute()

    assert first["id"].startswith("_")
    assert first["organizer"] == {"email": "them@other.example"}
    assert second["id"] == first["id"]
    assert len(everything(client.events())[0]) == 1


def test_a_moved_event_leaves_a_tombstone(client: Any, made: dict[str, Any]) -> None:
    other = client.calendars().insert(body={"summary": "Other"}).execute()["id"]
    _, token = everything(client.events())

    moved = client.events().move(calendarId="primary", eventId="meeting", destination=other).execute()

    assert (moved["id"], moved["organizer"]["email"]) == ("meeting", other)
    assert [item["status"] for item in everything(client.events(), syncToken=token)[0]] == ["cancelled"]
    assert len(everything(client.events(), calendarId=other)[0]) == 1


def test_a_series_is_deleted_and_restored_with_its_exceptions(client: Any) -> None:
    events = client.events()
    series = events.insert(calendarId="primary", body=daily(rule="RRULE:FREQ=DAILY;COUNT=2")).execute()
    instance = f"{series['id']}_20260304T150000Z"
    patch(client, {"summary": "Other"}, instance)
    events.delete(calendarId="primary", eventId=series["id"]).execute()
    with pytest.raises(HttpError) as error:
        events.delete(calendarId="primary", eventId=instance).execute()
    patch(client, {"status": "confirmed"}, series["id"])

    assert refusal(error) == (410, "deleted")
    assert [item["summary"] for item in everything(events, singleEvents=True)[0]] == ["Stand-up", "Other"]


@pytest.mark.parametrize(
    ("body", "reason"),
    [(b"", "required"), (b"{", "parseError"), (b"[]", "invalid"), (b'{"summary": 7}', "invalid")],
)
def test_a_body_that_is_not_an_event_is_refused(served: Any, body: bytes, reason: str) -> None:
    response, answer = served.send("POST", "/calendar/v3/calendars/primary/events", body)

    assert (response.status, answer["error"]["errors"][0]["reason"]) == (400, reason)


def test_texts_of_every_kind_come_back_as_they_were(client: Any) -> None:
    for number, text in enumerate(
        ["🧾 ÄÖ", "שלום עולם", "a\u200bb\u2066c", "x" * 20_000, "<b>bold</b>\n\ttabs"]
    ):
        body = all_day(text, "2026-03-05", "2026-03-06", id=f"note{number}", description=text)
        made = client.events().insert(calendarId="primary", body=body).execute()
        assert (made["summary"], made["description"]) == (text, text)


def test_a_locked_copy_keeps_its_main_fields(served: Any, client: Any) -> None:
    locked = timed("Board", "2026-03-03T10:00:00", "2026-03-03T11:00:00") | {"id": "locked1", "locked": True}
    served.sandbox.load_items([locked])
    with pytest.raises(HttpError) as refused:
        client.events().patch(calendarId="primary", eventId="locked1", body={"summary": "x"}).execute()
    reminders = {"reminders": {"useDefault": False, "overrides": []}}
    changed = client.events().patch(calendarId="primary", eventId="locked1", body=reminders).execute()

    assert refusal(refused) == (403, "forbidden")
    assert (changed["locked"], changed["reminders"]) == (True, {"useDefault": False})


def test_whom_to_tell_has_three_words(client: Any, made: dict[str, Any], served: Any) -> None:
    path = f"/calendar/v3/calendars/primary/events/{made['id']}"
    response, _ = served.send("DELETE", f"{path}?sendUpdates=everybody")
    kept = client.events().get(calendarId="primary", eventId=made["id"]).execute()

    assert (response.status, kept["status"]) == (400, "confirmed")
