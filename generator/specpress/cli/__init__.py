"""The commands: each module declares its arguments and runs them.

`add_arguments(parser)` declares what `run(args)` needs. `run` returns the exit status:
0 done, 1 a check found something. What it raises becomes one line and another status
(`failures`).
"""
