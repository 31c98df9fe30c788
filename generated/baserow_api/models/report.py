from .._runtime.model import Model


class Report(Model):
    failing_rows: dict[str, dict[str, list[str]]]
