#!/usr/bin/env bash
# Measures what src/docs/performance.md reports, on the packaged jar (mvn package first):
# first start on an empty data directory, restart, memory, and the time of a page and of PDFs of 1 and 18 pages.
# Usage: measure.sh [java]   The server listens on 127.0.0.1 only and is stopped at the end.
set -euo pipefail
cd "$(dirname "$0")/../../.."
java=${1:-java}
port=${SERVER_PORT:-18098}
data=$(mktemp -d)
base="http://127.0.0.1:$port"
password=${SHUNIU_DEMO_PASSWORD:-Shuniu@2026}
pid=
cleanup() { if [ -n "$pid" ]; then kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; fi; rm -rf "$data"; }
trap cleanup EXIT

now() { date +%s%N; }
start() { # prints milliseconds until the first page answers
  local from; from=$(now)
  SERVER_PORT=$port SHUNIU_DATA_DIR=$data "$java" -Xmx512m -jar target/shuniu-*.jar >"$data.log" 2>&1 &
  pid=$!
  until curl -sf -o /dev/null "$base/actuator/health/readiness" && curl -sf -o /dev/null "$base/sign-in"; do
    kill -0 "$pid" 2>/dev/null || { tail -n 30 "$data.log" >&2; exit 1; }
    sleep 0.05
  done
  took=$((($(now) - from) / 1000000))
}
stop() { kill "$pid"; wait "$pid" || true; pid=; }
token() { curl -sf -u "$1:$password" -X POST "$base/api/v1/tokens" -H 'Content-Type: application/json' \
  -d '{"name":"measure","scopes":["read","write"],"days":1}' | sed 's/.*"token":"\([^"]*\)".*/\1/'; }
median() { sort -n | awk '{a[NR]=$1} END {print a[int((NR+1)/2)]}'; }
time_of() { # median of N requests in ms
  for _ in $(seq "$1"); do curl -sf -o /dev/null -w '%{time_total}\n' -H "Authorization: Bearer $key" "$2"; done |
    awk '{printf "%.0f\n", $1 * 1000}' | median
}
body() { # a text that fills N pages: 22 lines of 28 characters each, the ends of paragraphs and all but 4 lines of the first page left out
  local n=$(( ($1 * 21 - 17) * 28 / 56 ))
  for i in $(seq "$n"); do printf '各有关单位要结合实际抓好落实，及时研究解决工作中遇到的问题，重要情况随时报告，确保各项任务按期完成见到实效。'; if [ $((i % 8)) = 0 ]; then printf '\\n'; fi; done
}

# other work on the machine makes every figure useless: a loop of fixed length tells how fast the machine is now
echo "machine: $(bash -c 'time for ((i = 0; i < 1000000; i++)); do :; done' 2>&1 | sed -n 's/user.*m//p') for a million turns of a shell loop; load $(cut -d' ' -f1 /proc/loadavg)"
echo "java: $("$java" -version 2>&1 | head -n 1); cores: $(nproc)"
start; echo "first start on an empty data directory, fat jar: $took ms"
stop
start; echo "restart, fat jar: $took ms"
key=$(token fangqing)
organ=$(curl -sf -H "Authorization: Bearer $key" "$base/api/v1/me" | grep -o '"organId":[0-9]*' | head -n 1 | cut -d: -f2)
for pages in 1 18; do
  text=$(body "$pages")
  id=$(curl -sf -H "Authorization: Bearer $key" -H 'Content-Type: application/json' -X POST "$base/api/v1/documents" \
    -d "{\"kind\":\"NOTICE\",\"direction\":\"DOWN\",\"issuerId\":$organ,\"title\":\"云江省人民政府办公厅关于测量排版时间的通知\",\"addressees\":[\"各市人民政府\"],\"body\":\"$text\",\"disclosure\":\"ON_REQUEST\",\"urgency\":\"ORDINARY\"}" | grep -o '"id":[0-9]*' | head -n 1 | cut -d: -f2)
  first=$(time_of 1 "$base/api/v1/documents/$id/rendition.pdf")
  laid=$(curl -sf -D - -o /dev/null -H "Authorization: Bearer $key" "$base/api/v1/documents/$id/rendition.pdf" | tr -d '\r' | sed -n 's/^X-Page-Count: //Ip')
  if [ -z "$laid" ] || [ "$laid" -lt "$pages" ] || [ "$laid" -gt $((pages + pages / 9)) ]; then
    echo "a text for $pages pages came out as ${laid:-an unknown number of} pages: correct body()" >&2; exit 1
  fi
  time_of 5 "$base/api/v1/documents/$id/rendition.pdf" >/dev/null
  echo "PDF of $laid pages: first $first ms, then $(time_of 9 "$base/api/v1/documents/$id/rendition.pdf") ms"
done
echo "list of documents (API): $(time_of 30 "$base/api/v1/documents") ms"
echo "to-do list (API): $(time_of 30 "$base/api/v1/work-items?box=todo") ms"
echo "memory of the application after this (RSS): $(awk '/VmRSS/ {printf "%.0f MB", $2/1024}' "/proc/$pid/status"), heap limit 512 MB"
stop
src/docs/operations/unpack.sh "$data/app" "$java" >/dev/null
for again in 1 2 3; do
  from=$(now)
  SERVER_PORT=$port SHUNIU_DATA_DIR=$data JAVA=$java "$data/app/start" >"$data.log" 2>&1 &
  pid=$!
  until curl -sf -o /dev/null "$base/actuator/health/readiness" && curl -sf -o /dev/null "$base/sign-in"; do kill -0 "$pid" || exit 1; sleep 0.05; done
  echo "restart $again, laid out by unpack.sh: $((($(now) - from) / 1000000)) ms"
  stop
done
