"""The same network counted, measured, clustered and read by others: networkx, igraph and leidenalg.

Reads one JSON object on standard input: nodes, what their raw contributions say, what our API answered, and the files it
wrote. Prints one JSON object: greatest differences, modularities, and what the readers found in each file.
"""
import io
import itertools
import json
import os
import sys
import tempfile
from collections import defaultdict

import igraph
import leidenalg
import networkx as nx

asked = json.load(sys.stdin)
ids = asked["ids"]
shown = set(ids)
asked_in_full = set(asked["fullIds"])


def counted():
    full, fractional = defaultdict(int), defaultdict(float)
    for output in asked["outputs"]:
        members = sorted(shown.intersection(output["authors"]))
        if output["size"] > 100:
            continue
        for pair in itertools.combinations(members, 2):
            full[pair] += 1
            fractional[pair] += 1 / (output["size"] - 1)
    return full, fractional


def strengths(links, key="strength"):
    return {tuple(sorted((link["from"], link["to"]))): link[key] for link in links}


def difference(ours, theirs):
    if ours.keys() != theirs.keys():
        missing = len(theirs.keys() - ours.keys())
        return f"{missing} missing, {len(ours.keys() - theirs.keys())} too many"
    return max((abs(ours[key] - theirs[key]) for key in ours), default=0)


def measured(graph):
    return {
        "betweenness": nx.betweenness_centrality(graph, normalized=True),
        "closeness": nx.closeness_centrality(graph, wf_improved=True),
        "pageRank": nx.pagerank(graph, alpha=0.85, weight="weight", tol=1e-14, max_iter=5000),
        "clustering": nx.clustering(graph),
        "degree": dict(graph.degree()),
        "strength": dict(graph.degree(weight="weight")),
    }


def association(links):
    totals = defaultdict(float)
    for (a, b), strength in links.items():
        totals[a] += strength
        totals[b] += strength
    everything = sum(totals.values())
    return {(a, b): everything * strength / (totals[a] * totals[b]) for (a, b), strength in links.items()}


def leiden(links, runs):
    number = {node: at for at, node in enumerate(ids)}
    graph = igraph.Graph(n=len(ids), edges=[(number[a], number[b]) for a, b in links])
    weights = list(links.values())
    # A partition's own `modularity` takes no weights.
    found = [
        graph.modularity(
            leidenalg.find_partition(
                graph, leidenalg.ModularityVertexPartition, weights=weights, n_iterations=10, seed=seed
            ).membership,
            weights=weights,
        )
        for seed in range(runs)
    ]
    return found, graph, weights


full, fractional = counted()
answer = asked["fractional"]
ours = strengths(answer["links"])
graph = nx.Graph()
graph.add_nodes_from(ids)
graph.add_weighted_edges_from((a, b, strength) for (a, b), strength in ours.items())
result = {
    "nodes": len(ids),
    "links": len(ours),
    "full": difference(
        strengths(asked["full"]["links"]), {pair: count for pair, count in full.items() if asked_in_full.issuperset(pair)}
    ),
    "fractional": difference(ours, dict(fractional)),
    "association strength": difference(strengths(answer["links"], "normalizedStrength"), association(dict(fractional))),
}
for name, theirs in measured(graph).items():
    result[name] = max(abs(node[name] - theirs[node["id"]]) for node in answer["nodes"])

modularities, by_igraph, weights = leiden(ours, asked["starts"])
number = {node: at for at, node in enumerate(ids)}
clusters = [0] * len(ids)
for node in asked["byModularity"]["nodes"]:
    clusters[number[node["id"]]] = node["cluster"]
result["modularity"] = {
    "ours": by_igraph.modularity(clusters, weights=weights),
    "as we say": asked["byModularity"]["modularity"],
    "leidenalg best": max(modularities),
    "leidenalg worst": min(modularities),
}


def edges_of(graph, key):
    return {tuple(sorted((a, b))): data[key] for a, b, data in graph.edges(data=True)}


def compared(nodes, edges):
    return {"nodes": len(set(nodes) ^ shown), "edges": difference(edges, ours)}


def igraph_file(text, suffix):
    with tempfile.NamedTemporaryFile("w", suffix=suffix, delete=False, encoding="utf-8") as file:
        file.write(text)
    try:
        return igraph.Graph.Read_GraphML(file.name)
    finally:
        os.unlink(file.name)


files = asked["files"]
graphml = nx.read_graphml(io.BytesIO(files["GRAPHML"].encode()))
gexf = nx.read_gexf(io.BytesIO(files["GEXF"].encode()))
read = igraph_file(files["GRAPHML"], ".graphml")
names = read.vs["id"]
result["files"] = {
    "GraphML by networkx": compared(graphml.nodes, edges_of(graphml, asked["weight"]["graphml"])),
    "GEXF by networkx": compared(gexf.nodes, edges_of(gexf, asked["weight"]["gexf"])),
    "GraphML by igraph": compared(
        names,
        {tuple(sorted((names[edge.source], names[edge.target]))): edge[asked["weight"]["graphml"]] for edge in read.es},
    ),
}
json.dump(result, sys.stdout)
