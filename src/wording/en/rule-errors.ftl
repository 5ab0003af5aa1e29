## Errors in rule files

rules-not-utf8 = the rule file is not UTF-8 text
    .help = Save it as UTF-8 in your editor.
toml-syntax = wrong TOML syntax: { $explanation }
    .help = { $about ->
        [decimal] Put a point in place of the comma: 7.5, not 7,5.
       *[other] Check quotes, brackets and equals signs here.
    }
toml-blank = the value is still blank
toml-quotes = text must stand in straight double quotes "..."; a number goes without %, a day like 2022-03-08
toml-unclosed-quote = the closing quote is missing
toml-unclosed = the closing bracket is missing
toml-day = there is no such day, or it is not written like 2022-03-08
toml-day-meant = write { $day }, without quotes
toml-rest = something is left behind the value (decimals are written with a point, such as 7.5)
toml-percent = numbers have no percent sign
toml-sign = only the number; “at least” is at_least, “not more than” is at_most
toml-curved-quotes = quotes must be straight "..."; word processors make them curved
toml-decimal-comma = decimals are written with a point, such as 7.5
toml-braces = keys on one line stand in braces { "{" } ... { "}" }
toml-name = a name with accents or spaces must stand in double quotes, such as "ĐBSH"
toml-equals = the equals sign is missing
toml-comma = a comma between two entries is missing
toml-twice = the key stands above already
toml-digits = the number is not written right (no leading zero, no thousands marks)
toml-flag = write true or false
unknown-key = there is no key “{ $key }” here
    .help = { $heading ->
        [target] The line [[...target]] above is missing, such as [[indicator.target]] (is there still a #?).
       *[none] { $count ->
            [0] Known keys: { $allowed }.
           *[other] Did you mean { $near }? Known keys: { $allowed }.
        }
    }
missing-key = the key “{ $key }” is missing
    .help = Add the key { $key }; rules/README.md and docs/rules.md show how.
wrong-type = value of a wrong type: expected { $expected }
    .help = { $advice }.
wrong-type-see = Correct the marked value
wrong-type-unquote = Remove the quotes: { $written }
wrong-type-quote = Add quotes: "{ $written }"
wrong-type-day = Write { $day }, without quotes
type-text = text in double quotes
type-texts = a list of texts in square brackets
type-whole = a whole number that is not negative
type-wholes = a list of whole numbers in square brackets
type-year = a year of four digits
type-date = a date as year-month-day without quotes (such as 2022-03-08)
type-number = a number in digits with a decimal point (such as 16.5)
type-flag = true or false
type-table = a table in braces or under a heading in square brackets
empty-text = the key “{ $key }” is empty
    .help = Write a text, or remove the key.
unknown-word = “{ $word }” is not known for the key “{ $key }”
    .help = Known words: { $allowed }.
number-too-long = the number { $number } is too long to be kept exactly
    .help = Write at most 12 digits before and 6 after the decimal point.
number-out-of-range = the number { $number } is out of range
    .help = Percentages are 0 to 100; other numbers are not negative, and a step is above 0.
misplaced-code = the code “{ $code }” cannot stand under “{ $parent }”
    .help = An indicator's code is its criterion's with a number ({ $parent }.1), a part's has a letter ({ $parent }.a).
duplicate-code = the code “{ $code }” stands already in line { $line } for the same time
    .help = Remove one, or give from/until so that the two versions share no day.
reversed-dates = the first day { $from } is after the last { $to }
    .help = Exchange the two days.
overlapping-targets = { $region ->
        [all] two targets for the same time (the other is in line { $line })
       *[other] two targets for the same time and the same region { $region } (the other is in line { $line })
    }
    .help = Keep one, or separate them by year, from/until or region.
target-gap = there is no target from { $from } to { $to }
    .help = Add a target for that time; where it is not known write unset = "reason".
target-form = { $count ->
        [0] the target says nothing
       *[other] these cannot be given together: { $given }
    }
    .help = { $about ->
        [days] Give year for a year, or from and until for other days, not both.
        [parts] An indicator with parts has no kind, unit, scale, denominator or target of its own: take one of the two out.
       *[value] Give exactly one of: at_least, at_most, is, left_to, unset.
    }
target-kind = this target does not fit the kind of the indicator
    .help = Use { $expected }.
missing-citation = the target cites no document
    .help = Add cite = "..." with a name declared under [citation.*].
unknown-citation = the document “{ $citation }” is not declared
    .help = { $count ->
        [0] The file declares no document. Add [citation."{ $citation }"] with document = "...".
       *[other] Declared documents: { $allowed }. Or add [citation."{ $citation }"].
    }
missing-basis = { $unset ->
        [yes] an unset target has no basis
       *[no] the target has no basis
    }
    .help = { $unset ->
        [yes] Remove basis.
       *[no] Add basis = "text" (checked against the text), "quoted" or "recalled".
    }
unknown-unit = the unit “{ $unit }” is not declared
    .help = { $count ->
        [0] Add [unit."{ $unit }"] with step = 1.
       *[other] Did you mean { $near }? Or add [unit."{ $unit }"] with step = 1.
    }
unknown-fact = there is no fact “{ $fact }”
    .help = { $count ->
        [0] Declare it under [[fact]] with name = "{ $fact }".
       *[other] Did you mean { $near }? Or declare it under [[fact]].
    }
unknown-region = there is no region or group “{ $region }”
    .help = { $count ->
        [0] Known codes: { $allowed }.
       *[other] Did you mean { $near }? Known codes: { $allowed }.
    }
declared-total = { $what ->
        [criteria] { $declared } criteria are declared, but there are { $found }
       *[indicators] { $declared } indicators are declared, but there are { $found } (on { $day })
    }
    .help = Correct the declared number, add what is missing, or write incomplete = "reason" for a set that is not whole yet.
overlay-no-match = the rule set { $base } has no indicator “{ $code }”
    .help = { $count ->
        [0] Check the indicator's code.
       *[other] Did you mean { $near }?
    }
loosens-without-reason = the value { $own } for indicator { $code } asks for less than the base set's { $base } ({ $region })
    .help = Correct the value, or give loosens = "reason" where a document allows it; the reason is shown in reports.
rule-at-least = ≥ { $number }
rule-at-most = ≤ { $number }
overlay-no-effect = { $why ->
        [parts] indicator { $code } has the parts { $parts }, so a target of the whole does nothing
        [days] the days of this target lie outside those of the file ({ $end ->
            [open] from { $from }
           *[day] from { $from } to { $to }
        }), so that it is never used
       *[other] this entry changes nothing
    }
    .help = { $why ->
        [parts] Set a target for each part: { $parts }.
        [days] Correct year, from or until of the target, or in_force of the file.
       *[other] Write target, part, title or guidance; see whether the days of the target lie within those of the indicator.
    }
unknown-province = there is no province “{ $province }” on { $day }
    .help = { $count ->
        [0] Check the province's name.
       *[other] Did you mean { $near }?
    }
overlay-other-base = the overlay { $id } is for the rule set { $base }, not { $set }
    .help = Choose another overlay, or choose the rule set with --rules.
unknown-rule-set = there is no rule set or overlay “{ $id }”
    .help = { $count ->
        [0] There are: { $allowed }.
       *[other] Did you mean { $near }? There are: { $allowed }.
    }
duplicate-rule-set = { $content ->
        [same] this file is the same as { $file }
       *[other] there is another file with the id “{ $id }” ({ $file })
    }
    .help = { $content ->
        [same] The two files are the same: leave one out.
       *[other] Give two decisions two ids; of two copies of one decision keep the right one.
    }
no-rule-set-in-force = { $chosen ->
        [yes] the rule set { $nearest } is not in force on { $day }
       *[no] no rule set is in force on { $day }
    }
    .help = { $chosen ->
        [yes] It is in force from { $from } to { $to }{ $count ->
            [0] .
           *[other] ; on that day use { $others }.
        } Check the date: of the data, --as-of, or behind the @.
       *[no] The nearest is { $nearest }, from { $from } to { $to }. Check the date: of the data, --as-of, or behind the @.
    }
overlay-not-in-force = the overlay { $id } is not in force on { $day }
    .help = It is in force from { $from } to { $to }. Check the date: of the data, --as-of, or behind the @.
other-rule-file = { $found ->
        [overlay] this file is an overlay, not a rule set
       *[set] this file is a rule set, not an overlay
    }
    .help = { $found ->
        [overlay] Give it with --overlay.
       *[set] Give it with --rules.
    }

## Errors in the sums of rule files

sum-form = { $wrong ->
        [figure] this must be exactly one of: fact, numerator, denominator
        [answer] this fact is answered with yes or no; it cannot be added
        [kind] this indicator has no numerator and denominator
        [twice] this figure stands twice in one sum
       *[parts] a sum has two parts or more
    }
    .help = Write it like whole = {"{"} denominator = "9.1" {"}"}, parts = [{"{"} numerator = "9.1" {"}"}, {"{"} fact = "other houses" {"}"}]; see docs/rules.md.
sum-unknown-indicator = the rule set has no indicator “{ $code }” to add up
    .help = { $count ->
        [0] Check the indicator's code.
       *[other] Did you mean { $near }?
    }
