"""The daemon is killed while it makes the circle; there is one card with one whole list in the end."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from daemon.clock import SystemClock
from daemon.config.working_hours import DAYS
from tests.machine.small_world import SmallWorld, small_world


def with_circle_today(world: SmallWorld) -> None:
    """Whatever weekday it is: the circle is due."""
    today = DAYS[SystemClock().now().weekday()]
    text = world.config.read_text(encoding="utf-8")
    text = text.replace("{name: Dana}", "{name: Dana, working_hours: daily 00:01-23:59}")
    weekly = f"weekly: {{board: Office, list: Inbox, circle: {{day: {today}, time: 00:00}}}}\n"
    world.config.write_text(text + weekly, encoding="utf-8")


def circles(world: SmallWorld) -> list[list[str]]:
    """The items of each circle's checklists."""
    export = world.sandbox.trello.export_board(f"{1:024x}")
    found = []
    for card in export["cards"]:
        if "[delegated circle" in card["desc"]:
            lists = [each for each in export["checklists"] if each["idCard"] == card["id"]]
            found.append([item["name"].split(" https")[0] for each in lists for item in each["checkItems"]])
    return found


@pytest.mark.parametrize("phase", ["before", "after"])
@pytest.mark.parametrize("first", [2, 5])
def test_wherever_it_is_killed_there_is_one_circle_with_one_whole_list(
    tmp_path: Path, first: int, phase: str
) -> None:
    if SystemClock().now() + timedelta(minutes=2) > SystemClock().now().replace(hour=23, minute=59):
        pytest.skip("the day ends while this runs")
    with small_world(tmp_path) as world:
        with_circle_today(world)
        # Each run is killed a little later than the one before, until one comes to its end.
        for number in range(first, 60, 3):
            if not world.sync_killed_at(number, phase):
                break
        for _ in range(3):
            assert world.sync() == 0

        assert circles(world) == [["Pay the overdue tax bill today", "Sort the photo archive some day"]]
