"""What reads the encoder's vectors: attributions, tags, heads (Dozat and Manning 2017) and relations.

The modules' names are the arrays' in heads.safetensors.
"""
import torch
import torch.nn.functional as F
from torch import nn

from crf import Crf
from encoder import WIDTH
from gold import LABELS

SLOPE = 0.1                                       # of the leaky ReLU; the engine's Layer has the same
ATTRIBUTION, TAG, ARC, RELATION = 128, 192, 192, 128   # widths of the hidden layers


class Heads(nn.Module):
    """upos, xpos, relations: how many there are."""

    def __init__(self, upos, xpos, relations):
        super().__init__()
        self.attribution = nn.ModuleDict({
            "hidden": nn.Linear(WIDTH, ATTRIBUTION),
            "out": nn.Linear(ATTRIBUTION, LABELS)})
        self.crf = Crf()
        self.tag = nn.ModuleDict({
            "hidden": nn.Linear(WIDTH, TAG),
            "upos": nn.Linear(TAG, upos),
            "xpos": nn.Linear(TAG, xpos)})
        self.arc = nn.ModuleDict({"dependent": nn.Linear(WIDTH, ARC), "head": nn.Linear(WIDTH, ARC)})
        self.arc.root = nn.Parameter(torch.zeros(ARC))
        self.arc.biaffine = nn.Parameter(torch.randn(ARC + 1, ARC) * 0.02)
        self.relation = nn.ModuleDict({
            "dependent": nn.Linear(WIDTH, RELATION),
            "head": nn.Linear(WIDTH, RELATION),
            "out": nn.Linear(3 * RELATION, relations)})
        self.relation.root = nn.Parameter(torch.zeros(RELATION))

    def emissions(self, x):
        """How well each label fits each word: … × 384 to … × labels."""
        x = F.dropout(x, 0.1, self.training)
        return self.attribution["out"](self._hidden(self.attribution["hidden"], x, 0.1))

    def syntax(self, x, mask, heads=None):
        """Scores of the words of some sentences.

        x: words × 384, of all sentences; mask: sentences × words of the longest, True a word; heads: sentences × words,
        the gold heads, 0 the root, whose relations are scored; without them, each word's best head's.
        Gives UPOS and XPOS, words × tags; heads, words × (1 + words of the longest); relations, words × relations.
        """
        x = F.dropout(x, 0.15, self.training)
        tags = self._hidden(self.tag["hidden"], x, 0.2)
        dependents = F.pad(_placed(self._hidden(self.arc["dependent"], x), mask), (0, 1), value=1.0)
        candidates = _with_root(self.arc.root, _placed(self._hidden(self.arc["head"], x), mask))
        arcs = dependents @ self.arc.biaffine @ candidates.transpose(1, 2)
        arcs = arcs.masked_fill(~F.pad(mask, (1, 0), value=True)[:, None], -1e9)
        heads = arcs.argmax(2) if heads is None else heads
        dependent = self._hidden(self.relation["dependent"], x)
        head = _with_root(self.relation.root, _placed(self._hidden(self.relation["head"], x), mask))
        head = head.gather(1, heads[:, :, None].expand(-1, -1, RELATION))[mask]
        related = self.relation["out"](torch.cat([dependent, head, dependent * head], 1))
        return self.tag["upos"](tags), self.tag["xpos"](tags), arcs[mask], related

    def arrays(self):
        """The weights by name, as heads.safetensors has them; what never happens is part of the CRF's steps."""
        arrays = {name: array.detach().numpy() for name, array in self.state_dict().items()}
        return arrays | {"crf.transitions": self.crf.steps().detach().numpy()}

    def _hidden(self, layer, x, drop=0.25):
        # Leaky, not GELU, whose gradients here are garbage in torch 1.13 on CPUs.
        return F.dropout(F.leaky_relu(layer(x), SLOPE), drop, self.training)


def _placed(rows, mask):
    """Rows of all sentences' words at their places: words × n to sentences × words of the longest × n."""
    return rows.new_zeros(*mask.shape, rows.shape[1]).masked_scatter(mask[:, :, None], rows)


def _with_root(root, rows):
    return torch.cat([root.expand(len(rows), 1, -1), rows], 1)
