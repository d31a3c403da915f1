"""Every statement the store runs, by name, with its purpose. Each is bound to one `account`."""

from __future__ import annotations

from sqlalchemy import BindParameter, Select, Table, bindparam, delete, func, insert, select, update

from daemon.store.schema import (
    VERSION_TABLE,
    FieldValue,
    Moment,
    Words,
    account,
    activity,
    correction,
    cycle,
    field_lock,
    heard,
    intent,
    mirror_cursor,
    mirror_item,
    owned,
    plan,
    source,
)

_ACCOUNT: BindParameter[str] = bindparam("account")


def _newest_to_drop(table: Table, number: str) -> Select[tuple[int]]:
    # The newest row beyond the `keep` newest ones; NULL, which nothing is below, while there are fewer.
    column = table.c[number]
    return (
        select(column)
        .where(table.c.account_id == _ACCOUNT)
        .order_by(column.desc())
        .limit(1)
        .offset(bindparam("keep"))
    )


# --- account -------------------------------------------------------------------------------------------

# Is this account known already?
FIND_ACCOUNT = select(account.c.id).where(account.c.id == _ACCOUNT)

# Make an account known, so that everything else can belong to it.
ADD_ACCOUNT = insert(account)

# Which migration the tables are at.
READ_VERSION = f"SELECT version_num FROM {VERSION_TABLE}"  # noqa: S608 - a constant of ours

# --- cycles and plans ----------------------------------------------------------------------------------

# Number a new cycle.
BEGIN_CYCLE = insert(cycle).returning(cycle.c.id)

# Note how a cycle ended.
END_CYCLE = (
    update(cycle)
    .where(cycle.c.account_id == _ACCOUNT, cycle.c.id == bindparam("cycle"))
    .values(ended_at=bindparam("at"), summary=bindparam("told"))
)

# Forget the oldest cycles.
PRUNE_CYCLES = delete(cycle).where(
    cycle.c.account_id == _ACCOUNT, cycle.c.id <= _newest_to_drop(cycle, "id").scalar_subquery()
)

# The latest cycles, for `status`.
LAST_CYCLES = (
    select(cycle.c.id, cycle.c.mode, cycle.c.began_at, cycle.c.ended_at, cycle.c.summary)
    .where(cycle.c.account_id == _ACCOUNT)
    .order_by(cycle.c.id.desc())
    .limit(bindparam("count"))
)

# Make room for a cycle's plan, if it has one already.
DROP_PLAN = delete(plan).where(plan.c.account_id == _ACCOUNT, plan.c.cycle_id == bindparam("cycle"))

# Keep a cycle's plan.
ADD_PLAN = insert(plan)

# Forget the oldest plans.
PRUNE_PLANS = delete(plan).where(
    plan.c.account_id == _ACCOUNT, plan.c.cycle_id <= _newest_to_drop(plan, "cycle_id").scalar_subquery()
)

# The newest plan.
LAST_PLAN = (
    select(plan.c.cycle_id, plan.c.document)
    .where(plan.c.account_id == _ACCOUNT)
    .order_by(plan.c.cycle_id.desc())
    .limit(1)
)

# --- journal -------------------------------------------------------------------------------------------

# Note writes before they are sent. The ids come back in the order of the changes.
ADD_INTENTS = insert(intent).returning(intent.c.id, sort_by_parameter_order=True)

_INTENT_IS_OPEN = (intent.c.account_id == _ACCOUNT) & (intent.c.state == "open")

# Writes whose outcome is not known, for the ledger.
OPEN_INTENTS = (
    select(
        intent.c.id,
        intent.c.source,
        intent.c.task_key,
        intent.c.field_kind,
        intent.c.field_key,
        intent.c.value_before,
        intent.c.value_after,
        intent.c.guard,
        intent.c.touched,
    )
    .where(_INTENT_IS_OPEN)
    .order_by(intent.c.id)
)

# Those among some intents that are still open, before they are settled as landed.
OPEN_AMONG = OPEN_INTENTS.where(intent.c.id.in_(bindparam("ids", expanding=True)))

# A write certainly happened; what stands may be the service's own choice.
LAND_INTENT = (
    update(intent)
    .where(intent.c.account_id == _ACCOUNT, intent.c.id == bindparam("intent"))
    .values(state="landed", settled_at=bindparam("at"), value_after=bindparam("stands"))
)

# Writes certainly did not happen.
CLOSE_INTENTS = (
    update(intent)
    .where(_INTENT_IS_OPEN, intent.c.id.in_(bindparam("ids", expanding=True)))
    .values(state=bindparam("outcome"), settled_at=bindparam("at"), note=bindparam("why"))
)

# Every write ever, for reports.
JOURNAL = select(intent).where(intent.c.account_id == _ACCOUNT).order_by(intent.c.id)

