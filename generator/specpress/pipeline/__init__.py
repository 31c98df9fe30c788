"""One API, from its document to the files of its package."""
