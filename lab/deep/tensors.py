"""Reads and writes safetensors files, in numpy: a header's length, the header (JSON: each array's type, shape and place),
the numbers."""
import json
import struct

import numpy as np

TYPES = {"F16": np.dtype("<f2"), "F32": np.dtype("<f4")}


def write(path, arrays, lists):
    """arrays: by name, of type float16 or float32; lists: names without blanks, by the list's name."""
    header = {"__metadata__": {name: " ".join(names) for name, names in lists.items()}}
    data = b""
    for name, array in sorted(arrays.items()):
        type_ = next(name for name, dtype in TYPES.items() if dtype == array.dtype)
        header[name] = {"dtype": type_, "shape": list(array.shape), "data_offsets": [len(data), len(data) + array.nbytes]}
        data += array.tobytes()
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


def read(path):
    """Arrays and lists, as above."""
    file = path.read_bytes()
    start = 8 + struct.unpack("<Q", file[:8])[0]
    header = json.loads(file[8:start])
    lists = {name: names.split(" ") for name, names in header.pop("__metadata__").items()}
    arrays = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        arrays[name] = np.frombuffer(file[start + begin:start + end], TYPES[entry["dtype"]]).reshape(entry["shape"])
    return arrays, lists
