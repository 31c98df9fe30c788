from .._runtime.models.model import Field, Model


class LicenseUser(Model):
    id: int
    email: str | None = Field(default=None, max_length=254)
    first_name: str | None = Field(default=None, max_length=150)


class LicenseUserLookup(Model):
    id: int
    value: str
