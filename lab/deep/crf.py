"""A linear chain conditional random field over a document's labels (Lafferty, McCallum and Pereira 2001)."""
import torch
from torch import nn

from gold import LABELS

NEVER = -1e4   # of a step that no labels make: to an inside from anything but the same role's begin or inside


class Crf(nn.Module):
    def __init__(self):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(LABELS, LABELS))   # from a label (row) to the next
        self.start = nn.Parameter(torch.zeros(LABELS))
        self.end = nn.Parameter(torch.zeros(LABELS))
        never = torch.zeros(LABELS, LABELS)
        for inside in range(2, LABELS, 2):
            never[[label for label in range(LABELS) if label not in (inside - 1, inside)], inside] = NEVER
        self.register_buffer("never", never, persistent=False)

    def steps(self):
        """How well each label (row) is followed by each other."""
        return self.transitions + self.never

    def loss(self, emissions, labels, mask):
        """Of a word, on average. emissions: batch × words × labels; labels, mask (True a word): batch × words."""
        steps = self.steps()
        forward = self.start + emissions[:, 0]
        for i in range(1, emissions.shape[1]):
            longer = torch.logsumexp(forward[:, :, None] + steps, 1) + emissions[:, i]
            forward = torch.where(mask[:, i, None], longer, forward)
        last = labels.gather(1, mask.sum(1, keepdim=True) - 1)[:, 0]
        gold = (self.start[labels[:, 0]]
                + (emissions.gather(2, labels[:, :, None])[:, :, 0] * mask).sum(1)
                + (steps[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]).sum(1)
                + self.end[last])
        return (torch.logsumexp(forward + self.end, 1) - gold).sum() / mask.sum()

    def best(self, emissions):
        """The best labels of one document, by Viterbi's algorithm; emissions: words × labels."""
        steps, score, back = self.steps(), self.start + emissions[0], []
        for row in emissions[1:]:
            most, before = (score[:, None] + steps).max(0)
            back.append(before)
            score = most + row
        labels = [int((score + self.end).argmax())]
        for before in reversed(back):
            labels.append(int(before[labels[-1]]))
        return labels[::-1]
