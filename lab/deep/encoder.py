"""The encoder in torch: all-MiniLM-L6-v2, read from its float ONNX file.

Its weights have the names that they have in that file, so that loading and exporting needs no table of names.
"""
import math

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

WIDTH, INNER, LAYERS, ATTENTIONS = 384, 1536, 6, 12
SHAPES = 4       # token types
DROPOUT = 0.1


class Layer(nn.Module):
    """batch × pieces × 384 to the same."""

    def __init__(self):
        super().__init__()
        linear = {name: nn.Linear(WIDTH, WIDTH) for name in ("query", "key", "value")}
        self.attention = nn.ModuleDict({"self": nn.ModuleDict(linear), "output": _output(WIDTH)})
        self.intermediate = nn.ModuleDict({"dense": nn.Linear(WIDTH, INNER)})
        self.output = _output(INNER)

    def forward(self, x, mask):
        """mask: what is added to each weight of attention, batch × 1 × 1 × pieces."""
        attended = self._attend(x, mask)
        x = self._add(self.attention["output"], attended, x)
        return self._add(self.output, F.gelu(self.intermediate["dense"](x)), x)

    def _attend(self, x, mask):
        batch, pieces, _ = x.shape
        query, key, value = (
            self.attention["self"][name](x).view(batch, pieces, ATTENTIONS, -1).transpose(1, 2)
            for name in ("query", "key", "value"))
        scores = query @ key.transpose(2, 3) / math.sqrt(WIDTH // ATTENTIONS)
        return (torch.softmax(scores + mask, -1) @ value).transpose(1, 2).reshape(batch, pieces, WIDTH)

    def _add(self, output, change, x):
        return output["LayerNorm"](x + F.dropout(output["dense"](change), DROPOUT, self.training))


class Encoder(nn.Module):
    """weights: by their names in the ONNX file, as `read_onnx` gives them."""

    def __init__(self, weights):
        super().__init__()
        vectors = {name: weights[f"embeddings.{name}_embeddings.weight"] for name in ("word", "position", "token_type")}
        self.register_buffer("words", vectors["word"], persistent=False)   # stay as they are, and as the int8 file has them
        self.embeddings = nn.Module()
        self.embeddings.position = nn.Parameter(vectors["position"].clone())
        self.embeddings.token_type = nn.Parameter(vectors["token_type"][:1].repeat(SHAPES, 1))   # one for each shape
        self.embeddings.LayerNorm = _norm()
        self.encoder = nn.Module()
        self.encoder.layer = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.mix = nn.Parameter(torch.zeros(1 + LAYERS))
        own = self.state_dict()
        self.load_state_dict(own | {name: weights[name] for name in own if name in weights})

    def forward(self, ids, types, mask):
        """ids, types, mask (1 a piece, 0 for padding): batch × pieces. Gives two vectors a piece, batch × pieces × 384
        each: the last layer, for attributions, and a mix of all layers, for tags and trees."""
        x = self.embeddings.LayerNorm(
            F.embedding(ids, self.words) + self.embeddings.position[:ids.shape[1]] + self.embeddings.token_type[types])
        hidden = ((1 - mask.float()) * -1e9)[:, None, None, :]
        layers = [x]
        for layer in self.encoder.layer:
            x = layer(x, hidden)
            layers.append(x)
        parts = torch.softmax(self.mix, 0)
        return x.float(), sum(part * layer.float() for part, layer in zip(parts, layers))


def read_onnx(path):
    """The weights of a float ONNX file by name. It has no names for its matrices; the nodes that use them tell."""
    graph = onnx.load(str(path)).graph
    arrays = {initializer.name: numpy_helper.to_array(initializer) for initializer in graph.initializer}
    weights = {name: array for name, array in arrays.items() if not name.startswith("onnx::")}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1].startswith("onnx::"):
            weights[weight_of(node.name, "/MatMul")] = arrays[node.input[1]].T
    return {name: torch.tensor(array.copy()) for name, array in weights.items()}


def weight_of(node, ending):
    """The name of the matrix that a node multiplies with: of /encoder/layer.0/…/MatMul, encoder.layer.0.….weight."""
    return node.removeprefix("/").removesuffix(ending).replace("/", ".") + ".weight"


def _output(inputs):
    return nn.ModuleDict({"dense": nn.Linear(inputs, WIDTH), "LayerNorm": _norm()})


def _norm():
    return nn.LayerNorm(WIDTH, eps=1e-12)
