"""The program: `mailflow`, or `python -m mailflow`."""

import gc

# Before anything is loaded: it stays till the end, and to look through it for cycles at each
# 700 objects, as is usual, took 6 % of `mailflow status`.
gc.set_threshold(50_000, 10, 10)

from mailflow.cli import main  # noqa: E402

__all__ = ["main"]

if __name__ == "__main__":
    main(prog_name="mailflow")
