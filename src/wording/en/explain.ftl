## Explanations: nongthon explain

explain-title = Explanation of { $what }: { $place }
explain-subject-criterion = criterion { $code }
explain-subject-indicator = indicator { $code }
explain-subject-part = part { $code }
explain-subject-condition = condition { $code }
explain-subject-conditions = the conditions { $code }
explain-conclusion = RESULT: { $verdict }
explain-step = Step { $number }. { $step }
explain-step-of = { $code }: { $step }
explain-step-survey = What the survey says
explain-step-rule = What the rules ask
explain-step-compare = Reckoning and comparison
explain-step-verdict = Result
explain-step-whole = From the parts to indicator { $code }
explain-step-criterion = From the indicators to criterion { $code }
explain-step-conditions = From the conditions to the recognition of the commune
explain-step-commune = From the criteria to the commune
explain-indicator = Indicator { $code }
explain-part = Part { $code }
explain-condition = Condition { $code }
explain-criterion = Criterion { $code } ({ $title })
explain-commune = Commune { $commune }

## Explanations: the survey

column-explain-what = Figure
column-explain-place = Where
column-explain-written = Written
column-explain-read = Read as
column-explain-how = Why it is read so
explain-file = File: { $file }
explain-no-row = The survey has no row for { $code }.
explain-row-blank = The survey has a row for this indicator ({ $place }), with neither figures nor a conclusion.
explain-value = value
explain-weight = weight
explain-self-assessed = own assessment
explain-of-sex = { $what } ({ $sex })
explain-of-hamlet = hamlet { $hamlet }: { $what }
explain-weighted-total = value times weight
explain-sum = Added up, { $what }: { $terms } = { $total }.
explain-how-as-written = as written
explain-how-stored = a number of the workbook
explain-how-counted-hamlet = a hamlet that has it counts 1, one that has not counts 0, of 1 hamlet
explain-notation-vietnamese = the comma is the decimal mark, the point separates thousands
explain-notation-english = the point is the decimal mark, the comma separates thousands
explain-decided-declared = by the chosen notation (--numbers)
explain-decided-fineness = the mark separates thousands, since this unit is not counted in thousandths
explain-decided-limit = the mark is a decimal mark, since otherwise it would be more than there can be
explain-decided-other-cells = by the notation of other cells of the file
explain-how-converted = { $written } { $unit } × { $factor } = { $number } { $own }
explain-how-unit-cell = the unit stands in { $place }

## Explanations: the rules

explain-asked = { $code } “{ $title }”: { $required } is asked.
explain-asked-of-others = { $code } “{ $title }”: left to { $whom }, no target yet.
explain-asked-unknown = { $code } “{ $title }”: no target.
explain-rule-place = { $file }, line { $line }
explain-written = Written in { $place } ({ $title }).
explain-written-by-overlay = Written in { $place } ({ $title }, an overlay).
explain-for-year = { $text } The target of the year { $year }.
explain-replaces = It takes the place of { $required }, written in { $place }.
explain-replaces-nothing = There was no target before ({ $place }).
explain-document = Document: { $document }; { $basis }.
explain-signed-off = { $by } checked it against { $document } on { $day } (recorded in { $place }).
explain-loosens = It asks for less than what it takes the place of, because: { $why }
explain-optional = “Not applicable” is allowed: { $when }
explain-day-of-survey = The targets of { $day } apply: the day of the data in the survey ({ $place }: “{ $written }”).
explain-day-asked = The targets of { $day } apply: the day chosen with --as-of.
explain-region = The targets of { $region } apply (survey, { $place }: “{ $written }”).
explain-region-alone = The targets of { $region } apply.

## Explanations: the comparison

explain-percent = For reading: { $numerator } × 100 / { $denominator } { $sign } { $percent }%. The result does not rest on rounded figures.
explain-growth = For reading: { $now } × 100 / { $before } - 100 { $sign } { $percent }%. The result does not rest on rounded figures.
explain-mean = For reading: { $total } / { $weight } { $sign } { $mean }. The result does not rest on rounded figures.
explain-growth-target = A growth of { $target }% against the year before is 100 + { $target } = { $whole }% of it.
explain-compared = Compared with exact numbers: { $compared }: { $holds }.
explain-holds = reaches the target
explain-fails = misses the target
explain-answered-yes = “Met” is asked and the survey says “met”: reaches the target.
explain-answered-no = “Met” is asked and the survey says “not met”: misses the target.
explain-levels = The levels from the lowest: { $levels }. The survey says “{ $level }”, number { $rank }; at least “{ $least }” is asked, number { $least_rank }: { $rank } { $sign } { $least_rank }, { $holds }.
explain-gap = When the result turns ({ $gap }): { $checks }.
explain-turn-more-passes = with { $units } more, { $compared }, which reaches the target
explain-turn-more-fails = with { $units } more, { $compared }, which misses the target
explain-turn-fewer-passes = with { $units } fewer, { $compared }, which reaches the target
explain-turn-fewer-fails = with { $units } fewer, { $compared }, which misses the target
explain-gap-sexes-sum = What women and men lack together: { $terms } = { $total }.
explain-gap-sexes-least = It is still met whoever loses up to { $least }: the least of the margins.
explain-line-of-sex = { $sex }: { $line }
explain-line-of-hamlet = Hamlet { $hamlet } alone: { $compared } ({ $verdict })

## Explanations: the result

explain-verdict = { $what }: { $verdict }
explain-verdict-by = { $what }: { $verdict } ({ $basis })
explain-parts-needed = The indicator is met when these are: { $needed }.
explain-criterion-rule = A criterion is met when all of its indicators that count are; one that is not met is enough for it not to be.
explain-conditions-rule = A commune is eligible when it meets all criteria and all conditions; conditions change the verdict of no criterion.
explain-criterion-may-lack = The rule set does not hold all indicators of this criterion yet, so it cannot be met.
explain-totals = In all: { $met } met + { $not_met } not met + { $other } open or not applicable = { $total } criteria.
explain-set-incomplete = The rule set is not complete yet, so the commune cannot be said to meet it.
explain-commune-rule = A commune meets the rule set when all of its criteria that count are met; one that is not met is enough for it not to.
unknown-code = the commune's rules have no code “{ $code }”
    .help = { $count ->
        [0] Check the code; nongthon rules show prints every code.
       *[other] Did you mean { $near }?
    }
unknown-commune = the survey has no commune “{ $commune }”
    .help = { $count ->
        [0] Give the name or code of the commune as it stands in the survey.
       *[other] Did you mean { $near }?
    }
