"""Series: which occurrences they have, at what time, in every zone."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import pytest
from googleapiclient.errors import HttpError
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.google_calendar.stand_in.fields import stored_times
from connectors.google_calendar.stand_in.recurrence import series_of
from connectors.google_calendar.stand_in.times import at_wall_clock, write_moment
from tests.connectors.google_calendar.sandbox_events import all_day, daily, everything, refusal, timed


def starts(events: Any, **query: Any) -> list[str]:
    items, _ = everything(events, singleEvents=True, orderBy="startTime", **query)
    return [item["start"].get("dateTime") or item["start"]["date"] for item in items]


def test_nine_o_clock_stays_nine_o_clock_across_daylight_saving(client: Any) -> None:
    body = timed("x", "2026-03-07T09:00:00", "2026-03-07T10:00:00", recurrence=["RRULE:FREQ=DAILY;COUNT=3"])
    client.events().insert(calendarId="primary", body=body).execute()

    assert starts(client.events()) == [
        "2026-03-07T09:00:00-06:00",
        "2026-03-08T09:00:00-05:00",
        "2026-03-09T09:00:00-05:00",
    ]


def test_a_time_that_spring_skips_is_an_hour_later(client: Any) -> None:
    body = timed("x", "2026-03-07T02:30:00", "2026-03-07T03:00:00", recurrence=["RRULE:FREQ=DAILY;COUNT=3"])
    client.events().insert(calendarId="primary", body=body).execute()

    assert starts(client.events()) == [
        "2026-03-07T02:30:00-06:00",
        "2026-03-08T03:30:00-05:00",
        "2026-03-09T02:30:00-05:00",
    ]


def test_a_time_that_comes_twice_in_autumn_is_the_first(client: Any) -> None:
    body = timed("x", "2026-10-31T01:30:00", "2026-10-31T02:00:00", recurrence=["RRULE:FREQ=DAILY;COUNT=2"])
    client.events().insert(calendarId="primary", body=body).execute()

    assert starts(client.events()) == ["2026-10-31T01:30:00-05:00", "2026-11-01T01:30:00-05:00"]


def test_a_series_keeps_its_own_zone_when_the_calendar_has_another(client: Any) -> None:
    rule = ["RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3"]
    body = timed("x", "2026-03-23T10:00:00", "2026-03-23T11:00:00", zone="Europe/Rome", recurrence=rule)
    client.events().insert(calendarId="primary", body=body).execute()

    assert starts(client.events(), timeZone="Europe/Rome") == [
        "2026-03-23T10:00:00+01:00",
        "2026-03-30T10:00:00+02:00",
        "2026-04-06T10:00:00+02:00",
    ]


def test_excluded_and_added_dates_count(client: Any) -> None:
    lines = [
        "RRULE:FREQ=DAILY;COUNT=4",
        "EXDATE;TZID=America/Chicago:20260304T090000",
        "EXDATE:20260305T150000Z",
        "RDATE;TZID=America/Chicago:20260310T120000",
    ]
    client.events().insert(calendarId="primary", body=daily() | {"recurrence": lines}).execute()

    assert starts(client.events()) == [
        "2026-03-03T09:00:00-06:00",
        "2026-03-06T09:00:00-06:00",
        "2026-03-10T12:00:00-05:00",
    ]


def test_all_day_series_have_day_ids_and_dates(client: Any) -> None:
    body = all_day("Rent", "2026-03-01", "2026-03-02", recurrence=["RRULE:FREQ=MONTHLY;UNTIL=20260501"])
    series = client.events().insert(calendarId="primary", body=body).execute()
    items, _ = everything(client.events(), singleEvents=True, orderBy="startTime")

    assert [item["id"] for item in items] == [
        f"{series['id']}_{day}" for day in ("20260301", "20260401", "20260501")
    ]
    assert items[1]["originalStartTime"] == {"date": "2026-04-01"}
    assert items[1]["end"] == {"date": "2026-04-02"}


def test_a_series_without_end_is_expanded_to_the_bound_or_two_years_ahead(client: Any) -> None:
    client.events().insert(calendarId="primary", body=daily()).execute()

    assert len(starts(client.events(), timeMax="2026-03-13T00:00:00Z")) == 10
    assert starts(client.events())[-1] == "2028-02-29T09:00:00-06:00"
    far = {"timeMin": "2031-01-01T00:00:00Z", "timeMax": "2031-01-03T00:00:00Z"}
    assert starts(client.events(), **far) == ["2031-01-01T09:00:00-06:00", "2031-01-02T09:00:00-06:00"]


def test_instances_are_listed_for_one_series_with_its_exceptions(client: Any) -> None:
    events = client.events()
    series = events.insert(calendarId="primary", body=daily(rule="RRULE:FREQ=DAILY;COUNT=3")).execute()
    events.insert(calendarId="primary", body=daily("Other")).execute()
    changed = f"{series['id']}_20260304T150000Z"
    events.patch(calendarId="primary", eventId=changed, body={"summary": "Special"}).execute()

    page = events.instances(calendarId="primary", eventId=series["id"], maxResults=2).execute()
    rest = events.instances_next(
        events.instances(calendarId="primary", eventId=series["id"], maxResults=2), page
    ).execute()
    original = "2026-03-05T09:00:00-06:00"
    one = events.instances(calendarId="primary", eventId=series["id"], originalStart=original).execute()

    assert [item["summary"] for item in page["items"] + rest["items"]] == ["Stand-up", "Special", "Stand-up"]
    assert [item["id"] for item in one["items"]] == [f"{series['id']}_20260305T150000Z"]


def test_an_instance_can_be_got_by_its_id_before_anything_changed_it(client: Any) -> None:
    series = client.events().insert(calendarId="primary", body=daily()).execute()
    wanted = f"{series['id']}_20260401T140000Z"

    got = client.events().get(calendarId="primary", eventId=wanted).execute()
    with pytest.raises(HttpError) as error:
        client.events().get(calendarId="primary", eventId=f"{series['id']}_20260401T150000Z").execute()

    assert (got["id"], got["start"]["dateTime"]) == (wanted, "2026-04-01T09:00:00-05:00")
    assert "recurrence" not in got
    assert refusal(error) == (404, "notFound")


def test_an_instance_of_a_split_series_names_the_split_series_and_not_its_id(
    served: Any, client: Any
) -> None:
    series = (
        client.events().insert(calendarId="primary", body=daily(rule="RRULE:FREQ=DAILY;COUNT=4")).execute()
    )
    clicked = f"{series['id']}_20260305T150000Z"
    split = served.sandbox.edit_following(clicked, {"summary": "Later"})

    items, _ = everything(client.events(), singleEvents=True, orderBy="startTime")

    assert split == f"{series['id']}_R20260305T150000"
    assert [(item["id"], item["recurringEventId"], item["summary"]) for item in items] == [
        (f"{series['id']}_20260303T150000Z", series["id"], "Stand-up"),
        (f"{series['id']}_20260304T150000Z", series["id"], "Stand-up"),
        (f"{series['id']}_20260305T150000Z", split, "Later"),
        (f"{series['id']}_20260306T150000Z", split, "Later"),
    ]


def test_what_a_series_changes_its_exceptions_take_over_unless_they_had_their_own(client: Any) -> None:
    events = client.events()
    series = events.insert(calendarId="primary", body=daily(location="Room 1")).execute()
    exception = f"{series['id']}_20260304T150000Z"
    events.patch(calendarId="primary", eventId=exception, body={"summary": "Own title"}).execute()
    change = {"summary": "New title", "location": "Room 2"}
    events.patch(calendarId="primary", eventId=series["id"], body=change).execute()

    got = events.get(calendarId="primary", eventId=exception).execute()

    assert (got["summary"], got["location"]) == ("Own title", "Room 2")


def test_an_exception_falls_away_with_its_moment(client: Any) -> None:
    events = client.events()
    series = events.insert(calendarId="primary", body=daily(rule="RRULE:FREQ=DAILY;COUNT=5")).execute()
    exception = f"{series['id']}_20260306T150000Z"
    events.patch(calendarId="primary", eventId=exception, body={"summary": "Own title"}).execute()
    _, token = everything(events)
    shorter = {"recurrence": ["RRULE:FREQ=DAILY;COUNT=2"]}
    events.patch(calendarId="primary", eventId=series["id"], body=shorter).execute()

    delta, _ = everything(events, syncToken=token)
    single, _ = everything(events, singleEvents=True)

    assert [(item["id"], item["status"]) for item in delta] == [
        (series["id"], "confirmed"),
        (exception, "cancelled"),
    ]
    assert "recurringEventId" not in delta[1]
    assert len(single) == 2
    longer = {"recurrence": ["RRULE:FREQ=DAILY;COUNT=5"]}
    events.patch(calendarId="primary", eventId=series["id"], body=longer).execute()
    assert len(everything(events, singleEvents=True)[0]) == 5


def test_a_cancelled_instance_can_be_brought_back(client: Any) -> None:
    events = client.events()
    series = events.insert(calendarId="primary", body=daily(rule="RRULE:FREQ=DAILY;COUNT=2")).execute()
    gone = f"{series['id']}_20260304T150000Z"
    events.delete(calendarId="primary", eventId=gone).execute()

    back = events.patch(calendarId="primary", eventId=gone, body={"status": "confirmed"}).execute()

    assert (back["summary"], back["start"]["dateTime"]) == ("Stand-up", "2026-03-04T09:00:00-06:00")
    assert len(everything(events, singleEvents=True)[0]) == 2


@pytest.mark.parametrize(
    "line",
    [
        "RRULE:FREQ=SOMETIMES",
        "RRULE:FREQ=SECONDLY",
        "RRULE:COUNT=3",
        "RRULE:FREQ=DAILY;COUNT=3;UNTIL=20260401T000000Z",
        "RRULE:FREQ=DAILY;UNTIL=tomorrow",
        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "RRULE:FREQ=DAILY;INTERVAL=0",
        "DTSTART:20260303T090000Z",
        "EXDATE:never",
        "EXDATE;TZID=Mars/Olympus:20260303T090000",
        "nonsense",
    ],
)
def test_recurrence_that_is_not_understood_is_refused(client: Any, line: str) -> None:
    with pytest.raises(HttpError) as error:
        client.events().insert(calendarId="primary", body=daily() | {"recurrence": [line]}).execute()

    assert refusal(error) == (400, "invalid")


def test_a_timed_series_needs_a_zone(client: Any) -> None:
    body = {
        "start": {"dateTime": "2026-03-03T09:00:00-06:00"},
        "end": {"dateTime": "2026-03-03T10:00:00-06:00"},
        "recurrence": ["RRULE:FREQ=DAILY"],
    }
    with pytest.raises(HttpError) as error:
        client.events().insert(calendarId="primary", body=body).execute()

    assert refusal(error) == (400, "required")
    assert "Missing time zone definition for start time." in str(error.value)


FIRST = datetime.fromisoformat("2015-01-01T00:00:00")
ZONES = [
    "Africa/Lagos",
    "America/Chicago",
    "Europe/Rome",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Apia",
]


@settings(max_examples=60, deadline=None)
@given(
    zone_name=st.sampled_from(ZONES),
    first=st.integers(0, 500_000_000).map(lambda seconds: FIRST + timedelta(seconds=seconds)),
    rule=st.sampled_from(
        ["FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU", "FREQ=MONTHLY"]
    ),
    days=st.integers(0, 3000),
)
def test_a_window_sees_the_same_occurrences_as_the_whole_series(
    zone_name: str, first: datetime, rule: str, days: int
) -> None:
    where = ZoneInfo(zone_name)
    begins = at_wall_clock(first, where)
    point = {"dateTime": write_moment(begins, zone_name), "timeZone": zone_name}
    end = {"dateTime": write_moment(begins + timedelta(hours=1), zone_name), "timeZone": zone_name}
    series = series_of({"start": point, "end": end, "recurrence": [f"RRULE:{rule}"]}, "UTC")
    low = begins + timedelta(days=days)
    high = low + timedelta(days=40)

    whole = [found for found in series.between(None, high) if found.ends > low]
    window = list(series.between(low, high))

    assert window == whole
    for found in window:
        assert series.at(found.key) == found


def test_the_start_is_an_occurrence_also_where_the_rule_passes_it_by(client: Any) -> None:
    """3 March 2026 is a Tuesday; the rule counts its own three Mondays."""
    body = daily(rule="RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3")
    made = client.events().insert(calendarId="primary", body=body).execute()
    instances = client.events().instances(calendarId="primary", eventId=made["id"]).execute()["items"]

    assert [item["start"]["dateTime"][:10] for item in instances] == [
        "2026-03-03",
        "2026-03-09",
        "2026-03-16",
        "2026-03-23",
    ]


def test_a_series_that_ended_before_its_start_has_no_occurrence(client: Any) -> None:
    body = daily(rule="RRULE:FREQ=DAILY;UNTIL=20260302T235959Z")
    made = client.events().insert(calendarId="primary", body=body).execute()

    assert client.events().instances(calendarId="primary", eventId=made["id"]).execute()["items"] == []


def test_hiding_one_instance_hides_the_series_and_opening_one_does_nothing(client: Any) -> None:
    events = client.events()
    made = events.insert(calendarId="primary", body=daily(rule="RRULE:FREQ=DAILY;COUNT=3")).execute()
    first, second, third = events.instances(calendarId="primary", eventId=made["id"]).execute()["items"]
    events.patch(calendarId="primary", eventId=third["id"], body={"visibility": "public"}).execute()
    untouched = events.get(calendarId="primary", eventId=third["id"]).execute()
    events.patch(calendarId="primary", eventId=second["id"], body={"summary": "Own"}).execute()
    hidden = events.patch(calendarId="primary", eventId=first["id"], body={"visibility": "private"}).execute()
    opened = events.patch(calendarId="primary", eventId=first["id"], body={"visibility": "public"}).execute()
    family = events.list(calendarId="primary").execute()["items"]

    assert ("visibility" in untouched, hidden["visibility"], opened["visibility"]) == (
        False,
        "private",
        "private",
    )
    assert {item["visibility"] for item in family} == {"private"}
    assert len({item["etag"] for item in family}) == 1


def test_nine_o_clock_is_nine_o_clock_in_every_zone_all_year() -> None:
    wrong = []
    for name in sorted(available_timezones()):
        points = {
            which: {"dateTime": f"2026-01-05T{hour}:00:00", "timeZone": name}
            for which, hour in (("start", "09"), ("end", "10"))
        }
        start, end = stored_times(points, "UTC", recurring=True)
        series = series_of({"start": start, "end": end, "recurrence": ["RRULE:FREQ=WEEKLY;COUNT=53"]}, "UTC")
        local = {
            (moment.begins.astimezone(ZoneInfo(name)).time(), moment.ends.astimezone(ZoneInfo(name)).time())
            for moment in series.between(None, datetime(2028, 1, 1, tzinfo=UTC))
        }
        if local != {(time(9), time(10))}:
            wrong.append(name)

    assert wrong == []
