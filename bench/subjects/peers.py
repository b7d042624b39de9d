"""Annif on the records of this bench: learns from one part, suggests for the other. `annif.ts` prepares the folder and starts this.

Usage: python peers.py FOLDER, with in it
  vocabulary.ttl             SKOS with preferred and alternative labels, broader and narrower
  train.jsonl                lines {"id", "text", "subjects": [URI, ...]}
  test.jsonl, gold.jsonl     the same in two files: {"id", "text"} and {"id", "subjects"}
It writes one NAME.jsonl a project, lines {"id", "concepts": [{"uri", "weight"}, ...]} from the heaviest, and figures.json.

Everything in one process, so that the time of suggesting holds neither the start of Python nor the loading of models.
Times are processor time: what other programs of the machine do is not counted.
(Not named annif.py: Python would then import this file as `annif`.)
"""

import json
import os
import shutil
import sys
import time
from importlib.metadata import version

FOLDER = os.path.abspath(sys.argv[1])
NLTK_FOLDER = os.path.join(FOLDER, "nltk_data")
os.environ["NLTK_DATA"] = NLTK_FOLDER  # before NLTK is imported

import numpy  # noqa: E402
from annif.corpus import Document, DocumentList, SubjectSet  # noqa: E402
from annif.eval import EvaluationBatch  # noqa: E402
from annif.registry import AnnifRegistry  # noqa: E402
from annif.suggestion import SuggestionBatch  # noqa: E402
from annif.vocab import VocabFileSKOS  # noqa: E402
from nltk.tokenize.punkt import PunktTrainer, save_punkt_params  # noqa: E402

SEED = 20261122
LIMIT = 100
BATCH = 32
# Every fifth record of the training part chooses the weights of the tuned ensemble.
VALIDATION_STEP = 5
BASES = ("tfidf", "mllm", "omikuji")
ENSEMBLES = {
    "tfidf+mllm": "tfidf:1,mllm:1",
    "mllm+omikuji": "mllm:1,omikuji:1",
    "tfidf+mllm+omikuji": "tfidf:1,mllm:1,omikuji:1",
}
TUNED = "tuned"


def tell(text):
    """Annif and Omikuji talk a lot, on the other stream."""
    print(f"  {text}", flush=True)


