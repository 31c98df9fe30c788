"""User_SourceBasePublicUserSource"""

from typing import TypeAlias

from .local_baserow_user import LocalBaserowUserSourceBasePublicUserSource

UserSourceBasePublicUserSource: TypeAlias = LocalBaserowUserSourceBasePublicUserSource
