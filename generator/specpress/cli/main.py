"""The command line: finds the command, runs it, turns errors into exit statuses."""

from __future__ import annotations

import argparse
import gc
import os
import re
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType

from specpress._version import __version__
from specpress.errors import SpecpressError
from specpress.utils.gc_pause import gc_paused

from .failures import STATUSES, status_of

COMMANDS = {
    "init": "write the configuration of an API",
    "pull": "download documents and update the lock",
    "generate": "generate packages from documents",
    "check": "say whether documents, lock and generated packages agree",
    "vendor": "copy a generated package into another project",
    "diff": "say what changed between two documents, and whom that breaks",
    "history": "say what changed in each version of a document in git",
    "changelog": "write what changed in a document from tag to tag",
    "git-diff": "compare two versions of a document for `git diff`",
    "merge-driver": "merge a file of a generated package for `git merge`",
    "record": "pass requests on to an API and write down what it answers",
    "drift": "say where recorded traffic is not what a document declares",
    "learn": "write an overlay that mends a document by recorded traffic",
    "inspect": "say what a document offers and what is wrong with it",
    "bundle": "write a document and all that it refers to as one file",
    "mock": "serve a stand-in for the server of a document",
    "templates": "list the templates of packages, or copy them to change them",
    "scaffold": "write a file to begin a server with",
}
"""Each is a module of `commands` with `add_arguments(parser)` and `run(args) -> int`."""

_VERBOSE = re.compile(r"-[a-z]*v[a-z]*|--verbose")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command and returns the exit status, which `cli.failures` explains.

    Nothing is raised but `SystemExit`, by what explains the usage.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        try:
            return _run(words)
        finally:
            if sys.stdout is not None:  # a full disk is noticed when it is written to
                sys.stdout.flush()
    except (Exception, KeyboardInterrupt) as error:
        verbose = any(_VERBOSE.fullmatch(word) for word in words)
        return status_of(error, verbose=verbose)


def _run(words: list[str]) -> int:
    parser, commands = _parsers(words)
    if not words:
        parser.print_help(sys.stderr)
        return 2
    _refuse_unknown_command(parser, words)
    args, unknown = parser.parse_known_args(words)
    if unknown:  # said by the command's own parser, with the usage of the command
        commands[args.command].error(f"unrecognized arguments: {' '.join(unknown)}")
    # pydantic looks through all installed distributions for plugins that watch models
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    _find_working_directory()
    with gc_paused():
        status: int = _module(args.command).run(args)
        return status


def _refuse_unknown_command(parser: argparse.ArgumentParser, words: list[str]) -> None:
    """Say which command may be meant, in the place of a list of all of them."""
    command = _command_in(words)
    if command and command not in COMMANDS:
        from difflib import get_close_matches  # few mistype

        nearest = get_close_matches(command, COMMANDS, 1)
        meant = f"; did you mean {nearest[0]!r}?" if nearest else ""
        parser.error(f"there is no command {command!r}{meant} (--help lists them)")


def _command_in(words: Sequence[str]) -> str:
    return next((word for word in words if not word.startswith("-")), "")


def _module(command: str) -> ModuleType:
    """The module of a command."""
    return import_module(f".{command.replace('-', '_')}", __package__)


def script() -> int:
    """The console script: `main` in a process of its own.

    What is alive at the end is not looked through for garbage once more: the process
    gives all of it back.
    """
    gc.disable()
    if (reconfigure := getattr(sys.stdout, "reconfigure", None)) is not None:
        # a name that the terminal's encoding lacks is shown escaped, as in errors
        reconfigure(errors="backslashreplace")
    status = main()
    gc.freeze()
    return status


def _find_working_directory() -> None:
    """Refuses one that was deleted or replaced, before something trips over it."""
    try:
        Path.cwd()
    except OSError:
        raise SpecpressError(
            "the working directory is not there any more",
            hint='enter it again, with `cd "$PWD"`, or another one',
        ) from None


def _parsers(
    words: Sequence[str],
) -> tuple[argparse.ArgumentParser, Mapping[str, argparse.ArgumentParser]]:
    """The parser, and those of the commands; only the one in question has arguments.

    The others' modules are not imported: starting quickly is part of the job.
    """
    parser = argparse.ArgumentParser(
        prog="specpress",
        description="Presses an OpenAPI document into typed Python.",
        epilog=STATUSES,
    )
    parser.add_argument(
        "--version", action="version", version=f"specpress {__version__}"
    )
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    wanted = _command_in(words)
    for name, purpose in COMMANDS.items():
        sentence = f"{purpose[0].upper()}{purpose[1:]}."
        subparser = subparsers.add_parser(
            name, help=purpose, description=sentence, epilog=STATUSES
        )
        if name == wanted:
            _module(name).add_arguments(subparser)
    return parser, subparsers.choices
