# `make` generates out/ from include/; `make test` tests; `make check` is what CI runs;
# `make docs` writes the documentation's site to build/site.
# If nothing has changed, make starts no Python: each job of cobindgen.toml has a stamp that
# depends on the files that the job read, including templates and modules of cobindgen.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BUILD := build

JOBS := $(shell sed -n 's/^\[[a-z]*\.\([a-z_-]*\)\]$$/\1/p' cobindgen.toml)
OUT := $(shell sed -nE 's/^(output|c|py) = "(.*)"$$/\2/p' cobindgen.toml)
STAMPS := $(JOBS:%=$(BUILD)/%.stamp)

# If a generated file is missing, all of them are made again.
ifneq ($(words $(wildcard $(OUT))),$(words $(OUT)))
$(shell rm -f $(STAMPS))
endif

.PHONY: all test check docs format bench demo clean
.DELETE_ON_ERROR:

all: $(STAMPS)

$(BUILD)/%.stamp: cobindgen.toml | $(VENV)/stamp $(BUILD)
	@echo "  GEN  $*"
	@$(BIN)/python -m cobindgen build $* --depfile $(BUILD)/$*.d --depfile-target $@
	@touch $@

-include $(STAMPS:.stamp=.d)

$(BUILD):
	@mkdir -p $@

$(VENV)/stamp: pyproject.toml
	@echo "  VENV $(VENV)"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--editable '.[dev,watch]'
	@touch $@

test: all
	@$(BIN)/python -m pytest -n 2

check: all
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/mypy out/*.pyi
	$(BIN)/python -m cobindgen build --check
	$(BIN)/python -m pytest -n 2

docs: all $(VENV)/docs-stamp
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

$(VENV)/docs-stamp: $(VENV)/stamp
	@echo "  VENV mkdocs"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--editable '.[docs]'
	@touch $@

format: $(VENV)/stamp
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/stamp
	$(BIN)/python bench/bench.py
	$(BIN)/python bench/wrap.py
	$(BIN)/python bench/bridge.py

demo: $(VENV)/stamp
	@$(MAKE) --no-print-directory -C examples/block PYTHON=$(abspath $(BIN)/python)

clean:
	rm -rf $(BUILD) $(OUT)
