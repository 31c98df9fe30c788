from collections.abc import Sequence
from typing import Annotated, Literal, NotRequired, TypedDict

from .._runtime.model import Field


class ImportApplicationsJobCreateJob(TypedDict):
    resource_id: Annotated[int, Field(ge=1)]
    type: Literal["import_applications"]
    application_ids: NotRequired[Sequence[int] | None]
