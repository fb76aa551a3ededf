#!/bin/sh
# Makes PDF files of every kind that the program makes and holds them against the standards:
#   archival.sh PROGRAM [VENV]
# Judges are our own rules (hmsreview inspect --check), qpdf's syntax check and, where PyPI can be reached or the folder
# VENV holds it, outloud (PDF/UA and WCAG). Ends with one line that says whether all is well.
set -eu
program=$1
venv=${2:-.build/archival}
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT INT TERM
day=2022-01-24
adviser=demo.radgiver@eksempel.no
log=$folder/log.txt

# Reports of a sample portfolio in one language: reports KIND LANGUAGE.
reports() {
    work=$folder/$1-$2
    moment=${day}T10:00:00Z
    export HMSREVIEW_DATABASE="$work/plans.sqlite" HMSREVIEW_ARCHIVE="$work/archive"
    mkdir "$work" &&
        "$program" sample --kind "$1" --plans 2 --seed 4 --date $day --output "$work/nb.jsonl" &&
        sed "s/\"language\":\"nb\"/\"language\":\"$2\"/" "$work/nb.jsonl" >"$work/plans.jsonl" &&
        "$program" import "$work/plans.jsonl" &&
        "$program" run --all --adviser $adviser --as-of $day --run-time "$moment" --copy-to "$folder/pdf/$1-$2"
}

portfolio() {
    export HMSREVIEW_DATABASE="$folder/typical-nb/plans.sqlite" HMSREVIEW_ARCHIVE="$folder/typical-nb/archive"
    "$program" report --portfolio "Havblikk Boligbyggelag" --adviser $adviser --as-of $day \
        --run-time "${day}T10:00:00Z" --output "$folder/pdf/portfolio.pdf"
}

# Each step by itself: where a function is asked whether it went well, set -e does not hold in it.
make_files() {
    for language in nb nn en; do
        for kind in typical small heavy awkward; do reports $kind $language || return 1; done
    done
    portfolio && "$program" print "$here"/fixtures/*.html --output-dir "$folder/pdf" --pdf archival
}

mkdir "$folder/pdf"
if ! make_files >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "ARCHIVAL FILES: FAILED, the files could not be made" >&2
    exit 1
fi
find "$folder/pdf" -name '*.html' -delete
find "$folder/pdf" -name '*.pdf' | sort >"$folder/files.txt"
count=$(wc -l <"$folder/files.txt")
failed=0
tr '\n' '\0' <"$folder/files.txt" | xargs -0 "$program" inspect --check || failed=1
while read -r file; do
    if ! qpdf --check "$file" >"$log" 2>&1; then
        cat "$log" >&2
        failed=1
    fi
done <"$folder/files.txt"
sh "$here/outloud.sh" "$venv" "$folder/pdf" || failed=1
if [ $failed != 0 ]; then
    echo "ARCHIVAL FILES: FAILED, see above" >&2
    exit 1
fi
echo "ARCHIVAL FILES: ALL $count CONFORM"
