## Plan: errors of the assignments

unknown-body = no body “{ $body }” is declared
    .help = { $count ->
        [0] Add [[body]] with id = "{ $body }".
       *[other] Is it { $near }? Or add [[body]] with id = "{ $body }".
    }
duplicate-id = the id “{ $id }” stands in line { $line } already
    .help = Give one of the two another id.

## Plan: findings

unknown-assigned-code = the rule set { $set } has no criterion or indicator “{ $code }” on this day
    .help = { $count ->
        [0] Check the code; a part (8.4.a) is assigned with its indicator (8.4).
       *[other] Is it { $near }?
    }
several-leads = { $count } bodies lead it: { $leads }
    .help = Agree on one body that leads; the others support it.
lead-at = { $body } ({ $at })
no-lead = no body leads it
    .help = Add the code of the indicator or of its criterion to the leads of a body.
assignments-other-set = the assignments use the codes of { $own }, but the commune is judged by { $used }
    .help = Use the assignments of that rule set, or choose the rule set with --rules.
assignments-other-commune = these are the assignments of { $meant }, not of { $judged }
    .help = Use the assignments of that commune; if they are meant for all, leave out the key commune.
due-after-goal = the task “{ $task }” is due on { $due }, after the goal on { $goal }
    .help = Bring the task forward, or move the goal.
pace-unknown = the pace cannot be told: { $why }
    .help = Check the dates of the data of both surveys, or give --months.
pace-no-such-commune = the earlier survey does not have this commune
pace-without-day = a survey does not give the date of its data
pace-not-earlier = the earlier survey ({ $then }) is not earlier than this one ({ $now })
pace-day-over = on the date of the data, { $day }, these indicators are past their due date: { $indicators }

## Plan: beginning

plan-title = To do: { $place }
plan-met = { $met } of { $total } criteria are met.
plan-left = { $items ->
        [one] One indicator is left
       *[other] { $items } indicators are left
    }: { $notmet } not met, { $open } open.
plan-nothing-left = No indicator is left; keep what is met.
plan-goal = Goal: { $goal }, due { $due } (section { $place }).
plan-source = Assigned by: { $document }.
plan-duty = In general (section { $place }): { $duty }
plan-leads = Leads these criteria and indicators: { $codes }.
plan-supports = Supports these criteria and indicators: { $codes }.
plan-due-written = { $written } ({ $day })

## Plan: tables

heading-plan-items = What is left to do
heading-plan-tasks = Tasks of the plan
heading-plan-margins = To be kept: met with no more than { $percent }% to spare
heading-plan-evidence = Dossier: which indicators lack evidence
heading-plan-bodies = What each body has to do
heading-plan-led = Leads
heading-plan-supported = Supports
column-leads = Leads
column-supports = Supports
column-leads-and-supports = Leads; supports
column-leads-not-met = Leads, not met
column-leads-open = Leads, open
column-due = Due
column-pace = Pace
column-pace-needed = Needed a month
column-pace-so-far = Done a month
column-evidence = Evidence
column-evidence-given = Evidence given
column-evidence-lacking = Indicators without evidence
column-task = Task
column-tasks = Tasks
column-task-codes = Codes
column-body = Body
column-plan-place = Section of the plan
column-criterion-verdict = Criterion
plan-led-with = { $leads }; with: { $supports }
plan-code-met = { $code } (met)
plan-nobody = Nobody
plan-those-who-lead = The bodies that lead
evidence-given = given
evidence-lacking = lacking
pace-needed = { $number } { $unit } a month needed
pace-so-far = { $number } { $unit } a month done
pace-lost = { $number } { $unit } a month lost
pace-enough = enough
pace-too-slow = too slow

## Plan: paper

plan-paper = PLAN
plan-number = No.{"            "}/KH
plan-number-committee = No.{"            "}/KH-UBND
plan-subject = How { $place } is to meet the new-rural criteria that it does not meet
plan-recipients = The bodies in charge of criteria;
plan-annex-of = { $title } – { $place }

## Plan: calendar

calendar-criterion = Criterion { $code } { $title } due – { $commune }
calendar-task = { $task } – { $commune }
calendar-bodies = Body: { $bodies }
calendar-item = { $code } { $title }: { $missing }. Leads: { $leads }. Supports: { $supports }.

## Plan: days that are over

due-before-data = { $which ->
        [goal] the day of the goal ({ $goal }) was over on the date of the data, { $day }
        [tasks] { $count }/{ $total } tasks with a day (the last { $last }) were over on the date of the data, { $day }
       *[both] the day of the goal ({ $goal }) and those of { $count }/{ $total } tasks with a day (the last { $last }) were over on the date of the data, { $day }
    }
    .help = Use the assignments of the plan that is in force; where the plan was prolonged, correct the days in the file.
