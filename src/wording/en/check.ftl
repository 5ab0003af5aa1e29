## Audit: report

check-title = Audit of the survey
check-summary = FOUND: { $counts }
warnings-counted = { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
notices-counted = { $count ->
        [one] 1 notice
       *[other] { $count } notices
    }
check-nothing = FOUND NOTHING to look into
check-commune = { $commune } – { $counts }
check-commune-sound = { $commune } – nothing found
check-warnings = Warnings: figures that do not agree, or are missing ({ $count })
check-notices = Notices: worth a look ({ $count })
check-finding = { $finding } [{ $code }]
check-of-file = File: { $file }.
check-column-place = Place
check-column-finding = Finding
check-column-finding-code = Finding code
column-file = File
column-sheet = Sheet
column-line = Line
column-cell = Cell

## Audit: findings

numerator-of = the numerator of { $code }
denominator-of = the denominator of { $code }
value-of = the value of { $code }
sum-differs = { $title }: { $parts } = { $sum }, which is not { $whole }; off by { $difference }
    .help = Check each part and the whole.
sum-of = { $before } + { $part }
sum-term = { $value } ({ $what })
surveys-differ = surveys of the same commune and day differ about { $figure }: { $values }
    .help = Agree on one figure, or leave out the older survey.
survey-value = { $value } ({ $file }, cell { $cell })
survey-value-on-sheet = { $value } ({ $file }, sheet “{ $sheet }”, cell { $cell })
part-above-whole = { $part }: { $value }, which is more than { $whole }: { $limit }
    .help = One of the two must be wrong; check them.
quantity-zero = { $quantity }: 0
    .help = Give the right number, or leave it blank if it is not known.
date-after-as-of = the data are of { $day }, after the day { $as_of } that they are judged for
    .help = Leave out --as-of, or choose a day that is not before that of the data.
indicators-missing = indicators without figures and conclusion ({ $count }): { $codes }
    .help = Give figures, or a conclusion in the column self_assessed.
evidence-missing = { $count ->
        [one] 1 of { $total } indicators names no evidence: { $wheres }
       *[other] { $count } of { $total } indicators name no evidence: { $wheres }
    }
    .help = Write number and date of the documents into the column evidence; the appraisal asks for them for each indicator.
evidence-of-indicators = { $codes }
evidence-of-criteria-told = all indicators with data of criteria { $criteria }
evidence-of-criteria = all of criteria { $criteria }
near-threshold = close to the threshold: { $by ->
        [loss] just met, { $step } fewer ({ $unit }) and it is not
        [gain] just met, { $step } more ({ $unit }) and it is not
        [missing] only { $step } short ({ $unit })
       *[excess] only { $step } too many ({ $unit })
    }
    .help = Count again to be sure, and prepare the evidence well.
same-numerator = the same numerator { $numerator } { $unit } in different indicators: { $wheres }
    .help = Check whether one was copied from the other by mistake.
numerator-over = { $code } ({ $numerator }/{ $denominator })
all-full = all { $count } shares computed from figures are exactly 100%: { $codes }
    .help = Check whether these were counted or wished for, and whether the denominators hold everything.
all-round = all numerators end with a zero: { $codes }
    .help = Check whether these were counted or estimated.
same-as-earlier = all { $count } counts are those of the survey of { $earlier }
    .help = Check whether anybody counted anew, or the figures of the last round were copied.
counts-incomplete = { $given ->
        [numerator] there is a numerator, but no denominator
       *[denominator] there is a denominator, but no numerator
    }
    .help = Add what is missing. Merged cells of Excel keep one number: unmerge them and write again.
