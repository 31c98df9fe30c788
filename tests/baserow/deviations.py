"""What the recorded answers deviate in from the document, as the client's hook tells it.

``python -m tests.baserow.deviations`` writes the list anew. It holds operations, the
names of properties and the kinds of deviations; of the data itself, nothing.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

from tests.shared import ROOT

from .recordings import call_of, is_declared, recordings, response_of

sys.path.insert(0, str(ROOT / "generated"))

from baserow_api import ApiError, Client

if TYPE_CHECKING:
    from baserow_api._runtime.mismatch import MismatchReport

GOLDEN = Path(__file__).with_name("deviations.txt")
_NUMBER = re.compile("[0-9]+")


def reports(exchange: Mapping[str, Any]) -> list[MismatchReport]:
    """The reports of the hook where the client is given a recorded answer."""
    found: list[MismatchReport] = []
    answer = httpx.MockTransport(lambda _: response_of(exchange))
    call = call_of(exchange)
    client = Client(
        "https://baserow.test",
        http_client=httpx.Client(transport=answer),
        retries=0,
        on_mismatch=found.append,
    )
    with client, suppress(ApiError, ValueError):  # or refused before it is sent
        attrgetter(call.method)(client)(*call.arguments, **call.keywords)
    return found


def lines(exchanges: Iterable[Mapping[str, Any]]) -> list[str]:
    """Each deviation once: operation, status, place and kind, in order."""
    return sorted(
        {
            f"{report.operation_id} {report.status_code} "
            f"{_place(mismatch.location)} {mismatch.kind}"
            for exchange in exchanges
            if is_declared(exchange)
            for report in reports(exchange)
            for mismatch in report.mismatches
        }
    )


def _place(location: tuple[str | int, ...]) -> str:
    """A location without data: no indices, and no numbers in the keys of maps."""
    steps = (
        "[]" if isinstance(step, int) else _NUMBER.sub("N", step) for step in location
    )
    return "/" + "/".join(steps)


def main() -> None:
    """Write the list."""
    GOLDEN.write_text("".join(f"{line}\n" for line in lines(recordings())))


if __name__ == "__main__":
    main()
