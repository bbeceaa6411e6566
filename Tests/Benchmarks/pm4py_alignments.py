#!/usr/bin/env python3
"""Optimal alignments of an archive's student steps with pm4py: control flow only, without outcomes, papers, times or roles.

Usage: pm4py_alignments.py ARCHIVE        Needs: pip install pm4py

A measuring stick for `make bench`, no part of the product (pm4py is under the AGPL).
"""
import glob
import sys

import pandas
import pm4py
from pm4py.objects.petri_net.obj import Marking, PetriNet
from pm4py.objects.petri_net.utils.petri_utils import add_arc_from_to

# (step or None for a silent end, place before, place after)
FLOW = [
    (3, "start", "checked"), (4, "checked", "compared"), (5, "compared", "corrected"), (6, "compared", "recorded"),
    (6, "corrected", "recorded"), (7, "recorded", "end"), (7, "checked", "end"), (7, "end", "end"),
    (None, "start", "end"), (None, "checked", "end"), (None, "compared", "end"), (None, "corrected", "end"),
    (None, "recorded", "end"),
]


def model():
    net = PetriNet("steps")
    places = {}
    for name in sorted({place for _, before, after in FLOW for place in (before, after)}):
        places[name] = PetriNet.Place(name)
        net.places.add(places[name])
    for number, (step, before, after) in enumerate(FLOW):
        transition = PetriNet.Transition(f"t{number}", None if step is None else str(step))
        net.transitions.add(transition)
        add_arc_from_to(places[before], transition, net)
        add_arc_from_to(transition, places[after], net)
    return net, Marking({places["start"]: 1}), Marking({places["end"]: 1})


def log(archive):
    files = sorted(glob.glob(archive.rstrip("/") + "/langkah*.csv"))
    rows = pandas.concat(pandas.read_csv(file, dtype=str) for file in files)
    rows = rows[rows["nik"].notna()]
    times = pandas.to_datetime(rows["mulai"].fillna(rows["selesai"]), utc=True, errors="coerce")
    rows = rows.assign(
        **{
            "case:concept:name": rows["id_sesi"].fillna("") + "/" + rows["nik"],
            "concept:name": rows["langkah"],
            "time:timestamp": times,
        }
    )
    return rows[times.notna()].sort_values(["case:concept:name", "time:timestamp", "langkah"])


if __name__ == "__main__":
    net, first, last = model()
    alignments = pm4py.conformance_diagnostics_alignments(log(sys.argv[1]), net, first, last)
    # pm4py counts 10,000 for every move on one side only.
    costs = [alignment["cost"] // 10000 for alignment in alignments]
    print(f"cases {len(costs)}, fit {costs.count(0)}, cost {sum(costs)}")
