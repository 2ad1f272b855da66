"""Serve the newspaper by hand: `python -m spiders.demo_site [--port 8737] [--edition 2]`."""

from __future__ import annotations

import argparse
import contextlib
import threading

from spiders.demo_site.server import NewspaperServer


def main() -> None:
    """Serve until Ctrl-C."""
    parser = argparse.ArgumentParser(prog="python -m spiders.demo_site", description=__doc__)
    parser.add_argument("--port", type=int, default=8737, help="0 takes a free one")
    parser.add_argument("--edition", type=int, default=1, choices=(1, 2), help="2: one article is corrected")
    options = parser.parse_args()
    with (
        NewspaperServer(port=options.port, edition=options.edition) as newspaper,
        contextlib.suppress(KeyboardInterrupt),
    ):
        print(f"Le Courrier des Deux Rives: {newspaper.base}/ (Ctrl-C to stop)", flush=True)  # noqa: T201 - its output
        threading.Event().wait()


if __name__ == "__main__":
    main()
