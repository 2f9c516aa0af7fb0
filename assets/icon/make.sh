#!/usr/bin/env bash
# Makes the icons in every form that a system wants from the one drawing. Needs `npm ci` in ui/ and no network.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
ui/node_modules/.bin/tauri icon assets/icon/laadin.svg --output "$made"
ui/node_modules/.bin/tauri icon assets/icon/laadin.svg --output "$made" --png 16,48,256,512
mkdir -p src-tauri/icons
for name in 16x16.png 32x32.png 48x48.png 128x128.png 128x128@2x.png 512x512.png icon.icns icon.ico; do
  cp "$made/$name" "src-tauri/icons/$name"
done
