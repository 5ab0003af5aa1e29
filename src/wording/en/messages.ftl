## Verdicts

met = Met
not_met = Not met
not_applicable = Not applicable
no_data = No data
undecided = Undecided

computed = computed from the data
reported = as reported
concluded = by the officer's conclusion

basis-text = checked against the text
basis-quoted = quoted by another document, not checked against the text
basis-recalled = recalled from knowledge of the field, not checked against any document
basis-unset = no target in the rule set

## Report: beginning and conclusion

place-commune = commune { $name }
place-district = district { $name }
place-province = province { $name }
place-kinds = xã, phường, thị trấn, đặc khu, huyện, quận, thị xã, thành phố, tp, tỉnh, commune, district, province
judged-by = Judged by { $set }, with the targets of { $day }.
judged-with-overlay = With: { $overlay }.
judged-for-region = Region: { $region }.
judged-for-group = Group of communes: { $group }.
conclusion = RESULT: { $verdict } – { $met } of { $total } criteria met
criteria-with-verdict = { $verdict } ({ $count }): { $criteria }
incomplete-set = The rule set is incomplete: it holds { $held } of { $declared } indicators ({ $why }); it cannot conclude that the commune meets it.

## Report: tables

heading-not-met = Not met: what is missing
heading-open = Open: who must supply what
heading-all = All indicators
heading-findings = Findings ({ $count })
heading-sources = Where the targets come from
nothing-listed = No indicator matches the selection.
column-commune = Commune
column-criterion = Criterion
column-code = Code
column-indicator = Indicator
column-measured = Measured
column-required = Required
column-verdict = Verdict
column-missing = Missing
column-supply = To be supplied
column-to-do = To do
column-basis-of-verdict = Basis of verdict
column-numerator = Numerator
column-denominator = Denominator
column-value = Value
column-percent = Percent
column-shortfall = Shortfall
column-margin = Margin
column-unit = Unit
column-self-assessed = Self-assessed
column-reason = Reason
column-citation = Document
column-basis = Basis of target
figure-concluded = concluded
target-parts = all parts
target-left-to = set by { $whom }
target-unset = not known
gap-missing = { $units } short
gap-too-many = { $units } too many
gap-margin = { $units } to spare
footnote = { $mark } { $document }: { $basis }.
finding-about-indicator = Indicator { $indicator }: { $finding }
finding-at = { $finding } ({ $place })
date-open = now
counts = { $numerator }/{ $denominator }

## Reasons

reason-reaches = { $measured }, required { $required }: met.
reason-misses = { $measured }, required { $required }: not met.
reason-answered-yes = The survey says met.
reason-answered-no = The survey says not met.
reason-parts = { $met } of { $total } parts met
reason-concluded-without-target = By the officer's conclusion, since { $why }
reason-concluded-without-numbers = By the officer's conclusion, since numbers are missing
reason-not-applicable = Not applicable: { $note }
reason-target-unset = Cannot be judged, since { $why }
reason-nothing-given = The survey has neither numbers nor a conclusion
reason-counts-incomplete = The { $which } is missing, so nothing can be computed
reason-only-conclusion = There is only the officer's conclusion, no numbers
unset-left-to = the target that { $whom } sets is not known
unset-unknown = { $why }
unset-no-value = the rule set has no target for { $region }
unset-place-unknown = the commune's region or group is not known
unset-no-value-on-day = the rule set has no target for this day
count-numerator = numerator
count-denominator = denominator

## What is missing, who must supply what

missing-gain = { $number } { $unit } more
missing-lose = { $number } { $unit } fewer
missing-reach = must be { $required }
missing-yes = must be assessed as met
missing-uncomputed = cannot be computed: { $why }
no-count = no { $which }
no-numbers = no numbers
supply-count = commune: the { $which }
supply-counts = commune: numerator and denominator ({ $unit })
supply-amount = commune: the value ({ $unit })
supply-answer = commune: met or not met
supply-target-left-to = { $whom } must set the target; enter it in the province's overlay (by { $document })
supply-target = keeper of the rules: look the target up in { $document }
supply-place = commune: province, region or group

