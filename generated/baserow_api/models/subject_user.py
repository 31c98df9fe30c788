from .._runtime.model import Model


class SubjectUser(Model):
    email: str
    first_name: str
    id: int
    username: str
