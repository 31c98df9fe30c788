from .._runtime.model import Model


class UserSourceTokenAuthResponse(Model):
    access_token: str | None = None
    refresh_token: str | None = None


class UserSourceTokenRefreshResponse(Model):
    access_token: str | None = None
