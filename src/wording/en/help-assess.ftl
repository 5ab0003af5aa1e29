assess-about = Judges one or more communes and prints the conclusion, what is missing, and all indicators.
assess-usage = nongthon assess [OPTIONS] <FILE|FOLDER>...
assess-after =
    Exit codes: 0 done; 1 a commune is not met (with --require-met); 2 wrong
    usage; 3 wrong rule files; 4 wrong surveys; 5 cannot read or write.
    With errors nothing is written; with --keep-going the rest is written, and
    the code is still that of the first error.

    Examples:
      nongthon assess lien-hoi.csv --lang en
      nongthon assess lien-hoi.csv --only not-met
      nongthon assess lien-hoi.csv -o result.csv -o report.docx
      nongthon assess data/ --sort met --keep-going -o summary.xlsx
assess-files = Surveys (CSV, .xlsx, .xls, .ods), each with one commune or more; folders (with those below); patterns such as 'data/*.csv'
assess-files-value = FILE|FOLDER
assess-strict = Do not take officers' conclusions in place of missing numbers or targets
assess-require-verified = Conclude nothing as met by targets that are not checked against the text
assess-only = List only indicators (in a summary: communes) with this verdict: met, not-met, not-applicable, no-data, undecided
assess-only-value = VERDICT
assess-criterion = List only these criteria, such as 9,17
assess-criterion-value = NUMBER
assess-hamlets = Add the hamlets that pull an indicator down, those that lack most first; in JSON all hamlets
assess-format = Format: table (default), json, jsonl, csv, md, docx, xlsx, html
assess-output = Write to a file, the format by its ending .txt .json .jsonl .csv .md .docx .xlsx .html; may be repeated
assess-require-met = Exit with 1 if a commune is not met
assess-recognised = Communes that are recognised already: does a case of withdrawal apply?
assess-kind = Step that the report belongs to: tu-danh-gia (self-assessment, default), tham-tra (examination), tham-dinh (appraisal)
assess-kind-value = STEP
assess-body = Reporting body; by default the People's Committee that the step is up to
assess-body-value = NAME
assess-superior-body = The body above it, named over the reporting body
assess-superior-body-value = NAME
assess-place = Place to be named before the date
assess-place-value = NAME
assess-summary = A row a commune, then communes that meet each criterion, averages and distribution; default of table and md for several communes
assess-details = All indicators of each commune; default of json, csv, docx, xlsx and html (the last three begin with the summary)
assess-sort = Order of communes: shortfall (fewest units missing first), met (most criteria first), name; default: as the files have them
assess-sort-value = ORDER
assess-expect = List of the communes that must have a survey (a table with the columns commune, code, district, province); missing and unlisted communes are errors
assess-expect-value = FILE
assess-threads = How many files are read at the same time, or with --verdicts how many threads judge; default: as many as there are processors
assess-verdicts = Writes the verdicts alone: a row for each commune, criterion and indicator; csv (default) or =jsonl, with -o as the file's extension says; fast for very many communes
assess-verdicts-value = FORMAT
