from .._runtime.model import Model


class UserSourceForceTokenAuthResponse(Model):
    access_token: str | None = None
    refresh_token: str | None = None
