"""What is sent."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .binding import Binding as Binding
    from .book import Book as Book
    from .book_filter import BookFilter as BookFilter
    from .book_reservation import BookReservation as BookReservation
    from .card_payment import CardPayment as CardPayment
    from .cash_payment import CashPayment as CashPayment
    from .comparison import Comparison as Comparison
    from .condition import (
        ConditionVariant2 as ConditionVariant2,
        ConditionVariant3 as ConditionVariant3,
    )
    from .condition_alias import Condition as Condition
    from .copy_reservation import CopyReservation as CopyReservation
    from .ebook import Ebook as Ebook
    from .licence import Licence as Licence
    from .member_update import MemberUpdate as MemberUpdate
    from .new_loan import NewLoan as NewLoan
    from .new_member import NewMember as NewMember
    from .new_reservation_alias import NewReservation as NewReservation
    from .payment_alias import Payment as Payment
    from .person import Person as Person
    from .place import Place as Place
    from .position import Position as Position
    from .preferences import Preferences as Preferences
    from .renew_loan import RenewLoanRequest as RenewLoanRequest
    from .scan_upload import ScanUpload as ScanUpload
    from .work import Work as Work

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        "binding: Binding; book: Book; book_filter: BookFilter; book_reservation: "
        "BookReservation; card_payment: CardPayment; cash_payment: CashPayment; "
        "comparison: Comparison; condition: ConditionVariant2 ConditionVariant3; "
        "condition_alias: Condition; copy_reservation: CopyReservation; ebook: Ebook; "
        "licence: Licence; member_update: MemberUpdate; new_loan: NewLoan; "
        "new_member: NewMember; new_reservation_alias: NewReservation; payment_alias: "
        "Payment; person: Person; place: Place; position: Position; preferences: "
        "Preferences; renew_loan: RenewLoanRequest; scan_upload: ScanUpload; work: "
        "Work; ",
        fallback="..models",
    )
