"""Tests for users of generated packages.

Whether a service keeps to its document, called through the generated client:

    from specpress.testing import assert_contract

    def test_contract() -> None:
        assert_contract(app)

Whether a package's client and server agree, and a client that is answered by a mock:
`assert_round_trip("baserow_api")` and `mock_client("baserow_api")`. They are fixtures
too, with `pytest_plugins = ["specpress.testing.plugin"]`.
"""

from .conformance import FindingKind
from .contract import assert_contract, check_contract
from .mocks import app_client, mock_async_client, mock_client
from .report import ContractOptions, ContractReport, Finding
from .round_trip import Case, Failure, RoundTrip, assert_round_trip
from .transport import SyncASGITransport

__all__ = [
    "Case",
    "ContractOptions",
    "ContractReport",
    "Failure",
    "Finding",
    "FindingKind",
    "RoundTrip",
    "SyncASGITransport",
    "app_client",
    "assert_contract",
    "assert_round_trip",
    "check_contract",
    "mock_async_client",
    "mock_client",
]
