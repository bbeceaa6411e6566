"""Opens an event log with pm4py and prints what it counts, as JSON: the judgement of a program that is not ours.

Usage: pm4py_counts.py FORMAT FILE, FORMAT as in `mutubaku export --format`.
"""
import json
import sys

import pm4py


def xes(path):
    log = pm4py.read_xes(path)
    return {
        "events": len(log),
        "cases": log["case:concept:name"].nunique(),
        "starts": int((log["lifecycle:transition"] == "start").sum()),
        "undated": int(log["time:timestamp"].isna().sum()),
    }


def objects(log):
    return {
        "events": len(log.events),
        "objects": len(log.objects),
        "relations": len(log.relations),
        "links": len(log.o2o),
        "types": log.objects["ocel:type"].value_counts().to_dict(),
        "activities": log.events["ocel:activity"].value_counts().to_dict(),
    }


READERS = {
    "xes": xes,
    "ocel-json": lambda path: objects(pm4py.read_ocel2_json(path)),
    "ocel-xml": lambda path: objects(pm4py.read_ocel2_xml(path)),
    "ocel-sqlite": lambda path: objects(pm4py.read_ocel2_sqlite(path)),
}

if __name__ == "__main__":
    print(json.dumps(READERS[sys.argv[1]](sys.argv[2]), sort_keys=True))
