from typing import Literal, NotRequired, TypedDict


class AirtableImportJobCreateJob(TypedDict):
    airtable_share_url: str
    type: Literal["airtable"]
    session: NotRequired[str | None]
    session_signature: NotRequired[str | None]
    skip_files: NotRequired[bool]
    workspace_id: NotRequired[int]
