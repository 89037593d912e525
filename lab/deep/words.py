"""Cuts texts into words, sentences and paragraphs by the program itself, so that training sees the program's own words."""
import bisect
import json
import re
import subprocess
import zlib
from typing import NamedTuple

from progress import say

RANGE = re.compile(r"TokenRange=(\d+):(\d+)")


class Word(NamedTuple):
    start: int       # in its text, in code points
    end: int
    sentence: int    # its number; no two documents share one
    paragraph: int


class Words:
    """Asks the program, and keeps its answers (numbers only) in a folder until texts or program change."""

    def __init__(self, root, cache):
        """root: the repository's; cache: a folder, which is made."""
        self._program = root / "rapporteur"
        self._jar = root / "app" / "target" / "rapporteur.jar"
        self._cache = cache

    def of(self, texts):
        """A list of Words for each text."""
        subprocess.run([self._program, "--version"], check=True, stdout=subprocess.DEVNULL)   # builds what has changed
        whole = "".join(text + "\n\n" for text in texts).encode()
        key = zlib.crc32(whole, zlib.crc32(self._jar.read_bytes()))
        file = self._cache / f"words-{key:08x}.json"
        if not file.exists():
            say(f"the program cuts {len(texts)} texts into words")
            found = self._ask(texts, whole)
            self._cache.mkdir(parents=True, exist_ok=True)
            part = file.with_suffix(".part")
            part.write_text(json.dumps(found))
            part.replace(file)
        return [[Word(*numbers) for numbers in words] for words in json.loads(file.read_text())]

    def _ask(self, texts, whole):
        """All texts in one run, blank lines between them."""
        run = subprocess.run(
            [self._program, "parse", "--engine", "fast", "--input", "text"], input=whole, stdout=subprocess.PIPE, check=True)
        return located(texts, run.stdout.decode().splitlines())


def located(texts, lines):
    """Sorts the words of CoNLL-U lines, whose offsets count UTF-16 units of all texts, into their texts."""
    whole = "".join(text + "\n\n" for text in texts)
    points = [point for point, character in enumerate(whole) for _ in range(2 if character > "\uffff" else 1)]
    points.append(len(whole))
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text) + 2)
    words = [[] for _ in texts]
    sentence = paragraph = 0
    for line in lines:
        if line.startswith("# newpar"):
            paragraph += 1
        elif not line:
            sentence += 1
        elif line.split("\t", 1)[0].isdigit():
            start, end = (points[int(offset)] for offset in RANGE.search(line).groups())
            text = bisect.bisect_right(starts, start) - 1
            words[text].append(Word(start - starts[text], end - starts[text], sentence, paragraph))
    return words
