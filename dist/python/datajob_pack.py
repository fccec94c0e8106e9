"""Rows of a step column by column for the run, see `PackedLoad` in src/ports/database.ts. Internal."""

from __future__ import annotations

from array import array
from datetime import date, datetime, timedelta, timezone
from typing import Any, Callable, Dict, Iterable, Iterator, List, Sequence, Tuple

from datajob_csv import Columns, duckdb_blob, text_field

Packed = Tuple[Dict[str, Any], List[bytes]]


def packed_chunks(batches: Iterable[Columns], targets: Sequence[str]) -> Iterator[Packed]:
    """What a column takes goes as numbers of the machine, all else as texts that the database reads."""
    for columns in batches:
        heads = []
        parts = []
        for values, target in zip(columns, targets):
            head, content = pack(values, target)
            head["size"] = len(content)
            heads.append(head)
            parts.append(content)
        yield {"count": len(columns[0]), "packed": heads}, parts


def pack(values: Sequence[Any], target: str) -> Tuple[Dict[str, Any], bytes]:
    kinds = set(map(type, values))
    head: Dict[str, Any] = {}
    if NONE in kinds:
        head["nulls"] = [position for position, value in enumerate(values) if value is None]
        kinds.discard(NONE)
    kind = kinds.pop() if len(kinds) == 1 else None
    if kind is None and kinds == {int, float} and target == "float":
        kind = float
    packer = PACKERS.get((kind, target))
    try:
        if packer is not None:
            return packer(values, head)
    except (OverflowError, ValueError):
        pass  # A number that the machine has no form for.
    return pack_texts(values, head, kind)


def pack_texts(values: Sequence[Any], head: Dict[str, Any], kind: Any) -> Tuple[Dict[str, Any], bytes]:
    texts: Sequence[str] = values
    if kind is not str:
        texts = [text_field(value, duckdb_blob) for value in values]
    elif "nulls" in head:
        texts = ["" if value is None else value for value in values]
    joined = "\0".join(texts)
    if joined.count("\0") != len(texts) - 1:
        raise ValueError("A text holds a NUL character, which no column can take.")
    return {**head, "form": "texts"}, joined.encode("utf-8", "surrogatepass")


def pack_numbers(code: str) -> Callable[[Sequence[Any], Dict[str, Any]], Tuple[Dict[str, Any], bytes]]:
    def packed(values: Sequence[Any], head: Dict[str, Any]) -> Tuple[Dict[str, Any], bytes]:
        full = [0 if value is None else value for value in values] if "nulls" in head else values
        return {**head, "form": "numbers", "code": code}, array(code, full).tobytes()

    return packed


def pack_booleans(values: Sequence[Any], head: Dict[str, Any]) -> Tuple[Dict[str, Any], bytes]:
    full = [False if value is None else value for value in values] if "nulls" in head else values
    return {**head, "form": "numbers", "code": "?"}, bytes(full)


def pack_days(values: Sequence[Any], head: Dict[str, Any]) -> Tuple[Dict[str, Any], bytes]:
    full = [UNIX_DATE if value is None else value for value in values] if "nulls" in head else values
    days = [ordinal - UNIX_DAY for ordinal in map(date.toordinal, full)]
    return {**head, "form": "days", "code": "i"}, array("i", days).tobytes()


def pack_moments(zoned: bool) -> Callable[[Sequence[Any], Dict[str, Any]], Tuple[Dict[str, Any], bytes]]:
    start = UNIX_TIME.replace(tzinfo=timezone.utc) if zoned else UNIX_TIME

    def packed(values: Sequence[Any], head: Dict[str, Any]) -> Tuple[Dict[str, Any], bytes]:
        full = [start if value is None else value for value in values] if "nulls" in head else values
        if any((value.tzinfo is None) is zoned for value in full):
            return pack_texts(values, head, None)
        micros = [(value - start) // MICROSECOND for value in full]
        return {**head, "form": "micros", "code": "q"}, array("q", micros).tobytes()

    return packed


NONE = type(None)
UNIX_DATE = date(1970, 1, 1)
UNIX_DAY = UNIX_DATE.toordinal()
UNIX_TIME = datetime(1970, 1, 1)
MICROSECOND = timedelta(microseconds=1)

# By the exact type of the values and what the column takes: a subclass may say another text of itself.
PACKERS: Dict[Tuple[Any, str], Callable[[Sequence[Any], Dict[str, Any]], Tuple[Dict[str, Any], bytes]]] = {
    (int, "integer"): pack_numbers("q"),
    (int, "float"): pack_numbers("d"),
    (float, "float"): pack_numbers("d"),
    (bool, "boolean"): pack_booleans,
    (date, "date"): pack_days,
    (datetime, "timestamp"): pack_moments(False),
    (datetime, "timestamptz"): pack_moments(True),
}
