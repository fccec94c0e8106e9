"""What a Python step of a data job imports. Standard library only, Python 3.9 or newer.

    def run(job):
        job.log("loading", job.params["country"], job.interval_start)

or, in a plain script without ``run``::

    from datajob import job
"""

from __future__ import annotations

import json
import os
from datetime import date, datetime
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, MutableMapping, NoReturn, Optional, Sequence, Union

from datajob_channel import Channel, RequestFailed, Rows, typed_value
from datajob_csv import RowError, read_rows
from datajob_dbapi import Connection, DatabaseError, ProgrammingError
from datajob_rows import timestamp

__all__ = [
    "job",
    "Job",
    "ConfigError",
    "DatabaseError",
    "MissingSecret",
    "PlatformError",
    "Properties",
    "RowError",
    "Rows",
    "UserError",
]

ParameterValue = Union[str, int, float, bool, date, datetime, List[str]]


class UserError(Exception):
    """Raise it to say that the code or the data is at fault."""


class ConfigError(Exception):
    """Raise it to say that the manifest, the config or a secret is at fault."""


class PlatformError(Exception):
    """Raise it to say that something is at fault that the team cannot mend; retried by default."""


class MissingSecret(ConfigError):
    """The secret is not listed under ``secrets`` of the manifest."""


class SkipRemaining(BaseException):
    """Ends the step, and with it the job, as done. No error: ``except Exception`` does not catch it."""


class Job:
    """The run that this step is a part of. Read only."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        self._channel: Optional[Channel] = None
        self._properties: Optional[Properties] = None
        self._params: Optional[Dict[str, ParameterValue]] = None

    @property
    def name(self) -> str:
        """Name of the job."""
        return self._value("DATAJOB_JOB")

    @property
    def run_id(self) -> str:
        """Identifies this run; the same on every retry."""
        return self._value("DATAJOB_RUN_ID")

    @property
    def environment(self) -> str:
        """``local``, ``staging`` or ``production``."""
        return self._value("DATAJOB_ENVIRONMENT")

    @property
    def scheduled_time(self) -> datetime:
        """When the run was due, in UTC; for a run started by hand, when it started."""
        return timestamp(self._value("DATAJOB_SCHEDULED_TIME"))

    @property
    def interval_start(self) -> datetime:
        """Start of the time that this run covers, in UTC."""
        return timestamp(self._value("DATAJOB_INTERVAL_START"))

    @property
    def interval_end(self) -> datetime:
        """End of the time that this run covers (exclusive), in UTC."""
        return timestamp(self._value("DATAJOB_INTERVAL_END"))

    @property
    def params(self) -> Dict[str, ParameterValue]:
        """The declared parameters by name, each with the Python type of its declared type."""
        if self._params is None:
            typed = json.loads(self._value("DATAJOB_PARAMS"))
            self._params = {name: _typed(entry["type"], entry["value"]) for name, entry in typed.items()}
        return dict(self._params)

    @property
    def temp_dir(self) -> Path:
        """A folder for files of this run, shared by its steps and removed when the run ends."""
        return Path(self._value("DATAJOB_TEMP_DIR"))

    @property
    def workspace(self) -> Path:
        """The workspace, for data files that lie beside the jobs; the step itself starts in its job's folder."""
        return Path(self._value("DATAJOB_WORKSPACE"))

    def secret(self, name: str) -> str:
        """Value of a secret that the manifest lists under ``secrets``."""
        declared: List[str] = json.loads(self._value("DATAJOB_SECRETS"))
        if name not in declared:
            known = ", ".join(declared) if declared else "none"
            raise MissingSecret(
                f"The secret {name!r} is not declared. Add it to `secrets` in datajob.yaml (declared: {known})."
            )
        return self._value(name)

    def log(self, *values: object, **fields: object) -> None:
        """Prints a line at once, with ``name=value`` for each field."""
        words = [str(value) for value in values] + [f"{name}={value}" for name, value in fields.items()]
        print(" ".join(words), flush=True)

    def query(
        self,
        sql: str,
        parameters: Optional[Mapping[str, Any]] = None,
        *,
        connection: Optional[str] = None,
        **values: Any,
    ) -> Rows:
        """Runs one statement in the run's transaction and gives its rows as tuples.

        ``:name`` in the SQL stands for a value given here, a parameter of the job or a built-in such as
        ``:scheduled_time``. Iterate over the result (a large one is read as it is needed), or use it like a
        list. ``.dicts()`` gives dictionaries, ``.columns`` the names.
        """
        request = self._statement("query", sql, connection, {**(parameters or {}), **values})
        with translated():
            return self._run().query(request)

    def execute(
        self,
        sql: str,
        parameters: Optional[Mapping[str, Any]] = None,
        *,
        connection: Optional[str] = None,
        **values: Any,
    ) -> Optional[int]:
        """Runs one or more statements in the run's transaction; gives the rows written, where it is known."""
        request = self._statement("execute", sql, connection, {**(parameters or {}), **values})
        with translated():
            rows: Optional[int] = self._run().ask(request).get("rows")
            return rows

    def ingest(
        self,
        table: str,
        rows: Any,
        *,
        columns: Optional[Sequence[str]] = None,
        create: Union[bool, str] = False,
        connection: Optional[str] = None,
    ) -> int:
        """Loads rows into a table in the fastest way that the database has; gives their number.

        ``rows``: dictionaries, tuples or lists (then ``columns`` names them), any iterator of those, the rows
        of ``job.query``, a pandas DataFrame or an Arrow table. ``create=True`` makes a missing table from the
        types of the first rows, ``create="replace"`` makes it anew.
        """
        ready = read_rows(rows, columns)
        if ready is None:
            return 0
        request: Dict[str, Any] = {
            "do": "load",
            "table": table,
            "columns": [{"name": name, "type": kind} for name, kind in zip(ready.columns, ready.types)],
            "create": {True: "if-missing", False: "never"}.get(create, create),  # type: ignore[call-overload]
        }
        if connection is not None:
            request["connection"] = connection
        with translated():
            return self._run().load(request, ready.batches)

    def run_template(
        self,
        name: str,
        inputs: Optional[Mapping[str, Any]] = None,
        *,
        connection: Optional[str] = None,
        **values: Any,
    ) -> Optional[int]:
        """Runs a template in the run's transaction; gives the rows written, where it is known.

        ``job.run_template("upsert", source="stage.orders", target="orders", key=["id"])``. Templates of the
        workspace must be named under ``templates`` of the manifest.
        """
        request: Dict[str, Any] = {
            "do": "template",
            "name": name,
            "inputs": {key: _input(value) for key, value in {**(inputs or {}), **values}.items()},
        }
        if connection is not None:
            request["connection"] = connection
        with translated():
            rows: Optional[int] = self._run().ask(request).get("rows")
            return rows

    @property
    def properties(self) -> Properties:
        """Values that the job keeps from run to run; what is set here is kept only if the run succeeds."""
        if self._properties is None:
            self._properties = Properties(self._run())
        return self._properties

    def connection(self, name: Optional[str] = None) -> Connection:
        """The run's connection as PEP 249 has it, for libraries: ``pandas.read_sql(sql, job.connection())``."""
        return Connection(self, name)

    def skip_remaining(self, reason: str = "the step asked for it") -> NoReturn:
        """Ends this step and leaves out those that were not started; the checks still run."""
        with translated():
            self._run().ask({"do": "skip-remaining", "reason": str(reason)})
        raise SkipRemaining(reason)

    def _statement(
        self, kind: str, sql: str, connection: Optional[str], values: Mapping[str, Any]
    ) -> Dict[str, Any]:
        request: Dict[str, Any] = {
            "do": kind,
            "sql": sql,
            "values": {name: typed_value(value) for name, value in values.items()},
        }
        if connection is not None:
            request["connection"] = connection
        return request

    def _run(self) -> Channel:
        if self._channel is None:
            self._channel = Channel(self._value("DATAJOB_CHANNEL"), self._value("DATAJOB_CHANNEL_TOKEN"))
        return self._channel

    def _value(self, name: str) -> str:
        try:
            return self._environment[name]
        except KeyError:
            raise ConfigError(
                f"{name} is not set: this code must be started by `datajob run`, as a Python step of a job."
            ) from None


