"""Tables of typed rows: read, selected, written in batches."""
