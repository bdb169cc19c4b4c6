#!/usr/bin/env bash
# The topology of docker-compose.yml without Docker: one PostgreSQL, two jars, shared files. Needs the packaged jar and
# an external PostgreSQL given as SHUNIU_DB_URL, SHUNIU_DB_USER, SHUNIU_DB_PASSWORD (an empty database). Everything
# listens on 127.0.0.1 and is stopped at the end.
set -euo pipefail
cd "$(dirname "$0")/../../.."
: "${SHUNIU_DB_URL:?}" "${SHUNIU_DB_USER:?}" "${SHUNIU_DB_PASSWORD:?}"
java=${1:-java}
one=${PORT_ONE:-18081}
two=${PORT_TWO:-18082}
export SHUNIU_DEMO=true SHUNIU_DEMO_PASSWORD=${SHUNIU_DEMO_PASSWORD:-Two-Nodes#2026}
export SHUNIU_DATA_DIR; SHUNIU_DATA_DIR=$(mktemp -d)
pids=()
cleanup() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait || true; rm -rf "$SHUNIU_DATA_DIR"; }
trap cleanup EXIT

node() {
  SERVER_PORT=$1 "$java" -Xmx512m -jar target/shuniu-*.jar >"$SHUNIU_DATA_DIR/node-$1.log" 2>&1 &
  pids+=($!)
  for _ in $(seq 1 120); do
    curl -sf -o /dev/null "http://127.0.0.1:$1/actuator/health/readiness" && return
    kill -0 "${pids[-1]}" || { tail -n 30 "$SHUNIU_DATA_DIR/node-$1.log" >&2; exit 1; }
    sleep 1
  done
  exit 1
}

node "$one"
node "$two"
jar=$SHUNIU_DATA_DIR/cookies
token=$(curl -s -c "$jar" "http://127.0.0.1:$one/sign-in" | sed -n 's/.*name="_csrf"[^>]*value="\([^"]*\)".*/\1/p' | head -n 1)
curl -s -o /dev/null -b "$jar" -c "$jar" --data-urlencode "_csrf=$token" -d account=fangqing \
  --data-urlencode "password=$SHUNIU_DEMO_PASSWORD" "http://127.0.0.1:$one/sign-in"
here=$(curl -s -b "$jar" "http://127.0.0.1:$one/api/v1/me")
there=$(curl -s -b "$jar" "http://127.0.0.1:$two/api/v1/me")
[ -n "$here" ] && [ "$here" = "$there" ] || { echo "The session of one node is unknown on the other: $there" >&2; exit 1; }
echo "session shared: $there"
kill "${pids[0]}"; wait "${pids[0]}" || true
[ "$(curl -s -b "$jar" "http://127.0.0.1:$two/api/v1/me")" = "$here" ] || { echo "The session died with its node" >&2; exit 1; }
echo "session outlives its node"
