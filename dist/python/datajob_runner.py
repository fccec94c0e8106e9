"""Runs one Python step of a data job: ``python -u datajob_runner.py STEP``.

A step that defines ``run`` is imported and ``run(job)`` is called; any other file runs as a script.
What went wrong is written as JSON to the file that DATAJOB_REPORT names, for datajob alone to read.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import json
import os
import sys
import threading
import traceback
import types
from typing import Any, Dict, List, Optional

OWN_FILES = {os.path.realpath(__file__), os.path.join(os.path.dirname(os.path.realpath(__file__)), "datajob.py")}
MAX_MESSAGE = 16 * 1024
MAX_FRAMES = 50


def main() -> int:
    step = os.path.abspath(sys.argv[1])
    reporter = Reporter(os.environ.pop("DATAJOB_REPORT"), os.environ.pop("DATAJOB_FILES"))
    use_job_folder(step)
    threading.excepthook = reporter.thread_failed
    code = reporter.guard(lambda: run_step(step))
    join_threads()
    sys.stdout.flush()
    sys.stderr.flush()
    return reporter.finish(code)


def use_job_folder(step: str) -> None:
    """Modules are found beside the step, then in the job's folder; ours only serves ``import datajob``: last."""
    ours = os.path.dirname(os.path.abspath(__file__))
    own = list(dict.fromkeys([os.path.dirname(step), os.getcwd()]))
    sys.path[:] = own + [entry for entry in sys.path if entry not in ("", ours, *own)] + [ours]
    sys.argv[:] = [step]
    import datajob  # noqa: F401  A file of the job with that name must not take its place.


def run_step(step: str) -> None:
    with open(step, "rb") as file:
        tree = ast.parse(file.read(), step)
    has_run = any(
        isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name == "run" for node in tree.body
    )
    # A script keeps its `if __name__ == "__main__"`; a step with `run` must not call it twice by that.
    module = types.ModuleType(module_name(step) if has_run else "__main__")
    module.__file__ = step
    module.__dict__["__builtins__"] = __builtins__
    sys.modules[module.__name__] = module
    # The `from __future__` of this file is not meant for the step.
    exec(compile(tree, step, "exec", dont_inherit=True), module.__dict__)
    if has_run:
        call_run(module.__dict__["run"])


def module_name(step: str) -> str:
    return "step_" + os.path.splitext(os.path.basename(step))[0]


def call_run(run: Any) -> None:
    from datajob import job

    result = run(job) if inspect.signature(run).parameters else run()
    if inspect.iscoroutine(result):
        asyncio.run(result)


def join_threads() -> None:
    """A thread may still fail after the step's own code has ended."""
    for thread in threading.enumerate():
        if thread is not threading.main_thread() and not thread.daemon:
            thread.join()


class Reporter:
    """Prints what went wrong for people and writes it for datajob."""

    def __init__(self, path: str, workspace: str) -> None:
        self._path = path
        self._workspace = os.path.realpath(workspace)
        self._folder = os.path.realpath(os.getcwd())
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._exception: Optional[Dict[str, Any]] = None
        self._exit_message: Optional[str] = None

    def guard(self, work: Any) -> int:
        try:
            work()
            return 0
        except SystemExit as stop:
            return self._exit_code(stop.code)
        except KeyboardInterrupt:
            return 130
        except BaseException as error:  # noqa: B902  Whatever the step raises is its result.
            self._failed(error, None)
            return 1

    def thread_failed(self, failure: Any) -> None:
        if failure.exc_type is SystemExit:
            return
        name = failure.thread.name if failure.thread else "unknown"
        self._failed(failure.exc_value or failure.exc_type(), name)

    def finish(self, code: int) -> int:
        if os.getpid() != self._process:
            return code  # A fork that went on to the end of the step.
        report: Dict[str, Any] = {"finished": True}
        if self._exception is not None:
            report["exception"] = self._exception
        if self._exit_message is not None:
            report["exitMessage"] = self._exit_message
        self._write(report)
        return code if code != 0 or self._exception is None else 1

    def _exit_code(self, code: object) -> int:
        if code is None:
            return 0
        if isinstance(code, int):
            return code & 0xFF if code & 0xFF or code == 0 else 1
        print(code, file=sys.stderr)
        self._exit_message = str(code)[:MAX_MESSAGE]
        return 1

    def _failed(self, error: BaseException, thread: Optional[str]) -> None:
        show(error, thread)
        with self._lock:
            if self._exception is not None:
                return  # The first one is the cause.
            self._exception = self._describe(error, thread)

    def _describe(self, error: BaseException, thread: Optional[str]) -> Dict[str, Any]:
        described: Dict[str, Any] = {
            "types": [qualified(kind) for kind in type(error).__mro__],
            "message": text_of(error)[:MAX_MESSAGE],
            "frames": self._frames(error),
        }
        if thread is not None:
            described["thread"] = thread
        state = getattr(error, "sqlstate", None) or getattr(error, "pgcode", None)
        if isinstance(state, str):
            described["sqlState"] = state
        number = getattr(error, "errno", None)
        if isinstance(number, int):
            described["errno"] = errno_name(number)
        status = getattr(error, "code", None)
        if isinstance(status, int) and described["types"][0] == "urllib.error.HTTPError":
            described["httpStatus"] = status
        return described

    def _frames(self, error: BaseException) -> List[Dict[str, Any]]:
        """Frames in files of the job's folder, the innermost last."""
        places = [(frame.filename, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)]
        if isinstance(error, SyntaxError) and error.filename:
            places.append((error.filename, error.lineno))
        frames = []
        for filename, line in places:
            path = os.path.realpath(filename)
            if path.startswith(self._folder + os.sep) and line:
                file = os.path.relpath(path, self._workspace).replace(os.sep, "/")
                frames.append({"file": file, "line": line})
        return frames[-MAX_FRAMES:]

    def _write(self, report: Dict[str, Any]) -> None:
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(report, file)


def show(error: BaseException, thread: Optional[str]) -> None:
    """Prints the traceback without our own frames."""
    shown = traceback.TracebackException(type(error), error, error.__traceback__)
    strip(shown, set())
    heading = f"Exception in thread {thread}:\n" if thread else ""
    print(heading + "".join(shown.format()), end="", file=sys.stderr, flush=True)


def strip(shown: Optional[traceback.TracebackException], seen: set) -> None:
    if shown is None or id(shown) in seen:
        return
    seen.add(id(shown))
    kept = [
        frame
        for frame in shown.stack
        if os.path.realpath(frame.filename) not in OWN_FILES and not is_parsing(frame, shown)
    ]
    shown.stack = traceback.StackSummary.from_list(kept)
    strip(shown.__cause__, seen)
    strip(shown.__context__, seen)


def is_parsing(frame: traceback.FrameSummary, shown: traceback.TracebackException) -> bool:
    """The frame inside the standard library from which a SyntaxError of the step comes."""
    return frame.filename == ast.__file__ and frame.name == "parse" and shown.exc_type is SyntaxError


def qualified(kind: type) -> str:
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def text_of(error: BaseException) -> str:
    try:
        return error.msg if isinstance(error, SyntaxError) else str(error)
    except Exception:  # An exception whose text cannot be made is still an exception.
        return ""


def errno_name(number: int) -> str:
    import errno

    return errno.errorcode.get(number, str(number))


if __name__ == "__main__":
    sys.exit(main())
