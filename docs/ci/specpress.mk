# Take it into a Makefile with `include specpress.mk`. Where nothing changed,
# `specpress generate` says so in a tenth of a second: it needs no prerequisites.
SPECPRESS ?= specpress

.PHONY: api api-check api-upstream

api:
	$(SPECPRESS) generate

api-check:
	$(SPECPRESS) check

api-upstream:
	$(SPECPRESS) pull
	$(SPECPRESS) generate
