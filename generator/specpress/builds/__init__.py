"""Packages as a part of builds, for the build backends of Python (PEP 517)."""
