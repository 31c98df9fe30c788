"""Processes on machines that refuse something: without privileges, home or room."""

from __future__ import annotations

import ctypes
import os
import sys

_PR_CAPBSET_DROP = 24  # <linux/prctl.h>
_OVERRIDING = (1, 2)  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH, <linux/capability.h>

CAN_BE_REFUSED = sys.platform == "linux" or (os.name == "posix" and os.geteuid() != 0)
"""Whether a process can be started that permissions mean something to."""

WITHOUT_HOME = """\
import pwd, runpy, sys

def unknown(uid):
    raise KeyError(uid)

pwd.getpwuid = unknown
sys.argv[0] = "specpress"
runpy.run_module("specpress", run_name="__main__")
"""
"""A program that is specpress for a user whom the system does not know."""


def unprivileged() -> None:
    """Takes from a new process what lets root pass over permissions."""
    if os.geteuid() == 0:
        library = ctypes.CDLL(None)
        for capability in _OVERRIDING:
            library.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)
