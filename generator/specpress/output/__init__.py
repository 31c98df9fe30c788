"""Files on disk: what is there, what should be, and the way from one to the other."""

from .manifest import Manifest, manifest_merged, manifest_of, read_manifest
from .plan import Plan, plan
from .write import write

__all__ = [
    "Manifest",
    "Plan",
    "manifest_merged",
    "manifest_of",
    "plan",
    "read_manifest",
    "write",
]
