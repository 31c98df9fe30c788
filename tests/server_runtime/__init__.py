"""The generated server: its runtime, tried on the package of the library's document."""
