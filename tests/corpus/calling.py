"""Calls each operation of a package, its client against its server; run as a program.

``python calling.py FOLDER PACKAGE`` prints a JSON object: `round_trips`, the number of
operations of the manifest whose values arrive as they were sent, with both clients;
`differences`, what was noticed of each of the others (``GET /path``); `seconds` of CPU.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import time
import warnings
from pathlib import Path
from typing import Any

from specpress.testing import RoundTrip

_LONGEST = 400
_MOST = 5


def called(folder: Path, package: str, sets: int = 1) -> dict[str, Any]:
    """What came of `sets` calls of each operation with each client."""
    sys.path.insert(0, str(folder))
    manifest = json.loads((folder / package / "specpress.json").read_text())
    trip = RoundTrip(package)
    cases = list(trip.cases(sets))
    noticed: dict[str, dict[str, None]] = {case.operation: {} for case in cases}
    for failure in [*trip.run(cases), *asyncio.run(trip.run_async(cases))]:
        said = f"{failure.case.method}: {failure.side}: {failure.message}"
        noticed[failure.case.operation][said[:_LONGEST]] = None
    unknown = {"the server does not have it": None}
    differences = {
        f"{operation['method']} {operation['path']}": list(messages)[:_MOST]
        for operation in manifest["operations"]
        if (messages := noticed.get(operation["id"], unknown))
    }
    return {
        "round_trips": len(manifest["operations"]) - len(differences),
        "differences": differences,
        "seconds": round(time.process_time(), 1),
    }


if __name__ == "__main__":
    logging.disable()
    warnings.simplefilter("ignore")
    print(json.dumps(called(Path(sys.argv[1]), sys.argv[2])))
