"""Pure. The brief for hiring: work of one kind that nobody in the team fits, with hours and real examples."""

from __future__ import annotations

from datetime import timedelta

from daemon.core.hire_need import EXAMPLES, HireNeed, HireRules
from daemon.core.own_cards import link_text
from daemon.core.team import READY_MADE

_SKILLS = 3


def period_of(need: HireNeed) -> str:
    """Names the one card of this kind of work."""
    return need.key.replace("_", "-")


def title_of(need: HireNeed) -> str:
    """The name of the card."""
    return f"Hire for {need.skill}: {need.hours_per_week:g} h a week"


def text_of(need: HireNeed, rules: HireRules) -> str:
    """What stands on the card."""
    weeks = rules.within / timedelta(weeks=1)
    names = [name for name, meant in READY_MADE.items() if meant == need.kind][:_SKILLS] or [need.skill]
    level = "experienced, with judgement of their own" if need.specialised else "routine, to a procedure"
    lines = [
        f"{need.count} tasks of this kind came up in {weeks:g} weeks, and nobody in your team can take them.",
        "",
        f"**Skills**: {', '.join(names)} ({level})",
        f"**Hours**: about {need.hours_per_week:g} h a week (estimated)",
        "**Three real examples**:" if len(need.examples) == EXAMPLES else "**Real examples**:",
        *(
            f"- [{link_text(title)}]({url})" if url else f"- {link_text(title)}"
            for title, url in need.examples
        ),
        "",
        "Ask for a trial with one of the examples. Once somebody is found, add them to `assistants` in the "
        "configuration, and such tasks go to them.",
    ]
    return "\n".join(lines)
