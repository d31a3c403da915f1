"""events.list: pages, sync tokens, filters, and what a delta holds."""

from __future__ import annotations

from typing import Any

import pytest
from googleapiclient.errors import HttpError

from tests.connectors.google_calendar.sandbox_events import all_day, daily, everything, refusal, timed

DAY = 86_400


def singles(count: int) -> list[dict[str, Any]]:
    return [
        {"id": f"event{number:05d}", **all_day(f"Event {number}", "2026-03-05", "2026-03-06")}
        for number in range(count)
    ]


def ids(items: list[dict[str, Any]]) -> list[str]:
    return [item["id"] for item in items]


def test_only_the_last_page_carries_a_sync_token_and_only_the_others_a_page_token(
    served: Any, client: Any
) -> None:
    served.sandbox.load_items(singles(600))
    pages = []
    request = client.events().list(calendarId="primary")
    while request is not None:
        pages.append(request.execute())
        request = client.events().list_next(request, pages[-1])

    assert [len(page["items"]) for page in pages] == [250, 250, 100]
    assert ["nextPageToken" in page for page in pages] == [True, True, False]
    assert ["nextSyncToken" in page for page in pages] == [False, False, True]


def test_a_page_never_holds_more_than_2500_events(served: Any, client: Any) -> None:
    served.sandbox.load_items(singles(2600))

    page = client.events().list(calendarId="primary", maxResults=99_999).execute()

    assert len(page["items"]) == 2500


def test_what_changes_while_pages_are_read_comes_with_the_next_delta(served: Any, client: Any) -> None:
    served.sandbox.load_items(singles(5))
    first = client.events().list(calendarId="primary", maxResults=3).execute()
    client.events().patch(calendarId="primary", eventId="event00004", body={"summary": "New"}).execute()
    client.events().delete(calendarId="primary", eventId="event00000").execute()

    query = {"calendarId": "primary", "maxResults": 3, "pageToken": first["nextPageToken"]}
    last = client.events().list(**query).execute()
    again = client.events().list(**query).execute()
    delta, _ = everything(client.events(), syncToken=last["nextSyncToken"])

    assert len(first["items"]) + len(last["items"]) == 5
    assert again == last | {"etag": again["etag"], "updated": again["updated"]}
    assert sorted(ids(delta)) == ["event00000", "event00004"]


def test_a_filter_may_leave_a_page_short_or_empty_with_more_to_come(served: Any, client: Any) -> None:
    served.sandbox.load_items(
        [*singles(6), {**all_day("Dentist", "2026-03-09", "2026-03-10"), "id": "zzzzz"}]
    )

    first = client.events().list(calendarId="primary", q="dentist", maxResults=3).execute()
    found, _ = everything(client.events(), q="dentist", maxResults=3)

    assert first["items"] == []
    assert "nextPageToken" in first
    assert ids(found) == ["zzzzz"]


def test_a_page_token_of_another_list_is_refused(served: Any, client: Any) -> None:
    served.sandbox.load_items(singles(5))
    with pytest.raises(HttpError) as error:
        client.events().list(calendarId="primary", pageToken="made-up.3").execute()

    assert refusal(error) == (400, "invalid")


def test_nothing_changed_gives_an_empty_delta_and_the_same_token(served: Any, client: Any) -> None:
    served.sandbox.load_items(singles(3))
    _, token = everything(client.events())
    served.clock.forward(days=20)

    delta, again = everything(client.events(), syncToken=token)

    assert delta == []
    assert again == token


def test_an_old_token_stays_usable_and_two_queries_share_one(served: Any, client: Any) -> None:
    served.sandbox.load_items(singles(3))
    _, token = everything(client.events())
    _, other = everything(client.events(), q="nothing")
    client.events().delete(calendarId="primary", eventId="event00001").execute()
    everything(client.events(), syncToken=token)

    assert other == token
    assert ids(everything(client.events(), syncToken=token)[0]) == ["event00001"]


@pytest.mark.parametrize(
    "restriction",
    [
        {"iCalUID": "x@google.com"},
        {"orderBy": "updated"},
        {"privateExtendedProperty": "a=b"},
        {"sharedExtendedProperty": "a=b"},
        {"q": "x"},
        {"timeMin": "2026-03-01T00:00:00Z"},
        {"timeMax": "2026-03-01T00:00:00Z"},
        {"updatedMin": "2026-03-01T00:00:00Z"},
        {"showDeleted": False},
    ],
)
def test_a_sync_token_excludes_restrictions(client: Any, restriction: dict[str, Any]) -> None:
    _, token = everything(client.events())
    with pytest.raises(HttpError) as error:
        client.events().list(calendarId="primary", syncToken=token, **restriction).execute()

    assert refusal(error) == (400, "syncTokenWithRequestRestrictions")


