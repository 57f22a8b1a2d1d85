#!/usr/bin/env bash
# Builds the same made-up archive with StaticNews and with Hugo, in turn, and prints what each build took, as medians and ratios.
#   bench/peers/compare.sh [COUNT [RUNS [RELATED]]]     default 1000 articles, 5 rounds, both
# RELATED says whether Hugo has related stories: related, unrelated or both (it compares each article with all of its tags: hours for 100,000).
# STATICNEWS=path/to/staticnews measures that executable instead of publishing one; HUGO=path another Hugo, HUGO= none; WORK=dir another
# place (default: a temporary folder in memory, /dev/shm, because writing files would measure the disk).
set -euo pipefail

count=${1:-1000}
runs=${2:-5}
related=${3:-both}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
hugo=${HUGO-hugo}
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
rm -rf "$WORK/staticnews-rss"
cp -r "$WORK/staticnews" "$WORK/staticnews-rss"
printf 'feeds:\n  formats: [rss]\nsearch: false\n' >>"$WORK/staticnews-rss/input/site.yml"
echo "$count articles, $runs rounds${hugo:+; $($hugo version | cut -d' ' -f1-2)}"
dotnet run -c Release --project "$root/bench/StaticNews.Peers" -- "$WORK" "$runs" "$program" ${hugo:+"$hugo" "$related"}
