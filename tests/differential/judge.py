"""Judges communes once more, by docs/rules.md and docs/survey.md alone, to be compared with the program.
python3 judge.py RULES_FOLDER SET.toml [OVERLAY.toml ...] SURVEY.csv, all of them sound."""
import csv, re, sys, tomllib, unicodedata
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path

YES, NO, NEITHER = "met", "not_met", "not_applicable"
WORDS = {**dict.fromkeys(["dat", "dat chuan", "co", "yes", "met", "true"], YES),
         **dict.fromkeys(["chua dat", "khong dat", "chua dat chuan", "khong dat chuan", "chua", "khong", "no", "not met", "false"], NO),
         **dict.fromkeys(["khong ap dung", "kad", "na", "n/a", "not applicable"], NEITHER)}
SAYING = ("tử số", "mẫu số", "giá trị", "số công bố", "tự đánh giá", "minh chứng", "ghi chú")
CLEARLY_VIETNAMESE = re.compile(
    r"(\d+,(\d{1,2}|\d{4,})|0,\d+|\d{4,},\d+|\d[\d.]*\.\d{3},\d+|\d{1,3}(\.\d{3}){2,})\s*([^\d.,].*)?")
FIGURES, RESULT = ("n", "d", "value", "figure"), ("verdict", "basis", "shortfall", "margin")

@cache
def folded(text):
    plain = unicodedata.normalize("NFD", (text or "").lower().replace("đ", "d"))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())
def word(text):
    return WORDS.get(folded(text))
def in_force(entry, day):
    first, last = entry.get("from", date.min), entry.get("until", entry.get("to", date.max))
    return first <= day <= last and entry.get("year", day.year) == day.year
def a_list(value):
    return value if isinstance(value, list) else [] if value is None else [value]

def number(text, unit, vietnamese):
    digits, behind = re.fullmatch(r"([\d.,\s]*\d)\s*(\D.*)?", text.strip()).groups()
    digits = re.sub(r"\s", "", digits)
    factor = {folded(name): Fraction(it) for name, it in unit.get("also", {}).items()}.get(folded(behind), 1)
    marks = re.findall("[.,]", digits)
    decimal = marks[-1] if len(marks) == 1 or len(set(marks)) == 2 else ""
    if re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", digits) and behind != "%":
        is_whole = "step" in unit and (Fraction(unit["step"]) / factor).denominator == 1
        decimal = "" if is_whole else "," if vietnamese else "."
    for mark in {".", ","} - {decimal}:
        digits = digits.replace(mark, "")
    return Fraction(digits.replace(",", ".")) * factor

def joined(verdicts, needed=None):  # each of which must be met, or so many of them
    if set(verdicts) == {NEITHER}:
        return NEITHER
    needed = len(verdicts) - verdicts.count(NEITHER) if needed is None else needed
    met, unclear = verdicts.count(YES), [it for it in verdicts if it in ("undecided", "no_data")]
    return YES if met >= needed else NO if met + len(unclear) < needed else max(unclear)

def merged(rows):  # several rows as one: figures added up, answers and conclusions joined
    said = {}
    for key in (*FIGURES, "answer", "self"):
        found = [row[key] for row in rows if row.get(key) is not None]
        if found:
            said[key] = sum(found) if key in FIGURES else joined(found)
    return said

