# Needs Python 3.11 or later and make, nothing else: `make demo`, `make test`, `make help`.

PYTHON = python3
VENV = .venv
BIN = $(VENV)/bin
# Another index or a proxy is named here, e.g. make PIP_FLAGS='--proxy …' test
PIP_FLAGS =
PYTEST_FLAGS = -n auto

INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check $(PIP_FLAGS)
LOCKED = $(INSTALL) --require-hashes
ITSELF = $(INSTALL) --no-deps --no-build-isolation --editable .
COMPILE = $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 \
	--fork-strategy fewest --generate-hashes --no-emit-index-url --no-header --quiet

.PHONY: help demo test check format schemas golden bench mutate referees lock clean

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.*## /\1: /p' Makefile | while IFS=: read -r name what; do \
		printf '  %-9s%s\n' "$$name" "$$what"; done

demo: $(VENV)/run ## check the examples and render each as a Word document into build/
	$(BIN)/ccs validate examples/*
	@mkdir -p build
	@for site in examples/*/; do \
		name=$$(basename "$$site"); \
		$(BIN)/ccs render "$$site" --output "build/$$name.docx" || exit; \
	done
	@echo "The documents to look at:"; ls -1 build/*.docx

test: $(VENV)/dev ## run the tests
	$(BIN)/pytest $(PYTEST_FLAGS)

check: $(VENV)/dev ## style, types and layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/dev ## lay the code out
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

schemas: $(VENV)/run ## rewrite schemas/ from the model
	$(BIN)/ccs schema > build-schema.tmp || { rm -f build-schema.tmp; exit 1; }
	mv build-schema.tmp schemas/strategy.schema.json
	$(BIN)/python -m ccs_author.model.ready

golden: $(VENV)/dev ## accept what the golden tests produce now; review the difference
	CCS_GOLDEN=write $(BIN)/pytest -q tests/golden

bench: $(VENV)/dev ## time the commands against floors and a rival; prints ratios
	$(BIN)/python -m bench

mutate: $(VENV)/dev ## break the examples, and see which rules notice; writes tests/rules/README.md
	$(BIN)/python -m tests.rules.mutation

referees: build/referees/installed ## fetch the programs of others that some tests ask (npm)

lock: $(VENV)/dev ## choose the newest dependencies afresh
	$(COMPILE) --upgrade --group build --output-file locks/run.txt
	$(COMPILE) --upgrade --group build --group dev --constraint locks/run.txt \
		--output-file locks/dev.txt

clean: ## remove what these targets made
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

# Each stamp is newer than what it was made from, so a second run installs nothing.
$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "$(PYTHON) is older than 3.11: make PYTHON=python3.12 …"; exit 1; }
	$(PYTHON) -m venv $(VENV)

# What is made ahead (hatch_build.py) serves the sources it was made from.
MADE_FROM = hatch_build.py $(shell find src/ccs_author/model -name '*.py')

$(VENV)/run: locks/run.txt pyproject.toml $(MADE_FROM) | $(VENV)/bin/python
	$(LOCKED) --requirement locks/run.txt
	$(ITSELF)
	$(BIN)/python -m compileall -q src
	@touch $@

$(VENV)/dev: locks/dev.txt $(VENV)/run
	$(LOCKED) --requirement locks/dev.txt
	@touch $@

build/referees/installed: .ci/package-lock.json
	@mkdir -p $(@D)
	cp .ci/package.json .ci/package-lock.json .ci/.npmrc $(@D)
	npm ci --prefix $(@D) --ignore-scripts --no-audit --no-fund --silent
	chmod +x $(@D)/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
	@touch $@
