what-if-about = Try other figures: which indicators and criteria turn; the least that must change.
what-if-usage = nongthon what-if [OPTIONS] <FILE> --set <CELL=VALUE>...
what-if-after =
    Columns: numerator (n, tu), denominator (d, mau), value (v, gia-tri),
    self_assessed, note; without a column it is the value. A hamlet stands behind @.
    Nothing behind = clears the cell; a + or - right behind it adds to what the
    survey says, or takes from it. The survey is not changed.

    Exit codes: 0 done; 2 wrong command line; 3 wrong rule files; 4 a wrong survey,
    or wrong figures put into it; 5 could not read or write a file.

    Examples:
      nongthon what-if lien-hoi.csv --set 9.1.n=0 --set 15.4.n=1700
      nongthon what-if lien-hoi.csv --set 2.2.n=+2
      nongthon what-if lien-hoi.csv --set "9.1@Bản X.n=3"
      nongthon what-if lien-hoi.csv --fewest --more 3
what-if-file = Survey (CSV, .xlsx, .xls, .ods)
what-if-file-value = FILE
what-if-set = Change a cell, read as a survey is; may be repeated
what-if-set-value = CELL=VALUE
what-if-fewest = Find the fewest changes that meet each criterion
what-if-criterion = With --fewest: to meet these criteria, such as 9,17
what-if-criterion-value = NUMBER
what-if-more = With --fewest: to meet so many more criteria
what-if-more-value = NUMBER
what-if-commune = Which commune, by its name or code, where the file is about several
what-if-commune-value = NAME
what-if-strict = Take no officer's conclusion in place of missing figures or targets
