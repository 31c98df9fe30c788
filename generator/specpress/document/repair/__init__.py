"""Defects of documents, each repaired and reported."""
