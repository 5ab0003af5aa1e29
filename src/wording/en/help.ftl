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
keep-going = Leave out surveys with errors, write the results of the others and name in the report what was left out; the exit code still tells the errors
threads-value = N
threads = How many files are read at the same time; default: as many as there are processors

nongthon-about = Judges communes against the new-rural criteria: exactly, with reasons, saying how much is missing.
nongthon-usage = nongthon <COMMAND>
nongthon-after = To begin: nongthon assess data/lien-hoi.csv --lang en
nongthon-version = Show the version
