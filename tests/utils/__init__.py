"""Tests of what several stages use."""
