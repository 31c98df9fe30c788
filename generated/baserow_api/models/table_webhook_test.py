from .._runtime.model import Model


class TableWebhookTestCallResponse(Model):
    is_unreachable: bool
    request: str
    response: str
    status_code: int
