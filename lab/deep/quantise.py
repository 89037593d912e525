"""Puts tuned weights into the int8 graph of all-MiniLM-L6-v2, and gives it the engine's two outputs.

That graph quantises activations as it runs, one scale for all of an input, and has weights quantised by output. Its word
vectors stay as they are.
"""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from encoder import LAYERS, WIDTH, weight_of

BITS = 7   # so that the sum of two products fits 16 bits: a CPU without VNNI saturates there


def quantise(source, weights, target):
    """source, target: ONNX files; weights: numpy arrays by their names in `Encoder`."""
    model = onnx.load(str(source))
    weights = dict(weights)
    mix = weights.pop("mix")
    vectors = {name: weights.pop(f"embeddings.{name}") for name in ("position", "token_type")}
    _put_vectors(model.graph, vectors)
    _put_weights(model.graph, weights)
    _put_outputs(model.graph, np.exp(mix) / np.exp(mix).sum())
    onnx.checker.check_model(model)
    onnx.save(model, str(target))


def rounded(weight):
    """A matrix, inputs × outputs, as int8 and a scale for each output, of some the one with the least squared error."""
    most = 2 ** (BITS - 1) - 1
    widest = np.maximum(np.abs(weight).max(0), 1e-9)
    scales, least = widest / most, np.full(weight.shape[1], np.inf)
    for part in np.arange(1, 0.69, -0.03):
        tried = widest * part / most
        error = ((np.clip(np.round(weight / tried), -most, most) * tried - weight) ** 2).sum(0)
        scales = np.where(error < least, tried, scales)
        least = np.minimum(error, least)
    return np.clip(np.round(weight / scales), -most, most).astype(np.int8), scales.astype(np.float32)


def _put_weights(graph, weights):
    """Every weight that is given has its place in the graph."""
    new = {}
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            stem = node.input[1].removesuffix("_quantized")
            matrix, scales = rounded(weights.pop(weight_of(node.name, "/MatMul_quant")).T)
            zeros = np.zeros(len(scales), np.int8)
            new |= {stem + "_quantized": matrix, stem + "_scale": scales, stem + "_zero_point": zeros}
    new |= weights   # biases and norms, which are float there
    for initializer in graph.initializer:
        if initializer.name in new:
            old, array = numpy_helper.to_array(initializer), new.pop(initializer.name)
            if old.shape != array.shape or old.dtype != array.dtype:
                raise ValueError(f"{initializer.name}: {old.dtype} {old.shape} there, not {array.dtype} {array.shape}")
            initializer.CopyFrom(numpy_helper.from_array(np.ascontiguousarray(array), initializer.name))
    if new:
        raise ValueError(f"the int8 file has no {', '.join(sorted(new))}; it must be the one of all-MiniLM-L6-v2")


def _put_vectors(graph, vectors):
    """Positions and token types become float: they are small, and four shapes don't fit one scale well."""
    for name, rows in vectors.items():
        weight = f"embeddings.{name}_embeddings.weight"
        gather = next(node for node in graph.node if weight + "_quantized" in node.input and node.op_type == "Gather")
        dequantise = next(node for node in graph.node
                          if node.op_type == "DequantizeLinear" and node.input[0] == gather.output[0])
        gather.input[0], gather.output[0] = weight, dequantise.output[0]
        graph.node.remove(dequantise)
        for initializer in [one for one in graph.initializer if one.name.startswith(weight + "_")]:
            graph.initializer.remove(initializer)
        graph.initializer.append(numpy_helper.from_array(rows.astype(np.float32), weight))


def _put_outputs(graph, mix):
    """The last layer as `attribution`, the mix of the embeddings and all layers as `syntax`."""
    last = graph.output[0].name
    for node in graph.node:
        for names in (node.input, node.output):
            names[:] = ["attribution" if name == last else name for name in names]
    layers = ["/embeddings/LayerNorm/Add_1_output_0"]
    layers += [f"/encoder/layer.{i}/output/LayerNorm/Add_1_output_0" for i in range(LAYERS - 1)] + ["attribution"]
    for number, (layer, part) in enumerate(zip(layers, mix)):
        graph.initializer.append(numpy_helper.from_array(np.float32(part), f"mix.{number}"))
        graph.node.append(helper.make_node("Mul", [layer, f"mix.{number}"], [f"mix.scaled.{number}"]))
        if number > 0:
            before = f"mix.sum.{number - 1}" if number > 1 else "mix.scaled.0"
            after = "syntax" if number == LAYERS else f"mix.sum.{number}"
            graph.node.append(helper.make_node("Add", [before, f"mix.scaled.{number}"], [after]))
    del graph.output[:]
    graph.output.extend(helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", "pieces", WIDTH])
                        for name in ("attribution", "syntax"))
    del graph.value_info[:]
