"""Smoke test on invented sentences: cd lab/deep && python3 -m unittest. What needs torch is left out without it."""
import importlib.util
import random
import re
import tempfile
import unittest
from pathlib import Path

from gold import Row, Statements, labels, sentences, trees
from pieces import Pieces, shape
from windows import cut
from words import Word, located

HAS_TORCH = all(importlib.util.find_spec(name) for name in ("torch", "onnx", "numpy"))
TEXT = "\U0001f54a The mayor of Orsk said aid came.\n\n“We saw it”, Mara told us."
SPOKEN = [["The", "mayor", "said", "aid", "came", "."], ["Mara", "denied", "it"], ["Aid", "came", ",", "monitors", "said"]]
LABELS = [[5, 6, 3, 1, 2, 0], [5, 3, 1], [1, 2, 0, 5, 3]]


def vocabulary():
    """Numbers as in BERT's, so far as they are fixed."""
    rest = "the mayor of or ##sk said aid came we saw it mara told us . , do"
    return Pieces([f"[unused{number}]" for number in range(103)] + rest.split())


class WordsTest(unittest.TestCase):
    def test_offsets_in_utf16_find_their_text(self):
        lines = ["# newpar", "1\tPeace\t_\tTokenRange=3:8", "", "# newpar", "1-2\tdon't\t_\tTokenRange=10:15",
                 "1\tdo\t_\tTokenRange=10:12", "2\tn't\t_\tTokenRange=12:15", ""]
        self.assertEqual(located(["\U0001f54a Peace", "don't"], lines),
                         [[Word(2, 7, 0, 1)], [Word(0, 2, 1, 2), Word(2, 5, 1, 2)]])

    def test_labels_stand_on_the_words_of_their_spans(self):
        words = [Word(*found.span(), 0, 0) for found in re.finditer(r"\b(mayor|of|said|aid|came)\b", TEXT)]
        quote = {"speaker": [words[0].start, words[1].end], "cue": [words[2].start, words[2].end],
                 "content": [words[3].start, words[4].end]}
        self.assertEqual(labels(words, [quote]), [5, 6, 3, 1, 2])
        self.assertEqual(sentences(TEXT, words), [(0, ["mayor", "of", "said", "aid", "came"])])


class PiecesTest(unittest.TestCase):
    def test_pieces(self):
        pieces = vocabulary()
        self.assertEqual(pieces.of("Órsk"), [106, 107])
        self.assertEqual(pieces.of("it,"), [113, 118])
        self.assertEqual(pieces.of("Zzz"), [100])
        self.assertEqual([shape(word) for word in ("it", "Orsk", "NATO", "McCain", "A", "7")], [0, 1, 2, 3, 1, 0])

    def test_windows_hold_every_word_once_at_its_first_piece(self):
        document = [(1, ["Orsk", "said", "it", "."]), (1, ["aid", "came", "."]), (2, ["we", "saw"] * 8)]
        for limit in (5, 8, 12, 200):
            windows = cut(document, vocabulary(), limit)
            self.assertEqual([word for window in windows for word in window.words], list(range(23)))
            words = [word for _, words in document for word in words]
            for window in windows:
                self.assertLessEqual(len(window.ids), limit)
                self.assertEqual(len(window.ids), len(window.types))
                self.assertEqual((window.ids[0], window.ids[-1]), (101, 102))
                for number, first in zip(window.words, window.first):
                    self.assertEqual(window.ids[first], vocabulary().of(words[number])[0])


class TreesTest(unittest.TestCase):
    def test_documents_that_are_not_wanted_are_left_out(self):
        lines = ["# newdoc id = one", "1\tAid\taid\tNOUN\tNN\t_\t2\tnsubj", "2\tcame\tcome\tVERB\tVBD\t_\t0\troot", "",
                 "# newdoc id = two", "1\tNo\tno\tINTJ\tUH\t_\t0\troot", ""]
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "trees.conllu"
            file.write_text("\n".join(lines) + "\n", encoding="utf-8")
            self.assertEqual(trees(file, lambda name: name == "one"),
                             [[(0, [Row("Aid", "NOUN", "NN", 2, "nsubj"), Row("came", "VERB", "VBD", 0, "root")])]])


