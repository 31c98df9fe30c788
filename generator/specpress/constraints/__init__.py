"""What a document demands of values beyond what their Python types say.

A generated server reads it from `server/constraints.json` and checks it after the types.
"""

from .build import FILE, answers, constraints, constraints_merged

__all__ = ["FILE", "answers", "constraints", "constraints_merged"]
