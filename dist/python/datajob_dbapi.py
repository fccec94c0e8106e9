"""The run's connection as PEP 249 describes one, for libraries such as pandas. Internal: ``job.connection()``."""

from __future__ import annotations

from typing import Any, Iterable, Iterator, List, Mapping, Optional, Sequence, Tuple, Type

apilevel = "2.0"
threadsafety = 2
paramstyle = "named"


class Warning(Exception):  # noqa: A001  PEP 249 names it so.
    """Important warnings; never raised."""


class Error(Exception):
    """Base of all that follows."""


class InterfaceError(Error):
    """Wrong use of this module."""


class DatabaseError(Error):
    """What the database answered; ``rule`` is the rule that chose the class of the error."""

    rule: Optional[str] = None
    failure: Optional[int] = None


class DataError(DatabaseError):
    pass


class OperationalError(DatabaseError):
    pass


class IntegrityError(DatabaseError):
    pass


class InternalError(DatabaseError):
    pass


class ProgrammingError(DatabaseError):
    pass


class NotSupportedError(DatabaseError):
    pass


class Connection:
    """Statements take effect with the run: the runner begins and ends the transaction."""

    Error = Error
    DatabaseError = DatabaseError

    def __init__(self, job: Any, name: Optional[str]) -> None:
        self._job = job
        self._name = name
        self._closed = False

    def cursor(self) -> "Cursor":
        self._check()
        return Cursor(self)

    def execute(self, sql: str, parameters: Optional[Mapping[str, Any]] = None) -> "Cursor":
        cursor = self.cursor()
        return cursor.execute(sql, parameters)

    def commit(self) -> None:
        """Nothing to do: the run commits when the job has succeeded."""
        self._check()

    def rollback(self) -> None:
        raise NotSupportedError("The runner holds the transaction. Raise an exception to have the run taken back.")

    def close(self) -> None:
        self._closed = True

    def __enter__(self) -> "Connection":
        return self

    def __exit__(self, kind: Optional[Type[BaseException]], *_: Any) -> None:
        self.close()

    def _check(self) -> None:
        if self._closed:
            raise InterfaceError("This connection was closed.")

    def _query(self, sql: str, parameters: Optional[Mapping[str, Any]]) -> Any:
        self._check()
        if parameters is not None and not isinstance(parameters, Mapping):
            raise ProgrammingError("Parameters are named: write :name in the SQL and give a dictionary.")
        return self._job.query(sql, parameters, connection=self._name)


class Cursor:
    arraysize = 1

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._rows: Any = None
        self._left: Iterator[Tuple[Any, ...]] = iter(())

    @property
    def description(self) -> Optional[List[Tuple[Any, ...]]]:
        if self._rows is None or not self._rows.columns:
            return None
        return [
            (name, kind, None, None, None, None, None)
            for name, kind in zip(self._rows.columns, self._rows.types)
        ]

    @property
    def rowcount(self) -> int:
        written = None if self._rows is None else self._rows.written
        return -1 if written is None else written

    def execute(self, sql: str, parameters: Optional[Mapping[str, Any]] = None) -> "Cursor":
        self._rows = self.connection._query(sql, parameters)
        self._left = iter(self._rows)
        return self

    def executemany(self, sql: str, many: Iterable[Mapping[str, Any]]) -> "Cursor":
        for parameters in many:
            self.execute(sql, parameters)
        return self

    def fetchone(self) -> Optional[Tuple[Any, ...]]:
        return next(self._result(), None)

    def fetchmany(self, size: Optional[int] = None) -> List[Tuple[Any, ...]]:
        rows = self._result()
        found: List[Tuple[Any, ...]] = []
        for _ in range(self.arraysize if size is None else size):
            row = next(rows, None)
            if row is None:
                break
            found.append(row)
        return found

    def fetchall(self) -> List[Tuple[Any, ...]]:
        return list(self._result())

    def __iter__(self) -> Iterator[Tuple[Any, ...]]:
        return self._result()

    def __enter__(self) -> "Cursor":
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

    def close(self) -> None:
        if self._rows is not None:
            self._rows.close()
        self._rows = None

    def setinputsizes(self, sizes: Sequence[Any]) -> None:
        """PEP 249 asks for it; there is nothing to set."""

    def setoutputsize(self, size: int, column: Optional[int] = None) -> None:
        """PEP 249 asks for it; there is nothing to set."""

    def _result(self) -> Iterator[Tuple[Any, ...]]:
        if self._rows is None:
            raise InterfaceError("There are no rows: call execute() first.")
        return self._left
