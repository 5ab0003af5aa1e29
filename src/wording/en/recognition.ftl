## The conditions of recognition, and its withdrawal

recognition-eligible = Recognition: eligible by the data at hand (the criteria and every condition that the rule set names are met); recognition itself is decided by the competent authority.
recognition-not-eligible = Recognition: not eligible: { $reasons }.
recognition-undecided = Recognition: undecided: { $reasons }.
recognition-criteria-not-met = the criteria are not met
recognition-criteria-open = the criteria are not decided
recognition-no-conditions = the rule set does not have the conditions of recognition yet
recognition-conditions-not-met = condition { $codes } is not met
recognition-conditions-open = condition { $codes } is not decided
recognition-silent = the survey says nothing about the conditions { $codes }
recognition-nothing-applies = no condition applies
recognition-by-word-alone = { $count } results are met by the officer's conclusion alone, since there is no target ({ $codes })
column-condition = Condition
sheet-conditions = Conditions of recognition
sheet-withdrawal = Withdrawal

withdrawal-kept = Recognised commune: no case of withdrawal applies.
withdrawal-withdrawn = By these preliminary figures, there are signs that the withdrawal of the commune's recognition is to be considered ({ $document }).
withdrawal-on-unverified = Some of the targets or rules that this rests on have not been checked against the text of their documents.
withdrawal-rule-unverified = Recognised commune: whether a case of withdrawal applies is undecided, since the rule of withdrawal ({ $document }) has not been checked against the text of the document.
withdrawal-undecided = Recognised commune: whether a case of withdrawal applies is undecided; it depends on the criteria that are open.
withdrawal-no-rule = Recognised commune: whether a case of withdrawal applies is undecided, since the rule set has no rule of withdrawal.
withdrawal-lost = { $count ->
        [0] No criterion is lost.
       *[other] No longer met: { $count }/{ $total } criteria: { $codes }.
    }
withdrawal-open = { $count ->
        [one] Open: 1 criterion: { $codes }.
       *[other] Open: { $count } criteria: { $codes }.
    }
withdrawal-not-held = { $count ->
        [one] 1 more criterion is not in the rule set's file yet.
       *[other] { $count } more criteria are not in the rule set's file yet.
    }
column-withdrawal-case = Case of withdrawal
column-withdrawal-found = Found
column-withdrawal-outcome = Applies?
withdrawal-lost-percent = { $percent }% of the criteria or more are no longer met
withdrawal-lost-count = { $count ->
        [one] 1 criterion or more is no longer met
       *[other] { $count } criteria or more are no longer met
    }
withdrawal-with-one-of = { $lost }, at least one of them among { $codes }
withdrawal-found = { $lost } criteria lost ({ $needed } are enough)
withdrawal-found-range = from { $lost } to { $most } criteria lost ({ $needed } are enough)
withdrawal-named = criterion { $codes } among them
withdrawal-none-named = none seen of those that are named
withdrawal-holds = Yes
withdrawal-holds-not = No
rules-withdrawal-source = By { $document } ({ $basis }).
rules-withdrawal-before = Rule of withdrawal before: { $cases }
rules-withdrawal-after = Rule of withdrawal after: { $cases }
rules-withdrawal-none = none

## Errors in rule files

condition-code = the code “{ $code }” of the conditions of recognition cannot be used
    .help = Use one to four plain capital letters, such as "CN"; the conditions are "CN.1", "CN.2".
withdrawal-form = { $wrong ->
        [nothing] the number of lost criteria must be above 0
       *[share] this must be exactly one of: lost_percent, lost_criteria
    }
    .help = Write it as when = [{ "{" } lost_percent = 30, one_of = ["10"] { "}" }, { "{" } lost_percent = 50 { "}" }]; see docs/rules.md.
withdrawal-unknown-criterion = the rule set has no criterion “{ $code }”
    .help = { $count ->
        [0] Give the code of a criterion of the file, such as "10".
       *[other] Is it { $near }?
    }