class Commune:  # its rows and facts with the rules of its day and place
    def __init__(self, name, rows, vietnamese, book, overlays, places):
        self.book, self.vietnamese, self.rows, self.facts = book, vietnamese, {}, {"xa": name}
        for row in rows:
            code = folded(row["chỉ tiêu"]).rstrip(".")
            self.rows.setdefault(code, []).append(row)
            if not row.get("thôn"):
                self.facts.setdefault(code, row["giá trị"])
        day = [int(it) for it in re.split("[/.-]", self.facts["ngay so lieu"])]
        self.day = date(*(day if day[0] > 31 else reversed(day)))
        province = folded(self.facts.get("tinh"))
        self.overlays = [it for it in overlays if it["base"] == book["id"] and in_force(it["in_force"], self.day)
                         and folded(it.get("province", province)) == province]
        self.units = {name: unit for file in [book, *self.overlays] for name, unit in file.get("unit", {}).items()}
        self.codes = {folded(it[key]): it["code"] for it in places["region"] for key in ("code", "name")}
        regions = [it["uses"] for it in book.get("region_rule", []) if word(self.facts.get(folded(it["when"]))) == YES]
        regions += [self.facts.get("vung")] + [it.get("region") for it in places["province"] if in_force(it, self.day)
                                               and province in map(folded, [it["name"], *it.get("also_named", [])])]
        self.region = self.codes.get(folded(next(filter(None, regions), None)))
    def now(self, entries):
        return [entry for entry in a_list(entries) if in_force(entry, self.day)]
    def changed(self, rule):  # as overlays leave it; of its targets the last word goes first
        rule = {**rule, "target": a_list(rule.get("target"))}
        for change in (it for overlay in self.overlays for it in overlay.get("indicator", [])):
            if change["code"] == rule["code"]:
                targets = a_list(change.get("target")) + ([] if "part" in change else rule["target"])
                rule = {**rule, **({"part": None} if change.get("target") else {}), **change, "target": targets}
        return rule
    def target(self, rule):
        for entry in self.now(rule["target"]):
            form, value = next(it for it in entry.items() if it[0] in ("at_least", "at_most", "is", "left_to", "unset"))
            if isinstance(value, dict):
                value = {self.codes[folded(name)]: it for name, it in value.items()}.get(self.region)
            if value is not None:
                return None if form in ("left_to", "unset") else (form, value)
    def level(self, rule, name):
        return [folded(it) for it in self.book["scale"][rule["scale"]]["levels"]].index(folded(name))
    def read(self, rule, row):
        unit, value, kind = self.units.get(rule.get("unit"), {}), row.get("giá trị"), rule.get("kind")
        said = {key: number(row[column], unit, self.vietnamese) for key, column in zip("nd", SAYING) if row.get(column)}
        said.update(self=word(row.get("tự đánh giá")), sex=folded(row.get("giới tính")))
        said["answer"] = NEITHER if said["self"] == NEITHER else word(value)
        if not said["answer"] and value and kind in ("level", "share"):
            said["figure"] = self.level(rule, value) if kind == "level" else number(value, {}, self.vietnamese)
        elif not said["answer"] and value:
            said["value"] = number(value, unit, self.vietnamese)
        return said
    def observed(self, rule):  # women and men added up, then hamlets; and the rows of each sex
        places, sexes = {}, {"nam": [], "nu": []}
        for row in self.rows.get(rule["code"], []):
            if any(map(row.get, SAYING)):
                said = self.read(rule, row)
                places.setdefault(folded(row.get("thôn")), []).append(said)
                sexes.get(said["sex"], []).append(said)
        whole, places = merged(places.pop("", [])), {name: merged(rows) for name, rows in places.items()}
        used = {name: said for name, said in places.items() if said.get("answer") != NEITHER}
        said = {**merged(used.values()), **{key: whole[key] for key in ["self"] if key in whole}}
        if not used:
            said = {**whole, "answer": NEITHER} if places else whole
        elif rule.get("counts") == "hamlets" and "answer" in said:
            said.update(n=sum(it["answer"] == YES for it in used.values()), d=len(used), answer=None)
        elif rule.get("kind") == "amount" and "value" in said:
            weights = {folded(it["thôn"]): it["giá trị"] for it in self.rows[folded(rule["weighted_by"])]}
            weight = {name: number(weights[name], {"step": 1}, self.vietnamese) for name in used}
            mean = sum(it["value"] * weight[name] for name, it in used.items()), sum(weight.values())
            said.update(value=mean[0] / mean[1], mean=mean if len(places) > 1 else None)
        return said, list(sexes.values())
    def compared(self, rule, target, n, d=None):  # and how many units are missing or to spare
        form, need, step = target[0], Fraction(target[1]), Fraction(self.units[rule["unit"]]["step"])
        if d is not None:
            need = need * d / 100 + (d if rule["kind"] == "growth" else 0)
        over = n - need if form == "at_least" else need - n
        if over < 0:
            return NO, "computed", -(over // step) * step, None
        return YES, "computed", None, (min(over, n) if form == "at_least" else over) // step * step
    def computed(self, rule, target, figures, sexes):
        if rule.get("sexes") != "each" or not all(sexes):
            return self.compared(rule, target, *figures)
        each = [self.compared(rule, target, *map(merged(rows).get, "nd")) for rows in sexes]
        if {it[0] for it in each} == {YES}:
            return YES, "computed", None, min(it[3] for it in each)
        return NO, "computed", sum(it[2] or 0 for it in each), None
    def judged(self, rule, said, sexes, parts):  # verdict, basis, shortfall and margin, as far as there are
        target, kind = self.target(rule), rule.get("kind")
        answer, figure, concluded = said.get("answer"), said.get("figure"), said.get("self")
        figures = [said[key] for key in ("nd" if "n" in said and "d" in said else ["value"]) if key in said]
        if answer == NEITHER:
            return NEITHER, None
        if parts:
            verdict = joined([it[0]["verdict"] for it in parts], rule.get("met_when", {}).get("at_least_parts"))
            if verdict not in (YES, NO, NEITHER) and concluded:
                return concluded, "concluded"
            bases = [it[0]["basis"] for it in parts] if verdict in (YES, NO) else []
            return verdict, next((it for it in ("concluded", "reported", "computed") if it in bases), None)
        if target and figures:
            return self.computed(rule, target, figures, sexes)
        if target and kind == "yes_no" and answer:
            return answer, "reported"
        if target and figure is not None:
            least = self.level(rule, target[1]) if kind == "level" else target[1]
            return YES if (figure <= least if target[0] == "at_most" else figure >= least) else NO, "reported"
        if concluded or answer:
            return concluded or answer, "concluded"
        return "no_data" if figure is None and not figures else "undecided", None
    def indicator(self, rule):  # the lines of it and of its parts
        rule = self.changed(rule)
        said, sexes = self.observed(rule)
        parts = [self.indicator(part) for part in self.now(rule.get("part"))]
        line = {**said, "code": rule["code"], **dict(zip(RESULT, self.judged(rule, said, sexes, parts)))}
        if said.get("mean"):
            line.update(n=said["mean"][0], d=said["mean"][1], value=None)
        return [line, *sum(parts, [])]
    def lines(self):
        book, verdicts, lines = self.book, [], []
        for criterion in book["criterion"]:
            judged = [self.indicator(it) for it in self.now(criterion.get("indicator"))]
            is_open = "incomplete" in book and not criterion.get("complete")
            verdicts.append(joined([it[0]["verdict"] for it in judged] + ["undecided"] * is_open))
            lines += [{"code": "criterion " + criterion["code"], "verdict": verdicts[-1]}, *sum(judged, [])]
        if "requires" in book:
            verdicts.append(word(self.facts.get(folded(book["requires"]["fact"]))) or "undecided")
        return [{"code": "commune", "verdict": joined(verdicts + ["undecided"] * ("incomplete" in book))}, *lines]

def shown(value):
    if not isinstance(value, (Fraction, int)):
        return value or "-"
    whole, rest = divmod(int(value * 10**12), 10**12)
    return f"{whole}.{rest:012d}".rstrip("0").rstrip(".")

def main(folder, *files):
    paths = [*files[:-1], f"{folder}/places.toml"]
    book, *overlays, places = [tomllib.loads(Path(it).read_text("utf-8"), parse_float=Fraction) for it in paths]
    rows = list(csv.DictReader(Path(files[-1]).read_text("utf-8-sig").splitlines(), delimiter=";"))
    vietnamese = any(CLEARLY_VIETNAMESE.fullmatch(row.get(column) or "") for row in rows for column in SAYING[:4])
    name, communes = next((row["giá trị"] for row in rows if folded(row["chỉ tiêu"]) == "xa"), None), {}
    for row in rows:
        communes.setdefault(row.get("xã") or name, []).append(row)
    for name, rows in communes.items():
        for line in Commune(name, rows, vietnamese, book, overlays, places).lines():
            keys = ("code", "verdict", "basis", "n", "d", "value", "shortfall", "margin")
            print(name, *(shown(line.get(key)) for key in keys), sep="\t")

main(*sys.argv[1:])
