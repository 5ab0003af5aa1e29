plan-about = Makes a plan: what is missing, which body leads and supports, what it does and by when.
plan-usage = nongthon plan [OPTIONS] --assignments <FILE> <FILE>...
plan-after =
    Exit codes: 0 done; 2 wrong usage; 3 wrong rule files or assignments;
    4 wrong surveys; 5 cannot read or write.

    Examples:
      nongthon plan lien-hoi.csv --assignments phan-cong.toml --lang en
      nongthon plan q2.csv --since q1.csv --assignments phan-cong.toml
      nongthon plan lien-hoi.csv --assignments phan-cong.toml -o plan.docx -o lich.ics
plan-files = Surveys (CSV, .xlsx, .xls, .ods), each with one commune or more
plan-files-value = FILE
plan-assignments = Assignments (TOML): bodies, tasks, due dates
plan-assignments-value = FILE
plan-strict = Do not take officers' conclusions in place of missing numbers or targets
plan-by = Order: fewest (default: the fewest units first), due (by due date), criterion, body (by the body that leads)
plan-by-value = ORDER
plan-months = How many months are left: tells what must be done a month; by default from the date of the data to the due date
plan-months-value = NUMBER
plan-since = An earlier survey: tells what was done a month, and whether that is enough
plan-since-value = FILE
plan-margin = Name what is met with no more than this percentage to spare, to be kept; default 2
plan-margin-value = PERCENT
plan-format = Format: table (default), json, csv, md, docx, xlsx, html, ics
plan-output = Write to a file, the format by its ending .txt .json .csv .md .docx .xlsx .html .ics; may be repeated
plan-body = Issuing body; by default the People's Committee of the district, else of the province
plan-body-value = NAME
plan-superior-body = The body above it, named over the issuing body
plan-superior-body-value = NAME
plan-place = Place to be named before the date
plan-place-value = NAME
