#!/bin/sh
# Holds PDF files against outloud (PDF/UA and WCAG checks): outloud.sh VENV FILE.pdf...
# Installs it into the folder VENV from PyPI; where that is not to be had, says so and ends well.
# Codes in known.txt are false alarms with their reasons; any other error fails.
set -eu
venv=$1
shift
known=$(dirname "$0")/known.txt
if [ ! -x "$venv/bin/outloud" ]; then
    if ! { python3 -m venv "$venv" && "$venv/bin/pip" install --quiet outloud; } >/dev/null 2>&1; then
        echo "outloud: skipped, it cannot be installed from PyPI here" >&2
        exit 0
    fi
fi
codes=$(grep -oE '^[A-Z]+-[0-9]+' "$known" | paste -sd'|' -)
failed=0
for file in "$@"; do
    report=$("$venv/bin/outloud" "$file" 2>&1 || true)
    case "$report" in *"error(s)"*) ;; *)
        printf '%s\n' "$file: outloud gave no result" "$report" >&2
        failed=1 ;;
    esac
    found=$(printf '%s\n' "$report" | grep -E '^ *(ERROR|WARNING) ' | grep -vE "^ *(ERROR|WARNING) +($codes) " || true)
    [ -z "$found" ] && continue
    printf '%s\n' "$file" "$found"
    failed=1
done
exit $failed
