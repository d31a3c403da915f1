"""Pure. Following up on what is handed over: nudges, check-ins, and who is reminded when."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from daemon.config.reminders import RemindersSettings
from daemon.core.availability import Availability, availability_of
from daemon.core.check_ins import CheckIns
from daemon.core.follow_up import REVIEW_LISTS, FollowUp
from daemon.core.model import Profile
from daemon.core.reminding import Ringing
from daemon.core.trust import TrustLadder
from daemon.core.words import plain
from daemon.setting_types import Expected, Settings, TextList

_Days = Annotated[int, Field(ge=1, le=60)]


def _rising(value: tuple[int, ...]) -> tuple[int, ...]:
    if not value or list(value) != sorted(set(value)):
        raise Expected("numbers of days that rise, such as [3, 5, 8]")
    return value


DaysThatRise = Annotated[tuple[_Days, ...], Field(max_length=10), AfterValidator(_rising)]


class CheckInSettings(Settings):
    """How often there is a check-in with each assistant."""

    every_days: DaysThatRise = Field(
        default=(1, 2, 5, 10),
        description="The ladder: working days from one check-in to the next, the least trusted first.",
    )
    start: _Days = Field(default=5, description="Where everybody begins: one of every_days, or the nearest.")
    climb_after: int = Field(
        default=4, ge=1, le=100, description="So many tasks in a row on time make them rarer by one rung."
    )
    fall: int = Field(default=1, ge=0, le=10, description="So many rungs down after each miss.")

    def value(self) -> TrustLadder:
        """The ladder as the core climbs it."""
        nearest = min(range(len(self.every_days)), key=lambda at: abs(self.every_days[at] - self.start))
        return TrustLadder(self.every_days, nearest, self.climb_after, self.fall)


class FollowUpSettings(Settings):
    """What happens with cards that are handed over and that nobody touches."""

    nudges: bool = Field(
        default=False, description="Whether whoever holds the ball is asked in a comment how it goes."
    )
    after_days: DaysThatRise = Field(
        default=(3, 5, 8),
        description="The ladder: after so many working days without activity of people a step, each once; "
        "the last one goes to the owner.",
    )
    review_lists: TextList = Field(
        default=(), description="More lists and labels in which the owner looks at finished work."
    )
    check_ins: CheckInSettings = Field(
        default_factory=CheckInSettings, description="How often there is a check-in with each assistant."
    )


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


def follow_up(
    profile: Profile, section: FollowUpSettings, reminders: RemindersSettings, owner_users: tuple[str, ...]
) -> FollowUp | None:
    """The ladder of nudges and who is on it; None when there are none."""
    if not section.nudges:
        return None
    return FollowUp(
        after_days=section.after_days,
        owner=availability_of(profile.owner, profile.owner),
        owner_name=profile.owner.name,
        owner_users=tuple(user.lstrip("@") for user in owner_users),
        team=calendars_of(profile),
        users={
            each.name: each.trello_member.lstrip("@") for each in profile.assistants if each.trello_member
        },
        quiet=reminders.quiet_hours,
        review_lists=(*REVIEW_LISTS, *(plain(name, 80).strip() for name in section.review_lists)),
    )


def check_ins(profile: Profile, section: FollowUpSettings, days_ahead: int) -> CheckIns:
    """Whose calendars check-ins go by, and how often they are."""
    return CheckIns(
        owner=availability_of(profile.owner, profile.owner),
        team=calendars_of(profile),
        ladder=section.check_ins.value(),
        days_ahead=days_ahead,
    )
