## Comparing two surveys: nongthon compare

change-title = Then and now: { $place }
change-title-many = Then and now: { $count } communes
change-title-times = Over { $count } surveys
change-over-time = Criteria met in one survey after the other
change-count-on = { $count } on { $day }
change-counts-of = { $commune }: { $counts }.
change-is-changed = changed
heading-criteria-changes = Criteria before and after
change-before = Before: { $source }. { $judged }
change-after = After: { $source }. { $judged }
change-conclusion = RESULT: { $before }/{ $before_total } → { $after }/{ $after_total } criteria met ({ $old } → { $new })
change-criteria-not-met = Criteria that are not met now: { $criteria }
change-criteria-met = Criteria that are met now: { $criteria }
change-criteria-other = Criteria that are open now or do not apply: { $criteria }
change-counts = { $total } indicators in all: { $counts }.
change-count = { $what } { $count }
change-nothing = No indicator has changed.
change-group = { $what } ({ $count })
change-newly-not-met = Not met now
change-newly-met = Met now
change-other-verdict = Another result now
change-value = Other figures or target, same result
change-appeared = New, without a counterpart before
change-disappeared = Without a counterpart now
change-unchanged = Unchanged
change-from-to = { $before } → { $after }
change-units = { $number } { $unit }
change-points-up = { $number ->
        [one] +1 percentage point
       *[other] +{ $number } percentage points
    }
change-points-down = { $number ->
        [one] -1 percentage point
       *[other] -{ $number } percentage points
    }
change-nearer = { $now } { $unit } still missing (before: { $before })
change-away = { $now } { $unit } missing now (before: { $before })
change-more-to-spare = { $number } { $unit } more to spare
change-less-to-spare = { $number } { $unit } less to spare
change-nearer-below = still { $now } { $unit } above the target (before: { $before })
change-away-above = { $number } { $unit } more above the target
change-lower-still = { $number } { $unit } further below the target
change-closer-to-most = { $number } { $unit } less below the target
change-asked = { $required } asked
change-crosswalk = The two rule sets were joined by: { $title } ({ $document }).
change-pair = { $old } → { $new }: { $basis }. { $note }
change-no-crosswalk = The two were judged by two rule sets and there is no crosswalk (--crosswalk), so no indicators count as counterparts, even where their codes are the same.
change-communes-gone = Only before ({ $count }): { $communes }
change-communes-new = Only after ({ $count }): { $communes }
change-annex = Indicators that changed: { $place }
change-subject = Results then and now: { $place }
column-before = Before
column-after = After
column-change = Change
column-met-before = Met before
column-met-after = Met after
column-same-verdict = Other figures, same result
column-met-on = Met on { $day }
column-change-kind = Kind of change
column-code-before = Code before
column-code-after = Code after
column-verdict-before = Result before
column-verdict-after = Result after
column-measured-before = Measured before
column-measured-after = Measured after
column-required-before = Required before
column-required-after = Required after
column-numerator-before = Numerator or value before
column-numerator-after = Numerator or value after
column-denominator-before = Denominator before
column-denominator-after = Denominator after
column-units-changed = More or fewer
column-points-changed = More or fewer percentage points
column-towards = Nearer to the target
sheet-changes = Changes
sheet-over-time = Over time

## Comparing: errors

crosswalk-double = the code “{ $code }” stands in two pairs
    .help = Name each earlier and each later code once; the first is in line { $line }.
crosswalk-unknown-set = there is no rule set “{ $set }”
    .help = Give an id as nongthon rules list prints it.
crosswalk-unknown-code = the rule set “{ $set }” has no code “{ $code }”
    .help = { $count ->
        [0] Check the code.
       *[other] Did you mean { $near }?
    }
nothing-to-compare = there is one survey and nothing to compare it with
    .help = Name another survey, or choose two days (--as-of-new) or two rule sets (--rules-new).
commune-ambiguous = it is not clear which commune of the other survey “{ $commune }” is: there are several that it may be
    .help = Give the code, or province and district, in both surveys.
no-common-commune = the two surveys have no commune in common: the first has { $old }, the last { $new }
    .help = Compare surveys of the same commune; its name, code, district and province must agree in both. If it is one commune, give the same code in both surveys.

## Comparing: what the two surveys are called

change-data-until = data until { $day }
change-data-of-file = data until { $day } ({ $file })
change-data-undated = undated data
change-data-undated-of-file = undated data ({ $file })
