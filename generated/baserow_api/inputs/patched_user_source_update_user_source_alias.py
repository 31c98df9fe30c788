"""PatchedUser_SourceUpdateUserSource"""

from typing import TypeAlias

from .local_baserow_user import LocalBaserowUserSourceUpdateUserSource

PatchedUserSourceUpdateUserSource: TypeAlias = LocalBaserowUserSourceUpdateUserSource
