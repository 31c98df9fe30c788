"""Accounts and workspaces in a database, by SQLAlchemy."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import os
from collections.abc import AsyncIterator
from typing import Annotated, TypeAlias, cast

from fastapi import Depends, Request
from sqlalchemy import ForeignKey, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import (
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.pool import StaticPool

IN_MEMORY = "sqlite+aiosqlite://"


class Base(DeclarativeBase):
    """The tables."""


class Account(Base):
    """Who can log in."""

    __tablename__ = "account"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    salt: Mapped[bytes]
    password: Mapped[bytes]


class Workspace(Base):
    """What belongs to an account."""

    __tablename__ = "workspace"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    owner_id: Mapped[int] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"))


class Database:
    """A database by its URL; SQLite in memory is one connection for all."""

    def __init__(self, url: str = IN_MEMORY) -> None:
        if url == IN_MEMORY:
            self._engine = create_async_engine(url, poolclass=StaticPool)
        else:
            self._engine = create_async_engine(url)
        self.sessions = async_sessionmaker(self._engine, expire_on_commit=False)

    async def start(self) -> None:
        """Make the tables that are not there."""
        async with self._engine.begin() as connection:
            await connection.run_sync(Base.metadata.create_all)

    async def stop(self) -> None:
        """Close all connections."""
        await self._engine.dispose()


async def _session(request: Request) -> AsyncIterator[AsyncSession]:
    database = cast("Database", request.app.state.database)
    async with database.sessions() as session:
        yield session


Session: TypeAlias = Annotated[AsyncSession, Depends(_session)]
"""A session for a request, as an argument of a method."""


async def add_account(
    session: AsyncSession, email: str, name: str, password: str
) -> Account | None:
    """Register somebody; None if the address is taken."""
    salt = os.urandom(16)
    derived = await _derived(password, salt)
    account = Account(email=email, name=name, salt=salt, password=derived)
    session.add(account)
    try:
        await session.commit()
    except IntegrityError:
        await session.rollback()
        return None
    return account


async def authenticated(
    session: AsyncSession, email: str, password: str
) -> Account | None:
    """Give the account whose password this is."""
    account = await session.scalar(select(Account).where(Account.email == email))
    if account is None:
        return None
    derived = await _derived(password, account.salt)
    return account if hmac.compare_digest(account.password, derived) else None


async def workspace_of(
    session: AsyncSession, owner: Account, id_: int
) -> Workspace | None:
    """Give a workspace by its number, if the account has one of it."""
    wanted = select(Workspace).where(
        Workspace.id == id_, Workspace.owner_id == owner.id
    )
    return await session.scalar(wanted)


async def workspaces_of(session: AsyncSession, owner: Account) -> list[Workspace]:
    """Give all workspaces of an account."""
    wanted = select(Workspace).where(Workspace.owner_id == owner.id)
    return list(await session.scalars(wanted.order_by(Workspace.id)))


async def _derived(password: str, salt: bytes) -> bytes:
    """Derive a key, which takes a while on purpose: not in the event loop."""
    return await asyncio.to_thread(
        hashlib.scrypt, password.encode(), salt=salt, n=2**12, r=8, p=1
    )
