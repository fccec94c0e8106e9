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
from typing import Any, Dict, List, Mapping, NoReturn, Optional, Union

__all__ = ["job", "Job", "ConfigError", "MissingSecret", "NotYet", "PlatformError", "UserError"]

ParameterValue = Union[str, int, float, bool, date, datetime]


class UserError(Exception):
    """Raise it to say that the code or the data is at fault."""


class ConfigError(Exception):
    """Raise it to say that the manifest, the config or a secret is at fault."""


class PlatformError(Exception):
    """Raise it to say that something is at fault that the team cannot mend; retried by default."""


class MissingSecret(ConfigError):
    """The secret is not listed under ``secrets`` of the manifest."""


class NotYet(Exception):
    """The function comes with a later version of datajob."""


class Job:
    """The run that this step is a part of. Read only."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
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
        return _timestamp(self._value("DATAJOB_SCHEDULED_TIME"))

    @property
    def interval_start(self) -> datetime:
        """Start of the time that this run covers, in UTC."""
        return _timestamp(self._value("DATAJOB_INTERVAL_START"))

    @property
    def interval_end(self) -> datetime:
        """End of the time that this run covers (exclusive), in UTC."""
        return _timestamp(self._value("DATAJOB_INTERVAL_END"))

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

    def query(self, sql: str, connection: Optional[str] = None, **values: object) -> NoReturn:
        """Will run a statement on the runner's connection and give its rows."""
        raise _not_yet("query")

    def execute(self, sql: str, connection: Optional[str] = None, **values: object) -> NoReturn:
        """Will run a statement on the runner's connection, in the transaction of the job."""
        raise _not_yet("execute")

    def ingest(self, table: str, rows: object, connection: Optional[str] = None) -> NoReturn:
        """Will load rows into a table through the runner's connection."""
        raise _not_yet("ingest")

    def _value(self, name: str) -> str:
        try:
            return self._environment[name]
        except KeyError:
            raise ConfigError(
                f"{name} is not set: this code must be started by `datajob run`, as a Python step of a job."
            ) from None


def _not_yet(function: str) -> NotYet:
    return NotYet(
        f"job.{function}() is not there yet: Python steps share the runner's connection from a later version on. "
        "Until then use a SQL step, or list the connection under `expose` and connect with a driver of your own."
    )


def _typed(kind: str, value: Any) -> ParameterValue:
    if kind == "date":
        return date.fromisoformat(value)
    if kind == "timestamp":
        return _timestamp(value)
    if kind == "integer":
        return int(value)
    if kind == "number":
        return float(value)
    result: ParameterValue = value
    return result


def _timestamp(text: str) -> datetime:
    # Python before 3.11 does not read the Z.
    return datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith("Z") else text)


job = Job(os.environ)
