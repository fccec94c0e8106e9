"""StandaloneDataJob of VDK is not here."""

raise ImportError(
    "StandaloneDataJob (vdk.api.data_job) does not exist here: a step gets its job_input from `datajob run`. "
    "Move the code into `def run(job_input)` of a step. See docs/migrating-from-vdk.md."
)
