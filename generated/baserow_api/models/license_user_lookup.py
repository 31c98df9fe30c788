from .._runtime.model import Model


class LicenseUserLookup(Model):
    id: int
    value: str
