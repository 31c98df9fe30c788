from typing import TypeAlias

from .public import PublicNone

PublicApplicationApplication: TypeAlias = PublicNone
