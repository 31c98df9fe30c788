from decimal import Decimal

from .._runtime.models.model import Model


class ExampleRowResponse(Model):
    id: int
    order: Decimal | None = None


class ExampleRowResponseSerializerWithUserFieldNames(Model):
    id: int
    order: Decimal | None = None
