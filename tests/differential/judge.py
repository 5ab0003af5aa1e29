"""Judges communes once more, by docs/rules.md and docs/survey.md alone, to be compared with the program.
python3 judge.py RULES_FOLDER SET.toml [OVERLAY.toml ...] SURVEY.csv, all of them sound."""
import csv, re, sys, tomllib, unicodedata
from datetime import date
from fractions import Fraction
from functools import cache
from math import ceil, floor

YES, NO, NEITHER = "met", "not_met", "not_applicable"
WORDS = {**dict.fromkeys(["dat", "co", "yes", "met", "true"], YES),
         **dict.fromkeys(["chua dat", "khong dat", "chua", "khong", "no", "not met", "false"], NO),
         **dict.fromkeys(["khong ap dung", "kad", "na", "n/a", "not applicable"], NEITHER)}
KEYS = ("code", "verdict", "basis", "n", "d", "value", "shortfall", "margin")
SAYING = ("tử số", "mẫu số", "giá trị", "số công bố", "tự đánh giá", "minh chứng", "ghi chú")

@cache
def folded(text):
    plain = unicodedata.normalize("NFD", (text or "").lower().replace("đ", "d"))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())

def load(path):
    with open(path, "rb") as file:
        return tomllib.load(file, parse_float=Fraction)

def in_force(entry, day):
    first, last = entry.get("from", date.min), entry.get("until", entry.get("to", date.max))
    return first <= day <= last and entry.get("year", day.year) == day.year

def a_list(value):
    return value if isinstance(value, list) else [] if value is None else [value]

def number(text, unit, vietnamese):
    digits, behind = re.fullmatch(r"([\d.,\s]*\d)\s*(\D.*)?", text.strip()).groups()
    digits = re.sub(r"\s", "", digits)
    also = {folded(name): Fraction(factor) for name, factor in unit.get("also", {}).items()}
    factor = also.get(folded(behind), Fraction(1))
    marks = re.findall("[.,]", digits)
    decimal = marks[-1] if len(marks) == 1 or len(set(marks)) == 2 else ""
    if re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", digits):
        is_whole = "step" in unit and (Fraction(unit["step"]) / factor).denominator == 1
        decimal = marks[0] if behind == "%" else "" if is_whole else "," if vietnamese else "."
    for mark in {".", ","} - {decimal}:
        digits = digits.replace(mark, "")
    return Fraction(digits.replace(",", ".")) * factor

def is_vietnamese(rows):
    clear = r"(\d+,(\d{1,2}|\d{4,})|0,\d+|\d{4,},\d+|\d[\d.]*\.\d{3},\d+|\d{1,3}(\.\d{3}){2,})\s*([^\d.,].*)?"
    return any(re.fullmatch(clear, row.get(column) or "") for row in rows for column in SAYING[:4])

def joined(verdicts, needed=None):
    """The verdict of what has several, each of which must be met, or so many of them."""
    met, unclear = verdicts.count(YES), [it for it in verdicts if it in ("no_data", "undecided")]
    if set(verdicts) == {NEITHER}:
        return NEITHER
    failed = NO in verdicts if needed is None else met + len(unclear) < needed
    done = not unclear if needed is None else met >= needed
    return NO if failed else YES if done else "undecided" if "undecided" in unclear else "no_data"

class Rules:
    def __init__(self, book, overlays, places, facts, day):
        self.book, self.day = book, day
        place = {"province": facts.get("tinh"), "district": facts.get("huyen"), "commune": facts.get("xa")}
        self.overlays = [it for it in overlays if it["base"] == book["id"] and in_force(it["in_force"], day)
                         and all(key not in it or folded(it[key]) == folded(place[key]) for key in place)]
        self.units = {name: unit for file in [book, *self.overlays] for name, unit in file.get("unit", {}).items()}
        self.places = {folded(it[key]): it["code"] for it in places["region"] + book.get("group", [])
                       for key in ("code", "name")}
        provinces = {folded(name): it.get("region") for it in places["province"] if in_force(it, day)
                     for name in [it["name"], *it.get("also_named", [])]}
        by_fact = [it["uses"] for it in book.get("region_rule", [])
                   if WORDS.get(folded(facts.get(folded(it["when"])))) == YES]
        given = facts.get("nhom") if book["varies_by"] == "group" else (
            by_fact + [facts.get("vung") or provinces.get(folded(place["province"]))])[0]
        self.place = self.places.get(folded(given))

    def now(self, entries):
        return [entry for entry in a_list(entries) if in_force(entry, self.day)]

    def changed(self, rule):
        """The indicator or part as overlays leave it; of its targets the last word goes first."""
        rule = {**rule, "target": a_list(rule.get("target"))}
        for change in (it for overlay in self.overlays for it in overlay.get("indicator", [])):
            if change["code"] == rule["code"]:
                targets = a_list(change.get("target")) + ([] if "part" in change else rule["target"])
                rule = {**rule, **change, "target": targets}
                if change.get("target"):
                    rule.pop("part", None)
        return rule

    def target(self, rule):
        for entry in self.now(rule["target"]):
            form = next(key for key in ("at_least", "at_most", "is", "left_to", "unset") if key in entry)
            value = entry[form]
            if isinstance(value, dict):
                value = {self.places[folded(name)]: it for name, it in value.items()}.get(self.place)
            if value is not None:
                return None if form in ("left_to", "unset") else (form, value)

