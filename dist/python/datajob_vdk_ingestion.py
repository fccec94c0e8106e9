"""Ingestion as VDK's ``job_input`` has it: rows are gathered, and sent in batches. Internal."""

from __future__ import annotations

import json
import os
import sys
import threading
from typing import Any, Dict, Iterable, List, Mapping, NamedTuple, Optional, Tuple

import datajob
from datajob_csv import read_rows
from datajob_frames import none_for_nan

BATCH_ROWS = 10_000

# Plugins of VDK that put rows into a database: all of them mean a connection of the run.
DATABASE_METHODS = frozenset(
    ["duckdb", "greenplum", "impala", "oracle", "postgres", "redshift", "snowflake", "sqlite", "trino"]
)


class Destination(NamedTuple):
    table: str
    connection: Optional[str]
    # None: each row is a dictionary that says it.
    columns: Optional[Tuple[str, ...]]


class Ingestion:
    """An error is raised where the batch is sent, and again at the end of the step: it cannot be overlooked."""

    def __init__(self, job: datajob.Job) -> None:
        self._job = job
        self._connections: List[str] = json.loads(os.environ["DATAJOB_VDK_CONNECTIONS"])
        self._waiting: Dict[Destination, List[Any]] = {}
        self._places: Dict[Destination, List[Tuple[str, int]]] = {}
        self._failure: Optional[BaseException] = None
        self._told: set = set()
        # Steps send from several threads.
        self._lock = threading.RLock()

    def send_object(
        self, payload: Any, table: Optional[str], method: Optional[str], target: Optional[str]
    ) -> None:
        if hasattr(payload, "itertuples") and hasattr(payload, "columns"):
            names = tuple(str(name) for name in payload.columns)
            rows = ([none_for_nan(value) for value in row] for row in payload.itertuples(index=False, name=None))
            self.send_rows(rows, names, table, method, target)
            return
        if not isinstance(payload, Mapping):
            kind = "None" if payload is None else f"a {type(payload).__name__}"
            raise datajob.UserError(f"send_object_for_ingestion() takes a dictionary or a DataFrame; this is {kind}.")
        self._add(self._destination(table, method, target, None), [dict(payload)])

    def send_rows(
        self,
        rows: Iterable[Any],
        column_names: Iterable[str],
        table: Optional[str],
        method: Optional[str],
        target: Optional[str],
    ) -> None:
        if rows is None or column_names is None or isinstance(column_names, str):
            raise datajob.UserError("send_tabular_data_for_ingestion() takes rows and a list of column names.")
        names = tuple(str(name) for name in column_names)
        destination = self._destination(table, method, target, names)
        for number, row in enumerate(rows, 1):
            values = list(row)
            if len(values) != len(names):
                raise datajob.UserError(
                    f"Row {number} has {len(values)} values for {len(names)} columns ({', '.join(names)})."
                )
            self._add(destination, [values])

    def finish(self) -> None:
        if self._failure is not None:
            raise self._failure
        with self._lock:
            for destination in list(self._waiting):
                self._send(destination)

    def _add(self, destination: Destination, rows: List[Any]) -> None:
        with self._lock:
            waiting = self._waiting.setdefault(destination, [])
            if not waiting:
                self._places[destination] = caller_places()
            waiting.extend(rows)
            if len(waiting) >= BATCH_ROWS:
                self._send(destination)

    def _send(self, destination: Destination) -> None:
        rows = self._waiting.pop(destination)
        try:
            self._load(destination, rows)
        except BaseException as error:
            error.datajob_places = self._places[destination]  # type: ignore[attr-defined]
            self._failure = error
            raise

    def _load(self, destination: Destination, rows: List[Any]) -> None:
        names = destination.columns or list(dict.fromkeys(str(name) for row in rows for name in row))
        ready = read_rows(rows, list(names))
        if ready is None or not names:
            return
        request: Dict[str, Any] = {
            "do": "load",
            "table": destination.table,
            "columns": [{"name": name, "type": kind} for name, kind in zip(ready.columns, ready.types)],
            "create": "if-missing",
            "unquoted": True,
        }
        if destination.connection is not None:
            request["connection"] = destination.connection
        with datajob.translated():
            self._job._run().load(request, ready.batches)

    def _destination(
        self,
        table: Optional[str],
        method: Optional[str],
        target: Optional[str],
        columns: Optional[Tuple[str, ...]],
    ) -> Destination:
        if not table:
            raise datajob.UserError("Ingestion into a database needs destination_table.")
        return Destination(table, self._connection(method, target), columns)

    def _connection(self, method: Optional[str], target: Optional[str]) -> Optional[str]:
        """The connection that `target` or `method` names; else the default one, for a method that is a database."""
        for name in (target, method):
            if name is not None and name.lower() in self._connections:
                return name.lower()
        if method is not None and method.lower() not in DATABASE_METHODS:
            known = ", ".join(self._connections)
            raise datajob.ConfigError(
                f"The ingestion method {method!r} does not exist here: rows go to a connection of "
                f"datajob.config.yaml ({known}). Name one by method or target, or write the rows in Python."
            )
        if target is not None:
            self._tell(f"No connection is called {target!r}: what is ingested with that target goes to the default one.")
        return None

    def _tell(self, text: str) -> None:
        if text not in self._told:
            self._told.add(text)
            print(text, file=sys.stderr)


def caller_places() -> List[Tuple[str, int]]:
    """Where the step asked, outermost first."""
    places = []
    frame = sys._getframe(1)
    while frame is not None:
        places.append((frame.f_code.co_filename, frame.f_lineno))
        frame = frame.f_back  # type: ignore[assignment]
    return places[::-1]
