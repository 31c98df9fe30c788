from .._runtime.models.model import Model


class Report(Model):
    failing_rows: dict[str, dict[str, list[str]]]
