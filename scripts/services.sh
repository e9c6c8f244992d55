#!/usr/bin/env bash
# Installs the servers that tests use where they are there: PostgreSQL. Nothing of them is started by itself, and
# the tests start one of their own.
#
#   scripts/services.sh            installs what is missing; asks before it calls sudo, YES=1 says yes
#   scripts/services.sh --missing  only says in one line what the tests have left out
set -euo pipefail
cd "$(dirname "$0")/.."

has_postgresql() { compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null; }

if [ "${1:-}" = --missing ]; then
    has_postgresql || echo "left out: the register on a server, as PostgreSQL is not installed here (scripts/services.sh)"
    exit 0
fi

has_postgresql && exit 0
# Debian would start a server of its own at once.
if [ "$(id -u)" = 0 ] && [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    mkdir -p /etc/postgresql-common
    echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.conf
fi
scripts/apt.sh services postgresql
