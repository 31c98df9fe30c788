"""Generating only what has changed since the last run."""
