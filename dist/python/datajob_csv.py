"""Rows of a step as CSV for the run, see ``Load`` in src/ports/database.ts. Internal: steps use ``datajob``."""

from __future__ import annotations

import csv
import io
import itertools
import json
import math
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, Callable, Dict, Iterable, Iterator, List, Mapping, NamedTuple, Optional, Sequence

CHUNK_CHARACTERS = 256 * 1024
SAMPLE_ROWS = 1000


class Table(NamedTuple):
    """Rows that are ready to be sent."""

    columns: List[str]
    types: List[str]
    rows: Iterator[Sequence[Any]]


class RowError(ValueError):
    """A row that does not fit the others; the message names row and column."""


def read_rows(rows: Any, columns: Optional[Sequence[str]]) -> Optional[Table]:
    """Dictionaries, sequences, a pandas DataFrame or an Arrow table as rows; None when there is none."""
    if hasattr(rows, "to_batches") and hasattr(rows, "column_names"):
        return arrow_table(rows)
    if hasattr(rows, "itertuples") and hasattr(rows, "columns"):
        names = [str(name) for name in rows.columns]
        return sampled(names, ([none_for_nan(v) for v in row] for row in rows.itertuples(index=False, name=None)))
    if hasattr(rows, "dicts") and hasattr(rows, "columns") and columns is None:
        columns = rows.columns  # The rows of a query.
    if isinstance(rows, (str, bytes, Mapping)):
        raise TypeError("ingest() takes rows: a list of dictionaries or of tuples, an iterator, a DataFrame.")
    given = iter(rows)
    head = list(itertools.islice(given, SAMPLE_ROWS))
    if not head:
        return None
    if isinstance(head[0], Mapping):
        return dictionary_rows(head, given, columns)
    if columns is None:
        raise TypeError("Rows that are no dictionaries need `columns`, such as columns=[\"id\", \"name\"].")
    return sampled(list(columns), checked(itertools.chain(head, given), list(columns)))


def dictionary_rows(head: List[Any], rest: Iterator[Any], columns: Optional[Sequence[str]]) -> Table:
    names = list(columns) if columns is not None else list(dict.fromkeys(str(key) for row in head for key in row))
    known = set(names)

    def values() -> Iterator[Sequence[Any]]:
        for number, row in enumerate(itertools.chain(head, rest), 1):
            if not isinstance(row, Mapping):
                raise RowError(f"Row {number} is no dictionary, as the rows before it are.")
            unknown = [key for key in row if key not in known]
            if unknown:
                raise RowError(f"Row {number} has the column {unknown[0]!r}, which is none of {', '.join(names)}.")
            yield [row.get(name) for name in names]

    return sampled(names, values())


def checked(rows: Iterable[Any], names: List[str]) -> Iterator[Sequence[Any]]:
    for number, row in enumerate(rows, 1):
        values = row if isinstance(row, (list, tuple)) else list(row)
        if len(values) != len(names):
            raise RowError(f"Row {number} has {len(values)} values for {len(names)} columns ({', '.join(names)}).")
        yield values


def arrow_table(table: Any) -> Table:
    names = [str(name) for name in table.column_names]
    rows = (row for batch in table.to_batches() for row in zip(*(column.to_pylist() for column in batch.columns)))
    return sampled(names, rows)


def sampled(names: List[str], rows: Iterator[Sequence[Any]]) -> Table:
    """Looks at the first rows for the types of the columns."""
    head = list(itertools.islice(rows, SAMPLE_ROWS))
    types = [column_type([row[index] for row in head]) for index in range(len(names))]
    return Table(names, types, itertools.chain(head, rows))


def column_type(values: Iterable[Any]) -> str:
    kinds = {value_type(value) for value in values if value is not None}
    if not kinds:
        return "text"
    if len(kinds) == 1:
        return kinds.pop()
    for wide, narrow in WIDER:
        if kinds <= narrow:
            return wide
    return "text"


WIDER = (
    ("wide-integer", {"integer", "wide-integer"}),
    ("float", {"integer", "float"}),
    ("decimal", {"integer", "wide-integer", "decimal"}),
    ("timestamp", {"date", "timestamp"}),
)


def value_type(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer" if -(2**63) <= value < 2**63 else "wide-integer"
    if isinstance(value, float):
        return "float"
    if isinstance(value, Decimal):
        return "decimal"
    if isinstance(value, datetime):
        return "timestamptz" if value.tzinfo is not None else "timestamp"
    if isinstance(value, date):
        return "date"
    if isinstance(value, time):
        return "time"
    if isinstance(value, (bytes, bytearray, memoryview)):
        return "bytes"
    if isinstance(value, (dict, list, tuple)):
        return "json"
    item = getattr(value, "item", None)
    if callable(item) and not isinstance(value, str):
        return value_type(item())
    return "text"


def csv_chunks(rows: Iterable[Sequence[Any]], engine: str) -> Iterator[bytes]:
    """CSV in pieces; what is quoted is never null, and null is the one thing without quotes that is no number."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
    blob: Callable[[bytes], str] = duckdb_blob if engine == "duckdb" else postgres_bytea
    simple = SIMPLE
    for row in rows:
        writer.writerow([value if type(value) in simple else field(value, blob) for value in row])
        if buffer.tell() > CHUNK_CHARACTERS:
            yield buffer.getvalue().encode("utf-8", "surrogatepass")
            buffer.seek(0)
            buffer.truncate()
    if buffer.tell() > 0:
        yield buffer.getvalue().encode("utf-8", "surrogatepass")


SIMPLE = frozenset({str, int, Decimal})


class Bare:
    """Written without quotes: the writer takes it for a number."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __float__(self) -> float:
        return 0.0

    def __str__(self) -> str:
        return self._text


NULL = Bare("\\N")
TRUE = Bare("true")
FALSE = Bare("false")


def field(value: Any, blob: Callable[[bytes], str]) -> Any:
    if value is None:
        return NULL
    if value is True or value is False:
        return TRUE if value else FALSE
    if isinstance(value, float):
        return value if math.isfinite(value) else Bare("NaN" if value != value else "Infinity" if value > 0 else "-Infinity")
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, (bytes, bytearray, memoryview)):
        return blob(bytes(value))
    if isinstance(value, (dict, list, tuple)):
        return json.dumps(value, default=str)
    item = getattr(value, "item", None)
    return field(item(), blob) if callable(item) and not isinstance(value, (str, int)) else value


def postgres_bytea(value: bytes) -> str:
    return "\\x" + value.hex()


def duckdb_blob(value: bytes) -> str:
    return "".join(f"\\x{byte:02X}" for byte in value)


def none_for_nan(value: Any) -> Any:
    """In a DataFrame NaN and NaT say that there is no value."""
    try:
        return None if value != value else value
    except (TypeError, ValueError):
        return value