def _typed(kind: str, value: Any) -> ParameterValue:
    if kind == "date":
        return date.fromisoformat(value)
    if kind == "timestamp":
        return timestamp(value)
    if kind == "identifier-list":
        return [name.strip() for name in value.split(",")]
    if kind == "integer":
        return int(value)
    if kind == "number":
        return float(value)
    result: ParameterValue = value
    return result


def _input(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return ", ".join(str(part) for part in value)
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return value if isinstance(value, (str, bool, int, float)) else str(value)


class translated:
    """What the run answered as an exception of this module. A class, so that no frame of a library comes between."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: Any, failed: Optional[BaseException], trace: Any) -> None:
        if isinstance(failed, RequestFailed):
            raise as_exception(failed.error) from None


def as_exception(error: Mapping[str, Any]) -> DatabaseError:
    rule = str(error.get("rule", ""))
    kind = ProgrammingError if rule in OUR_RULES else DatabaseError
    hint = error.get("hint")
    exception = kind(str(error.get("message", "")) + (f" {hint}" if hint else ""))
    exception.rule = rule
    exception.failure = error.get("number")
    return exception


OUR_RULES = (
    "bad-parameter",
    "bad-request",
    "bad-sql",
    "bad-template",
    "transaction-control",
    "unknown-connection",
)


class Properties(MutableMapping[str, Any]):
    """A job's properties: JSON values by name, written in the transaction of the run."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._values: Optional[Dict[str, Any]] = None

    def __getitem__(self, name: str) -> Any:
        return self._read()[name]

    def __setitem__(self, name: str, value: Any) -> None:
        text = json.dumps(value)
        values = self._read()
        with translated():
            self._channel.ask({"do": "set-property", "name": name, "value": text})
        values[name] = json.loads(text)

    def __delitem__(self, name: str) -> None:
        values = self._read()
        del values[name]
        with translated():
            self._channel.ask({"do": "set-property", "name": name})

    def __iter__(self) -> Iterator[str]:
        return iter(dict(self._read()))

    def __len__(self) -> int:
        return len(self._read())

    def __repr__(self) -> str:
        return f"Properties({self._read()!r})"

    def _read(self) -> Dict[str, Any]:
        if self._values is None:
            with translated():
                texts = self._channel.ask({"do": "properties"})["properties"]
            self._values = {name: json.loads(text) for name, text in texts.items()}
        return self._values


job = Job(os.environ)
