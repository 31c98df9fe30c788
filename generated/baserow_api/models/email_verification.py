from typing import Literal, TypeAlias

EmailVerificationEnum: TypeAlias = Literal["no_verification", "recommended", "enforced"]
