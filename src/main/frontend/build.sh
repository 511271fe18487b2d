#!/bin/sh
# Bundles the stylesheets and the scripts: build.sh ESBUILD OUTPUT WEBJARS
set -e
here=$(dirname "$0")
webjars=$(cd "$3" && pwd)
NODE_PATH=$(dirname "$webjars")/node_modules
export NODE_PATH
chmod +x "$1"
mkdir -p "$2" "$NODE_PATH"
# A WebJar lies in a folder named by its version, where esbuild does not look for it.
for package in "$webjars"/*/*; do ln -sfn "$package" "$NODE_PATH/$(basename "$(dirname "$package")")"; done
"$1" "$here/raadslag.css" "$here/raadslag.ts" "$here/editor.css" "$here/editor.ts" \
  --bundle --minify --target=es2022,safari16 --outdir="$2" \
  --loader:.woff2=copy --asset-names='[name]-[hash]' --log-level=warning
