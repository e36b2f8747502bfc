#!/bin/sh
# Installs what the browser tests drive, where the system's package manager can. They are skipped without it.
set -e
if command -v chromium >/dev/null && command -v chromedriver >/dev/null; then
  exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -q >/dev/null
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q chromium chromium-driver >/dev/null
else
  echo "no chromium and chromedriver: the browser tests will be skipped" >&2
fi
