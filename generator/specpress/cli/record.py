"""`specpress record`: a reverse proxy that writes down what an API answers."""

from __future__ import annotations

import argparse
import gc
import sys
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from specpress.errors import SpecpressError

from .arguments import add_verbose, overlay_argument
from .mock import listening

if TYPE_CHECKING:
    from specpress.document.values import Object


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    parser.add_argument(
        "--target", required=True, metavar="URL", help="the API that requests go to"
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="FILE",
        help="the file of JSON Lines that exchanges are added to",
    )
    parser.add_argument("--host", default="127.0.0.1", help="(default %(default)s)")
    parser.add_argument("--port", type=int, default=8001, help="(default %(default)s)")
    parser.add_argument(
        "--spec",
        metavar="SPEC",
        help="the document of the API, for what it says is secret: a file, a URL, "
        "git:REV:path or a configured API",
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
        "--secret",
        action="append",
        default=[],
        metavar="NAME",
        help="a header, parameter or property that is not to be kept; may be given "
        "several times",
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="log no requests")
    add_verbose(parser)


def run(args: argparse.Namespace) -> int:
    """Serve until interrupted."""
    if find_spec("uvicorn") is None:
        raise SpecpressError(
            "a recording proxy needs uvicorn", hint="pip install 'specpress[record]'"
        )
    url: str = args.target
    target = urlsplit(url)
    if target.scheme not in ("http", "https") or not target.hostname:
        raise SpecpressError(
            f"expected --target as an http or https URL, found {args.target}"
        )
    if not args.output.parent.is_dir():
        raise SpecpressError(
            "expected a folder that exists", file=str(args.output.parent)
        )
    document = _document(args)
    from specpress.evidence.proxy import RecordingProxy
    from specpress.evidence.record import ExchangeWriter

    writer = ExchangeWriter(args.output, args.secret, document)
    app = RecordingProxy(args.target, writer)
    uvicorn = import_module("uvicorn")
    with listening(args.host, args.port) as bound:
        if not args.quiet:
            port = bound.getsockname()[1]
            print(
                f"http://{args.host}:{port} -> {args.target}, written to {args.output}",
                file=sys.stderr,
            )
        config = uvicorn.Config(
            app,
            log_level="warning" if args.quiet else "info",
            # header fields are those of the target
            server_header=False,
            date_header=False,
            proxy_headers=False,
            # requests that wait for an answer do not keep it from ending
            timeout_graceful_shutdown=2,
        )
        gc.enable()  # a server goes on, other commands end
        server = uvicorn.Server(config)
        with suppress(KeyboardInterrupt):  # uvicorn has ended by then
            server.run(sockets=[bound])
        if not server.started:
            raise SpecpressError("the proxy could not be started")
    return 0


def _document(args: argparse.Namespace) -> Object | None:
    if args.spec is None:
        return None
    from .drift import document_of

    return document_of(args.spec, args.overlay).written