def read(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def train_punkt(texts):
    """Annif downloads NLTK's sentence splitter when it is not there; here the same kind learns from the training part."""
    folder = os.path.join(NLTK_FOLDER, "tokenizers", "punkt_tab", "english")
    os.makedirs(folder, exist_ok=True)
    trainer = PunktTrainer()
    trainer.train("\n\n".join(texts), finalize=True)
    save_punkt_params(trainer.get_params(), dir=folder)


def section(name, **settings):
    lines = [f"{key}={value}" for key, value in settings.items()]
    return "\n".join([f"[{name}]", f"name={name}", "language=en", "vocab=mesh", f"limit={LIMIT}", *lines, "", ""])


def open_registry(folder):
    """The settings of Annif's wiki; everything else is Annif's default. `part-` learns from a part, to choose weights."""
    os.makedirs(folder, exist_ok=True)
    config = os.path.join(folder, "projects.cfg")
    with open(config, "w", encoding="utf-8") as file:
        for base in BASES:
            for name in (base, f"part-{base}"):
                file.write(section(name, backend=base, analyzer="snowball(english)"))
        for name, sources in {**ENSEMBLES, TUNED: "tfidf:1"}.items():
            file.write(section(name, backend="ensemble", sources=sources))
    return AnnifRegistry(config, os.path.join(folder, "data"), False)


def subjects_of(record, vocabulary):
    """Headings that left the vocabulary are left out, as Annif does when it reads a corpus."""
    found = (vocabulary.subjects.by_uri(uri, warnings=False) for uri in record["subjects"])
    return SubjectSet(each for each in found if each is not None)


def documents_of(records, vocabulary):
    return [Document(text=record["text"], subject_set=subjects_of(record, vocabulary)) for record in records]


def train(registry, names, documents):
    seconds = {}
    for name in names:
        numpy.random.seed(SEED)  # MLLM samples for its trees by NumPy's common generator
        started = time.process_time()
        registry.get_project(name).train(DocumentList(documents), jobs=1)
        seconds[name] = time.process_time() - started
        tell(f"trained {name} in {seconds[name]:.0f} s")
    return seconds


def suggestions(registry, name, documents):
    """Batches as Annif makes them."""
    project = registry.get_project(name)
    project.initialize()
    started = time.process_time()
    found = [project.suggest(documents[at : at + BATCH]) for at in range(0, len(documents), BATCH)]
    return found, time.process_time() - started


def tuned_sources(registry, documents):
    """The weights, in tenths, of the highest F1@5 by Annif's own evaluation, on records that the weighed models did not see."""
    chosen = documents[::VALIDATION_STEP]
    train(registry, [f"part-{base}" for base in BASES], [d for at, d in enumerate(documents) if at % VALIDATION_STEP])
    found = [suggestions(registry, f"part-{base}", chosen)[0] for base in BASES]
    subjects = registry.get_vocab("mesh").subjects
    best = (-1.0, (1, 0, 0))
    for weights in ((a, b, 10 - a - b) for a in range(11) for b in range(11 - a)):
        evaluation = EvaluationBatch(subjects)
        for at, batches in enumerate(zip(*found, strict=True)):
            averaged = SuggestionBatch.from_averaged(list(batches), weights).filter(limit=5)
            evaluation.evaluate_many(averaged, [d.subject_set for d in chosen[at * BATCH : (at + 1) * BATCH]])
        best = max(best, (evaluation.results(metrics=["F1@5"])["F1@5"], weights))
    return ",".join(f"{base}:{weight / 10}" for base, weight in zip(BASES, best[1], strict=True) if weight > 0)


def own_figures(batches, gold, vocabulary):
    """Annif's own evaluation, to check that of the bench by."""
    evaluation = EvaluationBatch(vocabulary.subjects)
    for at, batch in enumerate(batches):
        evaluation.evaluate_many(
            batch, [subjects_of(record, vocabulary) for record in gold[at * BATCH : (at + 1) * BATCH]]
        )
    return {name: float(value) for name, value in evaluation.results(metrics=["F1@5", "NDCG@10"]).items() if "@" in name}


def write_suggestions(name, records, batches, vocabulary):
    with open(os.path.join(FOLDER, f"{name}.jsonl"), "w", encoding="utf-8") as file:
        for record, result in zip(records, (each for batch in batches for each in batch), strict=True):
            concepts = [{"uri": vocabulary.subjects[each.subject_id].uri, "weight": each.score} for each in result]
            print(json.dumps({"id": record["id"], "concepts": concepts}), file=file)


def main():
    training, test = read("train.jsonl"), read("test.jsonl")
    train_punkt([record["text"] for record in training])
    folder = os.path.join(FOLDER, "annif")
    shutil.rmtree(folder, ignore_errors=True)
    registry = open_registry(folder)
    vocabulary = registry.get_vocab("mesh")
    started = time.process_time()
    vocabulary.load_vocabulary(VocabFileSKOS(os.path.join(FOLDER, "vocabulary.ttl")))
    tell(f"vocabulary loaded in {time.process_time() - started:.0f} s")
    documents = documents_of(training, vocabulary)
    sources = tuned_sources(registry, documents)
    tell(f"tuned: {sources}")
    # Settings of a project are read when it is first used.
    registry.get_project(TUNED).config["sources"] = sources
    trained = train(registry, BASES, documents)
    suggested, own, gold = {}, {}, read("gold.jsonl")
    for name in (*BASES, *ENSEMBLES, TUNED):
        found, suggested[name] = suggestions(registry, name, [Document(text=record["text"]) for record in test])
        write_suggestions(name, test, found, vocabulary)
        own[name] = own_figures(found, gold, vocabulary)
        tell(f"suggested by {name} in {suggested[name]:.1f} s")
    # Last and in one step: where this file is, everything is.
    figures_path = os.path.join(FOLDER, "figures.json")
    with open(f"{figures_path}.part", "w", encoding="utf-8") as file:
        versions = {name: version(name) for name in ("annif", "omikuji", "nltk", "scikit-learn", "rdflib")}
        figures = {"versions": versions, "sources": {**ENSEMBLES, TUNED: sources}}
        json.dump({**figures, "trainingSeconds": trained, "suggestingSeconds": suggested, "ownFigures": own}, file)
    os.replace(f"{figures_path}.part", figures_path)


main()
