## Showing rule sets

rules-heading-list = Rule sets and overlays
rules-heading-bases = How the targets are known
rules-heading-files = Files
rules-heading-diff = Two rule sets compared
rules-heading-unverified = Not checked against the text, or not signed ({ $count })
rules-bases-explained = How many targets of the file are checked against the text as somebody signed, by the text without that, quoted by another document, typed from the document, recalled from knowledge of the field, left to others by the decision, not known.
rules-group-sets = Rule sets
rules-group-overlays = Overlays
rules-state-complete = all indicators; { $lacks }, { $left }, { $checked }
rules-lacks = { $count ->
        [0] no target missing
       *[other] { $count } targets missing
    }
rules-left = { $count ->
        [0] none left to others
       *[other] { $count } left to others
    }
rules-checked = { $count ->
        [0] none checked
       *[other] { $count } checked
    }
rules-state-incomplete = incomplete: { $held } of { $declared } indicators
rules-file = { $id }: file { $file }, checked on { $day }, SHA-256 { $sha256 }
rules-days-from = from { $from }
rules-days-until = until { $to }
rules-days-between = from { $from } to { $to }
rules-year = { $year }
rules-list = { $items }
rules-in-force = In force { $days }.
rules-on-top-of = Supplements { $base }, for { $place }.
rules-on-top-of-anywhere = Supplements { $base }; of no province, and used only where --overlay names it.
rules-always = Always
rules-everywhere = everywhere
rules-target-kept = as in the base set
rules-kind-share = share in %
rules-kind-amount = amount
rules-kind-count = count
rules-kind-yes-no = met or not met
rules-kind-growth = growth against the year before, %
rules-kind-level = level of a scale
rules-decided-by-parts = Met when all the parts below are.
rules-decided-by-some-parts = { $count ->
        [one] Met when at least 1 of the parts below is.
       *[other] Met when at least { $count } of the parts below are.
    }
rules-counted-in = How it is judged: { $kind }, counted in { $unit }.
rules-observed = How it is judged: { $kind }.
rules-asked = Target: { $target }
rules-optional = Not applicable: { $when }.
rules-guidance = Guidance: { $guidance }
rules-written = In { $file }, line { $line }.
rules-written-when = { $when }: { $file }, line { $line }.
rules-unknown = Not known, because: { $why }.
rules-loosens = Asks for less than the base set: { $reason }.
rules-signed-off-line = { $codes } checked against { $document }: { $by }, on { $day }.
rules-signed-off-void = No longer valid for { $codes }, changed since: what { $by } signed on { $day } against { $document }.

## Checking, comparing, signing off

rules-sound = { $file }: sound ({ $id })
rules-tally = { $total ->
        [one] 1 target: { $text } checked against the text, { $unsigned } by the text but not signed, { $quoted } quoted, { $entered } typed from the document, { $recalled } recalled, { $left } left to others, { $unset } not known.
       *[other] { $total } targets: { $text } checked against the text, { $unsigned } by the text but not signed, { $quoted } quoted, { $entered } typed from the document, { $recalled } recalled, { $left } left to others, { $unset } not known.
    }
rules-all-verified = Every target is checked against the text.
rules-edition = { $label }: { $title } ({ $id }), targets of { $day }
rules-edition-before = Before
rules-edition-after = After
rules-no-difference = No difference.
rules-differences = { $count ->
        [one] 1 difference
       *[other] { $count } differences
    }
rules-only-by-year = The documents are the same; only values of other years apply.
rules-heading-by-year = Values of another year, by the same document ({ $count })
rules-what-added = added
rules-what-removed = removed
rules-what-kind = judged otherwise
rules-what-tightened = tightened
rules-what-loosened = loosened
rules-what-set = now set
rules-what-set-unknown = set; the value before is not known, so it cannot be compared
rules-what-no-longer-set = no longer set
rules-what-other-target = another kind of target
rules-what-wording = other words or document
rules-what-title = another title
rules-what-document = another document
rules-what-clause = another clause
rules-what-words = other words
rules-diff-loosens = { $code } asks for less than the nation, because: { $reason }
rules-kind-and-target = { $target } ({ $kind })
rules-may-not-apply = { $target }, may not apply
rules-titled = “{ $title }”: { $target }
rules-target-of-year = { $target }, { $year }
rules-signed = { $count ->
        [one] Recorded in { $file }: 1 target checked against the text ({ $codes })
       *[other] Recorded in { $file }: { $count } targets checked against the text ({ $codes })
    }
rules-not-signed = { $count ->
        [one] Not recorded, as 1 target is not set ({ $codes }): there is nothing to check.
       *[other] Not recorded, as { $count } targets are not set ({ $codes }): there is nothing to check.
    }

## Columns

