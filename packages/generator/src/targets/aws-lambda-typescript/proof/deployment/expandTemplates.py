"""Expands SAM templates as AWS does; prints them as one JSON object by path."""

import json
import sys

from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse


class NoManagedPolicies:
    """Our roles name no managed policy, so none is looked up."""

    def load(self):
        return {}


expanded = {}
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        template = yaml_parse(file.read())
    for resource in template["Resources"].values():
        code = resource.get("Properties", {}).get("CodeUri")
        if code is not None:
            del resource["Properties"]["CodeUri"]
            resource["Properties"]["InlineCode"] = "export const handler = async () => {};"
    defaults = {n: p["Default"] for n, p in template.get("Parameters", {}).items() if "Default" in p}
    expanded[path] = transform(template, defaults, NoManagedPolicies())
json.dump(expanded, sys.stdout)
