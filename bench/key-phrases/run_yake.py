"""YAKE as it comes, with its defaults: lines of {id, text} in, lines of {id, phrases} out, the best first."""

import json
import sys

import yake

extractor = yake.KeywordExtractor(lan="en", top=20)
for line in sys.stdin:
    document = json.loads(line)
    found = extractor.extract_keywords(document["text"])
    print(json.dumps({"id": document["id"], "phrases": [phrase for phrase, _ in found]}), flush=True)
