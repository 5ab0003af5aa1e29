## Summary of many communes

summary-title = { $count ->
        [one] Summary of 1 commune
       *[other] Summary of { $count } communes
    }
summary-conclusion = { $met } of { $total } communes meet every criterion.
summary-judged-by-days = Judged by { $set }, with the targets of days from { $first } to { $last }.
summary-average = On average a commune meets { $average } of { $declared } criteria ({ $total } criteria, { $count } communes).
summary-incomplete = The set is incomplete: { $why }.
summary-left-out = { $count ->
        [one] 1 file or commune with errors is not counted here; it is named at the end.
       *[other] { $count } files or communes with errors are not counted here; they are named at the end.
    }
heading-criterion-totals = Communes that meet each criterion
heading-bands = Communes by number of criteria met
heading-provinces = By province
heading-districts = By district
heading-left-out = Not judged ({ $count })
mark-met = M
mark-not-met = X
mark-not-applicable = A
mark-no-data = –
mark-undecided = ?
mark-means = { $mark } { $state }
marks = Marks: { $marks }.
closest = Criterion { $criterion }: { $missing }
closest-indicator = { $gap } ({ $code })
band-all = all { $count }
band-between = { $least } - { $most }
band-one = { $count }
band-below = below { $count }
communes-of = { $part } of { $whole }
column-criteria-range = Criteria { $first } - { $last }
column-criterion-one = Criterion { $code }
column-closest = Closest to being met
column-closest-criterion = Criterion closest to being met
column-closest-missing = What it is missing
column-warnings = Warnings
column-findings = Findings
column-indicators-not-met-count = Indicators not met
column-communes-met = Communes
column-share = Share
column-band = Criteria met
column-communes = Communes
column-communes-all-met = Meet all criteria
column-average = Criteria met on average
column-province = Province
column-district = District
column-set = Rule set
column-as-of = Targets of
column-why = Why
column-why-left-out = Why not judged
place-unknown = not told
left-out = Not judged
left-out-more = { $count ->
        [one] { $first }; and 1 more error
       *[other] { $first }; and { $count } more errors
    }
sheet-heat-map = Communes and criteria
sheet-criterion-totals = Each criterion
sheet-bands = By criteria met
sheet-places = By place
sheet-left-out = Not judged

## While a run takes long

progress = Judged { $done } of { $files } files, { $communes } communes ({ $rate } a second)
progress-left = , about { $seconds } s left
errors-left-out = { $count ->
        [one] 1 error; { $left_out ->
            [0] what could be read is written.
           *[other] { $left_out } left out, the rest is written.
        }
       *[other] { $count } errors; { $left_out ->
            [0] what could be read is written.
           *[other] files or communes left out: { $left_out }. The rest is written.
        }
    }

## Summary: how far it can be relied on

summary-provisional = The results are provisional. Of the { $total } indicators and parts that each commune is judged by: { $parts }.
summary-provisional-in-all = The results are provisional. Of the { $total } indicators and parts of { $communes } communes together: { $parts }.
summary-concluded = { $count ->
        [one] 1 result is the officer's conclusion
       *[other] { $count } results are officers' conclusions
    } ({ $communes ->
        [one] 1 commune
       *[other] { $communes } communes
    }): { $why }.
summary-recognition = Recognition: { $eligible } eligible by the data at hand, { $refused } not eligible, { $open } undecided.
