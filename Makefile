# Two commands set everything up on a machine with Python >= 3.11:
#   make generate    the packages of generated/ from the documents of specs/, offline
#   make test        all tests
# What they install is pinned in constraints.txt, which `make lock` writes anew. All tests
# also pass without it, and with the lowest versions that pyproject.toml allows:
#   make test-newest
#   make test-lowest
#   make judge       schemathesis against mocks of documents; a while
PYTHON ?= python3
VENV ?= .venv
CONSTRAINTS ?= constraints.txt
BIN_NAME := $(if $(filter Windows_NT,$(OS)),Scripts,bin)
BIN := $(VENV)/$(BIN_NAME)
READY := $(VENV)/.ready
VERSIONS := $(if $(CONSTRAINTS),--constraint $(CONSTRAINTS),--upgrade --upgrade-strategy eager)
BUILD_VERSIONS := $(if $(CONSTRAINTS),--build-constraint $(CONSTRAINTS))
INSTALL := $(BIN)/python -m pip install --quiet $(VERSIONS)

.PHONY: generate test test-newest test-lowest test-httpx2 test-versions check format golden corpus fuzz bench bench-update
.PHONY: judge lock clean

generate: $(READY)
	$(BIN)/specpress generate

test: $(READY)
	$(BIN)/python -m pytest -n auto

# generated packages with the lowest, a middle and the newest version of what they need
test-versions: $(READY)
	$(BIN)/python -m pytest -n auto --versions tests/versions

# what sends requests, on the successor of httpx
test-httpx2: $(READY)
	$(BIN)/python -m pytest -n auto --http=httpx2 tests/runtime tests/baserow \
		tests/server_runtime/test_round_trip.py tests/server_runtime/test_readme.py \
		tests/server_runtime/test_odd_round_trips.py

test-newest:
	rm -f .venv-newest/.ready
	$(MAKE) test VENV=.venv-newest CONSTRAINTS=

test-lowest:
	$(MAKE) test VENV=.venv-lowest CONSTRAINTS=build/lowest.txt

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/black --check --quiet .
	$(BIN)/mypy generator/specpress tests docs/examples
	$(BIN)/mypy --strict -p runtime
	$(BIN)/basedpyright
	$(BIN)/specpress check
	cd generated && ../$(BIN)/mypy --config-file= --strict -p baserow_api -p library_api
	cd generated && ../$(BIN)/basedpyright

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/black --quiet .

golden: $(READY)
	$(BIN)/python -m pytest tests/golden --update

corpus: $(READY)
	$(BIN)/python -m tests.corpus

fuzz: $(READY)
	$(BIN)/python -m pytest tests/hostile --fuzz

judge: $(READY)
	$(INSTALL) --group judge
	$(BIN)/python -m tests.judge

bench: $(READY)
	$(BIN)/python -m tests.benchmarks

bench-update: $(READY)
	$(BIN)/python -m tests.benchmarks --update

lock:
	$(PYTHON) -m venv build/lock
	build/lock/$(BIN_NAME)/python -m pip install --quiet --upgrade pip
	build/lock/$(BIN_NAME)/python -m tests.dependencies.lock

clean:
	rm -rf .venv .venv-newest .venv-lowest build dist
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis

build/lowest.txt: pyproject.toml
	mkdir -p build
	$(PYTHON) -m tests.dependencies.lowest > $@

$(READY): pyproject.toml $(CONSTRAINTS)
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) --upgrade pip
	$(INSTALL) $(BUILD_VERSIONS) --editable . --group dev
	touch $(READY)
