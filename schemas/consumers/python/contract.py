"""Validates bodies from contract.json alone, with nothing but the standard library, as an engine in another language would.
All findings of all cases must be those of `validate`. Arguments: contract.json, and the file of cases."""

import json
import re
import sys
from decimal import Decimal
from pathlib import Path

CONTRACT = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
OBJECTS = {table["name"]: table for table in CONTRACT["objects"]}
TYPES = {"boolean": bool, "integer": Decimal, "decimal": Decimal, "text": str, "word": str, "object": dict, "list": list}
UNKNOWN = object()  # A value that no condition can test, like null.


def standing(name, text):
    """Returns whether a text has a format: accepted, unchecked or violation."""
    known = CONTRACT["formats"][name]
    if "forms" in known:
        return known["forms"][next(it["name"] for it in CONTRACT["number_forms"] if re.fullmatch(it["pattern"], text))]
    fits = all(re.fullmatch(known[part], text) for part in ("pattern", "characters") if part in known)
    if fits and name == "DateTime" and text[17:19] == "60":
        offset = re.search(r"([+-])([0-9]{2}):([0-9]{2})$", text)
        east = int(offset[1] + "1") * (int(offset[2]) * 60 + int(offset[3])) if offset else 0
        fits = (int(text[11:13]) * 60 + int(text[14:16]) - east) % 1440 == 1439
    return "accepted" if fits else "violation"


def fault(kind, value):
    """Returns the severity and the check of what is wrong with a number or a text, or None."""
    is_inside = lambda low, high: (low is None or value >= low) and (high is None or value <= high)
    if kind["type"] == "integer":
        _, digits, exponent = value.as_tuple()
        if value and len("".join(map(str, digits)).rstrip("0")) > len(digits) + exponent:
            return "violation", "type"
        return None if any(is_inside(*bounds) for bounds in kind["ranges"]) else ("violation", "range")
    if kind["type"] == "decimal":
        return None if is_inside(*(kind[it] and Decimal(kind[it]) for it in ("from", "to"))) else ("violation", "range")
    if kind["type"] == "word" and kind["is_closed"]:
        of = str.lower if kind["any_case"] else str
        return None if of(value) in map(of, kind["words"]) else ("violation", "value")
    if kind["type"] == "text":
        stands = standing(kind["format"], value) if kind["format"] else "accepted"
        is_long = kind["max_length"] is not None and len(value) > kind["max_length"]
        if len(value) < kind["min_length"] or is_long and stands != "violation":
            return "violation", "length"
        return None if stands == "accepted" else (stands, "format")


def check_object(table, method, body, at, found):
    """Validates an object, and adds its findings."""
    rule_id = lambda about, check: ".".join([table["name"], *about, method.lower(), check])
    add = lambda severity, about, check, pointer: found.append([severity, rule_id(about, check), pointer])
    uses = {one["name"]: (one, one["methods"][method]) for one in table["attributes"] if method in one["methods"]}
    known, facts = {}, {}
    for name, value in body.items():
        attribute, use = uses.get(name, (None, None))
        pointer = at + "/" + name.replace("~", "~0").replace("/", "~1")
        if attribute is None and (at or method != "GET" or name not in CONTRACT["always_accepted_in_responses"]):
            add(table["methods"][method]["unknown"], [], "unknown", pointer)
        elif attribute and use["presence"] == "F":
            add("violation", [name], "forbidden", pointer)
        elif attribute:
            add_fault = lambda severity, check, pointer: add(severity, [name], check, pointer)
            known[name], facts[name] = value, check_value(use, use["kind"], value, pointer, add_fault, found)
            remarks = (use["is_ignored"], "no-effect", "ignored"), (attribute["prose"], "unchecked", "prose")
            for severity, check in [remark[1:] for remark in remarks if remark[0]]:
                add(severity, [name], check, pointer)
    for name in (name for name, (_, use) in uses.items() if use["is_required"] and name not in known):
        add("violation", [name], "required", f"{at}/{name}")
    for rule in (rule for rule in table["rules"] if method in rule["methods"]):
        check_rule(rule, rule["methods"][method], method, uses, known, facts, at, add)


