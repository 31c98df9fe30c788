from typing import Literal, TypedDict


class FileImportJobCreateJob(TypedDict):
    type: Literal["file_import"]
