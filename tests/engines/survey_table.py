"""The rows of a survey file as the table that `nongthon rules sql` reads: all columns, all of them text."""

import csv

COLUMNS = {
    "commune": "xã",
    "hamlet": "thôn",
    "indicator": "chỉ tiêu",
    "numerator": "tử số",
    "denominator": "mẫu số",
    "value": "giá trị",
    "unit": "đơn vị tính",
    "claimed": "số công bố",
    "self_assessed": "tự đánh giá",
    "evidence": "minh chứng",
    "note": "ghi chú",
    "sex": "giới tính",
}
NAMES = list(COLUMNS)


def write_table(survey, target, commune=""):
    """Writes the rows of a survey as plain CSV, of the commune given where the file names none."""
    with open(survey, newline="", encoding="utf-8-sig") as file:
        separator = ";" if ";" in file.readline() else ","
        file.seek(0)
        rows = csv.reader(file, delimiter=separator)
        header = next(rows)
        by_name = {name: at for at, name in enumerate(header)}
        places = [by_name.get(name, by_name.get(COLUMNS[name])) for name in NAMES]
        with open(target, "w", newline="", encoding="utf-8") as table:
            writer = csv.writer(table, lineterminator="\n")
            for row in rows:
                cells = ["" if at is None else row[at] for at in places]
                cells[0] = cells[0] or commune
                writer.writerow(cells)


def write_verdicts(rows, target):
    """Writes the rows of the view as CSV; what is NULL is left blank."""
    with open(target, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["commune", "criterion", "code", "verdict", "problem"])
        writer.writerows(["" if cell is None else cell for cell in row] for row in rows)
