"""Reads public data sets by HTTP, as somebody with a reader of CSVW would, and compares their rows with those of the JSON.

Asked with the addresses of CSV files (a list on stdin); tells of each as JSON its columns, how many rows it has, and what is wrong:
the metadata that is found beside it (CSV on the Web, 5), what a cell is by its datatype, the primary key, and where a row of the JSON is
another.
"""

import json
import os
import sys
import warnings
from datetime import datetime
from decimal import Decimal
from urllib.request import urlopen

from csvw import CSVW

os.environ["NO_PROXY"] = "*"
# What the reader would only warn of (a title that differs, a cell that is no value of its datatype) is a fault here.
warnings.simplefilter("error", UserWarning)


def as_typed(column, value):
    """A value of the JSON as the reader of the CSV must have it."""
    base = column.datatype.base if column.datatype else "string"
    if column.separator is not None:
        return value or []
    if value is None:
        return None
    match base:
        case "date" | "dateTime":
            return datetime.fromisoformat(value)
        case "decimal":
            return Decimal(str(value))
        case "number":
            return float(value)
        case _:
            return value


def as_read(value):
    """A URI is read in its parts."""
    return value.unsplit() if hasattr(value, "unsplit") else value


def read(url):
    found = CSVW(url, validate=True)
    wrong = [] if found.is_valid else [f"not valid: {found.warnings}"]
    [table] = found.tables
    columns = table.tableSchema.columns
    if not any(column.datatype and column.datatype.base != "string" for column in columns) or not table.tableSchema.primaryKey:
        wrong.append("no datatype or no key: its metadata was not found")
    rows = [{name: as_read(value) for name, value in row.items()} for row in table.iterdicts(strict=True)]
    with urlopen(url.removesuffix(".csv") + ".json", timeout=60) as answer:
        told = json.load(answer, parse_float=Decimal)
    if len(rows) != len(told):
        wrong.append(f"{len(rows)} rows, and {len(told)} in the JSON")
    for at, (row, other) in enumerate(zip(rows, told)):
        expected = {column.name: as_typed(column, other.get(column.name)) for column in columns}
        if list(other) != [column.name for column in columns]:
            wrong.append(f"row {at}: the JSON has {list(other)}")
        if row != expected or any(type(row[name]) is not type(value) for name, value in expected.items()):
            wrong.append(f"row {at}: {row}, and {expected} in the JSON")
    keys = [tuple(str(row[name]) for name in table.tableSchema.primaryKey or []) for row in rows]
    if len(set(keys)) != len(keys):
        wrong.append("the key is not unique")
    return {"url": url, "columns": [column.name for column in columns], "rows": len(rows), "wrong": wrong[:5]}


json.dump([read(url) for url in json.load(sys.stdin)], sys.stdout)
