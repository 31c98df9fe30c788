"""Comparing two documents, construct by construct."""
