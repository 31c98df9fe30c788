"""Whether a service keeps to its document: every operation is called, and looked at.

The requests are made from the document: valid ones, which the generated client sends,
and ones that the document forbids. What is answered has to be declared.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Any
from urllib.parse import urljoin, urlsplit

from .calls import Calls, Recorder, Tools
from .conformance import Conformance, FindingKind
from .invalid import InvalidRequests
from .packages import package_of
from .report import ContractOptions, ContractReport, Finding
from .round_trip import Case, RoundTrip
from .transport import SyncASGITransport, for_clients_of


def check_contract(
    app: Any, package: str = "", options: ContractOptions | None = None
) -> ContractReport:
    """Call the operations of a service, and give what is not as its document declares.

    `app` is any ASGI app that serves the document of the generated package with this
    dotted name; of an app of `create_app` or `create_router` the package is known. Its
    lifespan is run. Operations that it does not implement are left out. ValueError where
    the package is not known. Not for use inside a running event loop.
    """
    name = package or package_of(app)
    return _Check(app, name, options or ContractOptions()).report()


def assert_contract(app: Any, package: str = "", **options: Any) -> ContractReport:
    """Check a service; AssertionError with a report if anything is found.

    The options are those of `ContractOptions`.
    """
    report = check_contract(app, package, ContractOptions(**options))
    if report.findings:
        raise AssertionError(f"\n{report}")
    return report


class _Check:
    """A run over the operations of an app."""

    def __init__(self, app: Any, package: str, options: ContractOptions) -> None:
        self._app = app
        self._options = options
        self._trip = RoundTrip(package, seed=options.seed)
        self._conformance = Conformance(self._trip)
        self._invalid = InvalidRequests(self._trip)
        self._root = ""
        self._calls = 0

    def report(self) -> ContractReport:
        """Make all calls."""
        declared = {each.operation.id: each for each in self._trip.declared}
        cases = self._trip.cases(self._options.sets)
        chosen = [each for each in cases if self._is_chosen(each)]
        unimplemented = {
            each.operation.id
            for each in self._trip.declared
            if _name_of(each) in _unimplemented(self._app)
        }
        served = [each for each in chosen if each.operation not in unimplemented]
        # What deletes goes last: the others may need what is there.
        served.sort(
            key=lambda case: declared[case.operation].operation.method == "DELETE"
        )
        findings: list[Finding] = []
        successes = {each.operation: 0 for each in served}
        transport = SyncASGITransport(
            self._rooted, lifespan=True, timeout=self._options.timeout
        )
        with transport:
            recorder = Recorder(transport)
            client = self._client(recorder, self._options.base_url)
            elsewhere = self._client(recorder, self._trip.base_url)
            tools = Tools(
                self._options, self._conformance, self._invalid, recorder, self._begin
            )
            for case in served:
                if case.operation in unimplemented:
                    continue
                one = Calls(tools, declared[case.operation], case)
                findings += one.findings(elsewhere if case.server else client)
                successes[case.operation] += one.succeeded
                if not one.is_implemented:
                    unimplemented.add(case.operation)
        served = [each for each in served if each.operation not in unimplemented]
        findings += self._never(served, successes)
        return ContractReport(
            self._trip.package,
            tuple(dict.fromkeys(findings)),
            self._calls,
            tuple(dict.fromkeys(f"{each.group}.{each.method}" for each in served)),
            tuple(sorted(unimplemented)),
            {name: successes[name] for name in successes if name not in unimplemented},
        )

    def _is_chosen(self, case: Case) -> bool:
        return _matches(case, self._options.operations) and not _matches(
            case, self._options.without
        )

    def _never(
        self, cases: Iterable[Case], successes: Mapping[str, int]
    ) -> Iterator[Finding]:
        for case in cases:
            is_wanted = case.number == 0 and _matches(case, self._options.succeeding)
            if is_wanted and not successes[case.operation]:
                yield Finding(
                    FindingKind.NEVER_SUCCEEDED,
                    case.operation,
                    f"{case.group}.{case.method}",
                    "no valid request was answered with 2xx; give `values` that are"
                    " there",
                )

    def _client(self, recorder: Recorder, base_url: str) -> Any:
        http = self._trip.http
        inner = http.Client(transport=for_clients_of(http, recorder))
        auth = self._trip.auth if self._options.auth is None else self._options.auth
        return self._trip.module("client").Client(
            base_url,
            auth=auth,
            http_client=inner,
            retries=0,
            on_mismatch="ignore",
        )

    async def _rooted(self, scope: Any, receive: Any, send: Any) -> None:
        root = {"root_path": self._root} if self._root else {}
        await self._app({**scope, **root}, receive, send)

    def _begin(self, case: Case) -> None:
        """Count a call, and serve the app where its operation is."""
        self._calls += 1
        base = self._trip.base_url.rstrip("/") + "/"
        url = urljoin(base, case.server) if case.server else ""
        self._root = urlsplit(url).path.rstrip("/")


def _unimplemented(app: Any) -> Collection[str]:
    names: Collection[str] = getattr(getattr(app, "state", None), "unimplemented", ())
    return names


def _name_of(declared: Any) -> str:
    """The name of an operation in an app's list of those that are not implemented."""
    module: str = declared.service.__module__
    return f"{module.rpartition('.')[2]}.{declared.name}"


def _matches(case: Case, patterns: Collection[str]) -> bool:
    names = f"{case.group}.{case.method}", case.operation
    return any(fnmatchcase(name, each) for each in patterns for name in names)
