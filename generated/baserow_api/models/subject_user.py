from .._runtime.models.model import Model


class SubjectUser(Model):
    email: str
    first_name: str
    id: int
    username: str
