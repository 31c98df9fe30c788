"""Credentials from the environment of the process."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TypeVar

_C = TypeVar("_C")


def from_environment(
    variable: str, *ways: tuple[Callable[..., _C], *tuple[str, ...]]
) -> _C:
    """Give what one of the ways makes: the first whose variables are all set.

    A way is a function and the names of its arguments; their variables are called
    `variable`, an underscore and the name. Without names it takes the text of `variable`
    itself. An empty variable counts as not set. ValueError, naming what is missing, where
    no way has all of its variables.
    """
    for make, *names in ways:
        texts = [os.environ.get(each, "") for each in _variables(variable, names)]
        if all(texts):
            if not names:
                return make(*texts)
            return make(**dict(zip(names, texts, strict=True)))
    raise ValueError(_missing(variable, [names for _, *names in ways]))


def _variables(variable: str, names: list[str]) -> list[str]:
    return [f"{variable}_{name.upper()}" for name in names] or [variable]


def _missing(variable: str, ways: list[list[str]]) -> str:
    needed = [_variables(variable, names) for names in ways]
    begun = [each for each in needed if any(map(os.environ.get, each))]
    text = ", or ".join(" and ".join(each) for each in begun or needed)
    missing = [name for each in begun for name in each if not os.environ.get(name)]
    found = f"no {' and no '.join(missing)}" if missing else "nothing"
    return f"expected {text} in the environment, found {found}"
