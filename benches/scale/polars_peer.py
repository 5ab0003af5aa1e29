"""Judges a survey with Polars: `polars_peer.py SURVEY TARGETS OUTPUT [THREADS]`.

The same steps and ranks as in `duckdb_peer.sql`, which says why.
"""

import os
import sys

survey_path, targets_path, output = sys.argv[1:4]
os.environ["POLARS_MAX_THREADS"] = sys.argv[4] if len(sys.argv) > 4 else "2"

import polars as pl  # noqa: E402  the number of threads is fixed when it is imported

NUMBER = pl.Decimal(18, 6)
PLACE = ["province", "day", "extremely_difficult"]
MILLION = 1_000_000


def millionths(column: str) -> pl.Expr:
    """A decimal as a whole number of millionths, wide enough for every product."""
    return (pl.col(column).cast(pl.Decimal(38, 6)) * MILLION).cast(pl.Int128)


def ranked(column: str) -> pl.Expr:
    ranks = {"yes": 1, "no": 4, "na": 0}
    return pl.col(column).replace_strict(ranks, default=None, return_dtype=pl.Int8)


rule = pl.read_csv(
    targets_path,
    schema_overrides={name: pl.String for name in ["criterion", "code", "part_of", "day"]}
    | {"target": NUMBER},
).with_row_index("rule")
rule = rule.with_columns(
    kind_of_place=pl.struct(PLACE).rank("dense").cast(pl.Int16),
    target=millionths("target"),
)
places = rule.select(*PLACE, "kind_of_place", "complete").unique()

survey = pl.scan_csv(
    survey_path,
    schema={
        "commune": pl.String,
        "indicator": pl.String,
        "numerator": NUMBER,
        "denominator": NUMBER,
        "value": pl.String,
        "self_assessed": pl.String,
        "note": pl.String,
    },
)


def fact(name: str) -> pl.Expr:
    return pl.col("value").filter(pl.col("indicator") == name).first()


FACTS = ["province", "district", "code", "date", "extremely difficult"]
commune = (
    survey.filter(pl.col("indicator").is_in(FACTS))
    .group_by(name="commune")
    .agg(
        province=fact("province"),
        district=fact("district"),
        commune_code=fact("code"),
        day=fact("date"),
        extremely_difficult=(fact("extremely difficult") == "yes").fill_null(False).cast(pl.Int64),
    )
    .join(places.lazy(), on=PLACE)
    .select("province", "district", "commune_code", "name", "kind_of_place", "complete")
    .collect(engine="streaming")
    .with_row_index("commune")
)

used = ["rule", "kind_of_place", "code", "kind", "optional", "requirement", "target"]
answer, conclusion = pl.col("answer"), pl.col("conclusion")
requirement = pl.col("requirement")
hundredfold = pl.col("numerator") * 100 * MILLION
threshold = pl.col("target") * pl.col("denominator")
counted = (
    (pl.col("kind") == "share") & pl.col("value").is_null()
    & pl.col("numerator").is_not_null() & (pl.col("denominator") > 0)
)  # fmt: skip
given = pl.any_horizontal(pl.col("number", "numerator", "denominator").is_not_null())


def met(passes: pl.Expr) -> pl.Expr:
    return pl.when(passes).then(1).otherwise(4)


