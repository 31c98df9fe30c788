"""`specpress mock`: a stand-in for the server of a document."""

from __future__ import annotations

import argparse
import gc
import logging
import os
import socket
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from specpress.errors import SpecpressError

from .arguments import add_spec_argument, add_verbose, overlay_argument
from .inspect import job_of

if TYPE_CHECKING:
    from specpress.pipeline.job import Job
from .progress import progress

_NEEDED = ("fastapi", "jsonschema_rs", "uvicorn", "rstr", "python_multipart")
PACKAGE = "specpress_mocked_api"
"""The name of the package that a mock is made from, and of its log."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    add_spec_argument(parser, required=False)
    parser.add_argument("--host", default="127.0.0.1", help="(default %(default)s)")
    parser.add_argument("--port", type=int, default=8000, help="(default %(default)s)")
    parser.add_argument(
        "--seed",
        type=int,
        default=0,
        metavar="N",
        help="another number gives other values (default %(default)s)",
    )
    parser.add_argument(
        "--overlay",
        action="append",
        type=overlay_argument,
        default=[],
        metavar="FILE",
        help="an overlay to apply to the document; may be given several times",
    )
    parser.add_argument(
        "--no-security",
        action="store_true",
        help="let everyone in, without credentials",
    )
    parser.add_argument(
        "--no-cors",
        action="store_true",
        help="do not let web pages of other origins call the mock",
    )
    parser.add_argument(
        "--dynamic",
        action="store_true",
        help="other values for each request, not the examples of the document",
    )
    parser.add_argument(
        "--faker",
        action="store_true",
        help="take people and places from the library Faker, if it is installed",
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="log no requests")
    add_verbose(parser)


def run(args: argparse.Namespace) -> int:
    """Serve until interrupted."""
    needed = (*_NEEDED, "faker") if args.faker else _NEEDED
    missing = [name for name in needed if find_spec(name) is None]
    if missing:
        raise SpecpressError(
            f"a mock server needs {', '.join(missing)}",
            hint="pip install 'specpress[mock]'" + " faker" * args.faker,
        )
    job = job_of(args.spec)
    bound = listening(args.host, args.port)
    with bound, TemporaryDirectory(prefix="specpress-") as folder:
        with progress(f"generating {args.spec or job.settings.name}"):
            app = mock_app(
                job,
                Path(folder),
                seed=args.seed,
                security=not args.no_security,
                cors=not args.no_cors,
                dynamic=args.dynamic,
                faker=args.faker,
                overlays=[overlay.absolute() for overlay in args.overlay],
            )
        uvicorn = import_module("uvicorn")
        if not args.quiet:
            logging.basicConfig(format="%(levelname)s:     %(message)s")
            logging.getLogger(PACKAGE).setLevel(logging.INFO)
            port = bound.getsockname()[1]
            print(f"http://{args.host}:{port}/docs", file=sys.stderr)
        level = "warning" if args.quiet else "info"
        gc.enable()  # a server goes on, other commands end
        server = uvicorn.Server(uvicorn.Config(app, log_level=level))
        with suppress(KeyboardInterrupt):  # uvicorn has ended by then
            server.run(sockets=[bound])
        if not server.started:
            raise SpecpressError("the mock server could not be started")
    return 0


def listening(host: str, port: int) -> socket.socket:
    """A socket that takes connections; raises `SpecpressError` where that is not possible."""
    try:
        if port not in range(2**16):  # some systems take it modulo that
            raise OverflowError("expected a number up to 65535")
        family, kind, protocol, _, place = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        found = socket.socket(family, kind, protocol)
        if os.name == "posix":  # elsewhere it takes the port from who has it
            found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        found.bind(place)
        found.listen()  # who has read the address may connect at once, and waits
    except (OSError, OverflowError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise SpecpressError(
            f"nothing can listen on {host}, port {port}: {reason}",
            hint="choose another one with --host and --port",
        ) from error
    return found


def mock_app(
    spec: str | Job,
    folder: Path,
    *,
    seed: int = 0,
    security: bool = True,
    cors: bool = True,
    dynamic: bool = False,
    faker: bool = False,
    overlays: Sequence[Path] = (),
) -> Any:
    """A FastAPI app that mocks a document, from a package that is written to `folder`.

    `spec` is what names it on the command line, or a job of it. `overlays` are applied to
    the document, after those of the job. Raises `SpecpressError` for what
    cannot be used.
    """
    from specpress.config.settings import ApiConfig
    from specpress.pipeline.generate import render_package, write_package
    from specpress.pipeline.job import Job
    from specpress.pipeline.source import read_raw

    given = job_of(spec) if isinstance(spec, str) else spec
    settings = ApiConfig(
        name=PACKAGE,
        package=PACKAGE,
        overlays=(*given.source.overlays, *overlays),
        references_within=given.settings.references_within,
    )
    job = Job(given.location, folder / PACKAGE, given.root, settings)
    write_package(job, render_package(job, read_raw(job.source)))
    for name in [n for n in sys.modules if n.split(".")[0] == PACKAGE]:
        del sys.modules[name]
    sys.path.insert(0, str(folder))
    try:
        server = import_module(f"{PACKAGE}.server")
        return server.create_mock_app(
            seed=seed, dynamic=dynamic, faker=faker, security=security, cors=cors
        )
    finally:
        sys.path.remove(str(folder))
