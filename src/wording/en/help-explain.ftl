explain-about = Explains a result step by step: what the survey says, what the rules ask, how they compare.
explain-usage = nongthon explain [OPTIONS] <FILE> <CODE>...
explain-after =
    Exit codes: 0 done; 2 wrong usage; 3 wrong rule files; 4 wrong surveys;
    5 cannot read or write.

    Examples:
      nongthon explain lien-hoi.csv 12.1 --lang en
      nongthon explain lien-hoi.csv 9 15.4 8.4.a
      nongthon explain lien-hoi.csv 15.4 --as-of 2023-11-30 -o explanation.md
explain-file = Survey (CSV, .xlsx, .xls, .ods)
explain-file-value = FILE
explain-codes = Code of a criterion, indicator or part: 12, 12.1, 8.4.a; several may be given
explain-codes-value = CODE
explain-commune = Explain this commune only, by its name or code
explain-commune-value = COMMUNE
explain-strict = Do not take officers' conclusions in place of missing numbers or targets
explain-require-verified = Nothing is met by a target that was not checked against the text
explain-hamlets = Add each hamlet's own comparison
explain-format = Format: table (default), json, md
explain-output = Write to a file, the format by its ending .txt .json .md; may be repeated
