"""The program: `mailflow`, or `python -m mailflow`."""

import atexit
import gc

# Before anything is loaded: it stays till the end, and to look through it for cycles at each
# 700 objects, as is usual, took 6 % of `mailflow status`; once more at its end, a sixth.
gc.set_threshold(50_000, 10, 10)
atexit.register(gc.freeze)

from mailflow.cli import main  # noqa: E402

__all__ = ["main"]

if __name__ == "__main__":
    main(prog_name="mailflow")
