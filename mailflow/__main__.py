"""`python -m mailflow`."""

from mailflow.cli import main

main(prog_name="mailflow")
