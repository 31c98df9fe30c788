"""Tests for users of generated packages: client and server test each other.

In a test of one's own, which needs no more than pytest:

    from specpress.testing import assert_round_trip

    def test_round_trip() -> None:
        assert_round_trip("baserow_api")

or with the fixture: `pytest_plugins = ["specpress.testing.plugin"]`.
"""

from .round_trip import Case, Failure, RoundTrip, assert_round_trip
from .transport import SyncASGITransport

__all__ = [
    "Case",
    "Failure",
    "RoundTrip",
    "SyncASGITransport",
    "assert_round_trip",
]
