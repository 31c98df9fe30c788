from typing import Any

from .._runtime.model import Model


class PermissionObject(Model):
    name: str
    permissions: Any
