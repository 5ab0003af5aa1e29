## Report for the meeting: its head and signature

letterhead-nation = SOCIALIST REPUBLIC OF VIET NAM
letterhead-motto = Independence - Freedom - Happiness
letterhead-committee = PEOPLE'S COMMITTEE OF
letterhead-committee-short = UBND
letterhead-body-unknown = (NAME OF THE REPORTING BODY)
letterhead-place-unknown = (Place)
letterhead-number = No.{"            "}/BC
letterhead-number-committee = No.{"            "}/BC-UBND
letterhead-place-and-date = { $place }, date{"                            "}
letterhead-draft = DRAFT
letterhead-paper = REPORT
signature-for-committee = FOR THE PEOPLE'S COMMITTEE
signature-chair = CHAIR
signature-head = HEAD OF THE BODY
signature-preparer = DRAWN UP BY
signature-recipients = Recipients:
signature-archive = Archive.

## Report for the meeting: names

kind-self-assessment = self-assessment
kind-examination = examination
kind-appraisal = appraisal
meeting-subject = Result of the { $kind } by the { $set } of { $place }
meeting-subject-of-year = { $subject }, { $year }
place-communes = { $count } communes
place-communes-of = { $communes }, { $place }
title-with-code = { $title } (code { $code })
annex-number = Annex { $number }
annex-indicators = All indicators
annex-shortfalls = What is missing or to be supplied
annex-hamlets = Results by hamlet
annex-evidence = Evidence by indicator
sheet-evidence = Evidence

## Report for the meeting: the conclusion

meeting-conclusion = { $place } meets { $met } of { $total } criteria.
meeting-criteria-with = { $verdict } ({ $count }): { $criteria }.
meeting-not-recognized = This compares data with targets; it does not conclude that anybody is eligible for recognition.
meeting-provisional = The result is provisional. Of { $total } indicators and parts: { $parts }.
meeting-concluded = { $count ->
        [one] 1 result is an officer's conclusion: { $why }.
       *[other] { $count } results are officers' conclusions: { $why }.
    }
provisional-unverified = { $count } have a target that was not checked against the text of its document
provisional-left = { $count } are left to another body and have no target yet
provisional-unset = { $count } have no target in the program
concluded-without-target = { $count } since there is no target
concluded-without-numbers = { $count } since numbers are missing
size = By its survey the commune has { $numbers }.
size-on-day = By its survey the commune has { $numbers }; data of { $day }.
size-households = { $number } households
size-people = { $number } people
size-hamlets = { $number } hamlets
meeting-selection = Only the selected indicators are listed; the numbers of criteria are of all indicators.
meeting-end = The annexes give the details./.
columns-of-examination = The column of the self-assessment holds the conclusions of the commune's survey; the column of the examination holds what the data give.
columns-of-appraisal = The column of the self-assessment holds the conclusions of the commune's survey; the column of the examination is left to the examining body; the column of the appraisal holds what the data give.

## Report for the meeting: tables and pictures

heading-criteria = Result by criterion
heading-communes = Result by commune
heading-check = Warnings
column-number = No.
column-criterion-title = Criterion
column-criterion-content = Content of the criterion
column-target = Target
column-outcome = Outcome
column-result-of = Result of { $kind }
column-indicators-met = Indicators met
column-indicators-not-met = Indicators not met or open
column-missing-or-supply = Missing, or to be supplied
column-finding = Content
column-finding-code = Code of the finding
column-severity = Severity
column-place = Place in the survey
column-mark = Mark
column-indicator-count = Indicators and parts
column-criteria-met = Met
column-criteria-not-met = Not met
column-criteria-other = Other
column-criteria-total = Criteria in all
column-which-not-met = Criteria not met
column-annex = Annex
column-commune-code = Code of the commune
criterion-progress = { $met } of { $total } indicators met
finding-notice = Notice
finding-warning = Warning
chart-title = Criteria and distances to targets
distance-none = exactly at the target
distance-points-missing = { $percent ->
        [one] 1 percentage point from the target
       *[other] { $percent } percentage points from the target
    }
distance-points-over = { $percent ->
        [one] 1 percentage point above the target
       *[other] { $percent } percentage points above the target
    }
distance-points-below = { $percent ->
        [one] 1 percentage point below the target
       *[other] { $percent } percentage points below the target
    }
distance-target-missing = { $percent }% from the target
distance-target-over = { $percent }% above the target
distance-target-below = { $percent }% below the target

## Report for the meeting: details of an indicator

detail-source = { $document }: { $basis }
detail-guidance = What to look at
detail-evidence = Evidence
detail-note = Note
detail-place = Source of the data
detail-line = { $file }, { $place }

## The report for a meeting: met by an officer's conclusion

criteria-met-by-word = Criteria met by officers' conclusions: { $criteria }.

## The report for a meeting: the picture

criterion-tile = { $state } ({ $met } of { $total } indicators)
distance-points-above = { $percent ->
        [one] { $percent } percentage point
       *[other] { $percent } percentage points
    } above the target
distance-target-above = { $percent }% above the target

## A commune without a name

commune-blank = …………
