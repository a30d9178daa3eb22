"""``python -m tidewaiter`` is the same as the command ``tidewaiter``."""

from tidewaiter.cli import main

if __name__ == "__main__":
    main()
