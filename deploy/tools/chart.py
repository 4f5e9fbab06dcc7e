"""Asks Helm and the schemas of Kubernetes: a request as JSON on stdin, the answer as JSON on stdout.

{"chart": folder, "values": {…}, "release": name, "do": "lint" | "render"}
  render: {"documents": [...], "notes": text} or {"error": text};  lint: {"messages": [...], "errors": [...]}
{"archive": file, "keyring": file, "do": "verify"}: who signed it, and its hash; or {"error": text}
{"chart": folder, "do": "refusals", "all": [values…]}: what the schema says of each, null of one that it takes
{"do": "parse", "text": yaml}: what it says
{"do": "validate", "documents": [...]}: {"versions": [oldest, newest], "unknown": [kind…], "errors": [text…]}
"""
import json
import sys

import helm_python as helm
import yaml


class Loader(yaml.CSafeLoader):
    """A key that stands twice in one mapping is a mistake of a template, not the second one's right."""


def mapping(loader, node):
    keys = [loader.construct_object(key) for key, _ in node.value]
    twice = {key for key in keys if keys.count(key) > 1}
    if twice:
        raise yaml.constructor.ConstructorError(None, None, f"twice in one mapping: {sorted(twice)}", node.start_mark)
    return yaml.CSafeLoader.construct_mapping(loader, node, deep=True)


Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, mapping)


def render(request):
    with helm.Chart.load(request["chart"]) as chart:
        try:
            chart.validate_schema(request["values"])
            files = chart.render(request["values"], name=request["release"], namespace="b40")
        except helm.HelmError as error:
            return {"error": str(error)}
    notes = "".join(text for name, text in files.items() if name.endswith("NOTES.txt"))
    texts = [text for name, text in sorted(files.items()) if name.endswith(".yaml")]
    return {"documents": [each for text in texts for each in yaml.load_all(text, Loader) if each], "notes": notes}


def refusals(request):
    with helm.Chart.load(request["chart"]) as chart:

        def refusal(values):
            try:
                chart.validate_schema(values)
            except helm.HelmError as error:
                return str(error)

        return [refusal(values) for values in request["all"]]


def lint(request):
    return helm.lint(request["chart"], request["values"], strict=True)


def validate(request):
    # Here, because it takes as long to load as everything else together, and most requests are others.
    import kubernetes_validate as kubernetes

    versions = kubernetes.utils.all_versions()
    asked = [versions[0], versions[-1]]
    errors, unknown = [], set()
    for version in asked:
        for document in request["documents"]:
            name = f"{document['kind']} {document['metadata']['name']}"
            try:
                kubernetes.validate(document, version, strict=True)
            except kubernetes.SchemaNotFoundError:
                unknown.add(document["kind"])
            except kubernetes.ValidationError as error:
                errors.append(f"{version} {name}: {'.'.join(map(str, error.path))}: {error.message}")
    return {"versions": asked, "unknown": sorted(unknown), "errors": errors}


def verify(request):
    try:
        return helm.verify(request["archive"], request["keyring"])
    except helm.HelmError as error:
        return {"error": str(error)}


def parse(request):
    return yaml.load(request["text"], Loader)


request = json.load(sys.stdin)
json.dump({"lint": lint, "parse": parse, "refusals": refusals, "render": render, "validate": validate, "verify": verify}[request["do"]](request), sys.stdout)
