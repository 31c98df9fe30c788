from __future__ import annotations

import datetime as dt

from .._runtime.models.model import Model


class AdminDashboard(Model):
    active_users_last_24_hours: int
    active_users_last_30_days: int
    active_users_last_7_days: int
    active_users_per_day: list[AdminDashboardPerDay]
    new_users_last_24_hours: int
    new_users_last_30_days: int
    new_users_last_7_days: int
    new_users_per_day: list[AdminDashboardPerDay]
    previous_active_users_last_24_hours: int
    previous_active_users_last_30_days: int
    previous_active_users_last_7_days: int
    previous_new_users_last_24_hours: int
    previous_new_users_last_30_days: int
    previous_new_users_last_7_days: int
    total_applications: int
    total_users: int
    total_workspaces: int


class AdminDashboardPerDay(Model):
    count: int
    date: dt.date
