"""What a step tells of itself, on standard error."""
import sys


def say(*parts):
    print(*parts, file=sys.stderr, flush=True)
