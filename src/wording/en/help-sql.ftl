rules-sql-about = Prints the rules of a day as SQL, for a database that holds surveys: the same verdicts.
rules-sql-usage = nongthon rules sql [OPTIONS] --dialect <ENGINE> --as-of <DATE> [SET]
rules-sql-after =
    The statement judges the table survey; rows that it cannot judge are told, not guessed.
    Every step: docs/sql.md

    Example: nongthon rules sql --dialect postgres --as-of 2022-12-31 -o rules.sql
rules-sql-set = Rule set: id or TOML file; by default the one in force on the day
rules-sql-set-value = SET
rules-sql-dialect = Engine: duckdb, postgres or spark
rules-sql-dialect-value = ENGINE
rules-sql-as-of = The day whose targets apply (day/month/year or year-month-day)
rules-sql-numbers = How the survey writes numbers: vi (1.520,5) or en (1,520.5); by default numbers that can be read in two ways are told as problems
rules-sql-output = Write to this file (.sql) instead of standard output
rules-sql-output-value = FILE
