"""Dotted paths into JSON values and models: what paging, jobs and tokens are found by."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from .json_values import is_model


def pick(value: object, path: str) -> object:
    """Follow a dotted path of wire names; None where it leads nowhere.

    A dot that belongs to a name is written with a backslash before it.
    """
    for name in re.split(r"(?<!\\)\.", path):
        name = name.replace("\\.", ".")
        if is_model(value):
            fields = type(value).model_fields
            attributes = {
                key if field.alias is None else field.alias: key
                for key, field in fields.items()
            }
            if name in attributes:
                value = getattr(value, attributes[name])
                continue
            value = value.model_extra
        if not isinstance(value, Mapping):
            return None
        value = cast("Mapping[str, object]", value).get(name)
    return value