def test_a_token_of_another_calendar_asks_for_a_full_sync(client: Any) -> None:
    other = client.calendars().insert(body={"summary": "Other"}).execute()["id"]
    _, token = everything(client.events(), calendarId=other)
    with pytest.raises(HttpError) as error:
        client.events().list(calendarId="primary", syncToken=token).execute()

    assert refusal(error) == (410, "fullSyncRequired")


def test_a_change_of_access_ends_the_tokens_of_the_calendar(client: Any) -> None:
    _, token = everything(client.events())
    rule = {"role": "reader", "scope": {"type": "user", "value": "guest@example.com"}}
    client.acl().insert(calendarId="primary", body=rule).execute()
    with pytest.raises(HttpError) as error:
        client.events().list(calendarId="primary", syncToken=token).execute()

    assert refusal(error) == (410, "fullSyncRequired")


def test_deleted_events_come_bare_in_a_delta_and_whole_when_asked_for(served: Any, client: Any) -> None:
    served.sandbox.load_items(singles(2))
    _, token = everything(client.events())
    client.events().delete(calendarId="primary", eventId="event00001").execute()

    delta, _ = everything(client.events(), syncToken=token)
    shown, _ = everything(client.events(), showDeleted=True)
    plain, _ = everything(client.events())

    assert delta == [
        {"kind": "calendar#event", "etag": delta[0]["etag"], "id": "event00001", "status": "cancelled"}
    ]
    assert [(item["id"], item["status"], item["summary"]) for item in shown] == [
        ("event00000", "confirmed", "Event 0"),
        ("event00001", "cancelled", "Event 1"),
    ]
    assert ids(plain) == ["event00000"]


def test_time_bounds_are_exclusive_on_the_end_and_on_the_start(client: Any) -> None:
    meeting = timed("Meeting", "2026-03-05T10:00:00", "2026-03-05T11:00:00", zone="UTC")
    client.events().insert(calendarId="primary", body=meeting).execute()

    def count(low: str, high: str) -> int:
        return len(
            everything(client.events(), timeMin=f"2026-03-05T{low}Z", timeMax=f"2026-03-05T{high}Z")[0]
        )

    assert count("10:59:59", "12:00:00") == 1
    assert count("11:00:00", "12:00:00") == 0
    assert count("09:00:00", "10:00:00") == 0
    assert count("09:00:00", "10:00:01") == 1


def test_an_all_day_event_lies_in_the_calendars_own_day(client: Any) -> None:
    client.events().insert(
        calendarId="primary", body=all_day("Day off", "2026-03-05", "2026-03-06")
    ).execute()

    before, _ = everything(client.events(), timeMax="2026-03-05T06:00:00Z")
    within, _ = everything(client.events(), timeMax="2026-03-05T06:00:01Z")

    assert (len(before), len(within)) == (0, 1)


def test_a_time_bound_needs_an_offset(client: Any) -> None:
    with pytest.raises(HttpError) as error:
        client.events().list(calendarId="primary", timeMin="2026-03-05T00:00:00").execute()

    assert error.value.resp.status == 400


def test_order_by_start_time_needs_single_events(client: Any) -> None:
    with pytest.raises(HttpError) as error:
        client.events().list(calendarId="primary", orderBy="startTime").execute()

    assert error.value.resp.status == 400


def test_order_by_updated_puts_the_last_change_last(served: Any, client: Any) -> None:
    served.sandbox.load_items(singles(3))
    served.clock.forward(minutes=5)
    client.events().patch(calendarId="primary", eventId="event00000", body={"summary": "Moved up"}).execute()

    found, _ = everything(client.events(), orderBy="updated")

    assert ids(found) == ["event00001", "event00002", "event00000"]


