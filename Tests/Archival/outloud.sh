#!/bin/sh
# Holds all PDF files of a folder against outloud (PDF/UA and WCAG checks): outloud.sh VENV FOLDER
# Installs it into the folder VENV from PyPI; where that is not to be had, says so and ends well.
set -eu
venv=$1
folder=$2
here=$(cd "$(dirname "$0")" && pwd)
if [ ! -x "$venv/bin/outloud" ]; then
    if ! { python3 -m venv "$venv" && timeout 120 "$venv/bin/pip" install --quiet outloud; } >/dev/null 2>&1; then
        rm -rf "$venv"
        echo "outloud: SKIPPED, it cannot be installed from PyPI here" >&2
        exit 0
    fi
fi
"$venv/bin/python3" "$here/findings.py" "$venv/bin/outloud" "$here/known.txt" "$folder"
