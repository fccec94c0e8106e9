"""What steps of a Versatile Data Kit job may import when their manifest says ``compat: vdk``."""
