#!/usr/bin/env bash
# Lays the packaged jar out for quick starts: extracted classes, a class-data archive of this JVM, and a start script.
# Usage: unpack.sh FOLDER [java]     then: FOLDER/start (environment variables as in the README)
set -euo pipefail
cd "$(dirname "$0")/../../.."
folder=${1:?the folder to lay the application out in}
java=${2:-java}
jar=$(ls target/shuniu-*.jar)
"$java" -Djarmode=tools -jar "$jar" extract --force --destination "$folder" >/dev/null
cd "$folder"
mv -f shuniu-*.jar shuniu.jar
training=$(mktemp -d)
trap 'rm -rf "$training"' EXIT
# a run that ends when everything is wired; it opens no port and leaves no data
env -u SHUNIU_DB_URL SHUNIU_DATA_DIR="$training" "$java" -XX:ArchiveClassesAtExit=shuniu.jsa \
  -Dspring.context.exit=onRefresh -Xlog:cds=off -Xlog:cds+dynamic=off -jar shuniu.jar >"$training/out.log" 2>&1 ||
  { tail -n 20 "$training/out.log" >&2; exit 1; }
cat >start <<'START'
#!/bin/sh
cd "$(dirname "$0")" || exit 1
exec "${JAVA:-java}" -Xmx"${SHUNIU_HEAP:-512m}" -XX:SharedArchiveFile=shuniu.jsa -Xshare:auto -jar shuniu.jar
START
chmod +x start
echo "laid out in $(pwd)"
