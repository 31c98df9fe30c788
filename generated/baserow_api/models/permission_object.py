from typing import Any

from .._runtime.models.model import Model


class PermissionObject(Model):
    name: str
    permissions: Any
