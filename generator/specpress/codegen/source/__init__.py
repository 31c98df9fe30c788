"""Python source, laid out in the format of black."""
