"""Reads the gold data: PolNeAR's statements and the treebanks' trees."""
import bisect
import gzip
import json
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

ROLES = {"content": "content", "cue": "cue", "source": "speaker"}   # the roles, and their names in the gold
LABELS = 1 + 2 * len(ROLES)   # 0 outside; 1 begins a content and 2 goes on, then 3 and 4 a cue, 5 and 6 a source

# Set aside from training, to see how trees of news turn out; `lab/run score syntax --news8` has the same list.
NEWS8 = {"GUM_news_" + name for name in
         ("afghan", "clock", "defector", "expo", "hackers", "korea", "soccer", "warming")}


@dataclass
class Statements:
    """A document with its statements. sentences: (paragraph, words); labels: one a word."""
    sentences: list
    labels: list


class Row(NamedTuple):
    """A word of a tree; head counts from 1, 0 the root."""
    form: str
    upos: str
    xpos: str
    head: int
    relation: str


def statements(path, words):
    """PolNeAR's documents; words: a `Words`, which cuts their texts."""
    documents = [json.loads(line) for line in lines(path)]
    cuts = words.of([document["text"] for document in documents])
    return [Statements(sentences(document["text"], cut), labels(cut, document["quotes"]))
            for document, cut in zip(documents, cuts)]


def sentences(text, words):
    """A document's sentences as (paragraph, the words' letters)."""
    found = []
    for _, group in groupby(words, key=lambda word: word.sentence):
        group = list(group)
        found.append((group[0].paragraph, [text[word.start:word.end] for word in group]))
    return found


def labels(words, quotes):
    """One label a word; of spans that overlap, the later in the file wins."""
    found, starts = [0] * len(words), [word.start for word in words]
    for quote in quotes:
        for number, name in enumerate(ROLES.values()):
            parts = quote.get(name + "_parts") or ([quote[name]] if quote[name] else [])
            for start, end in parts:
                first, last = bisect.bisect_left(starts, start), bisect.bisect_left(starts, end)
                for word in range(first, last):
                    found[word] = 1 + 2 * number + (word > first)
    return found


def trees(path, wanted=lambda name: True):
    """A treebank's documents as lists of (paragraph, Rows); wanted picks documents by their names."""
    documents, paragraph, kept, rows = [], 0, False, []
    for line in lines(path):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            kept = wanted(line.split(" = ")[1])
            if kept:
                documents.append([])
        elif line.startswith("# newpar"):
            paragraph += 1
        elif line and not line.startswith("#"):
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(Row(columns[1], columns[3], columns[4], int(columns[6]), columns[7]))
        elif not line and rows:
            if kept:
                documents[-1].append((paragraph, rows))
            rows = []
    return documents


def forms(document):
    """The sentences of a treebank's document without their trees."""
    return [(paragraph, [row.form for row in rows]) for paragraph, rows in document]


def lines(path):
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as file:
        yield from file
