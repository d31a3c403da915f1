"""Who may what: pages of access rules and settings, data owners, labels; and the limits of free/busy."""

from __future__ import annotations

from typing import Any

import pytest
from googleapiclient.errors import HttpError

from tests.connectors.google_calendar.sandbox_events import refusal, timed


def rule(email: str, role: str = "reader") -> dict[str, Any]:
    return {"role": role, "scope": {"type": "user", "value": email}}


def test_access_rules_come_in_pages_and_then_a_token_for_what_changes(client: Any) -> None:
    acl = client.acl()
    for name in ("ann", "bob", "cy"):
        acl.insert(calendarId="primary", body=rule(f"{name}@example.com")).execute()
    first = acl.list(calendarId="primary", maxResults=3).execute()
    second = acl.list_next(acl.list(calendarId="primary", maxResults=3), first).execute()
    acl.delete(calendarId="primary", ruleId="user:bob@example.com").execute()
    changed = acl.list(calendarId="primary", syncToken=second["nextSyncToken"]).execute()

    assert (len(first["items"]), "nextSyncToken" in first) == (3, False)
    assert [item["id"] for item in second["items"]] == ["user:cy@example.com"]
    assert [(item["id"], item["role"]) for item in changed["items"]] == [("user:bob@example.com", "none")]
    with pytest.raises(HttpError) as refused:
        acl.list(calendarId="primary", syncToken=second["nextSyncToken"], showDeleted=False).execute()
    assert refusal(refused) == (400, "syncTokenWithRequestRestrictions")


def test_settings_come_in_pages(client: Any) -> None:
    settings = client.settings()
    request = settings.list(maxResults=5)
    sizes = []
    while request is not None:
        page = request.execute()
        sizes.append(len(page["items"]))
        request = settings.list_next(request, page)

    assert sizes == [5, 5, 2]
    assert settings.list(syncToken=page["nextSyncToken"]).execute()["items"] == []


def test_a_calendar_is_handed_to_another_data_owner_who_alone_may_delete_it(client: Any) -> None:
    calendars = client.calendars()
    made = calendars.insert(body={"summary": "Team"}).execute()["id"]
    calendars.transferOwnership(
        calendarId=made, newDataOwner="ann@example.com", useAdminAccess=True
    ).execute()
    with pytest.raises(HttpError) as deleting:
        calendars.delete(calendarId=made).execute()
    with pytest.raises(HttpError) as primary:
        calendars.transferOwnership(
            calendarId="primary", newDataOwner="ann@example.com", useAdminAccess=True
        ).execute()
    with pytest.raises(HttpError) as plain:
        calendars.transferOwnership(
            calendarId=made, newDataOwner="ann@example.com", useAdminAccess=False
        ).execute()

    assert calendars.get(calendarId=made).execute()["dataOwner"] == "ann@example.com"
    assert deleting.value.resp.status == 403
    assert refusal(primary) == (400, "invalid")
    assert refusal(plain) == (400, "invalidParameter")


def test_a_classic_colour_has_a_label_on_the_calendar_in_the_pages_own_shade(client: Any) -> None:
    event = client.events().insert(
        calendarId="primary",
        body=timed("Grey", "2026-03-03T10:00:00", "2026-03-03T11:00:00", colorId="8"),
    )
    label = event.execute()["eventLabelId"]
    labels = client.calendars().get(calendarId="primary").execute()["labelProperties"]["eventLabels"]

    assert len(labels) == 11
    assert [found["backgroundColor"] for found in labels if found["id"] == label] == ["#616161"]
    assert client.colors().get().execute()["event"]["8"]["background"] == "#e1e1e1"


def free_busy(client: Any, until: str, **more: Any) -> Any:
    body = {"timeMin": "2026-03-01T00:00:00Z", "timeMax": until, "items": [{"id": "primary"}], **more}
    return client.freebusy().query(body=body)


def test_free_busy_reaches_over_ninety_days_and_not_further(client: Any) -> None:
    whole = free_busy(client, "2026-05-30T00:00:00Z").execute()
    with pytest.raises(HttpError) as longer:
        free_busy(client, "2026-06-01T00:00:00Z").execute()

    assert whole["calendars"] == {"primary": {"busy": []}}
    assert refusal(longer) == (400, "timeRangeTooLong")
    assert "The requested time range is too long." in str(longer.value)


@pytest.mark.parametrize(
    "beyond", [{"calendarExpansionMax": 51}, {"groupExpansionMax": 101}, {"calendarExpansionMax": 0}]
)
def test_free_busy_refuses_more_calendars_than_it_answers_for(client: Any, beyond: dict[str, int]) -> None:
    with pytest.raises(HttpError) as refused:
        free_busy(client, "2026-03-05T00:00:00Z", **beyond).execute()

    assert refusal(refused) == (400, "invalid")


def test_free_busy_answers_for_as_many_calendars_as_asked(client: Any) -> None:
    names = [{"id": "primary"}, {"id": "owner@example.com"}]
    found = free_busy(client, "2026-03-05T00:00:00Z", items=names, calendarExpansionMax=1).execute()

    assert found["calendars"]["primary"] == {"busy": []}
    assert found["calendars"]["owner@example.com"]["errors"] == [
        {"domain": "calendar", "reason": "tooManyCalendarsRequested"}
    ]
