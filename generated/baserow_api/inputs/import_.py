"""ImportApplicationsJobCreateJob"""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict


class ImportApplicationsJobCreateJob(TypedDict):
    resource_id: int
    type: Literal["import_applications"]
    application_ids: NotRequired[Sequence[int] | None]
