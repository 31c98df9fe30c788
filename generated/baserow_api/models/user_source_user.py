from .._runtime.model import Model


class UserSourceUser(Model):
    email: str
    id: int
    role: str
    user_source_id: int
    username: str
