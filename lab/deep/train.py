"""Tunes the encoder and its heads at once, for statements (PolNeAR) and for tags and trees (EWT and GUM).

Each step makes one change from a batch of either. The rates fall with the minutes that are spent, not with the steps.
"""
import random
import time

import torch

from batches import labelled, statement_batches, tree_batches
from encoder import read_onnx
from figures import figures
from gold import NEWS8, statements, trees
from model import Lists, Model
from progress import say

SEED = 1
RATE, SHAPE_RATE, MIX_RATE, HEAD_RATE = 1e-4, 5e-4, 1e-2, 1.5e-3
DECAY, LONGEST_STEP = 0.01, 2.0
WARM_UP = 80          # steps until the rates are full, but no more than a tenth of the time
TOLD = 15             # seconds between lines about the losses
SAVED = 120           # seconds between checkpoints
LOOKED = 1 / 3        # of the time between looks at the development parts, of which every sixth document is taken
EVERY = 6


class Training:
    """What a checkpoint keeps: model, optimizer and the time that was spent, without the word vectors, which stay."""

    def __init__(self, model, minutes):
        self.model = model
        self.minutes = minutes
        self.step = 0
        self.seconds = 0.0
        groups = [
            {"params": [], "lr": RATE},
            {"params": [model.encoder.embeddings.token_type], "lr": SHAPE_RATE},
            {"params": [model.encoder.mix], "lr": MIX_RATE, "weight_decay": 0},
            {"params": list(model.heads.parameters()), "lr": HEAD_RATE}]
        others = {id(parameter) for group in groups for parameter in group["params"]}
        groups[0]["params"] = [parameter for parameter in model.parameters() if id(parameter) not in others]
        self.optimizer = torch.optim.AdamW(groups, weight_decay=DECAY)
        self._rates = [group["lr"] for group in groups]

    def spent(self):
        """Of the time, from 0 to 1."""
        return self.seconds / 60 / self.minutes

    def learn(self, losses):
        """A step, from functions that give losses; returns their values."""
        begun = time.monotonic()
        part = min(max((self.step + 1) / WARM_UP, self.spent() / 0.1), max(0.02, (1 - self.spent()) / 0.95))
        for group, rate in zip(self.optimizer.param_groups, self._rates):
            group["lr"] = rate * part
        self.optimizer.zero_grad(set_to_none=True)
        values = []
        for loss in losses:
            value = loss()
            value.backward()
            values.append(value.item())
        norm = torch.nn.utils.clip_grad_norm_(self.model.parameters(), LONGEST_STEP)
        if torch.isfinite(norm):
            self.optimizer.step()
        self.step += 1
        self.seconds += time.monotonic() - begun
        return values

    def save(self, file):
        """Beside and moved, so that a broken run leaves the last one whole."""
        part = file.with_suffix(".part")
        torch.save({"model": self.model.state_dict(), "optimizer": self.optimizer.state_dict(), "step": self.step,
                    "seconds": self.seconds, "lists": tuple(self.model.lists)}, part)
        part.replace(file)

    def restore(self, file):
        kept = torch.load(file)
        if kept["lists"] != tuple(self.model.lists):
            raise SystemExit(f"{file}: was trained on other tags or relations; train without --resume")
        self.model.load_state_dict(kept["model"])
        self.optimizer.load_state_dict(kept["optimizer"])
        self.step, self.seconds = kept["step"], kept["seconds"]
        say(f"goes on after step {self.step}, {self.seconds / 60:.1f} minutes")


def train(encoder, gold, words, pieces, checkpoint, minutes, resume):
    """Trains for some minutes, those before a `resume` among them, and leaves a checkpoint.

    encoder: the float ONNX file; gold: the gold's folder; words: a `Words`; pieces: a `Pieces`.
    """
    learned = trees(gold / "syntax/train.conllu.gz", lambda name: name not in NEWS8)
    dev = trees(gold / "syntax/dev.conllu")[::EVERY]
    windows = labelled(statements(gold / "attribution/train.jsonl.gz", words), pieces)
    dev_statements = statements(gold / "attribution/dev.jsonl", words)[::EVERY]
    torch.manual_seed(SEED)
    training = Training(Model(read_onnx(encoder), Lists.of(learned)), minutes)
    if resume and checkpoint.exists():
        training.restore(checkpoint)
    random.seed(SEED + training.step)   # not the same batches again after a resume
    torch.manual_seed(SEED + training.step)
    say(f"{len(windows)} windows of statements, {sum(map(len, learned))} sentences with trees")
    look = lambda: say(f"dev, in float: {figures(training.model, dev_statements, dev, pieces)}")
    _run(training, statement_batches(windows), tree_batches(learned, pieces), checkpoint, look)
    training.save(checkpoint)
    look()


def _run(training, labelled_batches, parsed_batches, checkpoint, look):
    model = training.model
    model.train()
    since, told, saved, looked = [], training.seconds, training.seconds, training.spent()   # since: the last line
    while training.spent() < 1:
        one, other = next(labelled_batches), next(parsed_batches)
        since.append(training.learn([lambda: model.statements_loss(one), lambda: model.syntax_loss(other)]))
        if training.seconds > told + TOLD:
            spoken, syntax = (sum(losses) / len(since) for losses in zip(*since))
            since, told = [], training.seconds
            say(f"step {training.step}, {training.seconds / 60:.1f} of {training.minutes:g} minutes:"
                f" loss of statements {spoken:.3f}, of syntax {syntax:.3f}")
        if training.seconds > saved + SAVED:
            training.save(checkpoint)
            saved = training.seconds
        if looked + LOOKED < training.spent() < 1 - LOOKED / 2:
            look()
            looked = training.spent()
