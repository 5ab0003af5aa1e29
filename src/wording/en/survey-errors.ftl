## Errors in surveys

empty-file = the file is empty
    .help = Open the file and check; docs/survey.md shows the format.
not-utf8 = the file is not UTF-8 text
    .help =
        Run again with the --encoding of the line that reads right:
        --encoding windows-1258: { $windows }
        --encoding tcvn3: { $tcvn }
        --encoding vni: { $vni }
        If none does, in Excel: Save As, choose “CSV UTF-8 (Comma delimited)”.
no-header = no row with column names: none of the first { $limit } has a cell “indicator”
    .help = Put a row of column names above the figures: { $expected }.
duplicate-column = the column “{ $column }” stands twice
    .help = Keep one of them.
unknown-column = the column “{ $column }” is not used
    .help = { $count ->
        [0] It is left out.
       *[other] It is left out. Did you mean { $near }?
    }
unclosed-quote = the quote that opens this cell is never closed
    .help = Close the quote or remove it.
line-break-in-cell = a line break inside a cell
    .help = Write the cell on one line.
text-after-quote = text after the closing quote of a cell
    .help = Put the whole text into quotes; write quotes inside it twice.
cell-too-long = the cell has { $length } characters, more than { $limit }
    .help = A line break or a quote may be missing; check the file.
cell-beyond-header = a cell beyond the named columns
    .help = One separator too many? Put text that contains the separator into double quotes.
no-observations = the survey has no row about an indicator
    .help = Add a row for each indicator.
no-commune = the row names no commune, in a file with a commune column
    .help = Give the commune in every row.
no-indicator = the row names no indicator
    .help = Give the indicator's code (such as 12.1) or a fact's name, or remove the row.
unknown-indicator = there is no indicator or fact “{ $code }”
    .help = { $count ->
        [0] Check the code against the rule set.
       *[other] Did you mean { $near }?
    }
criterion-not-indicator = “{ $code }” is a criterion, not an indicator
    .help = Give each of its indicators a row: { $indicators }.
row-not-used = the rules of this day and place have no use for the figures of “{ $code }”
    .help = They are left out; they belong to another overlay or time. Check date, province and --overlay if that was not meant.
duplicate-row = “{ $code }” stands already in { $first }
    .help = Keep one row; figures by hamlet need different hamlet names. Excel may have turned the code 17.10 into 17.1.
not-a-number = this cell must be a number
    .help = { $holds ->
        [explained] Write { $number } alone; the explanation goes into the column note.
        [percentage] A percentage goes into the column value; here stands a count.
       *[other] Write digits with a decimal mark, optionally a unit. Where there is none, write 0; where it is not known yet, leave it blank.
    }
ambiguous-number = this number can be read in two ways: { $grouped } or { $decimal }; { $why }
    .help = For { $grouped } write { $plain }; for { $decimal } drop a zero at the end or add one. Or say how the whole file writes numbers: --numbers vi or --numbers en.
too-many-digits = the number is too long to be kept exactly
    .help = Write at most 12 digits before and 6 after the decimal mark.
negative-number = the number must not be negative
    .help = Check the figure.
finer-than-unit = the number is too fine: { $unit } { $number }
    .help = { $is_likely ->
        [yes] For { $likely } write { $likely } without a mark; Excel may have taken the mark for a decimal mark.
       *[no] Check the number or the unit.
    }
count-whole = must be whole
count-in-steps = are counted in steps of { $step }
other-unit = the unit “{ $written }” is not the indicator's ({ $unit })
    .help = Convert the number to { $unit }. Units that are accepted: { $accepted }.
zero-denominator = the denominator is 0, so there is no share
    .help = Correct it; where there is nothing to count write “na” if the rule set allows it.
numerator-above-denominator = the numerator { $numerator } is above the denominator { $denominator }
    .help = Check whether the two were exchanged.
percent-above-hundred = the percentage is above 100%
    .help = { $is_likely ->
        [yes] The cell has a percent format: for { $likely }% write { $likely }%, with the sign.
       *[no] Check it; counts go into numerator and denominator.
    }
value-of-other-kind = indicator { $code } takes only: { $takes }
    .help = Move the figure to the right column and row, or remove it.
takes-answer = yes or no
takes-answer-or-none = yes, no, or not applicable (with the reason as a note)
takes-level = a level of its scale, in the value column
takes-counts = numerator and denominator, or a percentage in the value column
takes-two-years = this year (numerator) and last year (denominator), or the growth in the value column
takes-amount = a number in the value column
takes-parts = a conclusion; figures go into the rows of its parts
counts-and-value = there are counts and a value
    .help = A printed percentage goes into “claimed”, a conclusion into “self_assessed”.
not-an-answer = this cell must be yes, no or na
    .help = Write one of these, or leave it blank.
answers-contradict = figures, value and self-assessment contradict one another
    .help = “Not applicable” goes with neither figures nor another conclusion; keep one conclusion only.
not-applicable-not-allowed = the rule set does not allow “not applicable” here
    .help = Give figures, or yes or no.
not-applicable-without-reason = “not applicable” needs a reason
    .help = Write the reason into the note.
bad-fact = { $expected ->
        [date] this is not a date
        [column] facts stand in the value column only
        [commune] the commune's name is not that of the commune column
       *[answer] this cell must be yes or no
    }
    .help = { $expected ->
        [date] Write day/month/year, such as 31/12/2022, or 2022-12-31.
        [column] Move it to the value column, or remove it.
        [commune] Make them equal, or leave one out.
       *[answer] Write yes or no.
    }
unknown-place = { $how ->
        [merged] { $name } was merged into { $into } on { $since }
       *[unknown] there is no { $what } “{ $name }” on { $day }
    }
    .help = { $how ->
        [merged] Write { $into }.
       *[unknown] { $count ->
            [0] Check the name.
           *[other] Did you mean { $near }?
        }
    }
no-date = the survey gives no date of its data
    .help = Add a row “date” (such as 31/12/2022), or use --as-of 2022-12-31.
not-a-level = this cell must name a level of the scale
    .help = Write one of: { $allowed }.
sheet-repeats = sheet “{ $sheet }” repeats { $count } rows of sheet “{ $first }”
    .help = Remove the copy, or read what is needed alone: --sheet "{ $first }", and --sheet for the sheet of facts if there is one.
other-rule-set = { $day } goes by { $set }, but { $known } of { $count } unknown codes of the survey are those of { $other }
    .help = Correct the date of the data (or --as-of). If it is right, make the survey anew by the set of that day: nongthon template; the sets at hand: nongthon rules list. This survey was made for the set { $id }.
