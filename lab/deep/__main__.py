"""Trains, exports and scores the model of the deep engine; `lab/run train deep` starts it."""
import argparse
import importlib.util
import json
import os
from pathlib import Path

from progress import say

ROOT = Path(__file__).resolve().parents[2]
VOCABULARY = ROOT / "deep/src/main/resources/org/rapporteur/deep/vocab.txt"
INSTALL = "apt-get install python3-torch python3-onnx python3-numpy libopenblas0-pthread"
STEPS = ("train", "export", "evaluate")
ABOUT = """Tunes all-MiniLM-L6-v2 for statements, tags and trees, writes the files of the deep engine's model to DIR/model
and scores them. The program's own model stays as it is."""
EXAMPLES = """examples:
  lab/run train deep                                       an hour of training, then files and figures
  lab/run train deep --minutes 3 --out lab/target/trial   whether all of it runs
  lab/run train deep --resume --minutes 90                 goes on with what was stopped, up to 90 minutes in all
  lab/run train deep --only export --only evaluate         anew from the last checkpoint
"""


def arguments():
    parser = argparse.ArgumentParser(
        "lab/run train deep", description=ABOUT,
        epilog=EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", type=Path, metavar="FLOAT.onnx",
                        help="all-MiniLM-L6-v2 in float (default: fetched by Maven)")
    parser.add_argument("--quantised", type=Path, metavar="INT8.onnx",
                        help="the same in int8 (default: fetched by Maven)")
    parser.add_argument("--gold", type=Path, metavar="DIR", default=ROOT.parent / "shared/gold",
                        help="where the gold lies, with the scorers in ../score (default: ../shared/gold)")
    parser.add_argument("--minutes", type=float, metavar="N", default=60,
                        help="of training, without looks at the figures (default: 60)")
    parser.add_argument("--out", type=Path, metavar="DIR", default=ROOT / "lab/target/deep",
                        help="for checkpoint, words, model and figures (default: lab/target/deep)")
    parser.add_argument("--resume", action="store_true", help="go on from DIR/checkpoint.pt")
    parser.add_argument("--threads", type=int, metavar="N", help="of training (default: as many as cores)")
    parser.add_argument("--only", action="append", choices=STEPS, help="only this step; may be repeated")
    return parser.parse_args()


def check(options):
    """One line and exit code 2 where something is missing."""
    missing = [name for name in ("torch", "onnx", "numpy") if importlib.util.find_spec(name) is None]
    if missing:
        problem = f"{', '.join(missing)} missing; {INSTALL}"
    elif not options.gold.is_dir():
        problem = f"{options.gold} is no folder; name the gold's with --gold"
    elif options.minutes <= 0:
        problem = "--minutes must be more than 0"
    else:
        return
    say("lab/run train deep: " + problem)
    raise SystemExit(2)


def main():
    options = arguments()
    check(options)
    steps = options.only or STEPS
    out, checkpoint, model = options.out, options.out / "checkpoint.pt", options.out / "model"
    out.mkdir(parents=True, exist_ok=True)

    # Imported here, for they need what check looks for.
    import minilm
    if "train" in steps:
        if options.threads:
            os.environ["OPENBLAS_NUM_THREADS"] = str(options.threads)   # has threads besides torch's; read when it is loaded
        import torch
        from pieces import Pieces
        from train import train
        from words import Words
        torch.set_num_threads(options.threads or torch.get_num_threads())
        encoder = options.encoder or minilm.fetch("all-minilm-l6-v2.onnx", out, ROOT)
        train(encoder, options.gold, Words(ROOT, out), Pieces.read(VOCABULARY), checkpoint, options.minutes, options.resume)
    if "export" in steps:
        from export import export
        export(checkpoint, options.quantised or minilm.fetch("all-minilm-l6-v2-q.onnx", out, ROOT), VOCABULARY, model)
    if "evaluate" in steps:
        from evaluate import Evaluation
        figures = Evaluation(ROOT, options.gold, model, out).run()
        (out / "figures.json").write_text(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    main()