rules-column-id = Id
rules-column-set = Rule set or overlay
rules-column-title = Title
rules-column-in-force = In force
rules-column-state = State, place
rules-column-text = Text
rules-column-unsigned = Not signed
rules-column-quoted = Quoted
rules-column-entered = Typed
rules-column-recalled = Recalled
rules-column-left = Left to others
rules-column-unset = Not known
rules-column-base = Base set
rules-column-province = Province
rules-column-district = District
rules-column-commune = Commune
rules-column-from = From
rules-column-to = To
rules-column-checked-on = Checked on
rules-column-declared = Indicators declared
rules-column-held = Indicators held
rules-column-sha256 = SHA-256
rules-column-target = Target
rules-column-region = Region or group
rules-column-kind = Judged by
rules-column-year = Year
rules-column-operator = Operator
rules-column-loosens = Why less
rules-column-file = File
rules-column-line = Line
rules-column-what = Difference
rules-column-before = Before
rules-column-after = After
rules-column-operator-before = Operator before
rules-column-value-before = Value before
rules-column-document-before = Document before
rules-column-year-before = Year before
rules-column-operator-after = Operator after
rules-column-value-after = Value after
rules-column-document-after = Document after
rules-column-year-after = Year after

rules-column-by-year = By year only
## The skeleton of an overlay

skeleton-intro =
    An overlay to fill in. Step by step: rules/README.md.
    1. Correct title, in_force, checked_on and document by the document.
    2. For each indicator that the document sets: take away the # before the lines that begin
       with #[[ and those right below, and put the number behind the = (with a decimal point, such
       as 16.5). Lines that begin with “# ” explain; leave them. Skip what the document does not set.
       It helps to name the clause of each target below its cite, such as clause = "Điều 3 khoản 2".
    3. at_least is a minimum, at_most a maximum.
    4. Check: nongthon rules check FILE
    5. Somebody else checks it against the document and records that: nongthon rules sign-off --help
skeleton-title = Rules of { $place } on top of { $set }
skeleton-checked-on = The day on which you checked this file against the document: take away the # and put the day, such as 2022-07-04.
skeleton-document = Put number and date of the document of { $place } between the quotes; issued is the day on which it was issued.
skeleton-not-held = { $count ->
        [one] 1 indicator of the base set is not in its file yet and so not below.
       *[other] { $count } indicators of the base set are not in its file yet and so not below.
    }
skeleton-region = This place lies in the region { $region }.
skeleton-nothing-open = The rule set leaves no target open.
skeleton-no-value = the rule set has no target for this region
skeleton-why = Open: { $why }.
skeleton-why-when = Open { $when }: { $why }.

## Errors

overlays-overlap = { $origin ->
        [program] the built-in overlay { $other } sets the target of indicator { $codes } too, from { $from } to { $to }
       *[file] the overlay { $other } ({ $file }) sets the target of indicator { $codes } too, from { $from } to { $to }
    }
    .help = { $origin ->
        [program] Correct in_force of this file; or write the built-in overlay to a file with nongthon rules show { $other } --source -o { $other }.toml, correct its last day (to) or remove the target there, and put it in the same folder or command: a file with the same id takes its place.
       *[file] Correct in_force so that two overlays of one place share no day, or remove one of the targets. Where a new decision takes the place of the old one, write its last day into to of the old file.
    }
signed-off-wrong = { $why ->
        [unknown] signed_off names the code “{ $code }”, for which the file has no target
       *[other] signed_off names the code “{ $code }”, whose target has no basis = "text"
    }
    .help = Remove the code from signed_off, or check the target again and use nongthon rules sign-off.
sign-off-unset = indicator { $code } has no target, so there is nothing to check
    .help = Enter the target first, check the file with nongthon rules check, then sign it off.
overlay-empty = the overlay has no entry
    .help = Take away the # before the entries that are needed and put the targets in.
no-such-code = the file has no code “{ $code }”
    .help = { $count ->
        [0] Check the code.
       *[other] Did you mean { $near }?
    }
not-a-day = “{ $day }” is not a day
    .help = Behind the @ write day/month/year or year-month-day, such as @01/03/2024.
file-exists = the file is there already
    .help = { $replaceable ->
        [yes] Choose another name: it may hold figures that somebody filled in. To replace it all the same, add --overwrite.
       *[no] Choose another name; it may hold what somebody filled in.
    }
bad-scale = a scale needs at least two different levels
    .help = Write levels from the lowest to the highest, such as levels = ["Trung bình", "Khá", "Tốt"]; levels_en, if given, has as many.
unknown-scale = the scale “{ $scale }” is not declared
    .help = { $count ->
        [0] Add [scale."{ $scale }"] with levels = ["...", "..."].
       *[other] Did you mean { $near }? Or add [scale."{ $scale }"].
    }
unknown-level = the indicator's scale has no level “{ $level }”
    .help = Levels: { $allowed }.
parts-needed = { $needed } of { $parts } parts cannot be needed
    .help = Write a number from 1 to the number of the indicator's parts.
fact-kind = the fact “{ $fact }” is not answered with yes or no
    .help = Declare it under [[fact]] with kind = "yes_no".
code-order = the code “{ $code }” stands behind “{ $before }”
    .help = Keep the order of the law, so that the file can be compared with it line by line.
