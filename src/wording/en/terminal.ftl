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
errors-found = { $count ->
        [one] 1 error.
       *[other] { $count } errors.
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
usage-day = Write day/month/year or year-month-day, such as 04/07/2022 or 2022-07-04.
usage-see-help = For help: { $command } --help --lang en
unknown-criterion = the rule set has no criterion “{ $code }”
    .help = Criteria: { $allowed }.
errors-keep-going = { $count ->
        [one] 1 error; no result was written. To judge the surveys without errors, add --keep-going.
       *[other] { $count } errors; no result was written. To judge the surveys without errors, add --keep-going.
    }
usage-missing-one-of = one of these options is missing: { $options }
usage-width = Widths are from { $least } to { $most } characters.
usage-conflict = { $argument } cannot be used together with { $other }
