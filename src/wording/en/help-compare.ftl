compare-about = Compares two surveys, two days or two rule sets: what is no longer met, what is met now.
compare-usage = nongthon compare [OPTIONS] <BEFORE> [BETWEEN]... <AFTER>
compare-after =
    With more than two surveys the first is compared with the last, and the criteria
    met in each are listed.
    Exit codes: 0 done; 2 wrong usage; 3 wrong rule files or crosswalk; 4 wrong
    surveys; 5 cannot read or write.

    Examples:
      nongthon compare q1.csv q2.csv --lang en
      nongthon compare lien-hoi.csv --as-of-new 2023-11-30
      nongthon compare 2025/ 2026/ -o changes.docx -o changes.xlsx
compare-surveys = Surveys (CSV, .xlsx, .xls, .ods) or folders of them, the earlier first; a single one where two days or two rule sets are compared
compare-surveys-value = SURVEY
compare-as-of-old = The day of the targets for the first
compare-as-of-old-value = DATE
compare-as-of-new = The day of the targets for the last
compare-as-of-new-value = DATE
compare-rules-old = Rule set of the first
compare-rules-old-value = ID|FILE
compare-rules-new = Rule set of the last
compare-rules-new-value = ID|FILE
compare-overlay-old = A further overlay for the first
compare-overlay-old-value = ID|FILE
compare-overlay-new = A further overlay for the last
compare-overlay-new-value = ID|FILE
compare-crosswalk = Which codes of the two rule sets correspond (TOML); by default the one that comes along, if any
compare-crosswalk-value = FILE
compare-strict = Do not take officers' conclusions in place of missing numbers or targets
compare-require-verified = Nothing is met by a target that was not checked against the text
compare-format = Format: table (default), json, csv, md, docx, xlsx, html
compare-output = Write to a file, the format by its ending .txt .json .csv .md .docx .xlsx .html; may be repeated
compare-body = Reporting body; by default the People's Committee of the place that the communes share
compare-body-value = NAME
compare-superior-body = The body above it, named over the reporting body
compare-superior-body-value = NAME
compare-place = Place to be named before the date
compare-place-value = NAME
