"""The way from a step to its run: frames over a local socket, see src/adapters/frames.ts.

Internal: steps use ``datajob``.
"""

from __future__ import annotations

import json
import os
import pickle
import socket
import struct
import tempfile
import threading
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Dict, Iterable, Iterator, List, Optional, Sequence

from datajob_csv import Columns, csv_chunks
from datajob_pack import packed_chunks
from datajob_rows import Row, rows_of

SPILL_BYTES = 16 * 1024 * 1024
PIECE_BYTES = 1024 * 1024
# `longestFrame` in src/adapters/frames.ts.
LONGEST_MESSAGE = 32 * 1024 * 1024 - 1


class ChannelClosed(ConnectionError):
    """The run ended, or cut this step off."""


class TooLarge(ValueError):
    """A statement or value that is larger than the run takes in one piece."""


class RequestFailed(Exception):
    """What the run answered instead of a result."""

    def __init__(self, error: Dict[str, Any]) -> None:
        super().__init__(str(error.get("message", "")))
        self.error = error


class Link:
    """One connection; sends and receives whole messages."""

    def __init__(self, address: str, token: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._socket.connect(address)
        except OSError as error:
            raise ChannelClosed("The run does not listen any more.") from error
        self._file = self._socket.makefile("rb", buffering=256 * 1024)
        self.send({"token": token})

    def send(self, value: Any) -> None:
        self._send(b"j", json.dumps(value, separators=(",", ":")).encode())

    def send_bytes(self, content: bytes) -> None:
        """In pieces that the run takes, however much it is."""
        for start in range(0, len(content), PIECE_BYTES):
            self._send(b"b", content[start : start + PIECE_BYTES])

    def send_packed(self, value: Any, parts: Sequence[bytes]) -> None:
        head = json.dumps(value, separators=(",", ":")).encode()
        self._send(b"p", b"".join([struct.pack(">I", len(head)), head, *parts]))

    def receive(self) -> Any:
        head = self._read(5)
        content = self._read(struct.unpack(">I", head[:4])[0] - 1)
        if head[4:] != b"p":
            return json.loads(content)
        start = 4 + int.from_bytes(content[:4], "big")
        answer = json.loads(content[4:start])
        answer["body"] = memoryview(content)[start:]
        return answer

    def close(self) -> None:
        self._file.close()
        self._socket.close()

    def _send(self, kind: bytes, content: bytes) -> None:
        if len(content) >= LONGEST_MESSAGE:
            raise TooLarge(
                f"{len(content) // 2**20} MiB are too much for one request: at most {LONGEST_MESSAGE // 2**20} MiB. "
                "Large values belong into a file, or into a table in smaller parts."
            )
        try:
            self._socket.sendall(struct.pack(">I", len(content) + 1) + kind + content)
        except OSError as error:
            raise ChannelClosed("The run does not listen any more.") from error

    def _read(self, length: int) -> bytes:
        try:
            content = self._file.read(length)
        except OSError as error:
            raise ChannelClosed("The run does not answer any more.") from error
        if content is None or len(content) < length:
            raise ChannelClosed("The run does not answer any more.")
        return content


def open_link(address: str, token_file: str) -> Link:
    with open(token_file, encoding="ascii") as file:
        return Link(address, file.read())


class Channel:
    """Asks the run. Safe to use from several threads and after a fork: a process has a link of its own."""

    def __init__(self, address: str, token_file: str) -> None:
        self._address = address
        self._token_file = token_file
        self._lock = threading.RLock()
        self._link: Optional[Link] = None
        self._process = 0
        self._streaming: Optional[Rows] = None

    def ask(self, request: Dict[str, Any]) -> Dict[str, Any]:
        """One request with one answer. Raises ``RequestFailed``."""
        with self._lock:
            self._ready().send(request)
            return self.answer()

    def query(self, request: Dict[str, Any]) -> "Rows":
        """A request that is answered with rows."""
        with self._lock:
            self._ready().send(request)
            rows = Rows(self)
            self._streaming = rows
            rows.begin()
            return rows

    def load(self, request: Dict[str, Any], batches: Iterable[Columns]) -> int:
        """Sends rows, in the form that the run asks for."""
        with self._lock:
            link = self._ready()
            link.send(request)
            answer = self.answer()
            try:
                if "targets" in answer:
                    for head, parts in packed_chunks(batches, answer["targets"]):
                        link.send_packed(head, parts)
                else:
                    for chunk in csv_chunks(batches, answer["engine"]):
                        link.send_bytes(chunk)
            except ChannelClosed:
                raise
            except BaseException:
                # What came so far must not stay: the run takes the load back.
                link.send({"do": "load-cancel"})
                self._drop_answer()
                raise
            link.send({"do": "load-end"})
            return int(self.answer()["rows"])

    def answer(self) -> Dict[str, Any]:
        answer: Dict[str, Any] = self._current().receive()
        if "error" in answer:
            raise RequestFailed(answer["error"])
        return answer

    def ended(self, rows: "Rows") -> None:
        if self._streaming is rows:
            self._streaming = None

    def lock(self) -> threading.RLock:  # type: ignore[valid-type]
        return self._lock

    def close(self) -> None:
        if self._link is not None and self._process == os.getpid():
            self._link.close()
        self._link = None

    def _ready(self) -> Link:
        """A link on which nothing is under way: rows that somebody still reads are put aside."""
        if self._process != os.getpid():
            self._link = None
            self._streaming = None
        if self._streaming is not None:
            self._streaming.put_aside()
        return self._current()

    def _current(self) -> Link:
        if self._link is None:
            self._link = open_link(self._address, self._token_file)
            self._process = os.getpid()
        return self._link

    def _drop_answer(self) -> None:
        try:
            self.answer()
        except RequestFailed:
            pass


class Rows:
    """Rows of a query, read as they are needed: a large result never stands in memory as a whole.

    Iterate over it once, or use it like a list (``len``, an index), which keeps all rows.
    """

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._columns: List[Dict[str, str]] = []
        self._batch: List[Row] = []
        self._position = 0
        self._finished = False
        self._aside: Optional[Any] = None
        self._all: Optional[List[Row]] = None
        self._failure: Optional[RequestFailed] = None
        self.written: Optional[int] = None

    @property
    def columns(self) -> List[str]:
        """Names of the columns."""
        return [column["name"] for column in self._columns]

    @property
    def types(self) -> List[str]:
        return [column["type"] for column in self._columns]

    def begin(self) -> None:
        self._batch = self._receive()

    def __iter__(self) -> Iterator[Row]:
        # Somebody may ask for the length in between, as list() does.
        while self._all is None:
            batch, position = self._batch, self._position
            if position < len(batch):
                self._position = position + 1
                yield batch[position]
            elif not self._more():
                return
        yield from self._all

    def __len__(self) -> int:
        return len(self._kept())

    def __getitem__(self, index: Any) -> Any:
        return self._kept()[index]

    def __bool__(self) -> bool:
        if self._all is not None:
            return len(self._all) > 0
        while self._position >= len(self._batch):
            if not self._more():
                return False
        return True

    def __eq__(self, other: object) -> bool:
        return list(self) == list(other) if isinstance(other, (list, tuple, Rows)) else NotImplemented

    def __repr__(self) -> str:
        return f"<Rows of {', '.join(self.columns)}>"

    def dicts(self) -> Iterator[Dict[str, Any]]:
        """The rows as dictionaries by column name."""
        names = self.columns
        return (dict(zip(names, row)) for row in self)

    def put_aside(self) -> None:
        """Reads the rest into memory or, when it is large, into a temporary file: the link is needed."""
        if self._finished:
            return
        aside = tempfile.SpooledTemporaryFile(max_size=SPILL_BYTES)
        try:
            while not self._finished:
                batch = self._receive()
                if batch:
                    pickle.dump(batch, aside, pickle.HIGHEST_PROTOCOL)
        except RequestFailed as failure:
            # Whoever goes on to read these rows is told, not the one who needs the link.
            self._failure = failure
        aside.seek(0)
        self._aside = aside

    def close(self) -> None:
        """Rows that nobody wants any more."""
        with self._channel.lock():
            while not self._finished:
                self._receive()
            self._batch, self._position, self._aside = [], 0, None

    def _kept(self) -> List[Row]:
        if self._all is None:
            rows: List[Row] = []
            while True:
                rows += self._batch[self._position :]
                self._batch, self._position = [], 0
                if not self._more():
                    break
            self._all = rows
        return self._all

    def _more(self) -> bool:
        with self._channel.lock():
            if self._aside is not None:
                try:
                    self._batch, self._position = pickle.load(self._aside), 0  # noqa: S301  Written by ourselves.
                    return True
                except EOFError:
                    self._aside.close()
                    self._aside = None
            if self._failure is not None:
                failure, self._failure = self._failure, None
                raise failure
            if self._finished:
                return False
            self._batch, self._position = self._receive(), 0
            return not self._finished

    def _receive(self) -> List[Row]:
        try:
            answer = self._channel.answer()
        except BaseException:
            self._end()
            raise
        if "columns" in answer:
            self._columns = answer["columns"]
        if answer.get("end"):
            self._end()
            self.written = answer.get("rows")
            return []
        return rows_of(answer, self.types)

    def _end(self) -> None:
        self._finished = True
        self._channel.ended(self)


def typed_value(value: Any) -> Dict[str, str]:
    """A Python value as the run takes it for ``:name``."""
    if value is None:
        return {"type": "null"}
    if isinstance(value, bool):
        return {"type": "boolean", "value": "true" if value else "false"}
    if isinstance(value, int):
        return {"type": "integer", "value": str(int(value))}
    if isinstance(value, (float, Decimal)):
        return {"type": "number", "value": format(value, "f") if isinstance(value, Decimal) else repr(value)}
    if isinstance(value, datetime):
        return {"type": "timestamp", "value": value.isoformat()}
    if isinstance(value, date):
        return {"type": "date", "value": value.isoformat()}
    if isinstance(value, str):
        return {"type": "string", "value": value}
    item = getattr(value, "item", None)  # Numbers of numpy.
    if callable(item):
        return typed_value(item())
    raise TypeError(
        f"A value of type {type(value).__name__} cannot be given to SQL. "
        "Give None, a bool, a number, a str, a date or a datetime."
    )
