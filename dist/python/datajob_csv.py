"""Rows of a step as CSV for the run, see ``Load`` in src/ports/database.ts. Internal: steps use ``datajob``."""

from __future__ import annotations

import itertools
import json
import math
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, Callable, Iterable, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from datajob_frames import Frame, frames_in_turn, read_frame

SAMPLE_ROWS = 1000


# The values of some rows, column by column.
Columns = List[Sequence[Any]]

BATCH_ROWS = 8192


class Table(NamedTuple):
    """Rows that are ready to be sent."""

    columns: List[str]
    types: List[str]
    batches: Iterator[Columns]


class RowError(ValueError):
    """A row that does not fit the others; the message names row and column."""


def read_rows(rows: Any, columns: Optional[Sequence[str]]) -> Optional[Table]:
    """Dictionaries, sequences, data frames, Arrow data, or several frames in turn as rows; None when there is none."""
    frame = read_frame(rows)
    if frame is not None:
        return framed(frame)
    if hasattr(rows, "dicts") and hasattr(rows, "columns") and columns is None:
        columns = rows.columns  # The rows of a query.
    if isinstance(rows, (str, bytes, Mapping)):
        raise TypeError("ingest() takes rows: a list of dictionaries or of tuples, an iterator, a DataFrame.")
    given = iter(rows)
    head = list(itertools.islice(given, 1))
    if not head:
        return None
    frame = None if isinstance(head[0], (list, tuple, Mapping)) else read_frame(head[0])
    if frame is not None:
        return framed(frames_in_turn(frame, given))
    head += itertools.islice(given, SAMPLE_ROWS - 1)
    every = itertools.chain(head, given)
    if isinstance(head[0], Mapping):
        names = list(columns) if columns is not None else list(dict.fromkeys(str(key) for row in head for key in row))
        return sampled(names, dictionaries(every, names))
    if columns is None:
        raise TypeError("Rows that are no dictionaries need `columns`, such as columns=[\"id\", \"name\"].")
    return sampled(list(columns), sequences(every, list(columns)))


def framed(frame: Frame) -> Table:
    return sampled(frame.columns, frame.batches, frame.types)


def batches_of(rows: Iterator[Any]) -> Iterator[Tuple[int, List[Any]]]:
    """Rows, some at a time, and the number of the first."""
    number = 1
    while True:
        batch = list(itertools.islice(rows, BATCH_ROWS))
        if not batch:
            return
        yield number, batch
        number += len(batch)


def dictionaries(rows: Iterator[Any], names: List[str]) -> Iterator[Columns]:
    known = set(names)
    for first, batch in batches_of(rows):
        for number, row in enumerate(batch, first):
            if not isinstance(row, Mapping):
                raise RowError(f"Row {number} is no dictionary, as the rows before it are.")
            if not known.issuperset(row):
                unknown = next(key for key in row if key not in known)
                raise RowError(f"Row {number} has the column {unknown!r}, which is none of {', '.join(names)}.")
        yield [[row.get(name) for row in batch] for name in names]


def sequences(rows: Iterator[Any], names: List[str]) -> Iterator[Columns]:
    for first, batch in batches_of(rows):
        if not all(map(SEQUENCES.__contains__, set(map(type, batch)))):
            batch = [row if isinstance(row, (list, tuple)) else list(row) for row in batch]
        if set(map(len, batch)) != {len(names)}:
            at, row = next((at, row) for at, row in enumerate(batch) if len(row) != len(names))
            raise RowError(
                f"Row {first + at} has {len(row)} values for {len(names)} columns ({', '.join(names)})."
            )
        yield list(zip(*batch))


SEQUENCES = frozenset({list, tuple})


def sampled(names: List[str], batches: Iterator[Columns], declared: Sequence[Optional[str]] = ()) -> Table:
    """Looks at the first rows for the types of the columns; what is declared counts where there is no value."""
    head = list(itertools.islice(batches, 1))
    columns = head[0] if head else [[] for _ in names]
    types = [
        column_type(values[:SAMPLE_ROWS], said)
        for values, said in itertools.zip_longest(columns, declared or [None] * len(names))
    ]
    return Table(names, types, itertools.chain(head, batches))


def column_type(values: Iterable[Any], declared: Optional[str]) -> str:
    kinds = {value_type(value) for value in values if value is not None}
    if not kinds:
        return declared or "text"
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


def csv_chunks(batches: Iterable[Columns], engine: str) -> Iterator[bytes]:
    """CSV in pieces; what is quoted is never null."""
    blob: Callable[[bytes], str] = duckdb_blob if engine == "duckdb" else postgres_bytea
    for columns in batches:
        # An empty line could mean no row: a text alone is always quoted.
        ready = [csv_column(values, blob, len(columns) == 1) for values in columns]
        for start in range(0, len(columns[0]), CSV_ROWS):
            rows = zip(*(texts[start : start + CSV_ROWS] for texts in ready))
            yield ("\n".join(map(",".join, rows)) + "\n").encode("utf-8", "surrogatepass")


# Some tens of kilobytes of what is usual.
CSV_ROWS = 1024
SIMPLE = frozenset({str, int, Decimal})
NULL_TEXT = "\\N"


def csv_column(values: Sequence[Any], blob: Callable[[bytes], str], alone: bool) -> Sequence[str]:
    kinds = set(map(type, values))
    kind = kinds.pop() if len(kinds) == 1 else None
    if kind is str:
        return quoted(values) if alone or needs_quotes(values) else values
    if kind is float and all(map(math.isfinite, values)):
        return list(map(repr, values))
    if kind in PLAIN:
        return list(map(str, values))
    return [csv_field(value, blob) for value in values]


PLAIN = frozenset({int, Decimal, date, datetime})


def needs_quotes(texts: Sequence[str]) -> bool:
    return any(sign in text for text in ["\0".join(texts)] for sign in ',"\n\r\\')


def quoted(texts: Iterable[str]) -> List[str]:
    return ['"' + text.replace('"', '""') + '"' for text in texts]


def csv_field(value: Any, blob: Callable[[bytes], str]) -> str:
    if value is None:
        return NULL_TEXT
    written = value if type(value) in SIMPLE else field(value, blob)
    if type(written) is float:
        return repr(written)
    if isinstance(written, (int, Decimal, Bare)):
        return str(written)
    return '"' + str(written).replace('"', '""') + '"'


def text_field(value: Any, blob: Callable[[bytes], str]) -> str:
    """A value as it stands in CSV, without quotes; nothing for none."""
    if value is None:
        return ""
    written = value if type(value) in SIMPLE else field(value, blob)
    return repr(written) if type(written) is float else str(written)


class Bare:
    """Written without quotes."""

    def __init__(self, text: str) -> None:
        self._text = text

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

