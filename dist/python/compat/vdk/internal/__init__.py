"""The inside of VDK is not here."""

raise ImportError(
    "The inside of VDK (vdk.internal) is not here: take what job_input has, and plain Python exceptions, or "
    "datajob.UserError and datajob.PlatformError for errors. See docs/migrating-from-vdk.md."
)
