"""What all tests share: the same hypothesis examples in every run."""

from __future__ import annotations

from hypothesis import settings

# A run that fails must fail again; searching for new examples is `make fuzz`.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")
