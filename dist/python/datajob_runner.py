"""Runs the Python steps of a data job, one after the other, as the run asks over DATAJOB_CONTROL.

A step that defines ``run`` is imported and ``run(job)`` is called; any other file runs as a script.
What went wrong is told to the run; it decides whether another step may use this process.
"""

from __future__ import annotations

import ast
import asyncio
import atexit
import inspect
import json
import os
import sys
import threading
import traceback
import types
from typing import Any, Dict, List, Optional, Set

HERE = os.path.dirname(os.path.realpath(__file__))
# By this what a step starts is found and ended with it.
PROCESS_MARKS = ("DATAJOB_PROCESS_MARK",)
MAX_MESSAGE = 16 * 1024
MAX_FRAMES = 50


# EX_TEMPFAIL of sysexits.h; the run knows it by src/run/program-rules.ts.
TRY_LATER = 75


def main() -> int:
    ours = [entry for entry in sys.path if entry not in ("", HERE)]
    sys.path.append(HERE)
    from datajob_channel import ChannelClosed

    try:
        return work(ours)
    except ChannelClosed:
        return TRY_LATER  # The run ended, or does not need this process any more.


def work(ours: List[str]) -> int:
    from datajob_channel import open_link

    control = open_link(os.environ.pop("DATAJOB_CONTROL"), os.environ.pop("DATAJOB_CONTROL_TOKEN"))
    process = os.getpid()
    while True:
        task = control.receive()["run"]
        code, report = perform(task, ours)
        if os.getpid() != process:
            os._exit(code)  # A fork that went on to the end of the step.
        mark_end(task["mark"])
        control.send({"code": code, "report": report, "clean": is_clean()})


def perform(task: Dict[str, Any], path: List[str]) -> Any:
    """One step from a fresh start, as far as a process can have several."""
    kept = {name: os.environ[name] for name in PROCESS_MARKS if name in os.environ}
    os.environ.clear()
    os.environ.update({**task["env"], **kept})
    os.chdir(task["folder"])
    step = task["file"]
    use_job_folder(step, path)
    reset_job()
    reporter = Reporter(task["places"])
    threading.excepthook = reporter.thread_failed
    code = reporter.guard(lambda: run_step(step))
    join_threads()
    reporter.guard_quietly(atexit._run_exitfuncs)  # type: ignore[attr-defined]
    sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            pass  # Closed by the step.
    return reporter.finish(code)


def mark_end(mark: str) -> None:
    """Tells the run where the output of this step ends."""
    for descriptor in (1, 2):
        try:
            os.write(descriptor, mark.encode())
        except OSError:
            pass  # Closed by the step: the run does not wait for ever.


def is_clean() -> bool:
    """Whether nothing of the step goes on in this process or in one that it has started."""
    if threading.active_count() > 1:
        return False
    try:
        os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        return True
    except AttributeError:
        return False  # A system without it.
    return False


def use_job_folder(step: str, path: List[str]) -> None:
    """Modules are found beside the step, then in the job's folder; ours only serves ``import datajob``: last."""
    own = list(dict.fromkeys([os.path.dirname(step), os.getcwd()]))
    compat = [os.path.join(HERE, "compat")] if is_vdk() else []
    sys.path[:] = own + compat + [entry for entry in path if entry not in own] + [HERE]
    sys.argv[:] = [step]
    import datajob  # noqa: F401  A file of the job with that name must not take its place.


def is_vdk() -> bool:
    return os.environ.get("DATAJOB_COMPAT") == "vdk"


def reset_job() -> None:
    from datajob import job

    job.__init__(os.environ)  # type: ignore[misc]  Everybody has this object already.


def run_step(step: str) -> None:
    with open(step, "rb") as file:
        tree = ast.parse(file.read(), step)
    has_run = any(
        isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name == "run" for node in tree.body
    )
    # A script keeps its `if __name__ == "__main__"`; a step with `run` must not call it twice by that.
    module = types.ModuleType(module_name(step) if has_run or is_vdk() else "__main__")
    module.__file__ = step
    module.__dict__["__builtins__"] = __builtins__
    before = sys.modules.get("__main__")
    sys.modules[module.__name__] = module
    try:
        execute(tree, step, module, has_run)
    finally:
        if before is not None:
            sys.modules["__main__"] = before


