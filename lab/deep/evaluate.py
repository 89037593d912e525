"""Scores exported files with the scorers that lie beside the gold, through the program itself."""
import json
import os
import subprocess
import sys

from gold import NEWS8, lines
from progress import say


class Evaluation:
    def __init__(self, root, gold, model, work):
        """root: the repository's; gold: the gold's folder; model: exported files; work: for files on the way."""
        self._program = root / "rapporteur"
        self._scorer = gold.parent / "score" / "run"
        self._gold = gold
        self._work = work
        options = f"{os.environ.get('RAPPORTEUR_JAVA_OPTS', '')} -Drapporteur.deep.model={model.resolve()}"
        self._environment = os.environ | {"RAPPORTEUR_JAVA_OPTS": options.strip()}

    def run(self):
        """Figures by set; prints them too."""
        # Else a model that can't be loaded would pass unnoticed: the program reads with its fast engine then.
        subprocess.run([self._program, "parse", "--engine", "deep", "--input", "text"], input=b"The truce held.\n",
                       stdout=subprocess.DEVNULL, env=self._environment, check=True)
        sets = {"attribution": ("attribution", self._gold / "attribution/dev.jsonl"),
                "syntax": ("syntax", self._gold / "syntax/dev.conllu"),
                "syntax-news8": ("syntax", self._news())}
        return {name: self._score(name, *which) for name, which in sets.items()}

    def _score(self, name, set_, gold):
        command = [sys.executable, self._scorer, set_, "--rapporteur", self._program, "--gold", gold, "--", "--json"]
        run = subprocess.run(command, stdout=subprocess.PIPE, env=self._environment)
        if run.returncode not in (0, 1):
            raise SystemExit(f"{self._scorer} {set_} ended with exit code {run.returncode}")
        figures = json.loads(run.stdout)
        say(name + ": " + json.dumps(figures))
        return figures

    def _news(self):
        """The documents that are set aside, in a file of their own."""
        file = self._work / "news8.conllu"
        wanted = False
        with open(file, "w", encoding="utf-8") as to:
            for line in lines(self._gold / "syntax/train.conllu.gz"):
                if line.startswith("# newdoc"):
                    wanted = line.rstrip("\n").split(" = ")[1] in NEWS8
                if wanted:
                    to.write(line)
        return file