## Findings

claim-mismatch = the claimed { $claimed } does not agree with { $source } (it is { $exact })
    .help = Correct the claim, or check the numerator and denominator.
claim-without-counts = { $claimed } is claimed, but there are no numbers to check it by
    .help = Give numerator and denominator; where only the percentage is known, put it into the value column.
quantity-differs = several values for { $quantity }: { $values }
    .help = Agree on one figure, or explain the difference in the note.
quantity-value = { $value } ({ $wheres })
quantity-in-facts = facts
quantity-in-indicators = denominators of { $codes }
conclusion-differs = the officer concluded “{ $concluded }”, but the data give “{ $verdict }”; the data's verdict stands
    .help = Check the data or the conclusion.
rounding-would-turn = { $exact }% rounded to { $rounded }% would turn the verdict at { $target }%; the exact figure decides
    .help = Do not round before comparing with a target.
region-unknown = the commune's region or group is not known, so there are no targets for { $indicators }: { $why }
    .help = Give the fact “province”, “region” or “group”.
region-merged = province { $province } was formed from { $formerly }, which lay in different regions
region-not-given = the survey gives no province, region or group
hamlets-missing = figures of { $given } hamlets, but the commune has { $hamlets }
    .help = Add the missing hamlets, or correct the number of hamlets.
overlay-other-province = the overlay { $overlay } is for province { $other }, not for this commune's
    .help = Choose the right province's overlay with --overlay.
loosened = the overlay { $overlay } asks for less than its base set: { $reason }
    .help = Use it only where a document allows it.

## Errors in rule files

rules-not-utf8 = the rule file is not UTF-8 text
    .help = Save it as UTF-8 in your editor.
toml-syntax = wrong TOML syntax: { $explanation }
    .help = Check quotes, brackets and equals signs here.
unknown-key = there is no key “{ $key }” here
    .help = { $count ->
        [0] Known keys: { $allowed }.
       *[other] Did you mean { $near }? Known keys: { $allowed }.
    }
missing-key = the key “{ $key }” is missing
    .help = Add the key { $key }; docs/rules.md shows how.
wrong-type = value of a wrong type: expected { $expected }
    .help = Correct the underlined value.
type-text = text in double quotes
type-texts = a list of texts in square brackets
type-whole = a whole number that is not negative
type-year = a year of four digits
type-date = a date as year-month-day without quotes (such as 2022-03-08)
type-number = a number in digits with a decimal point (such as 16.5)
type-flag = true or false
type-table = a table in braces or under a heading in square brackets
empty-text = the key “{ $key }” is empty
    .help = Write a text, or remove the key.
unknown-word = “{ $word }” is not known for the key “{ $key }”
    .help = Known words: { $allowed }.
number-too-long = the number { $number } is too long to be kept exactly
    .help = Write at most 12 digits before and 6 after the decimal point.
number-out-of-range = the number { $number } is out of range
    .help = Percentages are 0 to 100; other numbers are not negative, and a step is above 0.
misplaced-code = the code “{ $code }” cannot stand under “{ $parent }”
    .help = An indicator's code is its criterion's with a number ({ $parent }.1), a part's has a letter ({ $parent }.a).
duplicate-code = the code “{ $code }” stands already in line { $line } for the same time
    .help = Remove one, or give from/until so that the two versions share no day.
reversed-dates = the first day { $from } is after the last { $to }
    .help = Exchange the two days.
overlapping-targets = { $region ->
        [all] two targets for the same time
       *[other] two targets for the same time and the same region { $region }
    }
    .help = Keep one, or separate them by year, from/until or region.
target-gap = there is no target from { $from } to { $to }
    .help = Add a target for that time; where it is not known write unset = "reason".
