#!/bin/sh
# Builds what is published once more, from a clone in another folder, and compares it with the jars of the build here:
# the same commit gives the same bytes. Run it after mvn verify, with the same JDK and nothing uncommitted.
set -eu
cd "$(dirname "$0")/.."
again=$(mktemp -d)
trap 'rm -rf "$again"' EXIT
git clone -q . "$again/clone"
modules=$(for published in */.published; do printf '%s,' "${published%/.published}"; done)
(cd "$again/clone" && mvn -B -q -Dmaven.test.skip=true -Djacoco.skip=true -pl "${modules%,}" -am package)

compared=0
for published in */.published; do
  module=${published%/.published}
  for jar in "$module"/target/*-SNAPSHOT*.jar; do
    if ! cmp -s "$jar" "$again/clone/$jar"; then
      echo "$jar differs between two builds of the same commit" >&2
      exit 1
    fi
    compared=$((compared + 1))
  done
done
[ "$compared" -gt 0 ] || { echo "no jars to compare: run mvn verify first" >&2; exit 1; }
echo "$compared jars are the same in two builds"
