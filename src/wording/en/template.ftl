## Templates: titles

template-title = NEW-RURAL SURVEY
template-targets-of = targets of { $day }
template-criterion = Criterion { $code }. { $title }
template-hamlet = Hamlet { $number }
template-yes = yes
template-no = no
template-women = women
template-men = men
template-sheet-facts = General information
template-sheet-indicators = Figures
template-sheet-guide = How to fill in
template-sheet-lists = Lists

## Templates: how to fill in a row

template-how-share = Give numerator and denominator, or the bare percentage as value.
template-how-growth = Give this year's value as numerator and that of the year before as denominator, or the bare growth in percent as value.
template-how-amount = Give the number as value.
template-how-yes-no = Choose met or not met as value.
template-how-level = Choose the level as value.
template-how-parts = Fill in the parts below.
template-how-whole = The denominator is: { $fact }.
template-how-optional = “Not applicable” is allowed: { $when }; give the reason as a note.
template-fact-commune = The commune's name
template-fact-code = The commune's official code, if any
template-fact-district = Leave blank where there are no districts any more
template-fact-province = Decides the region and the province's own rules
template-fact-region = Only where the region does not follow from the province
template-fact-group = The group of communes under the rules
template-fact-area = I, II or III, if any
template-fact-difficult = Whether the commune is extremely difficult: yes or no
template-fact-date = The day of the data, such as 2025-12-31; decides which targets apply
template-fact-households = All households
template-fact-people = All people
template-fact-hamlets = All hamlets
template-fact-number = Whole number, in { $unit }
template-fact-measured = Number, in { $unit }, in steps of { $step }
template-fact-whole = Whole number
template-fact-yes-no = Yes or no

## Templates: the guide

template-guide-about = THIS SURVEY
template-about-set = Rule set
template-about-overlay = Province's rules
template-about-day = Targets of
template-about-level = Region or group
template-about-incomplete = Incomplete rule set
template-no-overlay = none in the program
template-level-unknown = not known, so targets that vary by region or group are “not known”
template-guide-steps = HOW TO FILL IN
template-step-facts = Fill in the sheet “General information” first. The date must be given: the targets of that day apply.
template-step-last-time = The figures of the last survey are filled in already, its date aside. Change each cell to the new figure; the column “last time” keeps the old one for comparison and is not read.
template-step-colours = Fill in the yellow cells. Grey cells stay empty. The columns “title”, “target” and “guidance” are for reading only; changing them changes no target.
template-step-share = Shares: give numerator and denominator in the unit of the row; the percentage is computed. Do not give counts and a percentage in the value column together.
template-step-hamlets = For each indicator fill in either the row of the whole commune or all rows of its hamlets (they are added up), not both.
template-step-answer = Yes or no: choose from the list in the value column. “Not applicable” is offered only where the rules allow it, and needs a reason as a note.
template-step-conclusion = “Self assessed” is the officer's own conclusion. Where there are figures and a target, the verdict is computed; elsewhere the conclusion is taken, and the report says so.
template-step-claimed = “Claimed” is a percentage or figure that another report has printed, to be checked. Leave it blank if there is none.
template-step-protection = Sheets are protected so that no code is changed by mistake; there is no password. To lift it: tab Review, Unprotect Sheet.
template-step-assess = Save the file and run: nongthon assess FILE. Mistakes are told with their cell and what to do. A cell left empty means “no data”.
template-guide-verdicts = WHAT THE RESULTS MEAN
template-means-met = The figure reaches the target, or the answer is yes. A criterion is met when all its indicators are.
template-means-not-met = The figure does not reach the target; the report says how much is missing.
template-means-not-applicable = The rules allow it and the survey gives a reason; it is not counted.
template-means-no-data = The survey gives nothing that can be used.
template-means-undecided = The target is not known; the report names who must supply it.
template-guide-sources = WHERE THE TARGETS COME FROM
template-targets-open = The rule set has no target for the indicators { $indicators }.
template-targets-check = Check the targets against the text of the decisions before you use a result in an official paper.

## Templates: wrong entries in a spreadsheet

template-wrong = Not right
template-whole-number = a whole number
template-number-exact-to = a number, exact to { $step },
template-wrong-part = Numerator: { $number } from 0, not above the denominator, without a unit.
template-wrong-part-free = Numerator: { $number } from 0, without a unit.
template-wrong-whole = Denominator: { $number } above 0, not below the numerator, without a unit.
template-wrong-whole-free = Denominator: { $number } above 0, without a unit.
template-wrong-amount = Give { $number } from 0, without a unit.
template-wrong-percent = Give a percentage from 0% to 100%, such as 96%.
template-wrong-percent-free = Give a percentage from 0%, such as 96%.
template-wrong-percent-change = Give a percentage, such as 7.5%, or -2% for a fall.
template-wrong-printed = Give the printed percentage, from 0 to 100, without the sign, such as 64.4.
template-wrong-printed-free = Give the printed percentage, from 0, without the sign, such as 64.4.
template-wrong-printed-change = Give the printed percentage without the sign, such as 7.5, or -2 for a fall.
template-wrong-choice = Choose from the list.
template-doubtful-choice = This name is not in the list. Keep it?
template-wrong-date = Give day, month and year as a date.

## Templates: from an earlier survey

several-communes = the file is about several communes; this is about one
    .help = Choose one with --commune: { $allowed }.
