"""What marks a class as a model of this package, and how its values are read and written."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class ModelBase(BaseModel):
    """The base of `Model`, without what builds its schema."""

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
