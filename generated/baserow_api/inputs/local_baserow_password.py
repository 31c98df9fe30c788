from typing import Literal, NotRequired, TypedDict


class LocalBaserowPasswordAppAuthProviderBaseAppAuthProvider(TypedDict):
    type: Literal["local_baserow_password"]
    domain: NotRequired[str | None]
    password_field_id: NotRequired[int | None]
