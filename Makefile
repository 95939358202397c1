# make report   build a ledger from seeds/ and print two reports
# make test     run the tests, on as many cores as there are, four at most
# make lint     ruff, mypy --strict, import-linter
# Everything is installed into .venv from the locked, hashed versions; nothing outside this folder is touched.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
EXAMPLE := out/example.db
LEDGER := $(BIN)/ledger --db $(EXAMPLE)

.PHONY: report test lint golden benchmark reading lock clean

report: .venv/.installed
	@rm -rf out && mkdir -p out
	@$(LEDGER) --as "example desk" add --quiet seeds/mamlouk.md seeds/dossier
	@echo '$$ ledger report --person "Ali Mamlouk"'
	@$(LEDGER) report --person "Ali Mamlouk"
	@echo '$$ ledger report --person "Karim Haddouri"'
	@$(LEDGER) report --person "Karim Haddouri"

test: .venv/.dev
	$(BIN)/python -m pytest -n auto --maxprocesses 4

lint: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

golden: .venv/.dev
	LEDGER_UPDATE_GOLDEN=1 $(BIN)/python -m pytest tests/report tests/cli tests/desk/test_dossiers.py tests/extract/test_reading_page.py

benchmark: .venv/.dev
	$(BIN)/python -m tests.benchmarks $(SIZES)

# Writes the figures of docs/reading.md from the scorers' printed output, a file each in SCORES.
reading: .venv/.dev
	$(BIN)/python -m tests.benchmarks.reading $(SCORES)

# Writes both lock files again, for every platform, with hashes.
lock: .venv/.dev
	$(PIP) uv
	$(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header -q -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes --no-header -q -c requirements.lock -o requirements-dev.lock

clean:
	rm -rf .venv out build dist *.egg-info

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "ledger needs Python 3.11 or newer: make PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -m venv .venv \
	  || { echo "python3 came without venv (Debian, Ubuntu: apt install python3-venv)"; exit 1; }

.venv/.installed: pyproject.toml requirements.lock | .venv/bin/python
	@echo "Installing into .venv (about 250 MB, once) ..."
	@$(PIP) --require-hashes -r requirements.lock
	@$(PIP) --no-deps --editable .
	@touch $@

.venv/.dev: .venv/.installed requirements-dev.lock
	@$(PIP) --require-hashes -r requirements-dev.lock
	@touch $@