# Every write of one cycle, for undo.
JOURNAL_OF_CYCLE = JOURNAL.where(intent.c.cycle_id == bindparam("cycle"))

# --- what is ours --------------------------------------------------------------------------------------

# Everything we own, task by task, which `ledger_of` relies on.
OWNED = (
    select(
        owned.c.source,
        owned.c.task_key,
        owned.c.field_kind,
        owned.c.field_key,
        owned.c.value,
        owned.c.value_before,
        owned.c.stamp,
        owned.c.touched,
    )
    .where(owned.c.account_id == _ACCOUNT)
    .order_by(owned.c.source, owned.c.task_key, owned.c.field_kind, owned.c.field_key)
)

_OWNED_FIELD = (
    (owned.c.account_id == _ACCOUNT)
    & (owned.c.source == bindparam("of_source"))
    & (owned.c.task_key == bindparam("of_task"))
    & (owned.c.field_kind == bindparam("of_kind"))
    & (owned.c.field_key == bindparam("of_key"))
)

# A later write of ours: what stood before our first one is kept, and the stamp until there is a new one.
REWRITE_OWNED = (
    update(owned)
    .where(_OWNED_FIELD)
    .values(
        value=bindparam("stands"),
        stamp=func.coalesce(func.nullif(bindparam("new_stamp", type_=Words), ""), owned.c.stamp),
        touched=bindparam("last_touched"),
        written_at=bindparam("at"),
    )
)

# Our first write of a field.
ADD_OWNED = insert(owned)

# A field is no longer ours.
GIVE_UP = delete(owned).where(_OWNED_FIELD)

# A field is no longer ours, unless it holds something else than what was taken away.
GIVE_UP_VALUE = GIVE_UP.where(owned.c.value == bindparam("stood", type_=FieldValue))

# --- locks ---------------------------------------------------------------------------------------------

# Every lock, the oldest first.
LOCKS = (
    select(
        field_lock.c.source,
        field_lock.c.task_key,
        field_lock.c.field_group,
        field_lock.c.value,
        field_lock.c.reason,
        field_lock.c.since,
    )
    .where(field_lock.c.account_id == _ACCOUNT)
    .order_by(field_lock.c.since, field_lock.c.source, field_lock.c.task_key, field_lock.c.field_group)
)

# Note what a person decided.
ADD_LOCK = insert(field_lock)

# Take away all locks of a task.
DROP_LOCKS = delete(field_lock).where(
    field_lock.c.account_id == _ACCOUNT,
    field_lock.c.source == bindparam("of_source"),
    field_lock.c.task_key == bindparam("of_task"),
)

# Take away one lock of a task.
DROP_LOCK = DROP_LOCKS.where(field_lock.c.field_group == bindparam("of_group"))

# --- commands ------------------------------------------------------------------------------------------

# Every command that was heard, for the ledger.
HEARD = (
    select(
        heard.c.source,
        heard.c.task_key,
        heard.c.comment,
        heard.c.said,
        heard.c.answer,
        heard.c.author,
        heard.c.at,
    )
    .where(heard.c.account_id == _ACCOUNT)
    .order_by(heard.c.source, heard.c.task_key, heard.c.at, heard.c.comment)
)

# Make room for what a comment says now.
DROP_HEARD = delete(heard).where(
    heard.c.account_id == _ACCOUNT,
    heard.c.source == bindparam("of_source"),
    heard.c.task_key == bindparam("of_task"),
    heard.c.comment == bindparam("of_comment"),
)

# Note a comment's commands as heard.
ADD_HEARD = insert(heard)

# --- memory --------------------------------------------------------------------------------------------

# Keep a correction.
ADD_CORRECTION = insert(correction)

# Make room for a newer correction of the same, or forget one that was taken back.
DROP_SAME_CORRECTION = delete(correction).where(
    correction.c.account_id == _ACCOUNT, correction.c.same_key == bindparam("same")
)

# Forget the oldest corrections.
PRUNE_CORRECTIONS = delete(correction).where(
    correction.c.account_id == _ACCOUNT,
    correction.c.id <= _newest_to_drop(correction, "id").scalar_subquery(),
)

# Every correction, the oldest first.
CORRECTIONS = (
    select(correction.c.id, correction.c.document)
    .where(correction.c.account_id == _ACCOUNT)
    .order_by(correction.c.id)
)

# Whether there is anything new in the memory: cheap enough for each cycle.
MEMORY_MARK = select(func.coalesce(func.max(correction.c.id), 0), func.count()).where(
    correction.c.account_id == _ACCOUNT
)

# Forget some corrections.
FORGET_CORRECTIONS = delete(correction).where(
    correction.c.account_id == _ACCOUNT, correction.c.id.in_(bindparam("ids", expanding=True))
)

