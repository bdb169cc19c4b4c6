#!/usr/bin/env bash
# Starts the packaged jar with the given java on an empty data directory, waits for readiness, stops it, and looks
# that its database has gone with it. Usage: start-check.sh /path/to/java
set -euo pipefail
cd "$(dirname "$0")/../../.."
java=${1:-java}
data=$(mktemp -d)
port=${SERVER_PORT:-18099}
SERVER_PORT=$port SHUNIU_DATA_DIR=$data "$java" -Xmx512m -jar target/shuniu-*.jar >"$data/out.log" 2>&1 &
pid=$!
trap 'kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; rm -rf "$data"' EXIT
for second in $(seq 1 300); do
  if curl -sf "http://127.0.0.1:$port/actuator/health/readiness" >/dev/null; then
    echo "$("$java" -version 2>&1 | head -n 1): ready after $second s"
    kill "$pid"
    wait "$pid" || true
    if [ -e "$data/postgres/data/postmaster.pid" ]; then
      echo "The embedded PostgreSQL is still there after the application stopped" >&2
      exit 1
    fi
    exit 0
  fi
  if ! kill -0 "$pid" 2>/dev/null; then break; fi
  sleep 1
done
tail -n 40 "$data/out.log" >&2
exit 1
