#!/usr/bin/env bash
# Measures what an editor waits for in a preview of a made-up archive: from the start to the first page with a warm cache, and from a save
# to the event in the open page and to its changed HTML, as medians.
#   bench/preview.sh [COUNT [EDITS]]     default 10000 articles, 20 edits
# STATICNEWS=path/to/staticnews measures that executable instead of publishing one; WORK=dir another place (default: a temporary folder in memory).
set -euo pipefail

count=${1:-10000}
edits=${2:-20}
root=$(cd "$(dirname "$0")/.." && pwd)
shm=/dev/shm
[ -d "$shm" ] && [ -w "$shm" ] || shm=${TMPDIR:-/tmp}
if [ -n "${WORK:-}" ]; then
  mkdir -p "$WORK"
else
  WORK=$(mktemp -d "$shm/staticnews-preview.XXXXXX")
  trap 'rm -rf "$WORK"' EXIT
fi
rm -f "$WORK/starts"

program=${STATICNEWS:-}
if [ -z "$program" ]; then
  dotnet publish "$root/src/StaticNews.Cli" -c Release -o "$WORK/bin" --nologo -v quiet
  program=$WORK/bin/staticnews
fi

site=$WORK/staticnews
[ -d "$site" ] || dotnet run -c Release --project "$root/bench/StaticNews.Corpus" -- "$count" "$WORK"
article=$(find "$site/input/articles" -name 'novost-*.md' | sort | sed -n "$((count / 2))p")
slug=$(basename "$article" .md)
day=$(sed -n 's/^date: \([0-9]*\)-\([0-9]*\)-\([0-9]*\).*/\1\/\2\/\3/p' "$article")

# The shell's own clock: one that is a program would take some of what is measured.
begin() { begun=${EPOCHREALTIME//[.,]/}; }
took() { echo $(((${EPOCHREALTIME//[.,]/} - begun) / 1000)); }
median() { sort -n | sed -n "$((($1 + 1) / 2))p"; }

# Starts the program and leaves its number in $preview and its address in $address; what it prints is read until it ends.
start() {
  coproc previewing { exec $program preview --port 0 --root "$site"; }
  preview=$previewing_PID
  read -r address <&"${previewing[0]}"
  address=${address%/}
}
stop() {
  kill -TERM "$preview"
  wait "$preview" || true
}

for run in cold warm warm warm; do
  begin
  start
  curl -sf -o /dev/null "$address/$day/$slug/"
  waited=$(took)
  [ "$run" = cold ] && echo "start to first page, cold: $waited ms" || echo "$waited" >>"$WORK/starts"
  stop
done
echo "start to first page, warm cache, median of 3: $(median 3 <"$WORK/starts") ms"

start
curl -sf -o /dev/null "$address/$day/$slug/"
exec 9< <(curl -sN "$address/_preview/events?page=/$day/$slug/")
event() { while read -r line <&9; do case $line in data:*) return ;; esac; done; }
event
: >"$WORK/events"
: >"$WORK/pages"
for edit in $(seq "$edits"); do
  sleep 0.5
  begin
  printf "\nУточнение%s.\n" "$edit" >>"$article"
  event
  took >>"$WORK/events"
  curl -s "$address/$day/$slug/" | grep "Уточнение$edit\." >/dev/null || { echo "the page did not change" >&2; stop; exit 1; }
  took >>"$WORK/pages"
done
echo "save to event, median of $edits: $(median "$edits" <"$WORK/events") ms"
echo "save to changed HTML, median of $edits: $(median "$edits" <"$WORK/pages") ms"
sed -n 's/^VmHWM: */peak memory: /p' "/proc/$preview/status" 2>/dev/null || true
stop