def execute(tree: ast.Module, step: str, module: types.ModuleType, has_run: bool) -> None:
    # The `from __future__` of this file is not meant for the step.
    exec(compile(tree, step, "exec", dont_inherit=True), module.__dict__)
    if is_vdk():
        from datajob_vdk import call_vdk_run

        call_vdk_run(module, os.path.basename(step))
    elif has_run:
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

    def __init__(self, places: List[Dict[str, str]]) -> None:
        found = [(os.path.realpath(place["folder"]), place["path"]) for place in places]
        # The innermost first: the folder of a step may be in the folder of its job.
        self._places = sorted(found, key=lambda place: -len(place[0]))
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
        except datajob_skip():
            return 0
        except BaseException as error:  # noqa: B902  Whatever the step raises is its result.
            self._failed(error, None)
            return 1

    def guard_quietly(self, work: Any) -> None:
        try:
            work()
        except BaseException as error:  # noqa: B902  What is registered by the step is the step's.
            self._failed(error, None)

    def thread_failed(self, failure: Any) -> None:
        if failure.exc_type is SystemExit:
            return
        name = failure.thread.name if failure.thread else "unknown"
        self._failed(failure.exc_value or failure.exc_type(), name)

    def finish(self, code: int) -> Any:
        report: Dict[str, Any] = {"finished": True}
        if self._exception is not None:
            report["exception"] = self._exception
        if self._exit_message is not None:
            report["exitMessage"] = self._exit_message
        return (code if code != 0 or self._exception is None else 1), report

    def _exit_code(self, code: object) -> int:
        if code is None:
            return 0
        if isinstance(code, int):
            return code & 0xFF if code & 0xFF or code == 0 else 1
        print(code, file=sys.stderr)
        self._exit_message = str(code)[:MAX_MESSAGE]
        return 1

    def _failed(self, error: BaseException, thread: Optional[str]) -> None:
        self._show(error, thread)
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
        failure = getattr(error, "failure", None)
        if isinstance(failure, int):
            described["failure"] = failure
        number = getattr(error, "errno", None)
        if isinstance(number, int):
            described["errno"] = errno_name(number)
        status = getattr(error, "code", None)
        if isinstance(status, int) and described["types"][0] == "urllib.error.HTTPError":
            described["httpStatus"] = status
        return described

    def _frames(self, error: BaseException) -> List[Dict[str, Any]]:
        """Places in the user's own files, the innermost last."""
        places = [(frame.filename, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)]
        # Where work that was put off had been asked for.
        places.extend(getattr(error, "datajob_places", ()))
        if isinstance(error, SyntaxError) and error.filename:
            places.append((error.filename, error.lineno))
        frames = []
        for filename, line in places:
            file = self._own_path(filename)
            if file is not None and line:
                frames.append({"file": file, "line": line})
        return frames[-MAX_FRAMES:]

    def _own_path(self, filename: str) -> Optional[str]:
        """Path of a file of the user as it is reported; None for libraries and for what is no file."""
        path = os.path.realpath(filename)
        if not os.path.isfile(path):
            return None  # What a compiled library calls its source.
        if f"{os.sep}site-packages{os.sep}" in path or f"{os.sep}dist-packages{os.sep}" in path:
            return None  # Also where the packages of the job are kept in its folder.
        for folder, shown in self._places:
            if path.startswith(folder + os.sep):
                inside = path[len(folder) + 1 :].replace(os.sep, "/")
                return f"{shown}/{inside}" if shown else inside
        return None

    def _show(self, error: BaseException, thread: Optional[str]) -> None:
        """Prints the traceback with the user's own calls only."""
        shown = traceback.TracebackException(type(error), error, error.__traceback__)
        self._strip(shown, set())
        heading = f"Exception in thread {thread}:\n" if thread else ""
        print(heading + "".join(shown.format()), end="", file=sys.stderr, flush=True)

    def _strip(self, shown: Optional[traceback.TracebackException], seen: Set[int]) -> None:
        if shown is None or id(shown) in seen:
            return
        seen.add(id(shown))
        others = [frame for frame in shown.stack if not is_ours(frame) and not is_parsing(frame, shown)]
        own = [frame for frame in others if self._own_path(frame.filename) is not None]
        # An error that did not pass through any of the user's code is shown as it is.
        kept = OwnCalls(own or others)
        kept.left_out = len(others) - len(own) if own else 0
        shown.stack = kept
        for part in [shown.__cause__, shown.__context__, *(getattr(shown, "exceptions", None) or ())]:
            self._strip(part, seen)


class OwnCalls(traceback.StackSummary):
    """Calls that are shown, and how many are not."""

    left_out = 0

    def format(self, **options: Any) -> List[str]:
        lines = super().format(**options)
        if self.left_out > 0:
            calls = "1 call" if self.left_out == 1 else f"{self.left_out} calls"
            lines.append(f"  ({calls} in libraries left out)\n")
        return lines


def datajob_skip() -> type:
    from datajob import SkipRemaining

    return SkipRemaining


def is_ours(frame: traceback.FrameSummary) -> bool:
    return os.path.dirname(os.path.realpath(frame.filename)) == HERE


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
