"""The ``job_input`` of steps that were written for Versatile Data Kit. Internal: steps get it when their manifest
says ``compat: vdk``; see docs/migrating-from-vdk.md for what differs."""

from __future__ import annotations

import inspect
import json
import os
import pathlib
import sys
from typing import Any, Dict, Iterable, List, Mapping, NoReturn, Optional

import datajob
from datajob_channel import typed_value
from datajob_dbapi import Connection, ProgrammingError
from datajob_vdk_ingestion import Ingestion
from datajob_vdk_templates import DataQualityException, run_template
from vdk.api.job_input import IJobInput


def call_vdk_run(module: Any, file: str) -> None:
    """Calls ``run(job_input)`` of a step; a file without it has done its work by being executed, as in VDK."""
    run = module.__dict__.get("run")
    if not inspect.isfunction(run):
        print(f"{file} has no function run(job_input): it was executed, and the job goes on.", file=sys.stderr)
        return
    if "job_input" not in inspect.signature(run).parameters:
        raise datajob.UserError(f"run() of {file} has no parameter named job_input: write def run(job_input).")
    job_input = JobInput(datajob.job)
    try:
        run(job_input=job_input)
    except datajob.SkipRemaining:
        job_input.finish()
        raise
    job_input.finish()


class JobInput(IJobInput):
    def __init__(self, job: datajob.Job) -> None:
        self._job = job
        self._arguments = json.loads(os.environ["DATAJOB_VDK_ARGUMENTS"])
        self._ingestion = Ingestion(job)
        self._failed_check: Optional[BaseException] = None

    def finish(self) -> None:
        """Sends what waits to be ingested, and fails the step for what failed while nobody looked."""
        if self._failed_check is not None:
            raise self._failed_check
        self._ingestion.finish()

    def get_name(self) -> str:
        return self._job.name

    def get_job_directory(self) -> pathlib.Path:
        return pathlib.Path(os.environ["DATAJOB_VDK_FOLDER"])

    def get_temporary_write_directory(self) -> pathlib.Path:
        return self._job.temp_dir

    def get_arguments(self) -> Dict[str, Any]:
        return dict(self._arguments)

    def get_execution_properties(self) -> Dict[str, Any]:
        properties: Dict[str, Any] = json.loads(os.environ["DATAJOB_VDK_EXECUTION"])
        return properties

    def get_property(self, name: str, default_value: Any = None) -> Any:
        return self._job.properties.get(name, default_value)

    def get_all_properties(self) -> Dict[str, Any]:
        return dict(self._job.properties)

    def set_all_properties(self, properties: Dict[str, Any]) -> None:
        if not isinstance(properties, Mapping):
            raise datajob.UserError("set_all_properties() takes a dictionary of all properties.")
        for name, value in properties.items():
            check_property(name, value)
        kept = self._job.properties
        for name in [name for name in kept if name not in properties]:
            del kept[name]
        before = dict(kept)
        for name, value in properties.items():
            if name not in before or before[name] != value or type(before[name]) is not type(value):
                kept[name] = value

    def get_secret(self, key: str, default_value: Any = None) -> Any:
        declared = declared_secrets()
        name = secret_name(key, declared)
        if name is None:
            print(
                f"The secret {key} is not declared, so its default is used. Add {variable_name(key)} to `secrets` "
                "in datajob.yaml.",
                file=sys.stderr,
            )
            return default_value
        return self._job.secret(name)

    def get_all_secrets(self) -> Dict[str, Any]:
        return {name: self._job.secret(name) for name in declared_secrets()}

    def set_all_secrets(self, secrets: Dict[str, Any]) -> NoReturn:
        raise datajob.UserError(
            "set_all_secrets() does not exist here: secrets are variables in the environment of the run, such as "
            "those of GitHub, and the job lists their names under `secrets` in datajob.yaml."
        )

    def execute_query(self, sql: str, database: Optional[str] = None) -> Optional[List[List[Any]]]:
        if not isinstance(sql, str) or not sql.strip():
            raise datajob.UserError("execute_query() was called with an empty query.")
        return as_lists(vdk_query(self._job, sql, database, substitute=True))

    def get_managed_connection(self, database: Optional[str] = None) -> "ManagedConnection":
        return ManagedConnection(self._job, database)

    def send_object_for_ingestion(
        self,
        payload: Any,
        destination_table: Optional[str] = None,
        method: Optional[str] = None,
        target: Optional[str] = None,
        collection_id: Optional[str] = None,
    ) -> None:
        self._ingestion.send_object(payload, destination_table, method, target)

    def send_tabular_data_for_ingestion(
        self,
        rows: Iterable[Any],
        column_names: Iterable[str],
        destination_table: Optional[str] = None,
        method: Optional[str] = None,
        target: Optional[str] = None,
        collection_id: Optional[str] = None,
    ) -> None:
        self._ingestion.send_rows(rows, column_names, destination_table, method, target)

    def execute_template(self, template_name: str, template_args: Dict[str, Any], database: str = "default") -> None:
        try:
            run_template(self._job, template_name, template_args, database)
        except DataQualityException as failed:
            # What the check refuses is taken back only by the failure of the step.
            self._failed_check = failed
            raise

    def skip_remaining_steps(self) -> NoReturn:
        self._job.skip_remaining("skip_remaining_steps() was called")


class ManagedConnection(Connection):
    """PEP 249, with the placeholders of the drivers that VDK uses: ``?``, ``%s``, ``%(name)s``, ``:name``."""

    def execute_query(self, sql: str) -> Optional[List[List[Any]]]:
        return as_lists(self._query(sql, None))

    def _query(self, sql: str, parameters: Any) -> Any:
        self._check()
        return vdk_query(self._job, sql, self._name, substitute=False, parameters=parameters)


def vdk_query(job: Any, sql: str, database: Optional[str], *, substitute: bool, parameters: Any = None) -> Any:
    request: Dict[str, Any] = {"do": "vdk-query", "sql": sql, "substitute": substitute}
    if database is not None:
        request["connection"] = database
    if isinstance(parameters, Mapping):
        request["parameters"] = {str(name): typed_value(value) for name, value in parameters.items()}
    elif isinstance(parameters, (list, tuple)):
        request["parameters"] = [typed_value(value) for value in parameters]
    elif parameters is not None:
        raise ProgrammingError("Parameters are a tuple or list for ? and %s, or a dictionary for %(name)s and :name.")
    with datajob.translated():
        return job._run().query(request)


def as_lists(rows: Any) -> Optional[List[List[Any]]]:
    """As VDK gives rows; None for a statement that has none."""
    return [list(row) for row in rows] if rows.columns else None


def check_property(name: Any, value: Any) -> None:
    if not isinstance(name, str) or not name or any(character.isspace() for character in name):
        raise datajob.UserError(f"{name!r} cannot be the name of a property: a text without white space.")
    if not isinstance(value, (int, float, str, list, dict, type(None))):
        raise datajob.UserError(
            f"The property {name} is a {type(value).__name__}; a property is a number, text, list, dictionary or None."
        )
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError) as error:
        raise datajob.UserError(f"The property {name} cannot be kept as JSON: {error}.") from None


def declared_secrets() -> List[str]:
    declared: List[str] = json.loads(os.environ["DATAJOB_SECRETS"])
    return declared


def secret_name(key: str, declared: List[str]) -> Optional[str]:
    """VDK takes any text as a name; a variable of the environment has capitals and underscores at best."""
    return next((name for name in (key, variable_name(key)) if name in declared), None)


def variable_name(key: str) -> str:
    return "".join(character if character.isalnum() else "_" for character in str(key)).upper()
