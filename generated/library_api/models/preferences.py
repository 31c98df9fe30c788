import datetime as dt

from .._runtime.models.model import Model


class Preferences(Model):
    newsletter: bool = True
    quiet_from: dt.time | None = None
    reminder: dt.timedelta | None = None
