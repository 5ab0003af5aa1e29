rules-about = Shows, checks, compares and drafts rule sets and the overlays of provinces.
rules-usage = nongthon rules <COMMAND>
rules-after = How to enter a new decision, step by step: rules/README.md
rules-rules = Rule set file that the other files rest on; may be repeated
rules-rules-value = FILE
rules-body = The issuing body, at the head of docx, xlsx and html files; by default the People's Committee of the place that the rules are for
rules-body-value = NAME
rules-superior-body = The body above it, named over the issuing body
rules-superior-body-value = NAME
rules-place = Place to be named before the date
rules-place-value = NAME

rules-list-about = Lists rule sets and overlays: days in force, complete or not, how their targets are known.
rules-list-usage = nongthon rules list [OPTIONS] [FILE]...
rules-list-after = Example: nongthon rules list --lang en
rules-list-files = TOML files to list too
rules-list-files-value = FILE

rules-show-about = Prints a rule set or overlay as the law would: targets by region or group and year, document, basis.
rules-show-usage = nongthon rules show [OPTIONS] <SET> [CODE]
rules-show-after =
    Examples:
      nongthon rules show xa-ntm-2021-2025 --lang en
      nongthon rules show xa-ntm-2021-2025 15.4 --lang en
      nongthon rules show lang-son-2022 --as-of 2022-12-31 --lang en -o annex.docx
      nongthon rules show xa-ntm-2021-2025 --source -o xa-ntm.toml
rules-show-set = Rule set or overlay: id or TOML file
rules-show-set-value = SET
rules-show-code = Print only this criterion, indicator or part, in full
rules-show-as-of = The targets that apply on this day (day/month/year or year-month-day): the base set and the local rules put together
rules-show-as-of-value = DAY
rules-show-region = With --as-of: only this region or group, such as TDMNPB
rules-show-region-value = CODE
rules-show-format = Format: table (default), json, csv, md, docx, xlsx, html
rules-show-output = Write to a file, the format by its ending .txt .json .csv .md .docx .xlsx .html; may be repeated
rules-show-source = Print the TOML file as it is, to change or check it, or write it to a new file
rules-show-code-value = CODE

rules-check-about = Checks files of rule sets or overlays: every mistake at once, or that they are sound.
rules-check-usage = nongthon rules check [OPTIONS] <FILE>...
rules-check-after =
    Exit codes: 0 sound; 1 targets are left to check (with --verified);
    3 a file is wrong.

    Examples:
      nongthon rules check my-province.toml
      nongthon rules check my-province.toml --verified
rules-check-files = TOML files; an overlay may rest on a rule set in another of them
rules-check-files-value = FILE
rules-check-verified = List the targets that are not checked against the text; exit with 1 if there are any

rules-diff-about = Compares two rule sets, or one on two days: added, removed, tightened, loosened.
rules-diff-usage = nongthon rules diff [OPTIONS] <BEFORE> <AFTER>
rules-diff-after =
    Examples:
      nongthon rules diff xa-ntm-2021-2025@31/12/2023 xa-ntm-2021-2025@01/03/2024
      nongthon rules diff xa-ntm-2021-2025@2022-12-31 lang-son-2022@2022-12-31
      nongthon rules diff old.toml new.toml -o diff.docx
rules-diff-before = The earlier side: id or file, and @ with a day, such as @01/03/2024; without a day, the first day in force
rules-diff-before-value = BEFORE
rules-diff-format = Format: table (default), json, csv, md, docx, xlsx, html
rules-diff-output = Write to a file, the format by its ending .txt .json .csv .md .docx .xlsx .html; may be repeated
rules-diff-later = The later side, written likewise
rules-diff-later-value = AFTER

rules-new-about = Drafts an overlay: every target that is left to the province or not known, blank, to fill in.
rules-new-usage = nongthon rules new [OPTIONS] --base <SET> --province <NAME>
rules-new-after = Example: nongthon rules new --base xa-ntm-2021-2025 --province "Lạng Sơn" -o lang-son.toml
rules-new-base = The rule set it changes: id or TOML file
rules-new-base-value = SET
rules-new-province = Province
rules-new-province-value = NAME
rules-new-district = District, for an overlay of one district only
rules-new-district-value = NAME
rules-new-commune = Commune, for an overlay of one commune only
rules-new-commune-value = NAME
rules-new-from = First day in force; by default that of the rule set it changes
rules-new-from-value = DATE
rules-new-output = Write to this file; a file that is there is not written over
rules-new-output-value = FILE

rules-sign-off-about = Records who checked which targets against which document and when; turns basis to "text".
rules-sign-off-usage = nongthon rules sign-off <FILE> --by ... --document ... --date ...
rules-sign-off-after =
    Only basis changes in the file, and an entry [[signed_off]] is put at its end.

    Example:
      nongthon rules sign-off my.toml --codes 2.1,2.2 --date 2026-11-24 --by \
        "Nguyễn Văn A" --document "Quyết định 1/QĐ-UBND"
rules-sign-off-file = TOML file; it is changed in place
rules-sign-off-file-value = FILE
rules-sign-off-by = Who checked them
rules-sign-off-by-value = NAME
rules-sign-off-document = The document that was read: its name or key as in the file, and a page if you like; only its targets are signed
rules-sign-off-document-value = DOCUMENT
rules-sign-off-date = The day of the check (day/month/year or year-month-day)
rules-sign-off-date-value = DATE
rules-sign-off-codes = Codes of the indicators or parts that were checked, such as 9.1,12.1
rules-sign-off-codes-value = CODES
rules-sign-off-all = Every target of that document that is set in the file

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
