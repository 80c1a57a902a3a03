"""Queries that Peewee spells once: afterwards only their values are bound.

Peewee spells a query anew each time it is run and makes a model of every row: of the time it
takes to take in a mail, that was nine tenths. A function marked with `spelled` builds its
query from blanks, once for each kind of database; what it is called with later goes into
their places. So there is one way to write a query, on SQLite and on PostgreSQL.

- A list, one for a query, fills an `in_`. It is padded to a few lengths, so that few texts
  are kept, and asked for in portions; of no values nothing is found, and nothing is asked.
- Values are what the columns hold; of the rest only moments are converted. A value that
  decides what a query looks like can't be a blank: it is what the function is marked for.
- Rows are named tuples by column: `row.request_id`. They follow no foreign key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from operator import itemgetter
from typing import Any, NamedTuple

from peewee import BooleanField, Field, Function, Node, PostgresqlDatabase

from mailflow.store.models import DATABASE, Row, UtcField

#: lengths of lists; longer ones go by portions: more values in one query are slower, and
#: PostgreSQL turns to a sequential scan
_LENGTHS = (1, 2, 5, 10, 20, 50, 100)
MOST = _LENGTHS[-1]
_moment = UtcField().db_value


class _Blanks(Node):
    """The places of a list's values: of the `at`th of those given. One node for all, for
    Peewee takes as long for a node as for a query's word.
    """

    def __init__(self, at: int, length: int) -> None:
        self._items = [_Blank(at, item) for item in range(length)]

    def __sql__(self, ctx: Any) -> Any:
        ctx._values += self._items  # noqa: SLF001  # values as any other, but not known yet
        param = ctx.state.param or "?"
        return ctx.literal(f"({', '.join([param] * len(self._items))})")


class _Blank(Node):
    """The place of a value: of the `at`th of those given, and in a list the `item`th of it."""

    def __init__(self, at: int, item: int | None = None) -> None:
        self.at = at
        self.item = item

    def __sql__(self, ctx: Any) -> Any:
        ctx._values.append(self)  # noqa: SLF001  # a value as any other, but not known yet
        return ctx.literal(ctx.state.param or "?")

    def value(self, given: Sequence[Any]) -> Any:
        value = given[self.at]
        return value if self.item is None else value[self.item]


class _Text(NamedTuple):
    """A query as it is spelled: what is asked, where values go, how its rows are read."""

    sql: str
    places: tuple[Any, ...]
    row: Callable[..., Any]
    converters: tuple[tuple[int, Callable[[Any], Any]], ...]

    def execute(self, given: Sequence[Any]) -> Any:
        values = [one.value(given) if type(one) is _Blank else one for one in self.places]
        return DATABASE.obj.execute_sql(self.sql, values)

    def rows(self, given: Sequence[Any]) -> list[Any]:
        make, converters = self.row, self.converters
        every = self.execute(given).fetchall()
        if not converters:
            return [make(found) for found in every]
        for number, found in enumerate(every):
            columns = list(found)
            for at, convert in converters:
                columns[at] = convert(columns[at])
            every[number] = make(columns)
        return list(every)


class Spelled:
    """A query that is spelled once. See `spelled`."""

    def __init__(self, build: Callable[..., Any]) -> None:
        self._build = build
        self._texts: dict[Any, _Text] = {}
        self.__doc__ = build.__doc__

    def __call__(self, *given: Any) -> list[Any]:
        """The rows that a SELECT finds."""
        values = _plain(given)
        at = _list_in(values)
        if at < 0:
            return self._text(values).rows(values)
        found: list[Any] = []
        for portion in _portions(values[at]):
            values[at] = portion
            found += self._text(values).rows(values)
        return found

    def first(self, *given: Any) -> Any:
        """The first row, or None."""
        return next(iter(self(*given)), None)

    def run(self, *given: Any) -> int:
        """Runs an UPDATE, a DELETE or an INSERT; how many rows it wrote."""
        values = _plain(given)
        return int(self._text(values).execute(values).rowcount)

    def new_id(self, *given: Any) -> int:
        """Runs an INSERT; the number of the new row."""
        values = _plain(given)
        cursor = self._text(values).execute(values)
        if isinstance(DATABASE.obj, PostgresqlDatabase):
            return int(cursor.fetchone()[0])
        return int(cursor.lastrowid)

    def _text(self, values: Sequence[Any]) -> _Text:
        at = _list_in(values)
        shape = (type(DATABASE.obj), at, len(values[at]) if at >= 0 else 0)
        if (text := self._texts.get(shape)) is None:
            text = self._texts[shape] = _spell(self._build, values)
        return text


def spelled(build: Callable[..., Any]) -> Spelled:
    """Marks a function that builds a query out of its arguments, which then are blanks."""
    return Spelled(build)


def _spell(build: Callable[..., Any], values: Sequence[Any]) -> _Text:
    blanks = [
        _Blanks(at, len(value)) if type(value) is list else _Blank(at)
        for at, value in enumerate(values)
    ]
    query = build(*blanks)
    selected = getattr(query, "_returning", None) or ()
    sql, places = query.sql()
    names = [_name(node, at) for at, node in enumerate(selected)]
    row = type("Row", (tuple,), {"__slots__": (), **_by_name(names)})
    converters = [(at, convert) for at, one in enumerate(selected) if (convert := _converter(one))]
    return _Text(sql, tuple(places), row, tuple(converters))


def _by_name(names: Sequence[str]) -> dict[str, property]:
    """How a row tells its columns: as `namedtuple` does, in a tenth of the time."""
    return {name: property(itemgetter(at)) for at, name in enumerate(names)}


def _name(node: Any, at: int) -> str:
    return str(getattr(node, "column_name", "") or getattr(node, "_alias", "") or f"column{at}")


def _converter(node: Any) -> Callable[[Any], Any] | None:
    """How a column comes back. The greatest moment is a moment too."""
    if isinstance(node, Function) and node.arguments:
        node = node.arguments[0]
    is_other = isinstance(node, Field) and isinstance(node, UtcField | BooleanField)
    return node.python_value if is_other else None


def _list_in(values: Sequence[Any]) -> int:
    """Where the list stands, below 0 for none."""
    for at, value in enumerate(values):
        if type(value) is list:
            return at
    return -1


def _plain(given: Sequence[Any]) -> list[Any]:
    return [_moment(value) if isinstance(value, datetime) else value for value in given]


def _portions(values: list[Any]) -> Iterator[list[Any]]:
    """Portions of a list, each of one of the few lengths: the last value again and again."""
    for start in range(0, len(values), MOST):
        some = values[start : start + MOST]
        wanted = next(length for length in _LENGTHS if length >= len(some))
        yield some + some[-1:] * (wanted - len(some))


# Writing ------------------------------------------------------------------------------------

_inserts: dict[tuple[type[Row], tuple[str, ...], bool], Spelled] = {}


def insert(table: type[Row], **columns: Any) -> int:
    """A new row, its defaults as the model has them; its number."""
    return _insert(table, tuple(columns), once=False).new_id(*columns.values())


def insert_once(table: type[Row], **columns: Any) -> bool:
    """A new row, if no constraint speaks against it: False where it was there."""
    return bool(_insert(table, tuple(columns), once=True).run(*columns.values()))


def _insert(table: type[Row], names: tuple[str, ...], *, once: bool) -> Spelled:
    found = _inserts.get((table, names, once))
    if found is None:

        def build(*values: Any) -> Any:
            query = table.insert(**dict(zip(names, values, strict=True)))
            if once:
                return query.on_conflict_ignore().as_rowcount()
            if isinstance(DATABASE.obj, PostgresqlDatabase):
                return query.returning(table.id)
            return query

        found = _inserts[table, names, once] = Spelled(build)
    return found
