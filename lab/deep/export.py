"""Writes a checkpoint as the files of the engine's model, which DeepModel reads."""
import zlib

import numpy as np
import torch

import tensors
from heads import Heads
from model import Lists
from progress import say
from quantise import quantise

ENCODER, HEADS, VOCABULARY, LIST = "encoder-int8.onnx", "heads.safetensors", "vocab.txt", "model.properties"


def export(checkpoint, quantised, vocabulary, folder):
    """quantised: the int8 ONNX file whose graph is taken; vocabulary: the pieces, which are copied."""
    kept = torch.load(checkpoint)
    folder.mkdir(parents=True, exist_ok=True)
    weights = {name.removeprefix("encoder."): tensor.float().numpy()
               for name, tensor in kept["model"].items() if name.startswith("encoder.")}
    quantise(quantised, weights, folder / ENCODER)
    write_heads(folder / HEADS, heads_of(kept), Lists(*kept["lists"]))
    (folder / VOCABULARY).write_bytes(vocabulary.read_bytes())
    write_list(folder)
    say(f"the model is in {folder}")


def heads_of(kept):
    """A checkpoint's heads."""
    heads = Heads(*map(len, kept["lists"]))
    heads.load_state_dict({name.removeprefix("heads."): tensor
                           for name, tensor in kept["model"].items() if name.startswith("heads.")})
    return heads


def write_heads(path, heads, lists):
    """Half floats, but for the CRF, whose steps that never happen are too small for them."""
    tensors.write(path, {name: array.astype(np.float32 if name.startswith("crf.") else np.float16)
                         for name, array in heads.arrays().items()}, lists._asdict())


def write_list(folder):
    """What the files have to be. The model's name comes from its weights: other weights, another name."""
    checksums = {name: zlib.crc32((folder / name).read_bytes()) for name in (ENCODER, HEADS, VOCABULARY)}
    lines = ["# What the files of the deep engine have to be; lab/run train deep writes this.",
             f"name = deep-{checksums[ENCODER]:08x}"]
    for name, checksum in checksums.items():
        lines += [f"{name}.size = {(folder / name).stat().st_size}", f"{name}.crc32 = {checksum:08x}"]
    (folder / LIST).write_text("\n".join(lines) + "\n", encoding="utf-8")
