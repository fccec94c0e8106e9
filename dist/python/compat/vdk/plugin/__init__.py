"""Plugins of VDK are not here."""

raise ImportError(
    "Plugins of VDK (vdk.plugin) do not run here: dependencies between jobs are `after` in datajob.yaml, "
    "databases are connections of datajob.config.yaml. See docs/migrating-from-vdk.md."
)
