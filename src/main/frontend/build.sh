#!/bin/sh
# Bundles the stylesheet and the scripts: build.sh ESBUILD OUTPUT
set -e
here=$(dirname "$0")
chmod +x "$1"
mkdir -p "$2"
"$1" "$here/raadslag.css" "$here/raadslag.ts" --bundle --minify --target=es2022,safari16 --outdir="$2" \
  --loader:.woff2=copy --asset-names='[name]-[hash]' --log-level=warning
