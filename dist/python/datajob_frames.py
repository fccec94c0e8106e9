"""Data frames and Arrow data as rows, by what they can do: no library is needed unless the step has it. Internal."""

from __future__ import annotations

import itertools
from typing import Any, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Tuple


# The values of some rows, column by column; never of none.
Columns = List[Sequence[Any]]
BATCH_ROWS = 8192


class Frame(NamedTuple):
    """Rows with names; ``types`` are those that the frame itself declares, in the words of ``value_type``."""

    columns: List[str]
    types: List[Optional[str]]
    batches: Iterator[Columns]


def read_frame(given: Any) -> Optional[Frame]:
    """A pandas or Polars DataFrame, an Arrow table, batch or stream; None for anything else."""
    if is_batch(given):
        return arrow(given.schema, [given])
    if hasattr(given, "to_batches") and hasattr(given, "schema"):
        return arrow(given.schema, given.to_batches())
    if hasattr(given, "read_next_batch") and hasattr(given, "schema"):
        return arrow(given.schema, given)
    if hasattr(given, "itertuples") and hasattr(given, "dtypes"):
        return pandas(given)
    if hasattr(given, "iter_rows") and hasattr(given, "columns"):
        names = [str(name) for name in given.columns]
        return Frame(names, [None for _ in names], in_columns(given.iter_rows()))
    if hasattr(given, "__arrow_c_stream__"):
        return through_arrow(given)
    return None


def frames_in_turn(first: Frame, others: Iterable[Any]) -> Frame:
    """Parts of one table, such as those of ``pandas.read_csv(…, chunksize=…)``."""

    def batches() -> Iterator[Columns]:
        yield from first.batches
        for number, other in enumerate(others, 2):
            frame = read_frame(other)
            if frame is None or frame.columns != first.columns:
                has = "is none" if frame is None else f"has the columns {', '.join(frame.columns)}"
                raise ValueError(f"Frame {number} {has}; the first one has {', '.join(first.columns)}.")
            yield from frame.batches

    return Frame(first.columns, first.types, batches())


def is_batch(given: Any) -> bool:
    return hasattr(given, "schema") and hasattr(given, "columns") and hasattr(given, "num_rows") and not hasattr(
        given, "to_batches"
    )


def arrow(schema: Any, batches: Iterable[Any]) -> Frame:
    values = ([column.to_pylist() for column in batch.columns] for batch in batches if batch.num_rows > 0)
    return Frame([str(name) for name in schema.names], [declared(kind) for kind in schema.types], values)


def in_columns(rows: Iterator[Sequence[Any]]) -> Iterator[Columns]:
    while True:
        batch = list(itertools.islice(rows, BATCH_ROWS))
        if not batch:
            return
        yield list(zip(*batch))


def pandas(frame: Any) -> Frame:
    names = [str(name) for name in frame.columns]
    types = [declared(kind) for kind in frame.dtypes]
    # Whole numbers and truth values of NumPy have no way to say that there is no value.
    full = [str(kind) in NEVER_EMPTY for kind in frame.dtypes]

    def batches() -> Iterator[Columns]:
        for start in range(0, len(frame), BATCH_ROWS):
            part = frame.iloc[start : start + BATCH_ROWS]
            columns = [part.iloc[:, at].tolist() for at in range(len(names))]
            yield [
                values if sure else [none_for_nan(value) for value in values]
                for values, sure in zip(columns, full)
            ]

    return Frame(names, types, batches())


NEVER_EMPTY = frozenset(
    ["bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]
)


def through_arrow(given: Any) -> Frame:
    """Whatever gives an Arrow stream; only pyarrow reads it."""
    try:
        import pyarrow  # type: ignore[import-not-found]
    except ImportError:
        name = type(given).__name__
        raise TypeError(
            f"{name} gives its rows as an Arrow stream, which needs pyarrow: name it in requirements.txt."
        ) from None
    found = read_frame(pyarrow.RecordBatchReader.from_stream(given))
    if found is None:
        raise TypeError(f"{type(given).__name__} gives no rows.")
    return found


KINDS: Tuple[Tuple[Tuple[str, ...], str], ...] = (
    (("int", "uint"), "integer"),
    (("float", "double", "halffloat"), "float"),
    (("bool",), "boolean"),
    (("date32", "date64"), "date"),
    (("time32", "time64"), "time"),
    (("decimal",), "decimal"),
    (("binary", "large_binary", "fixed_size_binary"), "bytes"),
    (("list", "large_list", "struct", "map"), "json"),
)


def declared(kind: Any) -> Optional[str]:
    """What a column without any value is; None when its type says nothing."""
    name = str(kind).lower()
    if name.startswith(("datetime64", "timestamp")):
        return "timestamptz" if "," in name else "timestamp"
    return next((ours for starts, ours in KINDS if name.startswith(starts)), None)


def none_for_nan(value: Any) -> Any:
    """In a DataFrame NaN, NaT and NA say that there is no value."""
    try:
        return None if value != value else value
    except (TypeError, ValueError):
        # NA is neither equal nor unequal to anything; an array of values is many things at once.
        return None if type(value).__name__ == "NAType" else value
