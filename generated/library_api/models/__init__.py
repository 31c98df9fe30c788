"""What is received."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .binding import Binding as Binding
    from .book import Book as Book
    from .book_page import BookPage as BookPage
    from .book_reservation import BookReservation as BookReservation
    from .branch import Branch as Branch
    from .category import Category as Category
    from .copy import Copy as Copy
    from .copy_reservation import CopyReservation as CopyReservation
    from .ebook import Ebook as Ebook
    from .event import EventBase as EventBase
    from .event_alias import Event as Event
    from .fine import Fine as Fine
    from .fined_event import FinedEvent as FinedEvent
    from .fines_problem import FinesProblem as FinesProblem
    from .lent_event import LentEvent as LentEvent
    from .licence import Licence as Licence
    from .loan import Loan as Loan
    from .loan_list import LoanList as LoanList
    from .member import Member as Member
    from .member_page import MemberPage as MemberPage
    from .member_status import MemberStatus as MemberStatus
    from .new_reservation_alias import NewReservation as NewReservation
    from .opening import Opening as Opening
    from .pending_member import PendingMember as PendingMember
    from .person import Person as Person
    from .place import Place as Place
    from .position import Position as Position
    from .preferences import Preferences as Preferences
    from .problem import Problem as Problem
    from .rating import Rating as Rating
    from .receipt import Receipt as Receipt
    from .reservation import Reservation as Reservation
    from .search_results import SearchResults as SearchResults
    from .statistics import Statistics as Statistics
    from .work import Work as Work

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        "binding: Binding; book: Book; book_page: BookPage; book_reservation: "
        "BookReservation; branch: Branch; category: Category; copy: Copy; "
        "copy_reservation: CopyReservation; ebook: Ebook; event: EventBase; "
        "event_alias: Event; fine: Fine; fined_event: FinedEvent; fines_problem: "
        "FinesProblem; lent_event: LentEvent; licence: Licence; loan: Loan; "
        "loan_list: LoanList; member: Member; member_page: MemberPage; member_status: "
        "MemberStatus; new_reservation_alias: NewReservation; opening: Opening; "
        "pending_member: PendingMember; person: Person; place: Place; position: "
        "Position; preferences: Preferences; problem: Problem; rating: Rating; "
        "receipt: Receipt; reservation: Reservation; search_results: SearchResults; "
        "statistics: Statistics; work: Work; ",
    )
