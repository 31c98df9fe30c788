"""`python -m specpress`."""

import sys

from specpress.cli.main import script

if __name__ == "__main__":
    sys.exit(script())
