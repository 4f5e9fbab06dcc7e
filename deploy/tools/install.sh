#!/usr/bin/env bash
# The tools that check deploy/, into .cache/: Helm as a library, the schemas of Kubernetes, hadolint. promtool is Debian's `prometheus`.
# And what Python reads in other tests: icalendar the calendar, pyshacl the catalogue of the open data, csvw its data sets; and a
# schema that other tests read by themselves; and what the examples of docs/subscribing.md use (readers.txt).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
venv="$here/../../.cache/deploy-tools"
wanted() { cat "$here/requirements.txt" "$here/readers.txt" "$here/wheels.txt"; }
if [ -f "$venv/wanted.txt" ] && wanted | cmp -s - "$venv/wanted.txt"; then exit 0; fi
rm -rf "$venv"
python3 -m venv "$venv"
pip() { "$venv/bin/pip" --quiet --disable-pip-version-check "$@"; }
pip install --requirement "$here/requirements.txt"
for wheels in readers wheels; do
  pip install --no-deps --require-hashes --only-binary=:all: --requirement "$here/$wheels.txt"
done
echo "*" > "$venv/.gitignore"
wanted > "$venv/wanted.txt"
