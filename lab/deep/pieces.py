"""Words to BERT's uncased pieces, and their shapes; the engine's WordPieces does the same."""
import unicodedata

UNKNOWN, START, SEPARATOR = 100, 101, 102
MOST = 12             # pieces of one word that are kept
LONGEST_CHUNK = 200   # a run of letters longer than this is no word


class Pieces:
    """Cuts words at punctuation, then, without case and accents, into the vocabulary's longest pieces from the left."""

    def __init__(self, vocabulary):
        """vocabulary: the pieces in the order of their numbers, from 0."""
        self._ids = {piece: number for number, piece in enumerate(vocabulary)}
        self._met = {}

    @staticmethod
    def read(path):
        """Takes a vocabulary in UTF-8, a piece a line."""
        return Pieces(path.read_text(encoding="utf-8").rstrip("\n").split("\n"))

    def of(self, word):
        """The numbers of a word's pieces, one at least."""
        if word not in self._met:
            ids = [number for chunk in _chunks(word) for number in self._longest(_plain(chunk))]
            self._met[word] = ids[:MOST] or [UNKNOWN]
        return self._met[word]

    def _longest(self, chunk):
        if len(chunk) > LONGEST_CHUNK:
            return [UNKNOWN]
        ids, start = [], 0
        while start < len(chunk):
            before = "##" if start else ""
            ends = range(len(chunk), start, -1)
            end = next((end for end in ends if before + chunk[start:end] in self._ids), None)
            if end is None:
                return [UNKNOWN]
            ids.append(self._ids[before + chunk[start:end]])
            start = end
        return ids


def shape(word):
    """A word's case, which its pieces lose: 0 no capital, 1 only the first letter, 2 all of two or more letters, 3 else."""
    letters = [character for character in word if character.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    if capitals == 0:
        return 0
    if capitals == len(letters) and capitals > 1:
        return 2
    return 1 if capitals == 1 and letters[0].isupper() else 3


def _chunks(word):
    """A word's runs of letters and its marks, one by one."""
    chunk = ""
    for character in word:
        mark = _is_punctuation(character)
        if mark or character.isspace() or unicodedata.category(character) in ("Cc", "Cf"):
            yield chunk
            yield character if mark else ""
            chunk = ""
        else:
            chunk += character
    yield chunk


def _plain(chunk):
    apart = unicodedata.normalize("NFD", chunk.lower())
    return "".join(character for character in apart if unicodedata.category(character) != "Mn")


def _is_punctuation(character):
    if character < "\x80":
        return " " < character < "\x7f" and not character.isalnum()
    return unicodedata.category(character).startswith("P")