def test_words_are_found_in_title_text_place_and_guests(client: Any) -> None:
    events = client.events()
    for number, more in enumerate(
        [
            {"summary": "Tax day"},
            {"description": "the TAX office"},
            {"location": "Tax Street"},
            {"summary": "Else"},
        ]
    ):
        body = all_day("", "2026-03-05", "2026-03-06", id=f"found{number}") | more
        events.insert(calendarId="primary", body=body).execute()
    guest = {"email": "tax@example.com"}
    body = all_day("Lunch", "2026-03-05", "2026-03-06", id="found9", attendees=[guest])
    events.insert(calendarId="primary", body=body).execute()

    assert ids(everything(events, q="tax")[0]) == ["found0", "found1", "found2", "found9"]
    assert ids(everything(events, q="tax street")[0]) == ["found2"]


def test_private_properties_select_events_that_match_all(client: Any) -> None:
    events = client.events()
    for name, properties in {"first": {"a": "1", "b": "2"}, "secnd": {"a": "1"}}.items():
        body = all_day("x", "2026-03-05", "2026-03-06", id=name, extendedProperties={"private": properties})
        events.insert(calendarId="primary", body=body).execute()

    assert ids(everything(events, privateExtendedProperty=["a=1"])[0]) == ["first", "secnd"]
    assert ids(everything(events, privateExtendedProperty=["a=1", "b=2"])[0]) == ["first"]


def test_updated_min_brings_deleted_events_and_ends_after_a_month(served: Any, client: Any) -> None:
    served.sandbox.load_items(singles(3))
    served.clock.forward(hours=1)
    client.events().delete(calendarId="primary", eventId="event00002").execute()

    found, _ = everything(client.events(), updatedMin="2026-03-02T09:30:00Z")
    with pytest.raises(HttpError) as error:
        client.events().list(calendarId="primary", updatedMin="2026-01-01T00:00:00Z").execute()

    assert [(item["id"], item["status"]) for item in found] == [("event00002", "cancelled")]
    assert refusal(error) == (410, "updatedMinTooLongAgo")


def test_times_are_shown_in_the_zone_that_is_asked_for(client: Any) -> None:
    meeting = timed("Call", "2026-03-05T10:00:00", "2026-03-05T11:00:00", zone="Europe/Rome")
    client.events().insert(calendarId="primary", body=meeting).execute()

    ours = client.events().list(calendarId="primary").execute()
    utc = client.events().list(calendarId="primary", timeZone="UTC").execute()

    assert ours["timeZone"] == "America/Chicago"
    assert ours["items"][0]["start"] == {"dateTime": "2026-03-05T03:00:00-06:00", "timeZone": "Europe/Rome"}
    assert utc["items"][0]["start"] == {"dateTime": "2026-03-05T09:00:00Z", "timeZone": "Europe/Rome"}


def test_fields_cut_the_answer_down(served: Any, client: Any) -> None:
    served.sandbox.load_items(singles(2))

    page = client.events().list(calendarId="primary", fields="items(id,start/date),timeZone").execute()

    assert page == {
        "timeZone": "America/Chicago",
        "items": [
            {"id": "event00000", "start": {"date": "2026-03-05"}},
            {"id": "event00001", "start": {"date": "2026-03-05"}},
        ],
    }
    response, body = served.send("GET", "/calendars/primary/events?fields=items(id")
    assert (response.status, body["error"]["errors"][0]["reason"]) == (400, "invalidParameter")


def test_a_changed_series_comes_as_instances_with_the_gone_ones_cancelled(client: Any) -> None:
    events = client.events()
    series = events.insert(calendarId="primary", body=daily(rule="RRULE:FREQ=DAILY;COUNT=4")).execute()
    before, token = everything(events, singleEvents=True)
    shorter = {"recurrence": ["RRULE:FREQ=DAILY;COUNT=2"]}
    events.patch(calendarId="primary", eventId=series["id"], body=shorter).execute()
    events.delete(calendarId="primary", eventId=before[0]["id"]).execute()

    delta, _ = everything(events, syncToken=token, singleEvents=True)

    assert {item["id"]: item["status"] for item in delta} == {
        before[0]["id"]: "cancelled",
        before[1]["id"]: "confirmed",
        before[2]["id"]: "cancelled",
        before[3]["id"]: "cancelled",
    }
    assert all(item["recurringEventId"] == series["id"] for item in delta)