judged = (
    survey.join(commune.lazy().select("commune", "name", "kind_of_place"), left_on="commune",
                right_on="name")
    .rename({"commune_right": "number_of_commune"})
    .join(rule.lazy().select(used), left_on=["kind_of_place", "indicator"],
          right_on=["kind_of_place", "code"])
    .with_columns(answer=ranked("value"))
    .with_columns(
        numerator=millionths("numerator"),
        denominator=millionths("denominator"),
        conclusion=pl.coalesce(ranked("self_assessed"), answer),
        number=pl.when(pl.col("kind").is_in(["share", "amount", "count"]) & answer.is_null())
        .then(pl.col("value").str.strip_chars_end("%").cast(NUMBER, strict=False)),
    )
    .with_columns(number=millionths("number"))
    .select(
        "rule",
        "conclusion",
        commune="number_of_commune",
        verdict=pl.when((pl.col("optional") == 1) & (conclusion == 0)).then(0)
        .when(counted & (requirement == ">=")).then(met(hundredfold >= threshold))
        .when(counted & (requirement == "<=")).then(met(hundredfold <= threshold))
        .when(pl.col("number").is_not_null() & (requirement == ">="))
        .then(met(pl.col("number") >= pl.col("target")))
        .when(pl.col("number").is_not_null() & (requirement == "<="))
        .then(met(pl.col("number") <= pl.col("target")))
        .when((pl.col("kind") == "yesno") & (requirement == "yes") & answer.is_in([1, 4]))
        .then(answer)
        .when(conclusion.is_in([1, 4])).then(conclusion)
        .when((requirement == "unset") & given).then(3)
        .otherwise(2)
        .cast(pl.Int8),
    )
    .collect(engine="streaming")
)  # fmt: skip

asked = rule.group_by("kind_of_place").agg(asked=pl.len())
rows = judged.group_by("commune").agg(rows=pl.len())
short = (
    commune.join(asked, on="kind_of_place").join(rows, on="commune", how="left")
    .filter(pl.col("rows").fill_null(0) < pl.col("asked"))
    .select("commune", "kind_of_place")
    .join(rule.select("kind_of_place", "rule"), on="kind_of_place")
    .join(judged, on=["commune", "rule"], how="anti")
    .select(
        "rule",
        "commune",
        conclusion=pl.lit(None, pl.Int8),
        verdict=pl.lit(2, pl.Int8),
    )
)  # fmt: skip
judged = pl.concat([judged, short.select(judged.columns)])

of_part = rule.filter(pl.col("part_of").is_not_null()).join(
    rule.select("kind_of_place", "code", whole="rule"),
    left_on=["kind_of_place", "part_of"],
    right_on=["kind_of_place", "code"],
).select("rule", "whole")  # fmt: skip
parts = (
    judged.join(of_part, on="rule").group_by("commune", "whole").agg(parts=pl.col("verdict").max())
)
whole = (
    judged.join(parts, left_on=["commune", "rule"], right_on=["commune", "whole"])
    .join(rule.select("rule", "optional"), on="rule")
    .select(
        "commune",
        "rule",
        verdict=pl.when((pl.col("optional") == 1) & (conclusion == 0)).then(0)
        .when(pl.col("parts").is_in([2, 3]) & conclusion.is_in([1, 4])).then(conclusion)
        .otherwise(pl.col("parts")).cast(pl.Int8),
    )
)  # fmt: skip
by_itself = rule.filter(pl.col("kind") != "parts").select("rule")
indicator = pl.concat(
    [judged.join(by_itself, on="rule", how="semi").select("commune", "rule", "verdict"), whole]
)

named = rule.select("rule", "criterion", "code", "part_of")
with_code = indicator.join(named, on="rule")
criterion = (
    with_code.filter(pl.col("part_of").is_null())
    .group_by("commune", "criterion")
    .agg(pl.col("verdict").max())
)
total = (
    criterion.group_by("commune")
    .agg(pl.col("verdict").max())
    .join(commune.select("commune", "complete"), on="commune")
    .select(
        "commune",
        verdict=pl.max_horizontal(
            "verdict", pl.when(pl.col("complete") == 1).then(0).otherwise(3)
        ).cast(pl.Int8),
    )
)
words = {0: "not_applicable", 1: "met", 2: "no_data", 3: "undecided", 4: "not_met"}
(
    pl.concat(
        [with_code.select("commune", "criterion", "code", "verdict"), criterion, total],
        how="diagonal",
    )
    .lazy()
    .join(
        commune.lazy().select("commune", "province", "district", "commune_code", "name"),
        on="commune",
    )
    .select(
        "province",
        "district",
        "commune_code",
        pl.col("name").alias("commune"),
        "criterion",
        "code",
        verdict=pl.col("verdict").replace_strict(words, return_dtype=pl.String),
    )
    .sink_csv(output)
)
