"""Templates of VDK by their names there; src/sql/templates/vdk-templates.ts says what they are here. Internal."""

from __future__ import annotations

import os
from typing import Any, Dict

import datajob


class DataQualityException(datajob.UserError):
    """The check of a template said no."""


def run_template(job: datajob.Job, name: str, arguments: Dict[str, Any], database: str) -> None:
    """Runs a template; then its ``check`` looks at the target, before anybody else can see what was written."""
    given = dict(arguments or {})
    check = given.pop("check", None)
    given.pop("staging_schema", None)  # Nothing is staged: the transaction is what keeps it apart.
    if check is not None and os.environ["DATAJOB_VDK_ATOMIC"] == "none":
        raise datajob.ConfigError(
            "The check of a template needs a transaction, and the job has `atomic: none`: what it refuses could not be "
            "taken back. Set `atomic: job` or `atomic: step`."
        )
    request: Dict[str, Any] = {
        "do": "vdk-template",
        "template": name,
        "arguments": {key: plain(value) for key, value in given.items() if value is not None},
    }
    if database and database != "default":
        request["connection"] = database
    with datajob.translated():
        job._run().ask(request)
    if check is not None:
        target = ".".join(str(given[key]) for key in ("target_schema", "target_table") if given.get(key))
        if not check(target):
            raise DataQualityException(f"The check of the template {name} refused what is in {target} now.")


def plain(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [str(item) for item in value]
    return value if isinstance(value, (str, int, float, bool)) else str(value)
