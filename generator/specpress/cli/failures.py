"""What ends a command early: one line on standard error, and an exit status."""

from __future__ import annotations

import sys
from contextlib import suppress
from types import TracebackType

from specpress.errors import SpecpressError

DONE, FOUND, UNUSABLE, INTERNAL, INTERRUPTED = 0, 1, 2, 3, 130
STATUSES = (
    "Exit status: 0 done, 1 a check found something, 2 bad usage or unreadable input, "
    "3 an error in specpress itself."
)
_PACKAGE = "specpress."


def status_of(error: BaseException, *, verbose: bool) -> int:
    """Says what ended a command, in one line; returns the exit status.

    What specpress does not foresee is an error of its own, and so is its status, 3: a
    check must not seem to have found something. `verbose` shows where it happened.
    """
    match error:
        case SpecpressError():
            say(str(error))
            return UNUSABLE
        case KeyboardInterrupt():
            say("interrupted")
            return INTERRUPTED
        case BrokenPipeError():  # the reader has what it wanted
            _forget_output()
            return DONE
        case OSError():  # the machine's: a folder that may not be read, a full disk
            _show(error, verbose)
            say(_of_system(error))
            _forget_output()
            return UNUSABLE
        case _:
            _show(error, verbose)
            hint = "" if verbose else "; -v shows where"
            say(
                f"internal error in {_where(error.__traceback__)} "
                f"({type(error).__name__}: {error}){hint}; please report it"
            )
            return INTERNAL


def say(message: str) -> None:
    """Prints a message on standard error as one line, whatever is quoted in it."""
    line = " ".join(message.split())
    shown = "".join(c if c.isprintable() else repr(c)[1:-1] for c in line)
    with suppress(OSError, ValueError):  # there may be nobody to read it
        print(f"specpress: {shown}", file=sys.stderr)


def _of_system(error: OSError) -> str:
    reason = error.strerror or str(error)
    places = [str(p) for p in (error.filename, error.filename2) if p is not None]
    return f"{' and '.join(places) or 'input or output'}: {reason}"


def _where(traceback: TracebackType | None) -> str:
    """The innermost module of specpress that was at work, seen from its package."""
    found = "specpress"
    while traceback is not None:
        name = str(traceback.tb_frame.f_globals.get("__name__", ""))
        if name.startswith(_PACKAGE):
            found = name.removeprefix(_PACKAGE)
        traceback = traceback.tb_next
    return found


def _show(error: BaseException, verbose: bool) -> None:
    if verbose:
        import traceback

        with suppress(OSError, ValueError):
            traceback.print_exception(error)


def _forget_output() -> None:
    """What could not be written would be tried again, and complained about, at exit."""
    sys.stdout = None
