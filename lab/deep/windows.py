"""Cuts documents into windows for the encoder; the engine's Windows does the same.

A sentence is a pair of its paragraph's number and its words, a document a list of sentences.
"""
from dataclasses import dataclass, field
from itertools import groupby

from pieces import SEPARATOR, START, shape

LIMIT = 200   # pieces in a window, with the one it starts with and its separators


@dataclass
class Window:
    ids: list = field(default_factory=lambda: [START])   # of its pieces
    types: list = field(default_factory=lambda: [0])     # of its pieces: the shapes of their words
    first: list = field(default_factory=list)            # of its words: where their first pieces stand
    words: list = field(default_factory=list)            # of its words: their numbers in the document

    def add(self, number, word, ids):
        self.first.append(len(self.ids))
        self.words.append(number)
        self.ids += ids
        self.types += [shape(word)] * len(ids)

    def has_room(self, count, limit):
        """Whether so many pieces and a separator still fit."""
        return len(self.ids) + count + 1 <= limit

    def separate(self):
        self.ids.append(SEPARATOR)
        self.types.append(0)


def cut(document, pieces, limit=LIMIT):
    """Whole paragraphs while they fit, a longer one between sentences, a longer sentence between words."""
    windows, number = [], 0
    for _, sentences in groupby(document, key=lambda sentence: sentence[0]):
        rows = []   # a list for each sentence: (number in the document, word, pieces)
        for _, words in sentences:
            rows.append([(number + i, word, pieces.of(word)) for i, word in enumerate(words)])
            number += len(words)
        _add_paragraph(windows, rows, limit)
    return windows


def _add_paragraph(windows, sentences, limit):
    if not any(sentences):
        return
    if not windows or not windows[-1].has_room(sum(map(_size, sentences)), limit):
        windows.append(Window())
    begun = False   # whether the last window holds a part of this paragraph
    for sentence in sentences:
        if begun and not windows[-1].has_room(_size(sentence), limit):
            windows[-1].separate()
            windows.append(Window())
            begun = False
        for row in sentence:
            if begun and not windows[-1].has_room(len(row[2]), limit):
                windows[-1].separate()
                windows.append(Window())
            windows[-1].add(*row)
            begun = True
    windows[-1].separate()


def _size(sentence):
    return sum(len(ids) for _, _, ids in sentence)
