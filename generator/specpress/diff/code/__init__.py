"""What a change means for Python code."""
