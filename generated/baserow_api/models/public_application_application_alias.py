from typing import TypeAlias

from .public_none import PublicNone

PublicApplicationApplication: TypeAlias = PublicNone
