from typing import Literal, NotRequired, TypedDict


class InstallTemplateJobCreateJob(TypedDict):
    template_id: int
    type: Literal["install_template"]
    workspace_id: NotRequired[int]
