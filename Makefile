# Two commands for a newcomer; the long forms beneath them stand in the README.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Half of the tests' time is waiting for servers: two workers a core.
# Who is done takes over from the others: a scenario takes a minute, and none should wait behind it.
SHARED := -n $(shell echo $$((2 * $$(nproc)))) --dist worksteal

.PHONY: demo test test-postgres check clean

demo: $(VENV)/.demo
	$(BIN)/mailflow demo

test: $(VENV)/.dev
	sh tests/install-servers.sh
	$(BIN)/pytest -q $(SHARED)

# What asks for a database (tests/conftest.py), on PostgreSQL; `test` has run it on SQLite.
test-postgres: $(VENV)/.dev
	sh tests/install-servers.sh
	$(BIN)/pytest -q $(SHARED) --database postgresql tests/scenarios tests/service tests/store tests/cli

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# uv takes the lock file as it is; pip, where uv is missing, resolves anew.
$(VENV)/.demo: pyproject.toml uv.lock
	if command -v uv >/dev/null; then uv sync --frozen --no-dev --extra demo; \
	else PYTHON=$(PYTHON) sh .ci/venv.sh && $(BIN)/pip install --quiet -e '.[demo]'; fi
	touch $@

$(VENV)/.dev: pyproject.toml uv.lock
	if command -v uv >/dev/null; then uv sync --frozen --all-extras; \
	else PYTHON=$(PYTHON) sh .ci/venv.sh && $(BIN)/pip install --quiet 'pip>=25.1' && \
	$(BIN)/pip install --quiet -e '.[demo,postgres]' --group dev; fi
	touch $@ $(VENV)/.demo

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache
