from .._runtime.models.model import Model


class UserSourceForceTokenAuthResponse(Model):
    access_token: str | None = None
    refresh_token: str | None = None


class UserSourceTokenAuthResponse(Model):
    access_token: str | None = None
    refresh_token: str | None = None


class UserSourceTokenRefreshResponse(Model):
    access_token: str | None = None


class UserSourceUser(Model):
    email: str
    id: int
    role: str
    user_source_id: int
    username: str