target-form = { $count ->
        [0] the target says nothing
       *[other] these cannot be given together: { $given }
    }
    .help = Give exactly one of: at_least, at_most, is, left_to, unset. An indicator with parts has no kind, unit, denominator or target of its own.
target-kind = this target does not fit the kind of the indicator
    .help = Use { $expected }.
missing-citation = the target cites no document
    .help = Add cite = "..." with a name declared under [citation.*].
unknown-citation = the document “{ $citation }” is not declared
    .help = { $count ->
        [0] The file declares no document. Add [citation."{ $citation }"] with document = "...".
       *[other] Declared documents: { $allowed }. Or add [citation."{ $citation }"].
    }
missing-basis = { $unset ->
        [yes] an unset target has no basis
       *[no] the target has no basis
    }
    .help = { $unset ->
        [yes] Remove basis.
       *[no] Add basis = "text" (checked against the text), "quoted" or "recalled".
    }
unknown-unit = the unit “{ $unit }” is not declared
    .help = { $count ->
        [0] Add [unit."{ $unit }"] with step = 1.
       *[other] Did you mean { $near }? Or add [unit."{ $unit }"] with step = 1.
    }
unknown-fact = there is no fact “{ $fact }”
    .help = { $count ->
        [0] Declare it under [[fact]] with name = "{ $fact }".
       *[other] Did you mean { $near }? Or declare it under [[fact]].
    }
unknown-region = there is no region or group “{ $region }”
    .help = { $count ->
        [0] Known codes: { $allowed }.
       *[other] Did you mean { $near }? Known codes: { $allowed }.
    }
declared-total = { $what ->
        [criteria] { $declared } criteria are declared, but there are { $found }
       *[indicators] { $declared } indicators are declared, but there are { $found } (on { $day })
    }
    .help = Correct the declared number, add what is missing, or write incomplete = "reason" for a set that is not whole yet.
overlay-no-match = the rule set { $base } has no indicator “{ $code }”
    .help = { $count ->
        [0] Check the indicator's code.
       *[other] Did you mean { $near }?
    }
loosens-without-reason = the value { $own } for indicator { $code } asks for less than the base set's { $base } (region { $region })
    .help = Correct the value, or give loosens = "reason" where a document allows it; the reason is shown in reports.
overlay-no-effect = this entry changes nothing
    .help = Give target, part, title or guidance; check that the target's days lie within the days in force.
unknown-province = there is no province “{ $province }” on { $day }
    .help = { $count ->
        [0] Check the province's name.
       *[other] Did you mean { $near }?
    }
overlay-other-base = the overlay { $id } is for the rule set { $base }, not { $set }
    .help = Choose another overlay, or choose the rule set with --rules.
unknown-rule-set = there is no rule set or overlay “{ $id }”
    .help = { $count ->
        [0] There are: { $allowed }.
       *[other] Did you mean { $near }? There are: { $allowed }.
    }
duplicate-rule-set = another file has the id “{ $id }” already
    .help = Choose another id.
no-rule-set-in-force = no rule set is in force on { $day }
    .help = The nearest is { $nearest }, from { $from } to { $to }. Check the date of the data or --as-of.
overlay-not-in-force = the overlay { $id } is not in force on { $day }
    .help = It is in force from { $from } to { $to }. Check the date of the data or --as-of.

## Errors in reading and writing files

cannot-read = the file cannot be read: { $why }
    .help = Check the path and the right to read it.
why-not-found = not found
why-denied = no permission
why-full = the disk is full
why-too-large = too large
is-a-folder = this is a folder, not a file
    .help = Give the path of each file.
cannot-write = the file cannot be written: { $why }
    .help = Check the right to write, the space left, and whether the file is open in another program.
no-such-folder = there is no folder { $folder }
    .help = Make the folder first, or choose another place.
