"""Generated packages on the versions of the libraries that they say they work with."""
