"""What `check` says of the team: what is understood of each, and what contradicts the boards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from daemon.core.judge import Setup
from daemon.core.model import Action, Snapshot
from daemon.core.team import team_findings
from daemon.cycle import World, one_pass
from daemon.ports import Finding

WITHOUT_MEMBERS = frozenset(("google_calendar",))


def check_team(world: World, setup: Setup) -> Iterator[Finding]:
    """One line for each assistant and each contradiction; reads the boards and judges, writes nothing."""
    if not setup.profile.assistants:
        return
    result = one_pass(world, setup, progress=lambda _what, _done, _total: None)
    read = [source for source in result.sources if isinstance(source, Snapshot)]
    boards = [
        (container.name, None if source.source in WITHOUT_MEMBERS else container.members)
        for source in read
        for container in source.containers
    ]
    wanted = Counter(
        one.assessment.category
        for one in result.judged
        if one.assessment.category and one.alone.action in (Action.DELEGATE, Action.ASK)
    )
    for found in team_findings(setup.profile, boards, wanted):
        yield Finding(subject=found.subject, ok=True, warning=found.warning, text=found.text)
