from .._runtime.model import Model


class PasswordFieldAuthenticationResponse(Model):
    is_correct: bool
