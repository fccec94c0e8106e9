"""Data frames and Arrow data as rows, by what they can do: no library is needed unless the step has it. Internal."""

from __future__ import annotations

import itertools
from typing import Any, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Tuple


class Frame(NamedTuple):
    """Rows with names; ``types`` are those that the frame itself declares, in the words of ``value_type``."""

    columns: List[str]
    types: List[Optional[str]]
    rows: Iterator[Sequence[Any]]


def read_frame(given: Any) -> Optional[Frame]:
    """A pandas or Polars DataFrame, an Arrow table, batch or stream; None for anything else."""
    if is_batch(given):
        return arrow(given.schema, batch_rows(given))
    if hasattr(given, "to_batches") and hasattr(given, "schema"):
        return arrow(given.schema, rows_of(given.to_batches()))
    if hasattr(given, "read_next_batch") and hasattr(given, "schema"):
        return arrow(given.schema, rows_of(given))
    if hasattr(given, "itertuples") and hasattr(given, "dtypes"):
        rows = ([none_for_nan(value) for value in row] for row in given.itertuples(index=False, name=None))
        return Frame([str(name) for name in given.columns], [declared(kind) for kind in given.dtypes], rows)
    if hasattr(given, "iter_rows") and hasattr(given, "columns"):
        return Frame([str(name) for name in given.columns], [None for _ in given.columns], iter(given.iter_rows()))
    if hasattr(given, "__arrow_c_stream__"):
        return through_arrow(given)
    return None


def frames_in_turn(first: Frame, others: Iterable[Any]) -> Frame:
    """Parts of one table, such as those of ``pandas.read_csv(…, chunksize=…)``."""

    def rows() -> Iterator[Sequence[Any]]:
        yield from first.rows
        for number, other in enumerate(others, 2):
            frame = read_frame(other)
            if frame is None or frame.columns != first.columns:
                has = "is none" if frame is None else f"has the columns {', '.join(frame.columns)}"
                raise ValueError(f"Frame {number} {has}; the first one has {', '.join(first.columns)}.")
            yield from frame.rows

    return Frame(first.columns, first.types, rows())


def is_batch(given: Any) -> bool:
    return hasattr(given, "schema") and hasattr(given, "columns") and hasattr(given, "num_rows") and not hasattr(
        given, "to_batches"
    )


def batch_rows(batch: Any) -> Iterator[Sequence[Any]]:
    return zip(*(column.to_pylist() for column in batch.columns))


def rows_of(batches: Iterable[Any]) -> Iterator[Sequence[Any]]:
    return itertools.chain.from_iterable(batch_rows(batch) for batch in batches)


def arrow(schema: Any, rows: Iterator[Sequence[Any]]) -> Frame:
    return Frame([str(name) for name in schema.names], [declared(kind) for kind in schema.types], rows)


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
