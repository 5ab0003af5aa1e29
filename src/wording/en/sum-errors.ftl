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
