check-about = Only audits surveys: which figures do not agree, what is missing, what deserves a look.
check-usage = nongthon check [OPTIONS] <FILE>...
check-after =
    Exit codes: 0 done, whatever was found; 1 something was found that --deny
    refuses; 2 wrong usage; 3 wrong rule files; 4 wrong surveys; 5 cannot read
    or write.

    Examples:
      nongthon check lien-hoi.csv --lang en
      nongthon check commune-a.csv commune-b.csv -o findings.csv
      nongthon check lien-hoi.csv --deny warnings
check-files = Surveys (CSV, .xlsx, .xls, .ods); several of one commune are compared with each other
check-files-value = FILE
check-deny = Exit with 1 if anything is found at this level or above: warnings or notices
check-deny-value = LEVEL
