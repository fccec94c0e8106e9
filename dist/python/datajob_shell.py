"""`datajob sql`, `datajob ingest` and `datajob property` of shell steps. Standard library only."""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
from datetime import date, datetime
from typing import Any, Dict, Iterable, Iterator, List, Optional, Sequence, TextIO

from datajob import ConfigError, DatabaseError, RowError, job
from datajob_channel import ChannelClosed

# EX_TEMPFAIL of sysexits.h; the run knows it by src/run/program-rules.ts.
TRY_LATER = 75


def main(arguments: Sequence[str]) -> int:
    options = parser().parse_args(arguments)
    try:
        options.work(options)
        return 0
    except (ConfigError, ConnectionError, DatabaseError, OSError, RowError, ValueError) as error:
        print(f"datajob {options.command}: {error}", file=sys.stderr)
        return TRY_LATER if isinstance(error, ChannelClosed) else 1


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="datajob", description="Talks to the run that has started this step.")
    commands = top.add_subparsers(dest="command", required=True)
    sql = commands.add_parser("sql", help="run statements in the run's transaction and print the rows")
    sql.add_argument("sql")
    sql.add_argument("--param", action="append", default=[], metavar="NAME=VALUE", help="value of :NAME; a number, true, false and a time are read as such")
    sql.add_argument("--format", choices=("tsv", "csv", "json"), default="tsv")
    sql.add_argument("--header", action="store_true", help="names of the columns first")
    sql.add_argument("--connection")
    sql.set_defaults(work=run_sql)
    ingest = commands.add_parser("ingest", help="load a CSV or JSON lines file into a table")
    ingest.add_argument("table")
    ingest.add_argument("file", help="path, or - for standard input (CSV)")
    ingest.add_argument("--create", action="store_true", help="make the table when it is missing")
    ingest.add_argument("--replace", action="store_true", help="make the table anew")
    ingest.add_argument("--delimiter", default=",")
    ingest.add_argument("--null", default="", help="what stands for no value; default: an empty field")
    ingest.add_argument("--connection")
    ingest.set_defaults(work=run_ingest)
    prop = commands.add_parser("property", help="values that the job keeps from run to run")
    prop.add_argument("action", choices=("get", "set", "remove", "list"))
    prop.add_argument("name", nargs="?")
    prop.add_argument("value", nargs="?", help="JSON, or text")
    prop.set_defaults(work=run_property)
    return top


def run_sql(options: argparse.Namespace) -> None:
    values = dict(named(pair) for pair in options.param)
    if not returns_rows(options.sql):
        job.execute(options.sql, values, connection=options.connection)
        return
    rows = job.query(options.sql, values, connection=options.connection)
    if options.format == "json":
        for row in rows.dicts():
            print(json.dumps(row, default=str, ensure_ascii=False))
        return
    excel = options.format == "csv"
    writer = csv.writer(sys.stdout, lineterminator="\n") if excel else None
    for row in ([rows.columns] if options.header else []):
        print_row(row, writer)
    for row in rows:
        print_row(row, writer)


def returns_rows(sql: str) -> bool:
    """Several statements are executed, one is asked for its rows: one without any prints none."""
    text = re.sub(r"'(?:[^']|'')*'|--[^\n]*|/\*.*?\*/", "", sql, flags=re.DOTALL)
    return ";" not in text.strip().rstrip(";")


def print_row(row: Iterable[Any], writer: Any) -> None:
    texts = ["" if value is None else shown(value) for value in row]
    if writer is not None:
        writer.writerow(texts)
    else:
        print("\t".join(text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n") for text in texts))


def shown(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (dict, list)):
        return json.dumps(value)
    return value.hex() if isinstance(value, bytes) else str(value)


def named(pair: str) -> Any:
    name, separator, value = pair.partition("=")
    if not separator or not name:
        raise ValueError(f"--param {pair}: write NAME=VALUE.")
    return name, typed(value)


def run_ingest(options: argparse.Namespace) -> None:
    create: Any = "replace" if options.replace else options.create
    with open_file(options.file) as file:
        lines = options.file.endswith((".jsonl", ".ndjson"))
        rows = json_rows(file) if lines else csv_rows(file, options)
        count = job.ingest(options.table, rows, create=create, connection=options.connection)
    print(f"{count} rows into {options.table}", file=sys.stderr)


def open_file(name: str) -> TextIO:
    if name == "-":
        return sys.stdin
    return open(name, encoding="utf-8-sig", newline="")


def json_rows(file: TextIO) -> Iterator[Dict[str, Any]]:
    for number, line in enumerate(file, 1):
        if line.strip() == "":
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise RowError(f"Line {number} is no JSON: {error}") from None
        if not isinstance(row, dict):
            raise RowError(f"Line {number} is no JSON object.")
        yield row


def csv_rows(file: TextIO, options: argparse.Namespace) -> Iterator[Dict[str, Any]]:
    reader = csv.reader(file, delimiter=options.delimiter, strict=True)
    names: Optional[List[str]] = next(reader, None)
    if names is None:
        return
    for row in reader:
        if not row:
            continue
        if len(row) != len(names):
            raise RowError(f"Line {reader.line_num} has {len(row)} fields for {len(names)} columns.")
        yield {name: None if text == options.null else typed(text) for name, text in zip(names, row)}


def typed(text: str) -> Any:
    """Text that is surely a number, a truth or a time becomes one; all else, and numbers like 007, stays text."""
    if INTEGER.fullmatch(text):
        return int(text)
    if NUMBER.fullmatch(text):
        return float(text)
    if DATE.fullmatch(text):
        return read_or_text(date.fromisoformat, text)
    if TIMESTAMP.fullmatch(text):
        return read_or_text(datetime.fromisoformat, text.replace("Z", "+00:00"))
    return {"true": True, "false": False}.get(text.lower(), text)


INTEGER = re.compile(r"-?(0|[1-9]\d{0,17})")
NUMBER = re.compile(r"-?(0|[1-9]\d*)\.\d+([eE][+-]?\d+)?")
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
TIMESTAMP = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(\.(\d{3}|\d{6}))?(Z|[+-]\d{2}:\d{2})?")


def read_or_text(read: Any, text: str) -> Any:
    try:
        return read(text)
    except ValueError:
        return text


def run_property(options: argparse.Namespace) -> None:
    if options.action == "list":
        for name, value in job.properties.items():
            print(f"{name}\t{json.dumps(value)}")
        return
    if options.name is None:
        raise ValueError("which property? Give its name.")
    if options.action == "get":
        value = job.properties.get(options.name)
        print("" if value is None else value if isinstance(value, str) else json.dumps(value))
    elif options.action == "remove":
        job.properties.pop(options.name, None)
    elif options.value is None:
        raise ValueError("set needs a value.")
    else:
        job.properties[options.name] = parsed(options.value)


def parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
