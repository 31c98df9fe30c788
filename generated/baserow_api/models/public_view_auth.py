from .._runtime.model import Model


class PublicViewAuthResponse(Model):
    access_token: str
