from typing import TypeAlias

from .local_baserow_user import LocalBaserowUserSourceUserSource

UserSourceUserSource: TypeAlias = LocalBaserowUserSourceUserSource
