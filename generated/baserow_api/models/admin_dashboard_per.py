import datetime as dt

from .._runtime.model import Model


class AdminDashboardPerDay(Model):
    count: int
    date: dt.date
