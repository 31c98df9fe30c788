from typing import TypedDict

from .._runtime.files import FileInput


class ImportResourceUploadFileRequest(TypedDict):
    file: FileInput
