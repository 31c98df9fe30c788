"""The base class of the generated models.

The validators are not built by pydantic's own schema generator, which recurses from
model to model: `definitions.py` writes one flat core schema for all models that can be
reached, when the first of them is used.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, Field

from .. import PACKAGE
from ..record import Record

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

__all__ = ["Discriminator", "Field", "Model"]

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


class Discriminator(Record):
    """Marks a union in `Annotated[A | B, Discriminator("type")]` (OAS 4.8.25).

    `property_name` is the name on the wire. The values that select a member are the
    `Literal` values of its field of that name; `mapping` (value to class name) goes
    before them. A mapping cannot be hashed, so the marker's hash is that of its property.
    """

    property_name: str
    mapping: Mapping[str, str] | None = None

    def __hash__(self) -> int:
        return hash(self.property_name)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Build the tagged union when an alias is given to pydantic by itself."""
        from .definitions import flat_schema

        return given_by_a_type(flat_schema(source, (self,)), handler)


def given_by_a_type(schema: CoreSchema, handler: GetCoreSchemaHandler) -> CoreSchema:
    """Pass on a schema with definitions, which pydantic does not take from a marker."""

    class Holder:
        @classmethod
        def __get_pydantic_core_schema__(cls, *_: Any) -> CoreSchema:
            return schema

    return handler.generate_schema(Holder)


class Model(BaseModel):
    """An object of the API.

    Unknown properties are kept (`model_extra`), absent optional ones read as None and
    are not in `model_fields_set`. Values may be given by Python name or by wire name.
    """

    model_config = ConfigDict(
        defer_build=True,
        extra="allow",
        populate_by_name=True,  # what pydantic before 2.11 knows of the next three
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        protected_namespaces=(),
        val_json_bytes="base64",
        ser_json_bytes="base64",
        ser_json_inf_nan="constants",
    )

    def __init_subclass__(cls, **options: Any) -> None:
        """Put types in the place of annotations whose text is one of the usual."""
        super().__init_subclass__(**options)
        if cls.__module__.startswith(f"{PACKAGE}."):  # elsewhere `str` may mean another
            annotations: dict[str, object] = vars(cls).get("__annotations__", {})
            for name, text in annotations.items():
                if isinstance(text, str) and text in _PLAIN:
                    annotations[name] = _PLAIN[text]

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Give the flat schema; a class that a user derived is read by pydantic's rules."""
        from .definitions import flat_schema, is_generated

        if is_generated(cls):
            return flat_schema(cls)
        if not cls.__pydantic_fields_complete__:
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
