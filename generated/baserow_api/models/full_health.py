from .._runtime.models.model import Model


class FullHealthCheck(Model):
    celery_export_queue_size: int
    celery_queue_size: int
    checks: dict[str, str]
    passing: bool
