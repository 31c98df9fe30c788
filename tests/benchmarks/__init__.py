"""Ratios to what a person would have done by hand; `python -m tests.benchmarks`."""
