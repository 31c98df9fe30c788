"""What is received."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .binding import Binding as Binding
    from .book import (
        Book as Book,
        BookPage as BookPage,
        BookReservation as BookReservation,
    )
    from .branch import Branch as Branch
    from .category import Category as Category
    from .copy import Copy as Copy, CopyReservation as CopyReservation
    from .ebook import Ebook as Ebook
    from .event import EventBase as EventBase
    from .event_alias import Event as Event
    from .fine import Fine as Fine
    from .fined import FinedEvent as FinedEvent
    from .fines import FinesProblem as FinesProblem
    from .lent import LentEvent as LentEvent
    from .licence import Licence as Licence
    from .loan import Loan as Loan, LoanList as LoanList
    from .member import (
        Member as Member,
        MemberPage as MemberPage,
        MemberStatus as MemberStatus,
    )
    from .new_reservation_alias import NewReservation as NewReservation
    from .opening import Opening as Opening
    from .pending import PendingMember as PendingMember
    from .person import Person as Person
    from .place import Place as Place
    from .position import Position as Position
    from .preferences import Preferences as Preferences
    from .problem import Problem as Problem
    from .rating import Rating as Rating
    from .receipt import Receipt as Receipt
    from .reservation import Reservation as Reservation
    from .search import SearchResults as SearchResults
    from .statistics import Statistics as Statistics
    from .work import Work as Work

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        "binding: Binding; book: Book BookPage BookReservation; branch: Branch; "
        "category: Category; copy: Copy CopyReservation; ebook: Ebook; event: "
        "EventBase; event_alias: Event; fine: Fine; fined: FinedEvent; fines: "
        "FinesProblem; lent: LentEvent; licence: Licence; loan: Loan LoanList; "
        "member: Member MemberPage MemberStatus; new_reservation_alias: "
        "NewReservation; opening: Opening; pending: PendingMember; person: Person; "
        "place: Place; position: Position; preferences: Preferences; problem: "
        "Problem; rating: Rating; receipt: Receipt; reservation: Reservation; search: "
        "SearchResults; statistics: Statistics; work: Work; ",
    )
