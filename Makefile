# PhienCho. `make` lists the targets.
SHELL := /bin/bash
# What the program needs, and what its tests use besides.
PRODUCT_PACKAGES := libical-dev libglib2.0-dev libpango1.0-dev libxlsxwriter-dev libsqlite3-dev pkg-config fonts-liberation2 tzdata libqrencode-dev zlib1g-dev libxml2-dev
TEST_PACKAGES := poppler-utils unzip libxml2-utils gzip zbar-tools python3
BINARY := .build/release/phiencho
# Pango asks pkg-config for -pthread, which Swift needs not be told and warns of; nothing else is hidden.
QUIETLY := 2> >(grep -v '^warning: prohibited flag(s): -pthread' >&2)

.DEFAULT_GOAL := help
.PHONY: help setup build plan test lint clean

help: ## Danh sách này / this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

setup:
	@.ci/packages $(PRODUCT_PACKAGES)
	@command -v swift >/dev/null || { \
	  echo "phiencho: cần Swift 6.3 (https://www.swift.org/install/linux) / Swift 6.3 is needed" >&2; exit 1; }

build: setup ## Dựng chương trình / build .build/release/phiencho
	@swift build -c release --product phiencho $(QUIETLY)

plan: build ## Lập kế hoạch mẫu, ghi vào Exports/ / plan the sample workspace into Exports/
	@$(BINARY) plan --brief .

test: setup ## Chạy mọi kiểm thử / run every test
	@.ci/packages $(TEST_PACKAGES)
	@swift build --build-tests $(QUIETLY)
	@swift test --skip-build $(QUIETLY)

lint: ## Kiểm tra cách viết / check the style
	@swift format lint --strict --recursive --parallel Sources Tests Package.swift

clean: ## Xoá những gì đã dựng / remove what was built
	@rm -rf .build