@unittest.skipUnless(HAS_TORCH, "needs torch, onnx and numpy")
class TrainingTest(unittest.TestCase):
    def setUp(self):
        import torch
        from batches import padded
        torch.manual_seed(1)
        random.seed(1)
        self.x = padded([[1] * len(row) for row in LABELS]).float()[:, :, None] * torch.randn(3, 6, 384)
        self.mask, self.gold = padded([[True] * len(row) for row in LABELS], False), padded(LABELS)

    def test_the_loss_falls_and_the_labels_are_learned(self):
        import torch
        from heads import Heads
        heads = Heads(2, 2, 2)
        heads.eval()
        optimizer = torch.optim.Adam(heads.parameters(), lr=3e-3)
        losses = []
        for _ in range(30):
            optimizer.zero_grad()
            loss = heads.crf.loss(heads.emissions(self.x), self.gold, self.mask)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        self.assertLess(losses[-1], losses[0] / 4)
        for x, row in zip(self.x, LABELS):
            self.assertEqual(heads.crf.best(heads.emissions(x[:len(row)])), row)

    def test_batches_line_up(self):
        from batches import labelled, parsed
        document = Statements([(1, words) for words in SPOKEN], sum(LABELS, []))
        windows = labelled([document], vocabulary())
        self.assertEqual([label for window in windows for label in window.labels], document.labels)
        rows = [(1, [Row(word, "X", "X", 0, "root") for word in words]) for words in SPOKEN]
        for limit in (0, 60):
            sentences = [sentence for one in parsed(rows, vocabulary(), limit) for _, sentence in one.sentences]
            self.assertEqual([[row.form for row in sentence] for sentence in sentences], SPOKEN)

    def test_exported_heads_are_torchs(self):
        import numpy as np
        import tensors
        from export import write_heads
        from heads import SLOPE, Heads
        from model import Lists
        heads, lists = Heads(2, 3, 2), Lists(["NOUN", "VERB"], ["NN", "VB", "''"], ["nsubj", "root"])
        heads.eval()
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "heads.safetensors"
            write_heads(file, heads, lists)
            arrays, names = tensors.read(file)
        self.assertEqual(names, lists._asdict())
        x = self.x[0].numpy()

        def linear(name, rows):
            return rows @ arrays[name + ".weight"].astype(np.float32).T + arrays[name + ".bias"].astype(np.float32)

        def hidden(name, rows):
            return np.maximum(linear(name, rows), SLOPE * linear(name, rows))

        def near(one, other):
            np.testing.assert_allclose(one, other.detach().numpy(), atol=0.02)

        upos, xpos, arcs, relations = heads.syntax(self.x[0], self.mask[:1], self.gold[:1] * 0)
        near(linear("attribution.out", hidden("attribution.hidden", x)), heads.emissions(self.x[0]))
        near(linear("tag.upos", hidden("tag.hidden", x)), upos)
        near(linear("tag.xpos", hidden("tag.hidden", x)), xpos)
        dependents = np.hstack([hidden("arc.dependent", x), np.ones((len(x), 1))])
        candidates = np.vstack([arrays["arc.root"], hidden("arc.head", x)])
        near(dependents @ arrays["arc.biaffine"].astype(np.float32) @ candidates.T, arcs)
        dependent = hidden("relation.dependent", x)
        root = np.broadcast_to(arrays["relation.root"].astype(np.float32), dependent.shape)
        near(linear("relation.out", np.hstack([dependent, root, dependent * root])), relations)
        near(arrays["crf.transitions"], heads.crf.steps())

    def test_rounding_keeps_seven_bits(self):
        import numpy as np
        from quantise import rounded
        weight = np.random.default_rng(1).normal(size=(40, 5)).astype(np.float32)
        numbers, scales = rounded(weight)
        self.assertLessEqual(np.abs(numbers).max(), 63)
        self.assertLess(np.abs(numbers * scales - weight).max(), np.abs(weight).max() / 3)
        self.assertLess(np.abs(numbers * scales - weight).mean(), 0.02)


if __name__ == "__main__":
    unittest.main()
