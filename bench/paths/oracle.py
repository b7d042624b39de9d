"""Hops and least costs of pairs by igraph, from outputs with their authors: no tie and no cost of ours is read.

Reads {asOf, limit, outputs: [{year, n, authors}], pairs: [[a, b]]} and writes [{hops, cost, hopsOfCheapest}], null where
nothing joins the two. The cost is the documented one; a consortium is a vertex of its own, half a hop from its members.
"""

import json
import math
import sys

import igraph

HALF_LIFE = 5
LEAST = 0.001


def main(source, target):
    with open(source, encoding="utf-8") as file:
        given = json.load(file)
    as_of, limit = given["asOf"], given["limit"]
    numbers = {}

    def number(person):
        return numbers.setdefault(person, len(numbers))

    def fading(year):
        return 0.5 ** (max(0, as_of - year) / HALF_LIFE)

    def cost(strength):
        return LEAST + (1 - LEAST) / (1 + strength)

    strengths, consortia = {}, []
    for output in given["outputs"]:
        authors = sorted({number(author) for author in output["authors"]})
        share = fading(output["year"] or 0)
        if output["n"] > limit:
            consortia.append((authors, cost(share / (len(authors) - 1))))
            continue
        for place, a in enumerate(authors):
            for b in authors[place + 1 :]:
                strengths[a, b] = strengths.get((a, b), 0.0) + share / (output["n"] - 1)
    for a, b in given["pairs"]:
        number(a), number(b)
    edges = list(strengths)
    costs = [cost(strength) for strength in strengths.values()]
    hops = [1.0] * len(edges)
    for place, (members, price) in enumerate(consortia):
        for member in members:
            edges.append((member, len(numbers) + place))
            costs.append(price / 2)
            hops.append(0.5)
    graph = igraph.Graph(n=len(numbers) + len(consortia), edges=edges)
    answers = []
    for a, b in given["pairs"]:
        start, end = numbers[a], numbers[b]
        fewest = graph.distances(start, end, weights=hops)[0][0]
        if math.isinf(fewest):
            answers.append(None)
            continue
        cheapest = graph.get_shortest_paths(start, end, weights=costs, output="epath")[0]
        answers.append(
            {
                "hops": round(fewest),
                "cost": sum(costs[edge] for edge in cheapest),
                "hopsOfCheapest": round(sum(hops[edge] for edge in cheapest)),
            }
        )
    with open(target, "w", encoding="utf-8") as file:
        json.dump(answers, file)


main(*sys.argv[1:])
