"""Everything that makes a second run quick, above a pipeline that knows nothing of it.

`request` says what a run was asked for, before anything heavy is imported; `cache` finds
what is up to date. What is not, `run` generates: `partial`, where only a few operations
of the document changed since (`delta`, `snapshot`, `merge`), else as a whole.
"""
