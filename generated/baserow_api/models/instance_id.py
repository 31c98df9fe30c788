from .._runtime.models.model import Field, Model


class InstanceId(Model):
    instance_id: str = Field(pattern="^[-a-zA-Z0-9_]+$")
