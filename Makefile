# make demo    install into .venv and crawl the newspaper that ships with the project
# make test    the tests
# make check   ruff, mypy --strict, the tests
# make clean   remove what the other targets made
#
# Needs Python 3.11 or later; another one: make PYTHON=/path/to/python3.12 demo

VENV ?= .venv
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3.14 python3; do \
	if $$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then echo $$p; break; fi; done)
BIN := $(abspath $(VENV))/bin
PIP := $(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check
TESTS ?= tests

.PHONY: demo test check lint install clean

demo: $(VENV)/.installed
	@mkdir -p demo
	@cd demo && $(BIN)/scrapy crawl demo
	@echo
	@echo "What was archived, the latest first:"
	@cd demo && $(BIN)/sqlite-utils query news.db --table \
		"select substr(published_local, 1, 16) as published, section, substr(title, 1, 60) as title from articles order by published desc limit 10"
	@echo
	@echo 'A question, without its accents and in other endings: scrapy search "castors eleveur"'
	@cd demo && $(BIN)/scrapy search "castors eleveur"
	@echo
	@echo "How to go on:"
	@echo "  . $(VENV)/bin/activate && cd demo"
	@echo "  scrapy crawl demo -a edition=2              the same newspaper, one article corrected: a revision is kept"
	@echo "  sqlite-utils search news.db articles pont   the archive needs no program of ours to be searched"
	@echo "  pip install 'datasette<1' && datasette news.db"
	@echo "  COLPORTEUR_CONTACT=you@example.org scrapy crawl news -a site=https://a.newspaper.example"

test: $(VENV)/.installed-dev
	$(BIN)/python -m pytest $(TESTS)

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

check: lint test

install: $(VENV)/.installed-dev

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { \
		echo "Colporteur needs Python 3.11 or later with its venv module; found: $$(python3 --version 2>&1)." >&2; \
		echo "Install it (Debian: apt install python3 python3-venv), or name it: make PYTHON=/path/to/python3.11" >&2; \
		exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml | $(VENV)/bin/python
	@echo "installing into $(VENV): a minute or two, once"
	@$(PIP) --editable .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(VENV)/bin/python
	@echo "installing into $(VENV), with the tools of development: a minute or two, once"
	@$(PIP) --editable '.[dev]'
	@touch $@ $(VENV)/.installed

clean:
	rm -rf $(VENV) demo build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
