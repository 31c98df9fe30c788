"""What a generated package stands on: ordinary Python, the same in every package."""
