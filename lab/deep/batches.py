"""Windows with what is to be learned from them, in padded batches."""
import random
from typing import NamedTuple

import torch

from gold import forms
from windows import LIMIT, Window, cut

CHUNK, SIZE = 160, 8      # statements: windows that are sorted by length at once, and of a batch
PIECES = 1600             # syntax: of a batch, with padding
LIMITS = (0, 60, 120, LIMIT)   # syntax: pieces of a window, 0 for a window for each sentence


class Labelled(NamedTuple):
    window: Window
    labels: list       # one a word


class Parsed(NamedTuple):
    window: Window
    sentences: list    # (where its words' first pieces stand, its Rows) of each whole sentence


def padded(rows, value=0):
    """Lists of various lengths as a tensor, rows × the longest."""
    width = max(map(len, rows))
    return torch.tensor([list(row) + [value] * (width - len(row)) for row in rows])


def inputs(windows, recase=False):
    """The encoder's: ids, types and mask of windows, each windows × pieces of the longest."""
    types = [recased(window.types) if recase else window.types for window in windows]
    return padded([window.ids for window in windows]), padded(types), padded([[1] * len(window.ids) for window in windows])


def recased(types):
    """Now and then a text without capitals, all in capitals or in a headline's: shapes must not be relied on."""
    chance = random.random()
    if chance > 0.12:
        return types
    return [0 if chance < 0.06 else 2 if chance < 0.09 else 1] * len(types)


def labelled(documents, pieces):
    """The windows of Statements."""
    return [Labelled(window, [document.labels[word] for word in window.words])
            for document in documents for window in cut(document.sentences, pieces)]


def statement_batches(windows):
    """A round of batches, for ever one after another in another order; windows of a batch are of about one length."""
    while True:
        random.shuffle(windows)
        batches = []
        for start in range(0, len(windows), CHUNK):
            chunk = sorted(windows[start:start + CHUNK], key=lambda one: len(one.window.ids))
            batches += [chunk[i:i + SIZE] for i in range(0, len(chunk), SIZE)]
        random.shuffle(batches)
        yield from batches


def tree_batches(documents, pieces):
    """As above. Windows have all sizes, so that the heads know a sentence alone and one among others."""
    while True:
        windows = [window for document in documents for window in parsed(document, pieces, random.choice(LIMITS))]
        windows.sort(key=lambda one: len(one.window.ids) + 3 * random.random())
        batches = [[]]
        for one in windows:
            if batches[-1] and len(one.window.ids) * (len(batches[-1]) + 1) > PIECES:
                batches.append([])
            batches[-1].append(one)
        random.shuffle(batches)
        yield from batches


def parsed(document, pieces, limit=LIMIT):
    """The windows of a treebank's document; a sentence that spans windows is left out."""
    found = []
    for part in [document] if limit else [[sentence] for sentence in document]:
        sentence_of = [number for number, (_, rows) in enumerate(part) for _ in rows]
        for window in cut(forms(part), pieces, limit or LIMIT):
            places = {}
            for word, first in zip(window.words, window.first):
                places.setdefault(sentence_of[word], []).append(first)
            whole = [(at, part[number][1]) for number, at in places.items() if len(at) == len(part[number][1])]
            if whole:
                found.append(Parsed(window, whole))
    return found
