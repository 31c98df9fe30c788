# Two commands set everything up on a machine with Python >= 3.11:
#   make generate    the packages of generated/ from the documents of specs/, offline
#   make test        all tests
#   make judge       schemathesis against mocks of documents; a while
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: generate test check format corpus fuzz bench bench-update judge clean

generate: $(READY)
	$(BIN)/specpress generate

test: $(READY)
	$(BIN)/python -m pytest -n auto

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/black --check --quiet .
	$(BIN)/mypy generator/specpress tests
	$(BIN)/mypy --strict -p runtime
	$(BIN)/basedpyright
	$(BIN)/specpress check
	cd generated && ../$(BIN)/mypy --config-file=/dev/null --strict -p baserow_api -p library_api
	cd generated && ../$(BIN)/basedpyright

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/black --quiet .

corpus: $(READY)
	$(BIN)/python -m tests.corpus

fuzz: $(READY)
	$(BIN)/python -m pytest tests/hostile --fuzz

judge: $(READY)
	$(BIN)/python -m pip install --quiet --group judge
	$(BIN)/python -m tests.judge

bench: $(READY)
	$(BIN)/python -m tests.benchmarks

bench-update: $(READY)
	$(BIN)/python -m tests.benchmarks --update

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable . --group dev
	touch $(READY)
