# What a developer or an office does with this repository. The two that matter: `make demo`, `make test`.

# Warnings are errors here and in CI; a plain `swift build` with a newer compiler still works.
export MUTUBAKU_STRICT = 1

PREFIX ?= /usr/local
DESTDIR ?=
PACKAGES = libcmark-dev libzip-dev libexpat1-dev zlib1g-dev libsqlite3-dev libqrencode-dev pkg-config
# Tests look at the pages in a browser and at PDFs; no office needs these.
TEST_PACKAGES = chromium python3-venv poppler-utils zbar-tools
# From PyPI, below .venv: pm4py reads the event logs, axe judges the accessibility of the pages; the last four make seals, codes and
# photographs of sheets without any code of ours.
TEST_PYTHON = pm4py==2.7.* playwright==1.65.* axe-playwright-python==0.1.8 cbor2==6.* cryptography==50.* pillow==13.* segno==1.6.*
SOURCES = Package.swift Sources Tests
RELEASE = .build/release/mutubaku
# With the static libraries that come with Swift the program also runs where Swift is not installed, and starts faster.
STATIC = $(if $(wildcard $(dir $(realpath $(shell command -v swift)))../lib/swift_static/linux/libswiftCore.a),--static-swift-stdlib)
PYTHON ?= python3

.DEFAULT_GOAL := help
.PHONY: help setup setup-tests demo build test format lint bench bench-compare reference install

help: ## This list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

# Installs those of the packages in $(1) that are missing.
define install_missing
	@missing=""; \
	for package in $(1); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  root=""; \
	  if [ "$$(id -u)" -ne 0 ]; then \
	    command -v sudo >/dev/null || { echo "Run as root: apt-get install$$missing" >&2; exit 1; }; \
	    root=sudo; \
	  fi; \
	  echo "Installing:$$missing"; \
	  $$root apt-get update -q && $$root apt-get install -y -q --no-install-recommends $$missing; \
	fi
endef

setup: ## Install the Debian packages that are missing
	$(call install_missing,$(PACKAGES))
	@command -v swift >/dev/null || { echo "Swift is missing: https://www.swift.org/install/linux/" >&2; exit 1; }

setup-tests: setup ## The same for what only tests need, and a Python environment in .venv
	$(call install_missing,$(TEST_PACKAGES))
	@test -x .venv/bin/python || $(PYTHON) -m venv .venv
	@test "$$(cat .venv/installed 2>/dev/null)" = "$(TEST_PYTHON)" || { \
	  .venv/bin/python -m pip install --quiet --disable-pip-version-check $(foreach name,$(TEST_PYTHON),'$(name)') \
	    && echo "$(TEST_PYTHON)" > .venv/installed; }

build: setup ## Build the program for use
	swift build -c release $(STATIC) --product mutubaku

demo: build ## Invent a season of visits, audit it, and say what to open
	$(RELEASE) demo

lint: ## Check the formatting
	swift format lint --strict -r $(SOURCES)

format: ## Format the sources
	swift format -i -r $(SOURCES)

test: setup-tests lint ## Check everything: formatting, warnings as errors, tests, pages in a browser
	swift build --build-tests
	MUTUBAKU_PYTHON=$(CURDIR)/.venv/bin/python swift test --skip-build --parallel

bench: build ## Measure speed; RUNS=, STUDENTS= and PYTHON= may be given
	$(RELEASE) bench receipts
	$(RELEASE) bench run --python $(PYTHON) $(if $(RUNS),--runs $(RUNS)) $(if $(STUDENTS),--students $(STUDENTS))

bench-compare: ## Ratios of two results: make bench-compare OLD=a.json NEW=b.json
	$(RELEASE) bench compare $(OLD) $(NEW)

reference: build ## Write the rule reference anew from the rules
	$(RELEASE) rules --language en > Sources/Audit/Audit.docc/Rules.md
	$(RELEASE) rules --language id > Sources/Audit/Audit.docc/Aturan.md

install: build ## Install program, completions and man page below PREFIX
	install -s -D -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/mutubaku
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions $(DESTDIR)$(PREFIX)/share/zsh/site-functions
	install -d $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d $(DESTDIR)$(PREFIX)/share/man/man1
	$(RELEASE) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/mutubaku
	$(RELEASE) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_mutubaku
	$(RELEASE) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/mutubaku.fish
	$(RELEASE) manual > $(DESTDIR)$(PREFIX)/share/man/man1/mutubaku.1
