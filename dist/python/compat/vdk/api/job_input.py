"""Names for type hints of steps: ``from vdk.api.job_input import IJobInput``.

What is behind ``job_input`` is ``datajob_vdk.JobInput``.
"""

from __future__ import annotations

import pathlib
from abc import ABC, abstractmethod
from typing import Any, Dict, Iterable, List, Optional

__all__ = [
    "IIngester",
    "IJobArguments",
    "IJobInput",
    "IManagedConnection",
    "IProperties",
    "ISecrets",
    "ITemplate",
]


class IJobArguments(ABC):
    @abstractmethod
    def get_arguments(self) -> Dict[str, Any]:
        """What the run was given, by name."""


class IProperties(ABC):
    @abstractmethod
    def get_property(self, name: str, default_value: Any = None) -> Any:
        """One property, or the default."""

    @abstractmethod
    def get_all_properties(self) -> Dict[str, Any]:
        """All properties."""

    @abstractmethod
    def set_all_properties(self, properties: Dict[str, Any]) -> None:
        """Replaces the whole set."""


class ISecrets(ABC):
    @abstractmethod
    def get_secret(self, key: str, default_value: Any = None) -> Any:
        """One secret, or the default."""

    @abstractmethod
    def get_all_secrets(self) -> Dict[str, Any]:
        """All declared secrets."""

    @abstractmethod
    def set_all_secrets(self, secrets: Dict[str, Any]) -> None:
        """Not possible here."""


class IManagedConnection(ABC):
    @abstractmethod
    def execute_query(self, sql: str, database: Optional[str] = None) -> Optional[List[List[Any]]]:
        """Rows as lists; None when the statement has none."""

    @abstractmethod
    def get_managed_connection(self, database: Optional[str] = None) -> Any:
        """A connection as PEP 249 describes one."""


class IIngester(ABC):
    @abstractmethod
    def send_object_for_ingestion(
        self,
        payload: Any,
        destination_table: Optional[str] = None,
        method: Optional[str] = None,
        target: Optional[str] = None,
        collection_id: Optional[str] = None,
    ) -> None:
        """One row as a dictionary, or a DataFrame."""

    @abstractmethod
    def send_tabular_data_for_ingestion(
        self,
        rows: Iterable[Any],
        column_names: Iterable[str],
        destination_table: Optional[str] = None,
        method: Optional[str] = None,
        target: Optional[str] = None,
        collection_id: Optional[str] = None,
    ) -> None:
        """Many rows with the names of their columns."""


class ITemplate(ABC):
    @abstractmethod
    def execute_template(self, template_name: str, template_args: Dict[str, Any], database: str = "default") -> Any:
        """Runs a template by its name."""


class IJobInput(IProperties, ISecrets, IManagedConnection, IIngester, ITemplate, IJobArguments):
    @abstractmethod
    def get_name(self) -> str:
        """Name of the job."""

    @abstractmethod
    def get_job_directory(self) -> pathlib.Path:
        """Folder of the step files."""

    @abstractmethod
    def get_temporary_write_directory(self) -> pathlib.Path:
        """A folder for files of this run."""

    @abstractmethod
    def get_execution_properties(self) -> Dict[str, Any]:
        """What is known of the run."""

    @abstractmethod
    def skip_remaining_steps(self) -> None:
        """Ends the step, and leaves out the rest of the job."""
