"""The base class of the generated models.

The validators are not built by pydantic's own schema generator, which recurses from
model to model: `definitions.py` writes one flat core schema for all models that can be
reached, when the first of them is used.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from pydantic import Field

from .. import PACKAGE
from .base import ModelBase
from .markers import (
    Discriminator,
    Marker,
    build_by,
    deferred,  # <discriminators>
)

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

__all__ = [
    "Discriminator",
    "Field",
    "Model",
    "deferred",  # <discriminators>
]

# What seven of ten fields are. Their text is the same in each of a hundred models, and
# pydantic would compile it for each: a sixth of what making a model takes.
_PLAIN: Mapping[str, object] = {
    "bool": bool,
    "bool | None": bool | None,
    "float": float,
    "float | None": float | None,
    "int": int,
    "int | None": int | None,
    "str": str,
    "str | None": str | None,
}


# Annotations are text as the compiler writes it; a string in it may contain anything.
_TEXT: Final = r"""(?:[^'"]|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")+?"""
_ALIASED: Final = re.compile(
    rf"Annotated\[(?P<type>{_TEXT}), Field\((?P<said>alias=.*)\)\]", re.DOTALL
)
_NO_GLOBALS: Final[dict[str, Any]] = {
    "__builtins__": {},
    "dict": dict,
    "float": float,
}
_ABSENT: Final = object()


class Model(ModelBase):
    """An object of the API.

    Unknown properties are kept: they are read as attributes, like the items of a mapping
    (``row["Name"]``, ``"Name" in row``, ``row.get("Name")``), or all at once
    (`undeclared`). Absent optional ones read as None and are not in `model_fields_set`.
    Values may be given by Python name or by wire name.
    """

    def __init_subclass__(cls, **options: Any) -> None:
        """Put types in the place of annotations whose text is one of the usual.

        `Annotated[type, Field(alias=…)]` becomes `type` and a default: pydantic would
        learn of the alias only when the type is there.
        """
        super().__init_subclass__(**options)
        if cls.__module__.startswith(f"{PACKAGE}."):  # elsewhere `str` may mean another
            annotations: dict[str, object] = vars(cls).get("__annotations__", {})
            for name, text in annotations.items():
                if not isinstance(text, str):
                    continue
                plain = text
                if aliased := _ALIASED.fullmatch(text):
                    plain = aliased["type"]
                    said = eval(f"dict({aliased['said']})", _NO_GLOBALS)
                    if name in vars(cls):
                        said["default"] = vars(cls)[name]
                    setattr(cls, name, Field(**said))
                annotations[name] = _PLAIN.get(plain, plain)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Give the flat schema; a class that a user derived is read by pydantic's rules."""
        from .compatibility import PYDANTIC
        from .definitions import flat_schema, is_generated, settle_fields

        if is_generated(cls):
            return flat_schema(cls)
        if PYDANTIC < (2, 11):
            settle_fields(cls)
        elif not cls.__pydantic_fields_complete__:
            cls.model_rebuild()
        return handler(source)

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Mapping[str, Any] | None = None,
    ) -> bool | None:
        """Build the validator. Called by itself when the model is first used.

        The names in the annotations are looked up in the package's `models`, which
        imports what is needed. NameError for one that is not there.
        """
        from .definitions import complete, field_names, is_generated

        if is_generated(cls):
            if cls.__pydantic_complete__ and not force:
                return None
            complete(cls)
            return True
        if _types_namespace is None:
            _types_namespace = field_names(cls)
        return super().model_rebuild(
            force=force, raise_errors=raise_errors, _types_namespace=_types_namespace
        )

    def __getitem__(self, name: str) -> Any:
        """Give the value of a property by its name on the wire, declared or not.

        KeyError where it is absent.
        """
        for attribute, field in type(self).model_fields.items():
            if (attribute if field.alias is None else field.alias) == name:
                if attribute in self.model_fields_set:
                    return getattr(self, attribute)
                raise KeyError(name)
        return self.undeclared[name]

    def __contains__(self, name: object) -> bool:
        """Tell whether there is a property of this name on the wire, declared or not."""
        return isinstance(name, str) and self.get(name, _ABSENT) is not _ABSENT

    def get(self, name: str, default: Any = None) -> Any:
        """Give the value of a property by its name on the wire, `default` if absent."""
        try:
            return self[name]
        except KeyError:
            return default

    @property
    def undeclared(self) -> dict[str, Any]:
        """The properties that came and are not declared, by name."""
        return self.model_extra or {}

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form: wire names, JSON values, and only what was set.

        What was decoded comes back as it was, unknown properties and values that
        deviate from the document included.
        """
        return self.model_dump(
            mode="json", by_alias=True, exclude_unset=True, warnings="none"
        )

    def to_json(self) -> str:
        """Give `to_dict()` as JSON text."""
        return self.model_dump_json(by_alias=True, exclude_unset=True, warnings="none")


def _flat_schema(annotation: Any, metadata: tuple[Marker]) -> CoreSchema:
    from .definitions import flat_schema

    return flat_schema(annotation, metadata)


build_by(_flat_schema)