class Commune:
    def __init__(self, rules, rows, facts, vietnamese):
        self.rules, self.rows, self.facts, self.vietnamese = rules, rows, facts, vietnamese

    def read(self, rule, row):
        unit, value = self.rules.units.get(rule.get("unit"), {}), row.get("giá trị") or ""
        said = {"self": WORDS.get(folded(row.get("tự đánh giá"))), "sex": folded(row.get("giới tính"))}
        said.update({key: number(row[column], unit, self.vietnamese)
                     for key, column in (("n", "tử số"), ("d", "mẫu số")) if row.get(column)})
        kind, answer = rule.get("kind"), NEITHER if said["self"] == NEITHER else WORDS.get(folded(value))
        if value or answer:
            key = "answer" if answer else {"level": "level", "share": "percent"}.get(kind, "value")
            said[key] = answer or (folded(value) if key == "level" else number(
                value, {} if key == "percent" else unit, self.vietnamese))
        return said

    def observed(self, rule):
        """The rows of an indicator as one, women and men added up, then hamlets; and those of each sex."""
        places, total = {}, lambda rows, keys: {key: sum(it[key] for it in rows) for key in keys
                                                if all(key in it for it in rows)}
        for row in self.rows.get(rule["code"], []):
            if any(row.get(column) for column in SAYING):
                places.setdefault(folded(row.get("thôn")), []).append(self.read(rule, row))
        sexes = [[it for rows in places.values() for it in rows if it["sex"] == sex] for sex in ("nam", "nu")]
        for name, rows in places.items():
            apart = [it for it in rows if it["sex"] in ("nam", "nu")]
            whole = next((it for it in rows if it not in apart), {"self": None})
            places[name] = {**whole, **(total(apart, "nd") if apart else {})}
        whole = places.pop("", {"self": None})
        used = {name: it for name, it in places.items() if it.get("answer") != NEITHER}
        hamlets = list(used.values())
        if not used:
            return ({**whole, "answer": NEITHER} if places else whole), sexes
        said = {"self": whole["self"]}
        if rule.get("counts") == "hamlets" and "answer" in hamlets[0]:
            said.update(n=Fraction(sum(it["answer"] == YES for it in hamlets)), d=Fraction(len(used)))
        elif "value" in hamlets[0] and rule["kind"] == "amount":
            facts = self.rows.get("fact " + folded(rule.get("weighted_by")), [])
            weight = {folded(it["thôn"]): Fraction(re.sub(r"\D", "", it["giá trị"])) for it in facts if it["thôn"]}
            mean = sum(it["value"] * weight[name] for name, it in used.items()), sum(weight[name] for name in used)
            said.update(value=mean[0] / mean[1], **({"mean": mean} if len(places) > 1 else {}))
        elif "n" in hamlets[0] or "value" in hamlets[0]:
            said.update(total(hamlets, ["n", "d", "value"]))
        elif "answer" in hamlets[0]:
            said["answer"] = joined([it["answer"] for it in hamlets])
        elif hamlets[0]["self"] and not said["self"]:
            said["self"] = joined([it["self"] for it in hamlets])
        return said, sexes

    def compared(self, rule, target, n, d=None):
        form, need, step = target[0], Fraction(target[1]), Fraction(self.rules.units[rule["unit"]]["step"])
        if d is not None:
            need = need * d / 100 + (d if rule["kind"] == "growth" else 0)
        over = n - need if form == "at_least" else need - n
        if over < 0:
            return NO, ceil(-over / step) * step, None
        return YES, None, floor((min(over, n) if form == "at_least" else over) / step) * step

    def indicator(self, rule):
        rule = self.rules.changed(rule)
        said, sexes = self.observed(rule)
        line, kind, basis = {**said, "code": rule["code"]}, rule.get("kind"), None
        if "mean" in said:
            line.update(n=said["mean"][0], d=said["mean"][1], value=None)
        parts = [self.indicator(part) for part in self.rules.now(rule.get("part"))]
        target = self.rules.target(rule)
        usable = {"share": "percent", "yes_no": "answer", "level": "level"}.get(kind, "value")
        figures = (said["n"], said["d"]) if "n" in said and "d" in said else (said.get("value"),)
        if said.get("answer") == NEITHER:
            verdict = NEITHER
        elif parts:
            verdict = joined([it[0]["verdict"] for it in parts], rule.get("met_when", {}).get("at_least_parts"))
            bases = [it[0]["basis"] for it in parts]
            basis = next((it for it in ("concluded", "reported", "computed") if it in bases), None)
            if verdict in ("no_data", "undecided") and said["self"]:
                verdict, basis = said["self"], "concluded"
        elif target and figures != (None,):
            verdict, line["shortfall"], line["margin"] = self.compared(rule, target, *figures)
            basis = "computed"
            if rule.get("sexes") == "each" and all(sexes):
                each = [self.compared(rule, target, sum(it["n"] for it in rows), sum(it["d"] for it in rows))
                        for rows in sexes]
                verdict = joined([it[0] for it in each])
                line["shortfall"] = sum(it[1] or 0 for it in each) or None
                line["margin"] = min(it[2] for it in each) if verdict == YES else None
        elif target and usable in said:
            basis, found, least = "reported", said[usable], target[1]
            if kind == "level":
                levels = [folded(it) for it in self.rules.book["scale"][rule["scale"]]["levels"]]
                found, least = levels.index(found), levels.index(folded(least))
            passes = found == YES if kind == "yes_no" else found <= least if target[0] == "at_most" else found >= least
            verdict = YES if passes else NO
        else:
            given = said["self"] or said.get("answer")
            verdict = given or ("undecided" if usable in said or figures != (None,) else "no_data")
            basis = "concluded" if given else None
        line.update(verdict=verdict, basis=basis if verdict in (YES, NO) else None)
        return [line, *sum(parts, [])]

    def lines(self):
        book, verdicts, lines = self.rules.book, [], []
        for criterion in book["criterion"]:
            judged = [self.indicator(it) for it in self.rules.now(criterion.get("indicator"))]
            is_open = "incomplete" in book and not criterion.get("complete")
            verdicts.append(joined([it[0]["verdict"] for it in judged] + ["undecided"] * is_open))
            lines += [{"code": "criterion " + criterion["code"], "verdict": verdicts[-1]}, *sum(judged, [])]
        if "requires" in book:
            verdicts.append(WORDS.get(folded(self.facts.get(folded(book["requires"]["fact"]))), "undecided"))
        verdict = joined(verdicts + ["undecided"] * ("incomplete" in book))
        return [{"code": "commune", "verdict": verdict}, *lines]

