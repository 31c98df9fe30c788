"""How much of an untrusted document is read."""

from __future__ import annotations

MAX_DEPTH = 200
"""Levels of nesting; below what Python's recursion limit allows the later stages."""

MAX_ALIASED = 1_000_000
"""Values that YAML aliases may add by repeating what is anchored."""

MAX_FILES = 10_000
"""Files that one document may consist of."""

MAX_TOTAL_BYTES = 256 * 1024 * 1024
"""Bytes of all those files together."""

MAX_INLINED = 500_000
"""Objects that references to something other than a component may copy."""

MAX_STEPS = 10_000_000
"""Values that the JSONPath queries of a document's overlays may look at, in all."""

MAX_QUERY = 2_000
"""Characters of one JSONPath query."""

MAX_OVERLAID = 64 * 1024 * 1024
"""Bytes that a document's overlays may add to it, as JSON."""