def test_a_deleted_series_cancels_each_instance_for_whoever_sees_instances(client: Any) -> None:
    events = client.events()
    series = events.insert(calendarId="primary", body=daily(rule="RRULE:FREQ=DAILY;COUNT=3")).execute()
    before, token = everything(events, singleEvents=True)
    events.patch(calendarId="primary", eventId=before[1]["id"], body={"summary": "Other"}).execute()
    events.delete(calendarId="primary", eventId=series["id"]).execute()

    delta, _ = everything(events, syncToken=token, singleEvents=True)
    after, _ = everything(events, singleEvents=True)
    deleted, _ = everything(events, singleEvents=True, showDeleted=True)

    assert {item["id"]: item["status"] for item in delta} == dict.fromkeys(ids(before), "cancelled")
    assert after == []
    assert sorted(ids(deleted)) == sorted(ids(before))


def test_a_single_event_that_becomes_a_series_is_gone_for_whoever_sees_instances(client: Any) -> None:
    events = client.events()
    made = events.insert(
        calendarId="primary", body=timed("x", "2026-03-03T09:00:00", "2026-03-03T10:00:00")
    ).execute()
    _, token = everything(events, singleEvents=True)
    rule = {"recurrence": ["RRULE:FREQ=DAILY;COUNT=2"]}
    events.patch(calendarId="primary", eventId=made["id"], body=rule).execute()

    delta, _ = everything(events, syncToken=token, singleEvents=True)

    assert {item["id"]: item["status"] for item in delta} == {
        made["id"]: "cancelled",
        f"{made['id']}_20260303T150000Z": "confirmed",
        f"{made['id']}_20260304T150000Z": "confirmed",
    }


def test_a_cancelled_instance_is_listed_with_its_series_but_not_among_instances(client: Any) -> None:
    events = client.events()
    series = events.insert(calendarId="primary", body=daily(rule="RRULE:FREQ=DAILY;COUNT=2")).execute()
    gone = f"{series['id']}_20260304T150000Z"
    events.delete(calendarId="primary", eventId=gone).execute()

    stored, _ = everything(events)
    single, _ = everything(events, singleEvents=True)

    assert ids(stored) == [series["id"], gone]
    assert stored[1] == {
        "kind": "calendar#event",
        "etag": stored[0]["etag"],
        "id": gone,
        "status": "cancelled",
        "recurringEventId": series["id"],
        "originalStartTime": {"dateTime": "2026-03-04T09:00:00-06:00", "timeZone": "America/Chicago"},
    }
    assert ids(single) == [f"{series['id']}_20260303T150000Z"]


def test_an_exception_moved_out_of_the_window_is_not_in_it_and_one_moved_in_is(client: Any) -> None:
    events = client.events()
    series = events.insert(calendarId="primary", body=daily(rule="RRULE:FREQ=DAILY;COUNT=2")).execute()
    moved = f"{series['id']}_20260303T150000Z"
    later = timed("Late", "2026-03-20T09:00:00", "2026-03-20T10:00:00")
    events.patch(calendarId="primary", eventId=moved, body=later).execute()

    week, _ = everything(events, singleEvents=True, timeMax="2026-03-10T00:00:00Z")
    after, _ = everything(events, singleEvents=True, timeMin="2026-03-10T00:00:00Z")

    assert ids(week) == [f"{series['id']}_20260304T150000Z"]
    assert ids(after) == [moved]
    assert after[0]["originalStartTime"]["dateTime"] == "2026-03-03T09:00:00-06:00"


def test_event_types_select(client: Any) -> None:
    events = client.events()
    focus = timed("Focus", "2026-03-03T09:00:00", "2026-03-03T10:00:00", eventType="focusTime", id="focus")
    events.insert(calendarId="primary", body=focus).execute()
    events.insert(calendarId="primary", body=all_day("x", "2026-03-03", "2026-03-04", id="plain")).execute()

    assert ids(everything(events, eventTypes=["focusTime"])[0]) == ["focus"]
    assert ids(everything(events, eventTypes=["default"])[0]) == ["plain"]
    assert ids(everything(events)[0]) == ["focus", "plain"]


def test_guests_beyond_the_asked_number_are_left_out(client: Any) -> None:
    guests = [{"email": f"guest{number}@example.com"} for number in range(3)]
    body = all_day("Party", "2026-03-05", "2026-03-06", id="gala0", attendees=guests)
    client.events().insert(calendarId="primary", body=body).execute()

    cut = client.events().get(calendarId="primary", eventId="gala0", maxAttendees=1).execute()

    assert (len(cut["attendees"]), cut["attendeesOmitted"]) == (1, True)
