heading-usage = Usage:
heading-commands = Commands:
heading-arguments = Arguments:
heading-options = Options:

lang = Language of reports, errors and help: vi (default) or en
lang-value = LANGUAGE
help = Show this help

numbers = How the survey writes numbers: vi (1.520,5) or en (1,520.5); default: settled by the survey itself, and asked where it is not clear
numbers-value = NOTATION
sheet = Sheet of a workbook to read, by name; may be repeated; default: every sheet that holds a survey
sheet-value = NAME
encoding = Encoding of surveys that are not Unicode: windows-1258, tcvn3 (ABC, fonts like .VnTime), vni (fonts like VNI-Times); asked for where it is needed
encoding-value = ENCODING
rules = Rule set: an id or a TOML file; by default the one in force on the date of the data
rules-value = ID|FILE
overlay = Overlay to apply on top of the province's own: an id or a TOML file; or a folder of many places' overlays, each commune getting its own; may be repeated
overlay-value = ID|FILE
no-overlay = Leave out the province's own overlay
as-of = Judge by the targets of this day (day/month/year or year-month-day) instead of the date of the data
as-of-value = DATE
format = Format: table (default), json, csv, md
format-value = FORMAT
output = Write to a file, the format by its ending .txt .json .csv .md; may be repeated
output-value = FILE
csv-dialect = CSV for whom: excel (default: semicolons and decimal commas) or plain (commas and points)
csv-dialect-value = DIALECT
width = Width of tables, from 60 columns
width-value = COLUMNS

nongthon-about = Judges communes against the new-rural criteria: exactly, with reasons, saying how much is missing.
nongthon-usage = nongthon <COMMAND>
nongthon-after = To begin: nongthon assess data/lien-hoi.csv --lang en
nongthon-version = Show the version

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
