from .._runtime.model import Model


class WorkspaceUserEnterpriseTeam(Model):
    id: int
    name: str
