# What to do with hostcity's sources; `make help` lists it.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

# The Swift libraries are inside the program: it needs no tool chain where it runs, and looks for none.
RELEASE = $(SWIFT) build -c release --product hostcity --static-swift-stdlib -Xswiftc -no-toolchain-stdlib-rpath
RELEASED = .build/release/hostcity

.DEFAULT_GOAL := help
.PHONY: help setup build release test lint demo clients corpus differential mutants agreement bench-check bench-season bench-overhead bench-repair bench-b2b bench-week bench-register bench-shortage house kills fuzz soak install clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo "  make corpus DIR=~/calendars reads the calendars of that folder"
	@echo "  make install PREFIX=/opt/hostcity puts it elsewhere than in $(PREFIX)"

setup: ## Fetch what is missing: headers of C libraries, fonts, the solver and Typst
	@scripts/setup.sh

build: setup ## Build for debugging
	$(SWIFT) build --explicit-target-dependency-import-check error

release: setup ## Build what ships
	$(RELEASE)

lint: ## Check the sources' form
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

test: setup lint ## Check form, modules and behaviour
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --explicit-target-dependency-import-check error

mutants: setup ## Plant faults in the rules and in the engine: the tests must catch each
	scripts/mutants.py

agreement: setup ## Solve 2,000 random visits with every rule: solver and judge must say the same
	HOSTCITY_VISITS=2000 $(SWIFT) test --filter SolvedVisitsTests

bench-check: release ## Time `hostcity check` on years of 1,000, 10,000 and 20,000 engagements
	Benchmarks/check/run.py $(RELEASED)

bench-shortage: release ## Time explain where people, rooms or sedans do not suffice among 500 engagements
	Benchmarks/shortage/run.py $(RELEASED)

bench-b2b: release ## Arrange the B2B instances in INSTANCES=DIR and judge the answers
	Benchmarks/b2b/run.py $(RELEASED) "$(INSTANCES)"

bench-repair: release ## Time repair, who-can, why-not and explain on a season of 500 engagements
	Benchmarks/repair/run.py $(RELEASED)

bench-week: release ## Plan a plenary week against a model written for it by hand: DATA=file, REFEREE=another referee
	Benchmarks/week/run.py $(RELEASED) "$(DATA)" $(REFEREE)

bench-register: release ## Ask for options from 20 processes, kill 200 of them, and time 100,000 facts
	Benchmarks/register/run.py $(RELEASED)

kills: release ## Press Ctrl-C at 50 random moments of planning a season of 500
	scripts/kills.py $(RELEASED)

fuzz: setup ## Make up input for what reads from outside: SECONDS=1800 TARGET="calendars plans"
	scripts/fuzz.sh "$(or $(SECONDS),1800)" $(TARGET)

soak: release ## Plan, repair, export and check for SECONDS=3600 while disks fill up and processes are killed
	scripts/soak.py $(RELEASED) $(or $(SECONDS),3600)

bench-season: release ## Time planning, repair, what-if and explanation on seasons of 50 to 1,500 engagements
	Benchmarks/season/run.py $(RELEASED)

bench-overhead: release ## Compare the time hostcity itself takes with the solver's
	Benchmarks/overhead/run.py $(RELEASED)

house: ## Print how long files and functions are and which lines stand twice
	scripts/house.py

demo: release ## Run the examples and show what comes out
	scripts/demo.sh

clients: build ## Read the feeds with other calendar programs (fetches them)
	scripts/clients.sh

corpus: release ## Read every calendar below DIR and sum up what became of them
	scripts/corpus.sh "$(DIR)"

differential: release ## Compare every calendar below DIR with another program's reading (fetches it)
	scripts/differential.sh "$(DIR)"

install: ## Copy what `make release` built, its rules and the solver to PREFIX; builds nothing
	scripts/install.sh "$(DESTDIR)$(PREFIX)"

clean: ## Remove what was built; the solver stays
	$(SWIFT) package clean
