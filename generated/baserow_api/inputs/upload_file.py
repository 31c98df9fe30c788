from typing import TypedDict

from .._runtime.files import FileInput


class UploadFileRequest(TypedDict):
    file: FileInput
