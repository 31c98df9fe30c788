"""What a generated package stands on: ordinary Python, the same in every package."""

PACKAGE = __name__.rpartition(".")[0]
"""The dotted name of the package that this is the runtime of; "" where it is of none."""
