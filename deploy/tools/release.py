"""Packs, signs and pushes the chart: npm run release:chart -- --help"""
import argparse
import re
import shutil
import sys
import tempfile
from pathlib import Path

import helm_python as helm
import yaml

root = Path(__file__).resolve().parents[2]
about = argparse.ArgumentParser(prog="npm run release:chart --", description=__doc__.split(":")[0])
about.add_argument("--home", required=True, help="address of the project")
about.add_argument("--maintainer", required=True, action="append", help="'Name <mail>', several times if there are several")
about.add_argument("--image", required=True, help="the image of this version, repository:tag or repository@sha256:…")
about.add_argument("--version", help="of the chart and of the app; Chart.yaml's without it")
about.add_argument("--destination", default=".", help="folder of the archive and its signature")
about.add_argument("--key", help="whose key signs: part of its user id")
about.add_argument("--keyring", help="secret keyring: gpg --export-secret-keys > secring.gpg")
about.add_argument("--passphrase-file", help="its first line opens the key")
about.add_argument("--push", help="oci://registry/path; a login of `helm registry login` is used")
given = about.parse_args()


def refuse(line):
    print(line, file=sys.stderr)
    sys.exit(2)


def maintainer(text):
    match = re.fullmatch(r"([^<>]+?) <([^<>@\s]+@[^<>@\s]+)>", text)
    if not match:
        refuse(f"--maintainer {text}: must be 'Name <mail>'")
    return {"name": match[1], "email": match[2]}


def changes(version):
    """The lines of CHANGELOG.md under the version, or under what is to come."""
    text = (root / "CHANGELOG.md").read_text()
    sections = dict(re.findall(r"^## \[?([^\]\s]+)\]?[^\n]*\n(.*?)(?=^## |\Z)", text, re.M | re.S))
    section = sections.get(version) or sections.get("Unreleased") or ""
    return [re.sub(r"\s+", " ", line).strip() for line in re.findall(r"^- (.+(?:\n  .+)*)", section, re.M)]


if bool(given.key) != bool(given.keyring):
    refuse("--key and --keyring belong together")
if not re.fullmatch(r"https?://\S+", given.home):
    refuse(f"--home {given.home}: must be an address")
maintainers = [maintainer(each) for each in given.maintainer]

with tempfile.TemporaryDirectory() as folder:
    copy = Path(folder) / "b40"
    shutil.copytree(root / "deploy/helm/b40", copy)
    file = copy / "Chart.yaml"
    chart = yaml.safe_load(file.read_text())
    version = given.version or chart["version"]
    chart |= {"version": version, "appVersion": version, "home": given.home, "sources": [given.home], "maintainers": maintainers}
    chart["annotations"]["artifacthub.io/images"] = yaml.safe_dump([{"name": "b40", "image": given.image}])
    if told := changes(version):
        chart["annotations"]["artifacthub.io/changes"] = yaml.safe_dump(told, allow_unicode=True, width=10_000)
    file.write_text(yaml.safe_dump(chart, sort_keys=False, allow_unicode=True, width=10_000))
    try:
        archive = helm.package(copy, destination=given.destination)
        print(archive)
        if given.key:
            print(helm.sign(archive, key=given.key, keyring=given.keyring, passphrase_file=given.passphrase_file))
        if given.push:
            print(helm.push(archive, given.push)["ref"])
    except helm.HelmError as error:
        refuse(str(error))
