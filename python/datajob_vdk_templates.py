"""Templates of VDK by their names there. Internal."""

from __future__ import annotations

from typing import Any, Dict

import datajob


def run_template(job: datajob.Job, name: str, arguments: Dict[str, Any], database: str) -> None:
    raise datajob.UserError(f"The template {name!r} cannot be run here yet.")
