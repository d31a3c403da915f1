"""Members, fields, comments, checklists and cards as the connector writes them; labels made by two."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from connectors.faults import Fault
from daemon.core.changes import ChangeKind
from daemon.core.model import Field
from daemon.errors import Refused, Uncertain
from tests.connectors.trello.exports import board, change, definition, on_board, person

LOST = ["cut_after", "status_500_after", "status_504_after", "truncated_json", "html"]


@pytest.fixture
def made(served):
    made = board(1)
    served.sandbox.load_board(made)
    served.sandbox.add_person("maria", "Maria", boards=(made["id"],))
    return made


@pytest.fixture
def card(made):
    return made["cards"][0]


def comment(card, text, **more):
    return change(ChangeKind.WRITE_COMMENT, card, after=text, field=Field("comment", "receipt"), **more)


def checklist(card, *lines, **more):
    return change(ChangeKind.WRITE_CHECKLIST, card, after="\n".join(lines), field=Field("checklist"), **more)


def new_card(made, title, **more):
    details = more.pop("details", (("list", "To do"),))
    return change(
        ChangeKind.CREATE_CARD, made, after=title, field=Field("card", title), details=details, **more
    )


def comments_on(served, card):
    rows = served.sandbox.export_board(card["idBoard"])["actions"]
    return [row["data"]["text"] for row in rows if row["type"] == "commentCard"]


def checklists_on(served, card):
    rows = served.sandbox.export_board(card["idBoard"])["checklists"]
    return {row["name"]: [item["name"] for item in row["checkItems"]] for row in rows}


# --- members and fields ----------------------------------------------------------------------------------


def test_a_member_is_put_on_a_card_and_taken_off_singly(served, connect, made, card):
    connector = connect(served)
    person(connector).post("cards", card["id"], "idMembers", body={"value": served.sandbox.owner_id})

    connector.write([change(ChangeKind.ADD_MEMBER, card, after="maria")])
    assert len(on_board(served, card)["idMembers"]) == 2

    connector.write([change(ChangeKind.REMOVE_MEMBER, card, before="maria")])
    assert on_board(served, card)["idMembers"] == [served.sandbox.owner_id]


def test_a_member_who_is_already_there_or_already_gone_counts_as_done(served, connect, made, card):
    connector = connect(served)
    for _ in range(2):
        connector.write([change(ChangeKind.ADD_MEMBER, card, after="maria")])
    for _ in range(2):
        connector.write([change(ChangeKind.REMOVE_MEMBER, card, before="maria")])

    assert on_board(served, card)["idMembers"] == []


def test_the_members_of_a_board_are_asked_once_for_any_number_of_cards(served, connect, made):
    connector = connect(served)
    for row in made["cards"]:
        connector.write([change(ChangeKind.ADD_MEMBER, row, after="maria")])

    assert served.asked().count(f"GET /boards/{made['id']}/members") == 1


def test_somebody_who_is_not_on_the_board_is_refused_with_what_to_do(served, connect, made, card):
    with pytest.raises(Refused, match="@ben is not a member of the board: add them to it on Trello"):
        connect(served).write([change(ChangeKind.ADD_MEMBER, card, after="ben")])


def test_all_fields_of_a_card_and_its_reminder_go_out_in_one_request(served, connect, made, card):
    connector = connect(served)
    values = {
        "title": "New title",
        "description": "New text",
        "due": "2026-04-01T10:00:00.000Z",
        "start": "2026-03-30T10:00:00.000Z",
        "done": True,
        "position": "bottom",
    }
    wanted = [
        change(ChangeKind.SET_FIELD, card, after=value, field=Field("field", name))
        for name, value in values.items()
    ]
    wanted.append(change(ChangeKind.SET_REMINDER, card, after=60, field=Field("reminder")))

    [call] = connector.together(wanted)
    connector.write(call)

    now = on_board(served, card)
    assert served.asked() == [f"PUT /cards/{card['id']}"]
    assert [now[name] for name in ("name", "desc", "due", "start", "dueComplete", "dueReminder")] == [
        "New title",
        "New text",
        "2026-04-01T10:00:00.000Z",
        "2026-03-30T10:00:00.000Z",
        True,
        60,
    ]
    assert now["idLabels"] == card["idLabels"]


def test_a_card_is_moved_to_a_list_by_its_name_and_a_date_is_taken_away(served, connect, made, card):
    connector = connect(served)
    person(connector).post("lists", body={"name": "Later", "idBoard": made["id"]})
    fields = {"list": "later", "due": None}

    connector.write(
        [change(ChangeKind.SET_FIELD, card, after=v, field=Field("field", k)) for k, v in fields.items()]
    )

    lists = {row["id"]: row["name"] for row in served.sandbox.export_board(made["id"])["lists"]}
    assert lists[on_board(served, card)["idList"]] == "Later"
    assert on_board(served, card)["due"] is None


@pytest.mark.parametrize(
    ("field", "said"), [("list", "no open list 'x'"), ("colour", "a Trello card has nothing like colour")]
)
def test_a_field_or_list_that_is_not_there_is_refused_before_anything_is_sent(
    served, connect, made, card, field, said
):
    with pytest.raises(Refused, match=said):
        connect(served).write([change(ChangeKind.SET_FIELD, card, after="x", field=Field("field", field))])

    assert not [line for line in served.asked() if not line.startswith("GET")]


# --- comments --------------------------------------------------------------------------------------------


def test_a_comment_is_written_once_and_then_edited_in_place(served, connect, made, card):
    connector = connect(served)
    first = connector.write([comment(card, "Q1, because it is due")])
    before = len(served.asked())

    again = connector.write([comment(card, "Q2 now", before=first.value)])

    assert again.value == first.value
    assert comments_on(served, card) == ["Q2 now"]
    assert served.asked(before) == [f"PUT /actions/{first.value}"]


@pytest.mark.parametrize("kind", LOST)
def test_a_comment_whose_answer_was_lost_is_found_again_by_its_marker(served, connect, made, card, kind):
    served.faults.arm(Fault(kind, method="POST"))
    with pytest.raises(Uncertain):
        connect(served).write([comment(card, "Q1\n\n(delegated)", marker="(delegated)")])

    connect(served).write([comment(card, "Q2\n\n(delegated)", marker="(delegated)")])

    assert comments_on(served, card) == ["Q2\n\n(delegated)"]


def test_somebody_elses_comment_is_never_taken_for_ours(served, connect, made, card):
    served.sandbox.add_person("maria", "Maria", token="mariastoken")
    theirs = connect(served, token="mariastoken")
    person(theirs).post("cards", card["id"], "actions", "comments", body={"text": "see (delegated)"})

    connect(served).write([comment(card, "Q1 (delegated)", marker="(delegated)")])

    assert sorted(comments_on(served, card)) == ["Q1 (delegated)", "see (delegated)"]


def test_a_comment_of_ours_that_a_person_deleted_is_not_written_again(served, connect, made, card):
    connector = connect(served)
    first = connector.write([comment(card, "Q1")])
    person(connector).delete("actions", str(first.value))

    with pytest.raises(Refused, match="our comment was deleted on Trello"):
        connector.write([comment(card, "Q2", before=first.value)])

    assert comments_on(served, card) == []


def test_a_comment_that_may_not_be_edited_does_not_close_the_board(served, connect, made, card):
    served.sandbox.add_person("maria", "Maria", token="mariastoken")
    theirs = person(connect(served, token="mariastoken")).post(
        "cards", card["id"], "actions", "comments", body={"text": "mine"}
    )
    connector = connect(served)
    with pytest.raises(Refused, match="cannot be edited"):
        connector.write([comment(card, "ours", before=theirs["id"])])

    connector.write([comment(card, "ours")])

    assert sorted(comments_on(served, card)) == ["mine", "ours"]


# --- checklists ------------------------------------------------------------------------------------------


def test_a_checklist_is_made_with_its_items_in_order(served, connect, made, card):
    written = connect(served).write([checklist(card, "Steps", "Call", "Write", "File")])

    assert checklists_on(served, card) == {"Steps": ["Call", "Write", "File"]}
    assert isinstance(written.value, str)


def test_a_checklist_that_is_there_only_gets_what_it_lacks(served, connect, made, card):
    connector = connect(served)
    first = connector.write([checklist(card, "Steps", "Call", "Write")])
    before = len(served.asked())

    again = connector.write([checklist(card, "steps", "call", "Write", "File", "File", before=first.value)])

    assert again.value == first.value
    assert checklists_on(served, card) == {"Steps": ["Call", "Write", "File"]}
    assert len(served.asked(before)) == 2


@pytest.mark.parametrize("kind", LOST)
@pytest.mark.parametrize("lost_at", [1, 2, 3])
def test_a_checklist_whose_answer_was_lost_is_finished_and_never_doubled(
    served, connect, made, card, kind, lost_at
):
    served.faults.arm(Fault(kind, method="POST", at=lost_at))
    with pytest.raises(Uncertain):
        connect(served).write([checklist(card, "Steps", "Call", "Write")])

    connect(served).write([checklist(card, "Steps", "Call", "Write")])

    assert checklists_on(served, card) == {"Steps": ["Call", "Write"]}


def test_a_checklist_of_ours_that_a_person_deleted_is_not_written_again(served, connect, made, card):
    connector = connect(served)
    first = connector.write([checklist(card, "Steps", "Call")])
    person(connector).delete("checklists", str(first.value))

    with pytest.raises(Refused, match="our checklist was deleted on Trello"):
        connector.write([checklist(card, "Steps", "Call", before=first.value)])


# --- cards -----------------------------------------------------------------------------------------------


def test_a_card_is_made_in_a_list_with_all_it_begins_with(served, connect, made):
    details = (("list", "To do"), ("description", "From the calendar"), ("due", "2026-03-09T09:00:00.000Z"))

    written = connect(served).write([new_card(made, "Prepare the fair", details=details, marker="#evt1")])

    row = on_board(served, {"idBoard": made["id"], "id": written.value})
    assert (row["name"], row["desc"], row["due"]) == (
        "Prepare the fair",
        "From the calendar\n\n#evt1",
        "2026-03-09T09:00:00.000Z",
    )


@pytest.mark.parametrize("kind", LOST)
def test_a_card_whose_answer_was_lost_is_found_by_its_marker_even_after_a_restart(
    served, connect, made, kind
):
    served.faults.arm(Fault(kind, method="POST"))
    with pytest.raises(Uncertain):
        connect(served).write([new_card(made, "Prepare", marker="#evt1")])

    written = connect(served).write([new_card(made, "Prepare", marker="#evt1")])

    rows = [row for row in served.sandbox.export_board(made["id"])["cards"] if row["name"] == "Prepare"]
    assert [row["id"] for row in rows] == [written.value]


def test_without_a_marker_a_lost_card_is_found_by_its_name_and_else_made_anew(served, connect, made):
    connector = connect(served)
    served.faults.arm(Fault("cut_after", method="POST"))
    with pytest.raises(Uncertain):
        connector.write([new_card(made, "Prepare")])
    found = connector.write([new_card(made, "Prepare")])
    other = connector.write([new_card(made, "Prepare")])

    rows = [row["id"] for row in served.sandbox.export_board(made["id"])["cards"] if row["name"] == "Prepare"]
    assert sorted(rows) == sorted([str(found.value), str(other.value)])


def test_a_card_needs_a_list_that_is_there(served, connect, made):
    with pytest.raises(Refused, match="needs a list"):
        connect(served).write([new_card(made, "Prepare", details=())])
    with pytest.raises(Refused, match="no open list 'Nowhere'"):
        connect(served).write([new_card(made, "Prepare", details=(("list", "Nowhere"),))])


# --- one label of a name ---------------------------------------------------------------------------------


def at_once(served, *connectors_and_changes):
    """Let every connector look for its label before any of them makes one."""
    look = threading.Barrier(len(connectors_and_changes), timeout=5)
    looked: list[int] = []

    def hold(number, phase):
        seen = served.faults.log[number - 1]
        if phase == "after" and seen.path.endswith("/labels") and seen.method == "GET":
            looked.append(number)
            if len(looked) <= len(connectors_and_changes):
                look.wait()

    served.faults.on_phase = hold
    with ThreadPoolExecutor(len(connectors_and_changes)) as pool:
        return list(pool.map(lambda pair: pair[0].write([pair[1]]).value, connectors_and_changes))


@pytest.mark.parametrize("name", ["Q1 Urgent + important", "Delegate: Maria", "Q4 Later"])
def test_two_daemons_that_make_the_same_label_at_once_end_with_one(served, connect, made, name):
    ids = at_once(served, *[(connect(served), definition(made, name)) for _ in range(2)])

    named = [row["id"] for row in served.sandbox.export_board(made["id"])["labels"] if row["name"] == name]
    assert [named[0], named[0]] == ids
    assert len(named) == 1


def test_of_two_labels_made_at_once_one_that_a_person_took_for_a_card_is_left(served, connect, made, card):
    world = served.sandbox.world
    others = {"id": world.ids.new(), "idBoard": made["id"], "name": "Q1", "color": "red"}

    def meanwhile(number, phase):
        seen = served.faults.log[number - 1]
        if phase == "after" and (seen.n, seen.method) == (1, "GET"):
            world.labels.add(others)
        if phase == "after" and seen.method == "POST":
            ours = [row["id"] for row in world.labels if row["name"] == "Q1" and row is not others]
            world.cards.rows[card["id"]]["idLabels"] += ours

    served.faults.on_phase = meanwhile

    assert connect(served).write([definition(made, "Q1")]).value == others["id"]
    assert len(on_board(served, card)["idLabels"]) == 2
    assert [row["name"] for row in served.sandbox.export_board(made["id"])["labels"]].count("Q1") == 2


def test_nine_labels_of_a_board_are_made_with_two_requests_each(served, connect, made):
    connector = connect(served)
    for number in range(9):
        connector.write([definition(made, f"Ours {number}")])

    assert len(served.asked()) == 1 + 9 * 2


def test_the_parts_of_a_card_are_written_in_a_fixed_order(served, connect, card):
    wanted = [
        comment(card, "text"),
        checklist(card, "Steps"),
        change(ChangeKind.REMOVE_MEMBER, card, before="ben"),
        change(ChangeKind.ADD_MEMBER, card, after="maria"),
        change(ChangeKind.SET_FIELD, card, after="t", field=Field("field", "title")),
        change(ChangeKind.ADD_LABEL, card, after="l"),
        change(ChangeKind.SET_REMINDER, card, after=5, field=Field("reminder")),
    ]

    assert [[one.kind.value for one in call] for call in connect(served).together(wanted)] == [
        ["set_field", "set_reminder"],
        ["add_label"],
        ["add_member"],
        ["remove_member"],
        ["write_checklist"],
        ["write_comment"],
    ]
