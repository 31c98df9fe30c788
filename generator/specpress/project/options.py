"""What a user decides about the project around a package: the options of this stage."""

from __future__ import annotations

import re
from typing import Annotated, ClassVar

from pydantic import AfterValidator, ConfigDict, Field

from specpress.utils.dataclass import dataclass

from .version import is_version

_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")
"""Names of distributions (PyPA, names and normalization)."""
_LICENSE = re.compile(r"[A-Za-z0-9.+() -]+")
"""The characters of an SPDX license expression (SPDX 2.3, annex D)."""
SEMANTIC, DOCUMENT = "semantic", "document"


def _name(text: str) -> str:
    if not _NAME.fullmatch(text):
        raise ValueError(f"{text!r} is not a name for a distribution")
    return text


def _license(text: str) -> str:
    if not _LICENSE.fullmatch(text) or not text.strip():
        raise ValueError(f"{text!r} is no SPDX license expression, such as MIT")
    return text.strip()


def _version(text: str) -> str:
    if text not in (SEMANTIC, DOCUMENT) and not is_version(text):
        raise ValueError(
            f"{text!r} is none of 'semantic', 'document' and a version, such as 1.2.0"
        )
    return text


@dataclass(frozen=True, slots=True)
class ProjectOptions:
    """The metadata of the distribution, as far as they do not follow from the document."""

    __pydantic_config__: ClassVar = ConfigDict(extra="forbid")

    name: Annotated[
        str,
        AfterValidator(_name),
        Field(
            description="Name of the distribution; by default that of the package, with "
            "hyphens."
        ),
    ] = ""
    version: Annotated[
        str,
        AfterValidator(_version),
        Field(
            description="`semantic`: the first version is that of the document; after "
            "that, the step that `specpress diff` suggests is taken, or the version of "
            "the document where that has moved as far; `document`: always that of the "
            "document; or a version, which is taken as it is."
        ),
    ] = SEMANTIC
    license: Annotated[
        str,
        AfterValidator(_license),
        Field(
            description="SPDX expression of your licence; that of the runtime in the "
            "package, MIT, is added. By default no licence is declared."
        ),
    ] = ""
