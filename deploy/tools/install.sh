#!/usr/bin/env bash
# The tools that check deploy/, into .cache/: Helm as a library, the schemas of Kubernetes, hadolint. promtool is Debian's `prometheus`.
# And Python's icalendar, by which the meetings service's tests read the calendar.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
venv="$here/../../.cache/deploy-tools"
if [ -f "$venv/requirements.txt" ] && cmp -s "$here/requirements.txt" "$venv/requirements.txt"; then exit 0; fi
rm -rf "$venv"
python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
echo "*" > "$venv/.gitignore"
cp "$here/requirements.txt" "$venv/requirements.txt"
