"""A user's service classes: which operations they leave out, and what cannot work."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from specpress.errors import SpecpressError
from specpress.utils.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class ServiceReport:
    """What is to say of a class: the operations that it leaves out, and what cannot work.

    Each misfit is a sentence, the one that `create_app` says.
    """

    missing: list[str]
    misfits: list[str]


def unimplemented(class_path: str, *roots: Path) -> list[str]:
    """The operations that a class has no method of its own for, but a stub at most.

    The arguments are those of `report`.
    """
    return report(class_path, *roots).missing


def report(class_path: str, *roots: Path) -> ServiceReport:
    """What `create_app` would say of a class.

    `class_path` is ``package.module:Class``, found from one of `roots` or where Python
    looks; importing it runs its code. Raises `SpecpressError` for one that is no service
    of a generated package.
    """
    module_name, _, name = class_path.partition(":")
    before = list(sys.path)
    sys.path[:0] = map(str, roots)
    try:
        service: Any = getattr(import_module(module_name), name)
    except (Exception, SystemExit) as error:  # whatever the user's own code raises
        raise SpecpressError(
            f"{class_path} cannot be imported: {type(error).__name__}: {error}",
            hint="name a class as package.module:Class",
        ) from error
    finally:
        sys.path[:] = before
    base: Any = getattr(service, "_declared", None)
    if not isinstance(base, type):
        raise SpecpressError(
            f"{class_path} does not extend a service of a generated package",
            hint="extend one of the classes of its `server`",
        )
    runtime = f"{base.__module__.rpartition('.')[0]}._runtime"
    declared_by = import_module(f"{runtime}.declared").declared_by
    methods = import_module(f"{runtime}.methods")
    kinds = [kind for kind in service.__mro__ if methods.is_generated(kind)]
    return ServiceReport(
        sorted(
            each.name
            for kind in kinds
            for each in declared_by(kind)
            if not methods.is_implemented(service, each)
        ),
        list(dict.fromkeys(m for k in kinds for m in methods.misfits(k, service))),
    )
