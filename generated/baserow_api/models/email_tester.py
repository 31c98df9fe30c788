from .._runtime.models.model import Model


class EmailTesterResponse(Model):
    succeeded: bool
    error: str | None = None
    error_stack: str | None = None
    error_type: str | None = None
