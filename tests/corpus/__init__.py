"""Real documents, generated and checked: ``python -m tests.corpus``."""
