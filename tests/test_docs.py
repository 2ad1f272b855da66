"""The documentation is complete, and its session is what really happens."""

from __future__ import annotations

import argparse
import os
import re
import shlex
import socket
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import pytest
from scrapy.commands import ScrapyCommand
from scrapy.settings import Settings

import archive.commands
import scraper.settings

ROOT = Path(__file__).parents[1]
MODULES = sorted(module.name for module in iter_modules(archive.commands.__path__))
SETTINGS = sorted(name for name in vars(scraper.settings) if name.isupper())


def options_of(command: ScrapyCommand) -> set[str]:
    """The long options that a command adds to Scrapy's own."""
    command.settings = Settings()
    parser = argparse.ArgumentParser(conflict_handler="resolve")
    command.add_options(parser)
    inherited = argparse.ArgumentParser(conflict_handler="resolve")
    base: Any = type(command).__mro__[1]
    base.add_options(command, inherited)
    return {name for name in {*parser._option_string_actions} - {*inherited._option_string_actions} if name[:2] == "--"}


@pytest.mark.parametrize("name", MODULES)
def test_every_command_and_option_is_documented(name: str) -> None:
    page = (ROOT / "docs/commands.md").read_text(encoding="utf-8")
    assert f"## `scrapy {name}" in page
    section = page.partition(f"## `scrapy {name}")[2].partition("\n## ")[0]
    command = import_module(f"archive.commands.{name}").Command()
    assert {option for option in options_of(command) if option not in section} == set()


@pytest.mark.parametrize("name", SETTINGS)
def test_every_setting_is_documented(name: str) -> None:
    assert f"`{name}`" in (ROOT / "docs/settings.md").read_text(encoding="utf-8")


def test_no_setting_is_documented_that_does_not_exist() -> None:
    rows = re.findall(r"^\| `([A-Z_]+)` \|", (ROOT / "docs/settings.md").read_text(encoding="utf-8"), re.M)
    assert set(rows) <= set(SETTINGS)


def test_every_link_in_the_documentation_leads_somewhere() -> None:
    for page in [ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\((?!https?://|#)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_readme_begins_with_one_sentence_and_a_session() -> None:
    title, sentence, session = (ROOT / "README.md").read_text(encoding="utf-8").split("\n\n")[:3]
    assert title == "# Colporteur"
    assert sentence.count(". ") == 0
    assert sentence.endswith(".")
    assert session.startswith("```console\n$ ")


def test_the_readme_s_session_is_what_really_happens(tmp_path: Path) -> None:
    session = (ROOT / "README.md").read_text(encoding="utf-8").partition("```console\n")[2].partition("```")[0]
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "SCRAPY_SETTINGS_MODULE": "scraper.settings",
        "COLUMNS": "200",
    }
    seen = ""
    for line in session.splitlines():
        if line.startswith("$ "):
            words = [word.replace("news.db", str(tmp_path / "news.db")) for word in shlex.split(line[2:])]
            if words[:3] == ["scrapy", "crawl", "demo"]:
                words += ["-a", f"port={port}"]
            done = subprocess.run(
                words, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", timeout=120
            )
            assert done.returncode == 0, done.stderr
            seen += f"{line}\n{done.stdout}"
    assert without_chance(seen.replace(port, "8737")) == without_chance(session)


def without_chance(text: str) -> str:
    """A session without what differs each time: how long a crawl took, and how many pages it looked at a second time."""
    text = re.sub(r"\d+\.\d s$", "… s", text, flags=re.M)
    return re.sub(r"\d+ (pages|unchanged)", r"… \1", text)
