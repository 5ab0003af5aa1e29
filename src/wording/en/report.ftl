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
basis-entered = typed from the document, checked by nobody else
basis-recalled = recalled from knowledge of the field, not checked against any document
basis-unset = no target in the rule set
basis-left = left to another body ({ $basis })
basis-checked-by = { $basis } (by { $by } on { $day })

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
incomplete-set = The rule set is incomplete: it holds { $held } of { $declared } indicators ({ $why }); it cannot conclude that the commune meets it, nor a criterion whose indicators are not all there.
grade-reached = First condition: the commune has “{ $fact }” ({ $set }).
grade-not-reached = First condition: the commune does not have “{ $fact }” ({ $set }), so it cannot be concluded as met.
grade-not-told = First condition: the survey does not say whether the commune has “{ $fact }” ({ $set }), so it cannot be concluded as met.

## Report: tables

heading-not-met = Not met: what is missing
heading-open = Open: who must supply what
heading-all = All indicators
heading-findings = Findings ({ $count })
heading-sources = Where the targets come from
heading-rule-files = Technical note: rule files used
rule-file = { $id }: SHA-256 { $sha256 }..., checked on { $checked }.
bases-of-targets = How the targets of { $total } indicators and parts for { $day } are known: { $shares }.
basis-share = { $percent }% { $basis } ({ $count })
basis-share-text = checked against the text
basis-share-unsigned = by the text, signed by nobody yet
basis-share-quoted = quoted
basis-share-entered = typed from the document
basis-share-recalled = recalled
basis-share-left = left to others
basis-share-unset = not known
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
figure-growth = { $now } after { $before } { $unit } = { $percent }%
target-parts = all of { $codes }
target-all-parts = all parts
target-some-parts = { $count ->
        [one] at least 1 part
       *[other] at least { $count } parts
    }
target-some-of = at least { $count } of { $codes }
target-level = { $level } or better
target-left-to = set by { $whom }
target-unset = not known
gap-missing = { $units } short
gap-too-many = { $units } above the target
gap-margin = { $units } to spare
gap-below = { $units } below the target
gap-none = just enough
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
reason-some-parts = { $met } of { $total } parts met, at least { $needed } needed
reason-concluded-without-target = By the officer's conclusion, since { $why }
reason-concluded-without-numbers = By the officer's conclusion, since numbers are missing
reason-not-applicable = Not applicable: { $note }
reason-target-unset = Cannot be judged, since { $why }
reason-nothing-given = The survey has neither numbers nor a conclusion
reason-counts-incomplete = The { $which } is missing, so nothing can be computed
reason-only-conclusion = There is only the officer's conclusion, no numbers
reason-target-unverified = Met by the target at hand, but that is { $basis }
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
missing-parts = { $codes } still to be met
no-count = no { $which }
no-numbers = no numbers
supply-count = commune: the { $which }
supply-counts = commune: numerator and denominator ({ $unit })
supply-amount = commune: the value ({ $unit })
supply-two-years = commune: this year's value (numerator) and that of the year before (denominator) ({ $unit })
supply-level = commune: one of the levels { $levels }
supply-answer = commune: met or not met
supply-target-left-to = { $whom } must set the target; enter it in the province's overlay (by { $document })
supply-target = No target in the program; please look it up in { $document }
supply-verification = Please check the target against { $document }; then record that with nongthon rules sign-off
supply-place = commune: province, region or group
