#!/usr/bin/env bash
# Builds the same made-up archive with StaticNews and with Hugo and prints what each took.
#   bench/peers/compare.sh [COUNT]          default 1000 articles
# STATICNEWS=path/to/staticnews measures that executable instead of publishing one; HUGO=path another Hugo; WORK=dir another place
# (default: a temporary folder in memory, /dev/shm, because writing files would measure the disk).
set -euo pipefail

count=${1:-1000}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
hugo=${HUGO:-hugo}
shm=/dev/shm
[ -d "$shm" ] && [ -w "$shm" ] || shm=${TMPDIR:-/tmp}
if [ -n "${WORK:-}" ]; then
  mkdir -p "$WORK"
else
  WORK=$(mktemp -d "$shm/staticnews-peers.XXXXXX")
  trap 'rm -rf "$WORK"' EXIT
fi

program=${STATICNEWS:-}
if [ -z "$program" ]; then
  dotnet publish "$root/src/StaticNews.Cli" -c Release -o "$WORK/bin" --nologo -v quiet
  program=$WORK/bin/staticnews
fi

dotnet run -c Release --project "$root/bench/StaticNews.Corpus" -- "$count" "$WORK"
cp -r "$here/hugo/." "$WORK/hugo/"

# measure NAME COMMAND…: one line «name wall cpu peak» into results
measure() {
  local name=$1; shift
  if ! /usr/bin/time -f '%e %U %S %M' -o "$WORK/time" "$@" >"$WORK/log" 2>&1; then
    tail -20 "$WORK/log" >&2
    echo "$name failed" >&2
    exit 1
  fi
  awk -v name="$name" '{ printf "%s %.2f %.2f %.0f\n", name, $1, $2 + $3, $4 / 1024 }' "$WORK/time" >>"$WORK/results"
}

# touch_one FILE: an editor corrects one article
touch_one() { printf '\nУточнение редакции.\n' >>"$1"; }

row() { # name, files and megabytes of its output
  local files megabytes
  files=$(find "$2" -type f | wc -l)
  megabytes=$(du -sm --apparent-size "$2" | cut -f1)
  awk -v name="$1" -v files="$files" -v mb="$megabytes" \
    '$1 == name { printf "%-22s %8.2f s %8.2f s %7d MB %8d %7d MB\n", $1, $2, $3, $4, files, mb }' "$WORK/results"
}

edited=$(find "$WORK/hugo/content/articles" -name '*.md' | sort | tail -1)
edited=${edited#"$WORK/hugo/content/"}
rm -f "$WORK/results"
measure staticnews-fresh "$program" build --root "$WORK/staticnews" --output "$WORK/out/staticnews"
measure staticnews-again "$program" build --root "$WORK/staticnews" --output "$WORK/out/staticnews"
touch_one "$WORK/staticnews/input/$edited"
measure staticnews-one-edit "$program" build --root "$WORK/staticnews" --output "$WORK/out/staticnews"
measure hugo-fresh "$hugo" --quiet --source "$WORK/hugo" --destination "$WORK/out/hugo"
measure hugo-again "$hugo" --quiet --source "$WORK/hugo" --destination "$WORK/out/hugo"
touch_one "$WORK/hugo/content/$edited"
measure hugo-one-edit "$hugo" --quiet --source "$WORK/hugo" --destination "$WORK/out/hugo"

echo "$count articles; $($hugo version | cut -d' ' -f1-2)"
printf '%-22s %10s %10s %10s %8s %10s\n' build wall CPU peak files output
for step in fresh again one-edit; do
  row "staticnews-$step" "$WORK/out/staticnews"
  row "hugo-$step" "$WORK/out/hugo"
done

awk '{ split($1, part, "-"); step = substr($1, length(part[1]) + 2); wall[part[1] step] = $2; cpu[part[1] step] = $3; peak[part[1] step] = $4 }
  END {
    print ""
    print "Hugo takes, times StaticNews:"
    n = split("fresh again one-edit", steps, " ")
    for (i = 1; i <= n; i++) {
      s = steps[i]
      printf "%-22s wall %6.1f   CPU %6.1f   peak %6.1f\n", s, wall["hugo" s] / (wall["staticnews" s] + 0.005), cpu["hugo" s] / (cpu["staticnews" s] + 0.005), peak["hugo" s] / peak["staticnews" s]
    }
  }' "$WORK/results"
