"""Turns TeX hyphenation patterns (hyph-utf8) into the format of libhyphen.

libhyphen applies only the longest pattern known at a place, TeX applies all: so every state of libhyphen's automaton
that ends with other patterns gets their levels as well. Exceptions (`\\hyphenation`) become whole-word patterns.

    python3 convert.py hyph-no.tex > hyph_no.dic
"""

import re
import sys


def group(source, name):
    start = source.index("\\" + name + "{") + len(name) + 2
    body = source[start : source.index("}", start)]
    return [word for line in body.splitlines() for word in line.split("%")[0].split()]


def parse(pattern):
    letters, levels = "", [0]
    for character in pattern:
        if character.isdigit():
            levels[-1] = int(character)
        else:
            letters += character
            levels.append(0)
    return letters, levels


def exception(word):
    marked = "." + re.sub("(?<=[^-])(?=[^-])", "8", word).replace("-", "9") + "."
    return parse(marked)


def expand(patterns):
    states = {letters[:end] for letters in patterns for end in range(1, len(letters) + 1)}
    for state in sorted(states):
        levels = [0] * (len(state) + 1)
        found = False
        for start in range(len(state)):
            known = patterns.get(state[start:])
            if known:
                found = True
                for index, level in enumerate(known):
                    levels[start + index] = max(levels[start + index], level)
        if found:
            yield "".join((str(level) if level else "") + letter for level, letter in zip(levels, state + "\0")).rstrip("\0")


def notice(source):
    """The comment at the head of the file: it holds the copyright notice, which must stay."""
    lines = []
    for line in source.splitlines():
        if not line.startswith("%"):
            break
        lines.append(line + "\n")
    return "".join(lines)


def main():
    source = open(sys.argv[1], encoding="utf-8").read()
    patterns = dict(parse(pattern) for pattern in group(source, "patterns"))
    if "\\hyphenation{" in source:
        patterns.update(exception(word.lower()) for word in group(source, "hyphenation"))
    print("UTF-8\n" + notice(source) + "LEFTHYPHENMIN 2\nRIGHTHYPHENMIN 2")
    for line in expand(patterns):
        print(line)


main()
