from typing import TypedDict

from .._runtime.files import FileInput


class UploadFileFormViewRequest(TypedDict):
    file: FileInput


class UploadFileRequest(TypedDict):
    file: FileInput
