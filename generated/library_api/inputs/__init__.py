"""What is sent."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .binding import Binding as Binding
    from .book import (
        Book as Book,
        BookFilter as BookFilter,
        BookReservation as BookReservation,
    )
    from .card import CardPayment as CardPayment
    from .cash import CashPayment as CashPayment
    from .comparison import Comparison as Comparison
    from .condition import (
        ConditionVariant2 as ConditionVariant2,
        ConditionVariant3 as ConditionVariant3,
    )
    from .condition_alias import Condition as Condition
    from .copy import CopyReservation as CopyReservation
    from .ebook import Ebook as Ebook
    from .licence import Licence as Licence
    from .member import MemberUpdate as MemberUpdate
    from .new import NewLoan as NewLoan, NewMember as NewMember
    from .new_reservation_alias import NewReservation as NewReservation
    from .payment_alias import Payment as Payment
    from .person import Person as Person
    from .place import Place as Place
    from .position import Position as Position
    from .preferences import Preferences as Preferences
    from .renew import RenewLoanRequest as RenewLoanRequest
    from .scan import ScanUpload as ScanUpload
    from .work import Work as Work

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        "binding: Binding; book: Book BookFilter BookReservation; card: CardPayment; "
        "cash: CashPayment; comparison: Comparison; condition: ConditionVariant2 "
        "ConditionVariant3; condition_alias: Condition; copy: CopyReservation; ebook: "
        "Ebook; licence: Licence; member: MemberUpdate; new: NewLoan NewMember; "
        "new_reservation_alias: NewReservation; payment_alias: Payment; person: "
        "Person; place: Place; position: Position; preferences: Preferences; renew: "
        "RenewLoanRequest; scan: ScanUpload; work: Work; ",
        fallback="..models",
    )
