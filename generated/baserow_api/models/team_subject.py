from .._runtime.models.model import Field, Model


class TeamSubjectResponse(Model):
    id: int
    subject_id: int = Field(ge=-2147483648, le=2147483647)
    subject_type: str
    team: int
