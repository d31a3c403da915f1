"""Pure. Following up on what is handed over: nudges, check-ins, and who is reminded when."""

from __future__ import annotations

from daemon.config.reminders import RemindersSettings
from daemon.core.availability import Availability, availability_of
from daemon.core.model import Profile
from daemon.core.reminding import Ringing


def calendars_of(profile: Profile) -> dict[str, Availability]:
    """Everybody's working time, by name."""
    return {each.name: availability_of(each, profile.owner) for each in profile.assistants}


def ringing(profile: Profile, reminders: RemindersSettings) -> Ringing:
    """When whom anything may remind."""
    return Ringing(
        quiet=reminders.quiet_hours,
        owner=availability_of(profile.owner, profile.owner),
        team=calendars_of(profile),
        days_off=not reminders.on_days_off,
        start_of_work=reminders.start_of_work,
        owner_before=reminders.owner_before,
    )
