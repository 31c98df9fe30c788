"""Files on disk: what is there, what should be, and the way from one to the other."""
