"""What a generated server stands on: ordinary Python, the same in every package."""