# --- activity ------------------------------------------------------------------------------------------

# What happened to every card.
ACTIVITIES = select(activity.c.source, activity.c.task_key, activity.c.document, activity.c.changed_at).where(
    activity.c.account_id == _ACCOUNT
)

# What happened to some cards of a source.
SOME_ACTIVITIES = ACTIVITIES.where(
    activity.c.source == bindparam("of_source"),
    activity.c.task_key.in_(bindparam("keys", expanding=True)),
)

# Something happened to a card again …
CHANGE_ACTIVITY = (
    update(activity)
    .where(
        activity.c.account_id == _ACCOUNT,
        activity.c.source == bindparam("of_source"),
        activity.c.task_key == bindparam("of_task"),
    )
    .values(changed_at=bindparam("at"), document=bindparam("now_is"))
)

# … or for the first time.
ADD_ACTIVITY = insert(activity)

# Cards that changed before the one that `keep` others follow are forgotten; a first look at a big board notes
# all of them at one moment, and then they stay together.
PRUNE_ACTIVITIES = delete(activity).where(
    activity.c.account_id == _ACCOUNT,
    activity.c.changed_at < _newest_to_drop(activity, "changed_at").scalar_subquery(),
)

# --- sources -------------------------------------------------------------------------------------------

# Every source ever tried.
SOURCES = (
    select(
        source.c.name,
        source.c.last_ok,
        source.c.item_count,
        source.c.last_error,
        source.c.failing_since,
        source.c.needs_owner,
    )
    .where(source.c.account_id == _ACCOUNT)
    .order_by(source.c.name)
)

# A source is tried for the first time.
ADD_SOURCE = insert(source)

_ONE_SOURCE = (source.c.account_id == _ACCOUNT) & (source.c.name == bindparam("of_name"))

# A source was read: whatever was wrong is over.
SOURCE_SEEN = (
    update(source)
    .where(_ONE_SOURCE)
    .values(
        last_ok=bindparam("at"),
        item_count=bindparam("count"),
        last_error=None,
        failing_since=None,
        needs_owner=False,
    )
)

# A source failed again, or for the first time since it was well.
SOURCE_FAILED = (
    update(source)
    .where(_ONE_SOURCE)
    .values(
        last_error=bindparam("why"),
        failing_since=func.coalesce(source.c.failing_since, bindparam("at", type_=Moment)),
        needs_owner=bindparam("owner"),
    )
)

# --- mirror --------------------------------------------------------------------------------------------

# The containers that were read.
CONTAINERS = (
    select(mirror_cursor.c.container)
    .where(mirror_cursor.c.account_id == _ACCOUNT, mirror_cursor.c.source == bindparam("of_source"))
    .order_by(mirror_cursor.c.container)
)

_ONE_CURSOR = (
    (mirror_cursor.c.account_id == _ACCOUNT)
    & (mirror_cursor.c.source == bindparam("of_source"))
    & (mirror_cursor.c.container == bindparam("of_container"))
)
_ITEMS_OF_CONTAINER = (
    (mirror_item.c.account_id == _ACCOUNT)
    & (mirror_item.c.source == bindparam("of_source"))
    & (mirror_item.c.container == bindparam("of_container"))
)

# Where reading one container goes on.
CURSOR = select(mirror_cursor.c.value, mirror_cursor.c.read_whole_at).where(_ONE_CURSOR)

# A container was read on from its cursor.
MOVE_CURSOR = (
    update(mirror_cursor)
    .where(_ONE_CURSOR)
    .values(value=bindparam("to"), read_whole_at=bindparam("whole_at"))
)

# A container was read for the first time.
ADD_CURSOR = insert(mirror_cursor)

# A container is no longer looked at: its cursor goes …
DROP_CURSOR = delete(mirror_cursor).where(_ONE_CURSOR)

# … and so do its items.
DROP_ITEMS = delete(mirror_item).where(_ITEMS_OF_CONTAINER)

# All items of a container.
ITEMS = select(mirror_item.c.item_key, mirror_item.c.payload).where(_ITEMS_OF_CONTAINER)

# Some items of a container, to compare them with what came.
SOME_ITEMS = ITEMS.where(mirror_item.c.item_key.in_(bindparam("keys", expanding=True)))

# An item that is new.
ADD_ITEM = insert(mirror_item)

# An item that changed.
CHANGE_ITEM = (
    update(mirror_item)
    .where(_ITEMS_OF_CONTAINER, mirror_item.c.item_key == bindparam("of_item"))
    .values(payload=bindparam("now_is"))
)

# An item that went away.
DROP_ITEM = delete(mirror_item).where(_ITEMS_OF_CONTAINER, mirror_item.c.item_key == bindparam("of_item"))
