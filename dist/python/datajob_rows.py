"""Rows of a query as they come from the run, see `PackedRows` in src/ports/database.ts. Internal: steps use ``datajob``."""

from __future__ import annotations

import json
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any, Callable, Dict, List, Tuple

Row = Tuple[Any, ...]


def rows_of(answer: Dict[str, Any], types: List[str]) -> List[Row]:
    """The rows of one answer."""
    if "packed" in answer:
        return unpacked(answer, types)
    rows: List[List[Any]] = answer["rows"]
    for index, kind in enumerate(types):
        if kind in CONVERTERS:
            convert = CONVERTERS[kind]
            for row in rows:
                value = row[index]
                if value is not None:
                    row[index] = convert(value)
    return [tuple(row) for row in rows]


def unpacked(answer: Dict[str, Any], types: List[str]) -> List[Row]:
    body: memoryview = answer["body"]
    columns = []
    start = 0
    for column, kind in zip(answer["packed"], types):
        if column["form"] == "values":
            columns.append(plain_values(column["values"], kind))
            continue
        end = start + column["size"]
        values = READERS[column["form"]](body[start:end], column, kind, answer["count"])
        for position in column.get("nulls", ()):
            values[position] = None
        columns.append(values)
        start = end
    return list(zip(*columns))


def plain_values(values: List[Any], kind: str) -> List[Any]:
    if kind not in CONVERTERS:
        return values
    convert = CONVERTERS[kind]
    return [None if value is None else convert(value) for value in values]


def read_numbers(content: memoryview, column: Dict[str, Any], kind: str, count: int) -> List[Any]:
    return content.cast(column["code"]).tolist()


def read_decimals(content: memoryview, column: Dict[str, Any], kind: str, count: int) -> List[Any]:
    scale = -column["scale"]
    return [Decimal(value).scaleb(scale) for value in content.cast(column["code"]).tolist()]


def read_days(content: memoryview, column: Dict[str, Any], kind: str, count: int) -> List[Any]:
    from_ordinal = date.fromordinal
    return [from_ordinal(value + UNIX_DAY) for value in content.cast(column["code"]).tolist()]


def read_micros(content: memoryview, column: Dict[str, Any], kind: str, count: int) -> List[Any]:
    start = UNIX_TIME_UTC if kind == "timestamptz" else UNIX_TIME
    return [start + timedelta(0, 0, value) for value in content.cast(column["code"]).tolist()]


def read_texts(content: memoryview, column: Dict[str, Any], kind: str, count: int) -> List[Any]:
    texts: List[Any] = str(content, "utf-8").split("\0") if count > 0 else []
    if kind not in TEXT_READERS:
        return texts
    for position in column.get("nulls", ()):
        texts[position] = TEXT_SAMPLES.get(kind, "0")
    try:
        return list(map(TEXT_READERS[kind], texts))
    except ValueError:
        # One that Python does not know; the others are what they are all the same.
        return [or_text(TEXT_READERS[kind], text) for text in texts]


UNIX_DAY = date(1970, 1, 1).toordinal()
UNIX_TIME = datetime(1970, 1, 1)
UNIX_TIME_UTC = UNIX_TIME.replace(tzinfo=timezone.utc)

READERS: Dict[str, Callable[[memoryview, Dict[str, Any], str, int], List[Any]]] = {
    "numbers": read_numbers,
    "decimals": read_decimals,
    "days": read_days,
    "micros": read_micros,
    "texts": read_texts,
}


def to_integer(value: Any) -> Any:
    return int(value) if isinstance(value, str) else value


def to_float(value: Any) -> float:
    return float(value)


def to_decimal(value: Any) -> Decimal:
    return Decimal(str(value))


def to_time(text: str) -> Any:
    return or_text(time.fromisoformat, padded(text))


def to_date(text: str) -> Any:
    return or_text(date.fromisoformat, text)


def to_timestamp(text: str) -> Any:
    return or_text(timestamp, text)


def to_json(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value


def to_bytes(text: str) -> bytes:
    return bytes.fromhex(text[2:])


def timestamp(text: str) -> datetime:
    """Python before 3.11 reads neither the Z nor fractions other than of three or six digits."""
    zoned = text[:-1] + "+00:00" if text.endswith("Z") else text
    return datetime.fromisoformat(padded(zoned))


def padded(text: str) -> str:
    point = text.find(".")
    if point == -1:
        return text
    end = point + 1
    while end < len(text) and text[end].isdigit():
        end += 1
    return text[: point + 1] + text[point + 1 : end].ljust(6, "0")[:6] + text[end:]


def or_text(read: Callable[[str], Any], text: str) -> Any:
    """Infinity and years that Python does not know stay the text they are."""
    try:
        return read(text)
    except ValueError:
        return text.replace(" ", "T", 1) if read is quick_timestamp else text


CONVERTERS: Dict[str, Callable[[Any], Any]] = {
    "integer": to_integer,
    "float": to_float,
    "decimal": to_decimal,
    "date": to_date,
    "time": to_time,
    "timestamp": to_timestamp,
    "timestamptz": to_timestamp,
    "json": to_json,
    "bytes": to_bytes,
}


def quick_timestamp(text: str) -> datetime:
    """As PostgreSQL writes it; most have no fraction, or one of six digits."""
    return datetime.fromisoformat(text if len(text) in (19, 26) else padded(text))


def quick_instant(text: str) -> datetime:
    if text.endswith("+00"):
        return quick_timestamp(text[:-3]).replace(tzinfo=timezone.utc)
    sign = max(text.rfind("+"), text.rfind("-"))
    zone = text[sign:] if len(text) - sign > 3 else text[sign:] + ":00"
    return datetime.fromisoformat(padded(text[:sign]) + zone).astimezone(timezone.utc)


def is_true(text: str) -> bool:
    return text == "t"


# For texts as the database writes them.
TEXT_READERS: Dict[str, Callable[[str], Any]] = {
    "boolean": is_true,
    "integer": int,
    "float": float,
    "decimal": Decimal,
    "date": date.fromisoformat,
    "time": to_time,
    "timestamp": quick_timestamp,
    "timestamptz": quick_instant,
    "json": to_json,
    "bytes": to_bytes,
}

# What stands for no value until it is taken out again.
TEXT_SAMPLES = {"date": "2000-01-01", "time": "00:00", "timestamp": "2000-01-01T00:00:00", "timestamptz": "2000-01-01T00:00:00+00", "bytes": "\\x"}