def shown(value):
    if isinstance(value, (Fraction, int)):
        digits = f"{int(Fraction(value) * 10**12):013d}"
        return f"{digits[:-12]}.{digits[-12:]}".rstrip("0").rstrip(".")
    return value or "-"

def main(folder, book, *files):
    book, overlays, places = load(book), [load(it) for it in files[:-1]], load(f"{folder}/places.toml")
    with open(files[-1], encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    communes, vietnamese = {}, is_vietnamese(rows)
    only = next((row["giá trị"] for row in rows if folded(row["chỉ tiêu"]) == "xa"), None)
    single = [it["code"] for it in book["criterion"] if {i["code"] for i in it.get("indicator", [])} == {it["code"]}]
    for row in rows:
        facts, codes = communes.setdefault(row.get("xã") or only, ({"xa": row.get("xã") or only}, {}))
        name = folded(row["chỉ tiêu"]).rstrip(".")
        if not name[:1].isdigit():
            facts.update({name: row["giá trị"]} if row["giá trị"] and not row.get("thôn") else {})
            name = "fact " + name
        elif name.split(".")[0] in single:
            name = re.sub(r"^(\d+)\.1(?=\.|$)", r"\1", name)
        codes.setdefault(name, []).append(row)
    for name, (facts, codes) in communes.items():
        day = [int(it) for it in re.split("[/.-]", facts["ngay so lieu"])]
        rules = Rules(book, overlays, places, facts, date(*(day if day[0] > 31 else reversed(day))))
        for line in Commune(rules, codes, facts, vietnamese).lines():
            print(name, *(shown(line.get(key)) for key in KEYS), sep="\t")

main(*sys.argv[1:])
