"""Arguments that commands share: `-q`, `-v`, `--json`, a document and its overlays."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_output_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare ``quiet``, ``verbose`` and ``json``, of which one may be given."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "-q", "--quiet", action="store_true", help="say nothing but errors"
    )
    group.add_argument(
        "-v", "--verbose", action="store_true", help="say more about what is done"
    )
    group.add_argument(
        "--json", action="store_true", help="print the result as JSON for a program"
    )


def add_verbose(parser: argparse.ArgumentParser) -> None:
    """Declare ``verbose`` for a command that has nothing more to say when all is well."""
    parser.add_argument(
        "-v",
        "--verbose",
        action="store_true",
        help="show where an error of specpress itself happened",
    )


def add_document_arguments(
    parser: argparse.ArgumentParser, *, required: bool = True
) -> None:
    """Declare ``spec``, which document it is about, and ``overlay``, those of its own.

    Where it is not `required`, None stands for the only API that is configured.
    """
    add_spec_argument(parser, required=required)
    parser.add_argument(
        "--overlay",
        action="append",
        default=[],
        type=overlay_argument,
        metavar="FILE",
        help="an overlay to apply, after those that are configured: a file, or one that "
        "specpress brings (specpress:baserow); repeatable",
    )


def add_spec_argument(
    parser: argparse.ArgumentParser, *, required: bool = True
) -> None:
    """Declare ``spec``; None, where it is not `required`, is the only configured API."""
    parser.add_argument(
        "spec",
        metavar="SPEC",
        nargs=None if required else "?",
        help="a file, a URL, git:REV:path or a configured API"
        + ("" if required else "; by default the one that is configured"),
    )


def overlay_argument(text: str) -> Path:
    """The file of an overlay that an argument names: its path, or ``specpress:NAME``."""
    from specpress.document.overlays.shipped import overlay_path

    return overlay_path(text, Path())


def counted(number: int, noun: str) -> str:
    """A count with its noun, in the plural unless it is one."""
    return f"{number} {noun}{'s'[: number != 1]}"
