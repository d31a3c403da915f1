"""What Trello is asked, how fast it is written to, and how soon a label is there.

Everything is measured against `delegated sandbox` in a process of its own, which refuses as Trello does
above 100 requests in 10 s and answers each request 50 ms late. The daemon runs as its owner would run it:
the installed command, a new process for each cycle, no setting about limits.

- Reads are counted in the sandbox's log; the questions of a batch request count one by one besides it.
- The share of the allowed rate is how many requests were sent in the whole 10-second windows of the first
  labelling, beside how many the daemon may send in them: 100 times the default `max_share`.
- The delay of a label is from a person's change until the label stands on the card, with a poll every 5 s;
  the changes are spread over the interval. With webhooks nothing is polled meanwhile.
- bugwarrior reads the same boards for comparison, see `bench/bugwarrior.py`.

300 cards are labelled, 1,500 with --full, which takes five minutes.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bench.bugwarrior import compared
from bench.figures import Figure, Options, at_most
from bench.local_trello import LocalTrello, Seen, local_trello
from connectors.trello.limits import TOKEN_LIMIT, WINDOW_MS
from connectors.trello.settings import TrelloSettings

WINDOW = WINDOW_MS / 1000
SHARE: float = TrelloSettings.model_fields["max_share"].default
ALLOWED = TOKEN_LIMIT * SHARE
"""Requests in each window."""

BOARDS = 10
CARDS = 150
INTERVAL = 5
TRIALS = 10
SELDOM = 300
"""Seconds between polls where webhooks tell of changes: no poll falls into the measurement."""
SOON = 2
QUIET = INTERVAL + 2
PATIENCE = 30
"""Seconds after which a label is given up."""
LOOK = "/1/members/me/boards"


@dataclass(frozen=True, slots=True)
class Sent:
    """A request and when it was seen, in seconds of a monotonic clock."""

    at: float
    questions: int


def measure(options: Options) -> list[Figure]:
    """All figures; a goal that is missed is told as such."""
    return [
        *_reads(BOARDS),
        *(_idle(boards) for boards in (1, 50)),
        *_labelling(30 if not options.full else CARDS),
        _delay(f"a poll every {INTERVAL} s", INTERVAL, interval=INTERVAL, webhook=False),
        _delay("told by webhook", SOON, interval=SELDOM, webhook=True),
        *compared(BOARDS, CARDS),
    ]


def share_of_allowed(sent: Sequence[Sent]) -> float | None:
    """The part of the allowed requests that was sent in whole windows from the first request on.

    None when not even one window was filled.
    """
    whole = (sent[-1].at - sent[0].at) // WINDOW if sent else 0
    if not whole:
        return None
    end = sent[0].at + whole * WINDOW
    return sum(each.questions for each in sent if each.at < end) / (ALLOWED * whole)


def _reads(boards: int) -> Iterator[Figure]:
    """The first pull, a cycle without changes and one with a changed card, without writing anything."""
    with local_trello(boards, CARDS) as trello:
        _, first = trello.sync("observe")
        yield _counted(f"first pull of {boards} boards × {CARDS} cards, requests", first, most=12)
        _, idle = trello.sync("observe")
        yield at_most(_nothing_changed(boards), len(idle), 1)
        _change_a_card(trello)
        _, changed = trello.sync("observe")
        yield _counted("one card changed, reads", changed, most=2)


def _idle(boards: int) -> Figure:
    with local_trello(boards, CARDS) as trello:
        trello.sync("observe")
        _, idle = trello.sync("observe")
    return at_most(_nothing_changed(boards), len(idle), 1)


def _labelling(cards: int) -> Iterator[Figure]:
    """The first labelling of many cards, and what cycles ask afterwards."""
    with local_trello(BOARDS, cards) as trello:
        with trello.daemon("sync", "--format", "json", mode="active") as process:
            sent = list(_timed(trello, process))
        trello.report(process)
        seen = trello.requests()
        share = share_of_allowed(sent)
        writes = [each for each in seen if not each.reads]
        took = sent[-1].at - sent[0].at
        yield Figure(
            f"first labelling of {BOARDS * cards:,} cards, share of the allowed rate",
            f"{share:.1%}, {len(writes):,} writes in {took:.0f} s" if share else "too few writes to tell",
            "≥ 95 %",
            share >= 0.95 if share else None,
        )
        unlucky = [each for each in seen if each.status >= 400]
        refused = sum(each.status == 429 for each in unlucky)
        yield at_most("… refused with 429", refused, 0)
        yield at_most("… other failures", len(unlucky) - refused, 0)
        _, settling = trello.sync("active")
        yield Figure("the cycle after it, requests", _told(settling))
        _, idle = trello.sync("active")
        yield at_most("nothing changed since, requests in a cycle", len(idle), 1)
        _change_a_card(trello)
        _, changed = trello.sync("active")
        yield _counted("one labelled card changed, reads", [each for each in changed if each.reads], most=2)


def _delay(how: str, most: int, *, interval: int, webhook: bool) -> Figure:
    """A person makes an urgent card, at one moment after the other of five seconds."""
    seconds = []
    with local_trello(BOARDS, 1) as trello:
        target = trello.ask("GET", f"boards/{trello.address['boards'][0]['id']}/lists")[0]["id"]
        with trello.daemon("run", mode="active", interval=f"{interval}s", webhook=webhook):
            _until_quiet(trello)
            for trial in range(TRIALS):
                trello.clock.wait(INTERVAL * trial / TRIALS)
                seconds.append(_seconds_until_labelled(trello, target, trial))
    found = [each for each in seconds if each is not None]
    told = f"mean {sum(found) / len(found):.1f} s, slowest {max(found):.1f} s" if found else "no label"
    missing = TRIALS - len(found)
    return Figure(
        f"change → label, {how}, {TRIALS} changes",
        told + (f", {missing} without label" if missing else ""),
        f"≤ {most} s",
        not missing and max(found) <= most,
    )


def _seconds_until_labelled(trello: LocalTrello, target: str, trial: int) -> float | None:
    """None when no label came."""
    before = len(trello.requests())
    card = trello.ask("POST", "cards", idList=target, name=f"Pay the invoice of the printer today ({trial})")
    began = trello.clock.monotonic()
    labels = f"/1/cards/{card['id']}/idLabels"
    done = trello.wait_for(
        lambda: any(each.path == labels and each.status == 200 for each in trello.requests(before)),
        seconds=PATIENCE,
    )
    return trello.clock.monotonic() - began if done else None


def _until_quiet(trello: LocalTrello) -> None:
    """Wait until what stood on the boards at the start is labelled: only looks at the boards follow."""

    def quiet() -> bool:
        seen = trello.requests()
        trello.clock.wait(QUIET)
        fresh = trello.requests(len(seen))
        return any(not each.reads for each in seen) and all(each.path == LOOK for each in fresh)

    trello.wait_for(quiet, seconds=2 * PATIENCE)


def _timed(trello: LocalTrello, process: subprocess.Popen[bytes]) -> Iterator[Sent]:
    """Each request with the moment it was seen, until the process ends."""
    known = 0
    while True:
        over = process.poll() is not None
        fresh, now = trello.requests(known), trello.clock.monotonic()
        known += len(fresh)
        yield from (Sent(now, each.questions) for each in fresh)
        if over:
            return
        trello.clock.wait(0.1)


def _nothing_changed(boards: int) -> str:
    return f"nothing changed, {boards} board{'s' * (boards > 1)}, requests in a cycle"


def _change_a_card(trello: LocalTrello) -> None:
    board = trello.address["boards"][0]["id"]
    card = trello.ask("GET", f"boards/{board}/cards", fields="name")[0]
    trello.ask("PUT", f"cards/{card['id']}", desc="The number is on the back of the letter.")


def _counted(what: str, seen: Sequence[Seen], *, most: int) -> Figure:
    """Every question of a batch counts besides the request that carries it."""
    weight = sum(each.questions + (each.questions > 1) for each in seen)
    return Figure(what, _told(seen), f"≤ {most}", weight <= most)


def _told(seen: Sequence[Seen]) -> str:
    inside = sum(each.questions for each in seen if each.questions > 1)
    return f"{len(seen)}" + (f", with {inside} questions in a batch" if inside else "")
