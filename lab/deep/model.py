"""Encoder and heads together, and what they lose on a batch."""
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import nn

from batches import inputs, padded
from encoder import Encoder
from heads import Heads

STATEMENTS = 3                 # how much their loss counts
SYNTAX = (0.5, 1, 1, 1)        # of UPOS, XPOS, heads and relations


class Lists(NamedTuple):
    """The names of what the heads choose from, sorted."""
    upos: list
    xpos: list
    relations: list

    @staticmethod
    def of(treebank):
        rows = [row for document in treebank for _, sentence in document for row in sentence]
        return Lists(*(sorted({getattr(row, name) for row in rows}) for name in ("upos", "xpos", "relation")))


class Model(nn.Module):
    """weights: the plain encoder's, as `encoder.read_onnx` gives them."""

    def __init__(self, weights, lists):
        super().__init__()
        self.encoder = Encoder(weights)
        self.heads = Heads(*map(len, lists))
        self.lists = lists
        self._numbers = [{name: number for number, name in enumerate(names)} for names in lists]

    def statements_loss(self, batch):
        """batch: Labelled windows."""
        x, _ = self._encode([one.window for one in batch])
        first = padded([one.window.first for one in batch])
        mask = padded([[True] * len(one.labels) for one in batch], False)
        words = x.gather(1, first[:, :, None].expand(-1, -1, x.shape[2]))
        return STATEMENTS * self.heads.crf.loss(self.heads.emissions(words), padded([one.labels for one in batch]), mask)

    def syntax_loss(self, batch):
        """batch: Parsed windows."""
        _, x = self._encode([one.window for one in batch])
        width = x.shape[1]
        places = [i * width + place for i, one in enumerate(batch) for at, _ in one.sentences for place in at]
        sentences = [rows for one in batch for _, rows in one.sentences]
        words = x.reshape(-1, x.shape[2])[torch.tensor(places)]
        mask = padded([[True] * len(rows) for rows in sentences], False)
        scores = self.heads.syntax(words, mask, padded([[row.head for row in rows] for rows in sentences]))
        upos, xpos, relations = self._numbers
        rows = [row for sentence in sentences for row in sentence]
        gold = ([upos[row.upos] for row in rows], [xpos[row.xpos] for row in rows],
                [row.head for row in rows], [relations[row.relation] for row in rows])
        return sum(part * F.cross_entropy(score, torch.tensor(wanted)) for part, score, wanted in zip(SYNTAX, scores, gold))

    @torch.no_grad()
    def vectors(self, windows):
        """Both vectors of each word of a document's windows, words × 384 each; window by window, as the engine does."""
        parts = [[x[0, window.first] for x in self._encode([window])] for window in windows]
        return [torch.cat(vectors) for vectors in zip(*parts)]

    def _encode(self, windows):
        with torch.autocast("cpu", torch.bfloat16, enabled=self.training):
            return self.encoder(*inputs(windows, recase=self.training))