def check_value(use, kind, value, pointer, add, found, is_item=False):
    """Validates a value, and returns what conditions test."""
    kind = next((one for one in kind.get("kinds", [kind]) if isinstance(value, TYPES[one["type"]])), None)
    if kind is None:
        if value is None and use["accepts_null"] and not is_item:
            return None
        add("violation", "type", pointer)
        return UNKNOWN
    if kind["type"] == "list":
        for index, item in enumerate(value):
            check_value(use, kind["items"], item, f"{pointer}/{index}", add, found, is_item=True)
            if kind["created_as"] and isinstance(item, dict):
                check_created(kind, use["nested_method"], item, f"{pointer}/{index}", found)
        if kind["expected"] is not None and len(value) > kind["expected"]:
            add("note", "length", pointer)
    elif kind["type"] == "object" and kind["object"]:
        check_object(OBJECTS[kind["object"]], use["nested_method"], value, pointer, found)
    elif wrong := fault(kind, value):
        add(*wrong, pointer)
        return UNKNOWN if wrong[0] == "violation" else value
    return value


def check_created(kind, method, item, at, found):
    """Finds what renames an item of a list: only a stored item can have it."""
    attributes = [one for one in OBJECTS[kind["items"]["object"]]["attributes"] if one["name"] in item]
    effects = {one["name"]: one["update"]["effect"] for one in attributes if "kind" in one["methods"].get(method, {})}
    if not any(effect == "removes" and item[name] is True for name, effect in effects.items()):
        for one in OBJECTS[kind["created_as"]]["attributes"]:
            if effects.get(one["name"]) == "renames" and "kind" not in one["methods"].get("POST", {}):
                found.append(["unchecked", f"{kind['created_as']}.{one['name']}.post.forbidden", f"{at}/{one['name']}"])


def check_rule(rule, scope, method, uses, known, facts, at, add):
    """Evaluates a rule. Each fact is true, false or, as None, unknown."""
    demand, absent, met, truth = rule["demand"], None if method == "PUT" else False, {}, True
    for name in scope["attributes"]:
        fact = facts.get(name, UNKNOWN)
        if "count" in demand:
            value = True if demand["count"] == "present" else fact if isinstance(fact, bool) else None
            met[name] = value if name in known else absent
        elif "empty" in demand and isinstance(fact, (str, list)):
            met[name] = bool(fact) != demand["empty"]
        elif "effect" in demand and name in known:
            met[name] = uses[name][1]["is_cleared_by_empty"] and fact in ("", [], None)
    for test in scope["when"]:
        default = uses[test["attribute"]][0]["default_word"] if method != "PUT" else None
        value, wanted = facts.get(test["attribute"], default or UNKNOWN), test.get("is", test.get("is_not"))
        passes = None if value in (None, UNKNOWN) else (value == wanted) == ("is" in test)
        truth = False if False in (truth, passes) else None if None in (truth, passes) else True
    unchecked = "unchecked" if rule["is_reported_if_unknown"] else None
    if "group" in rule["of"]:
        severity, facts = rule["severity"] if truth else unchecked if truth is None else None, list(met.values())
        for name in [name for name in met if met[name] and severity and facts.count(True) > demand["to"]]:
            add(severity, [rule["of"]["group"]], "exclusive", f"{at}/{name}")
        if severity and len(facts) - facts.count(False) < demand["from"]:
            add(severity, [rule["of"]["group"]], "required", at)
    for name, fact in () if "group" in rule["of"] else met.items():
        is_broken = fact is (demand.get("to") == 0)
        is_open = name in known if is_broken and truth is None else truth and fact is None and "count" in demand
        severity = rule["severity"] if is_broken and truth is ("effect" not in demand) else unchecked if is_open else None
        severity and add(severity, [name], rule["check"], f"{at}/{name}")


compared, faults = 0, []
for case in map(json.loads, Path(sys.argv[2]).read_bytes().splitlines()):
    # Parsers of JSON reject or change a text that breaks a rule of JSON, and an empty text has no value.
    if case["text"] is not None and not (case["skip"] or "").startswith(("json.", "no body")):
        compared += 1
        (name, method), body = case["schema"].split("."), json.loads(case["text"], parse_int=Decimal, parse_float=Decimal)
        found = [] if isinstance(body, dict) else [["violation", "json.not-an-object", ""]]
        found or check_object(OBJECTS[name], method.upper(), body, "", found)
        if sorted(found) != sorted(case["findings"]):
            faults.append(f"{case['case']}:\n  found  {sorted(found)}\n  wanted {sorted(case['findings'])}")
print(*faults, f"contract.py: {compared} cases with the same findings, {len(faults)} differ", sep="\n")
sys.exit(bool(faults) or compared < 10)