output-is-input = the output is one of the inputs
    .help = Choose another name; inputs are never overwritten.
output-twice = two outputs to the same file
    .help = Choose another name for one of them.
unknown-output-format = the output's format is not known
    .help = Choose a name that ends in { $allowed }, or give --format.

## Errors in surveys

empty-file = the file is empty
    .help = Open the file and check; docs/survey.md shows the format.
not-utf8 = the file is not UTF-8 text
    .help = In Excel: Save As, choose “CSV UTF-8 (Comma delimited)”.
no-header = the first row does not name the column “indicator”
    .help = The first row names the columns: { $expected }.
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
duplicate-row = “{ $code }” stands already in line { $line }
    .help = Keep one row; figures by hamlet need different hamlet names. Excel may have turned the code 17.10 into 17.1.
not-a-number = this cell must be a number
    .help = Write digits with a decimal mark, optionally a unit; leave it blank where there is none.
ambiguous-number = this number can be read in two ways: { $grouped } or { $decimal }
    .help = For { $grouped } write { $plain }; for { $decimal } drop a zero at the end or add one.
too-many-digits = the number is too long to be kept exactly
    .help = Write at most 12 digits before and 6 after the decimal mark.
negative-number = the number must not be negative
    .help = Check the figure.
finer-than-unit = the number is too fine: { $unit } are counted in steps of { $step }
    .help = Check the number or the unit.
other-unit = the unit “{ $written }” is not the indicator's ({ $unit })
    .help = Convert the number to { $unit }.
zero-denominator = the denominator is 0, so there is no share
    .help = Correct it; where there is nothing to count write “na” if the rule set allows it.
numerator-above-denominator = the numerator { $numerator } is above the denominator { $denominator }
    .help = Check whether the two were exchanged.
percent-above-hundred = the percentage is above 100%
    .help = Check it; counts go into numerator and denominator.
value-of-other-kind = this figure does not fit the kind of the indicator
    .help = Shares take numerator and denominator; incomes and areas take a value; yes/no indicators take yes or no; an indicator with parts takes its figures in the rows of its parts.
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
unknown-place = there is no such { $what } on { $day }
    .help = { $count ->
        [0] Check the name.
       *[other] Did you mean { $near }?
    }
no-date = the survey gives no date of its data
    .help = Add a row “date” (such as 31/12/2022), or use --as-of 2022-12-31.
total-beside-hamlets = a row for the whole commune stands beside rows of hamlets
    .help = Keep the hamlets' rows (they are added up) or only the commune's.
hamlets-cannot-add = the hamlets' figures cannot be added up: { $why ->
        [percent] percentages do not add up
        [amount] averages do not add up
        [claim] a claim is for the whole commune
       *[incomplete] a hamlet lacks a number
    }
    .help = Give numerator and denominator for each hamlet, or one row for the commune.

## How problems are shown

severity-error = error
severity-warning = warning
severity-notice = notice
severity-help = help
severity-place = at
place-line = line { $line }
place-cell = cell { $address }
place-indicator = indicator { $code }
place-value = value “{ $value }”
more-problems = ... and { $count } more problems, not shown here.
errors-nothing-done = { $count ->
        [one] 1 error; no result was written.
       *[other] { $count } errors; no result was written.
    }

## Mistakes on the command line

usage-unknown-argument = there is no option “{ $argument }”
usage-unknown-command = there is no command “{ $command }”
usage-missing-argument = { $argument } is missing
usage-argument-twice = “{ $argument }” cannot be used together or several times
usage-missing-value = “{ $argument }” needs a value
usage-invalid-value = the value “{ $value }” cannot be used for { $argument }
usage-other = the command line is not right
usage-valid-values = Possible values: { $values }.
usage-suggestion = Did you mean { $suggested }?
usage-see-help = For help: nongthon --help --lang en
unknown-criterion = the rule set has no criterion “{ $code }”
    .help = Criteria: { $allowed }.
