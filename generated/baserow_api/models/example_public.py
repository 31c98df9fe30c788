from decimal import Decimal

from .._runtime.models.model import Model


class ExamplePublicRowResponseSerializerWithUserFieldNames(Model):
    id: int
    order: Decimal | None = None
