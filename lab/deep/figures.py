"""How a model in training does on the development parts, in float: quicker and plainer than the scorers of evaluate.py."""
import torch

from gold import ROLES, forms
from windows import cut


def figures(model, documents, treebank, pieces):
    """Strict F1 of spans by role, and UPOS, XPOS, UAS, LAS of gold words, in percent; a word's head is the best one,
    whether or not all of them make a tree."""
    model.eval()
    found = _spans(model, documents, pieces) | _syntax(model, treebank, pieces)
    model.train()
    return ", ".join(f"{name} {value:.1f}" for name, value in found.items())


def _spans(model, documents, pieces):
    counts = {role: [0, 0] for role in ROLES}   # right, and those of both
    for document in documents:
        x, _ = model.vectors(cut(document.sentences, pieces))
        with torch.no_grad():
            ours = spans(model.heads.crf.best(model.heads.emissions(x)))
        gold = spans(document.labels)
        for role, count in counts.items():
            one, other = ({span for span in all_ if span[0] == role} for all_ in (ours, gold))
            count[0] += len(one & other)
            count[1] += len(one) + len(other)
    return {role: 200 * right / max(1, both) for role, (right, both) in counts.items()}


def spans(labels):
    """(role, first word, word after the last) of each run of a begin and its insides."""
    found, begun = set(), None
    for word, label in enumerate([*labels, 0]):
        if begun is not None and label != labels[begun] + 1:
            found.add((list(ROLES)[labels[begun] // 2], begun, word))
            begun = None
        if label % 2:
            begun = word
    return found


def _syntax(model, treebank, pieces):
    right, total = [0, 0, 0, 0], 0
    for document in treebank:
        _, x = model.vectors(cut(forms(document), pieces))
        for _, rows in document:
            words, x = x[:len(rows)], x[len(rows):]
            with torch.no_grad():
                scores = model.heads.syntax(words, torch.ones(1, len(rows), dtype=torch.bool))
            for row, upos, xpos, head, relation in zip(rows, *(score.argmax(1).tolist() for score in scores)):
                lists = model.lists
                right[0] += lists.upos[upos] == row.upos
                right[1] += lists.xpos[xpos] == row.xpos
                right[2] += head == row.head
                right[3] += head == row.head and lists.relations[relation] == row.relation
            total += len(rows)
    return {name: 100 * count / max(1, total) for name, count in zip(("UPOS", "XPOS", "UAS", "LAS"), right)}
