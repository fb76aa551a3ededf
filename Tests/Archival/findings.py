"""Runs outloud over a folder of PDF files: findings.py OUTLOUD KNOWN.txt FOLDER

Every finding fails, errors and warnings alike, unless a line of KNOWN.txt names its code and a pattern that its
file, message and evidence match ("links.pdf: message | evidence"). What is known but was not met is said as well.
"""

import json
import os
import re
import subprocess
import sys
import tempfile


def known_findings(path):
    """Pairs of code and pattern; the lines between hold the reasons."""
    pairs = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            match = re.match(r"([A-Z]+-[0-9]+) +/(.*)/$", line.rstrip())
            if match:
                pairs.append((match.group(1), re.compile(match.group(2))))
    return pairs


def judge(outloud, files, folder, number):
    """Starts a process for some of the files; gives it and where its result will be."""
    result = os.path.join(folder, f"{number}.json")
    process = subprocess.Popen(
        [outloud, "--quiet", "--json", result, *files], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return process, result


def results(outloud, files):
    """What outloud says of each file, by two processes side by side."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        started = [judge(outloud, files[start::2], folder, start) for start in range(2) if files[start::2]]
        for process, path in started:
            output = process.communicate()[0].decode()
            if not os.path.exists(path):
                sys.exit(f"outloud gave no result: {output}")
            with open(path, encoding="utf-8") as text:
                found += json.load(text)["results"]
    return found


def main():
    outloud, known_path, folder = sys.argv[1:]
    files = sorted(
        os.path.join(place, name) for place, _, names in os.walk(folder) for name in names if name.endswith(".pdf"))
    known = known_findings(known_path)
    met = [0] * len(known)
    unknown = 0
    judged = results(outloud, files)
    for result in judged:
        for finding in result.get("findings", []):
            if finding["severity"] not in ("error", "warning"):
                continue
            name = os.path.relpath(result.get("path") or result.get("file"), folder)
            text = f"{name}: {finding['message']} | {finding.get('evidence') or ''}"
            matching = [i for i, (code, pattern) in enumerate(known) if code == finding["rule"] and pattern.search(text)]
            for index in matching[:1]:
                met[index] += 1
            if not matching:
                unknown += 1
                print(f"{finding['rule']} page {finding.get('page')}: {text}", file=sys.stderr)
    if len(judged) != len(files):
        sys.exit(f"outloud judged {len(judged)} of {len(files)} files")
    for (code, pattern), count in zip(known, met):
        if count == 0:
            print(f"outloud: the known finding {code} /{pattern.pattern}/ does not occur any more")
    print(f"outloud: {len(files)} files, {sum(met)} known findings, {unknown} others")
    sys.exit(1 if unknown else 0)


main()
