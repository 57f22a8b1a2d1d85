#!/usr/bin/env bash
# Measures what a folder of large photographs costs: the first build, the second, and one into an empty folder from the pictures that are kept.
#   bench/pictures.sh [COUNT]     default 200 photographs of 24 megapixels in COUNT/10 articles
# STATICNEWS=path/to/staticnews measures that executable instead of publishing one; WORK=dir another place. Needs libvips' command and GNU time.
set -euo pipefail

count=${1:-200}
root=$(cd "$(dirname "$0")/.." && pwd)
if [ -n "${WORK:-}" ]; then
  mkdir -p "$WORK"
else
  WORK=$(mktemp -d)
  trap 'rm -rf "$WORK"' EXIT
fi

program=${STATICNEWS:-}
if [ -z "$program" ]; then
  dotnet publish "$root/src/StaticNews.Cli" -c Release -o "$WORK/bin" --nologo -v quiet
  program=$WORK/bin/staticnews
fi

# Clouds of colour with a camera's grain: every photograph differs from all others.
photograph() {
  local seed=$1 file=$2 band
  for band in 0 1 2; do
    vips gaussnoise "$WORK/small.v" 300 200 --mean 128 --sigma 70 --seed $((seed * 4 + band))
    vips resize "$WORK/small.v" "$WORK/band$band.v" 20 --kernel cubic
  done
  vips gaussnoise "$WORK/grain.v" 6000 4000 --mean 0 --sigma 4 --seed $((seed * 4 + 3))
  vips bandjoin "$WORK/band0.v $WORK/band1.v $WORK/band2.v" "$WORK/clouds.v"
  vips add "$WORK/clouds.v" "$WORK/grain.v" "$WORK/sum.v"
  vips cast "$WORK/sum.v" "$file[Q=82]" uchar
}

site=$WORK/site
if [ ! -d "$site" ]; then
  mkdir -p "$site/input/articles"
  printf 'title: Орск.today\nurl: https://orsk.example/\n' >"$site/input/site.yml"
  for number in $(seq "$count"); do
    article=$site/input/articles/reportazh-$(((number - 1) / 10 + 1))
    mkdir -p "$article"
    [ -e "$article/index.md" ] || printf -- '---\ntitle: Репортаж %s\ndate: 2024-07-04 09:30\n---\nТекст.\n' "$(((number - 1) / 10 + 1))" >"$article/index.md"
    photograph "$number" "$article/foto-$number.jpg"
    printf '\n![Вид %s](foto-%s.jpg "Фото: Анна Сергеева")\n\nТекст между ними.\n' "$number" "$number" >>"$article/index.md"
  done
fi
du -sh "$site/input" | sed 's/\t.*/ of originals/'

measure() {
  local name=$1
  shift
  /usr/bin/time -f "$name: %e s, %U + %S s of CPU, %M KB at most" "$program" build --root "$site" -q "$@"
}
rm -rf "$site/output" "$site/.cache"
measure "first build"
measure "second build"
rm -rf "$site/output"
measure "into an empty folder"
find "$site/output/assets" -type f | wc -l | sed 's/$/ files under assets/'
