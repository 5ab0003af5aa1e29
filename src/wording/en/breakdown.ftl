## Hamlets, women and men: errors

total-beside-hamlets = the commune's row is not the sum of its hamlets: { $what ->
        [numerator] numerator { $total }, but the hamlets add up to { $sum }
        [denominator] denominator { $total }, but the hamlets add up to { $sum }
        [percent] { $total }%, but the hamlets give { $sum }%
        [answer] { $total }, but the hamlets give { $sum }
       *[value] { $total }, but the hamlets give { $sum }
    } (lines { $lines })
    .help = Correct the wrong figure, add the hamlets that are missing, or leave out the commune's row: the hamlets are added up then.
hamlets-cannot-add = the hamlets' figures cannot be added up: { $why ->
        [percent] percentages do not add up
        [level] levels do not add up
        [amount] averages do not add up, and the rules do not say what they are weighted by
        [sexes] this hamlet does not give women and men apart as others do
        [too_large] the sum is too large to be kept exactly
       *[incomplete] { $count ->
            [0] a hamlet lacks a number
           *[other] missing in { $lacking }
        }
    }
    .help = Give the same kind of figures (numerator and denominator) for every hamlet, or one row for the commune.
hamlet-lacks = { $hamlet } (line { $line }: { $cells })
hamlet-weight-missing = the commune's average cannot be computed: { $fact } is missing for { $hamlets }
    .help = Add a row “{ $fact }” with the hamlet's name for each of them; the average is weighted by it.
not-a-sex = this cell should say men or women
    .help = Write men or women; leave it blank where the row is about both.
sex-missing = there is a row about { $missing ->
        [women] men but none about women
       *[men] women but none about men
    }
    .help = Give both, or one row for women and men together.
sexes-cannot-add = the figures of women and men cannot be added up: { $why ->
        [percent] percentages do not add up
        [level] levels do not add up
        [amount] averages do not add up
        [too_large] the sum is too large to be kept exactly
       *[incomplete] women or men lack a number
    }
    .help = Give numerator and denominator for women and for men, or one row for both.
total-beside-sexes = the row for both is not the sum of women and men: { $what ->
        [numerator] numerator { $total }, but women and men add up to { $sum }
        [denominator] denominator { $total }, but women and men add up to { $sum }
        [percent] { $total }%, but women and men give { $sum }%
        [answer] { $total }, but women and men give { $sum }
       *[value] { $total }, but women and men give { $sum }
    } (lines { $lines })
    .help = Correct the wrong figure, or leave out the row for both.
sum-of-nothing = nothing
key-misfit = the key `{ $key }` is only for kind = "{ $kind }"
    .help = Leave the key out, or correct the kind.

## Hamlets, women and men: report

mean-of-hamlets = the mean of the hamlets
quantity-in-hamlets = sum of the hamlets
heading-hamlets = Hamlets that pull an indicator down
column-hamlet = Hamlet
no-hamlet-below = No hamlet's figures are below what is required.
women = women
men = men
figure-mean = { $mean }, mean of { $count } hamlets
figure-sex = { $sex } { $measured }
reason-sexes-reach = { $measured }, required { $required } for women and for men: met.
reason-sexes-miss = { $measured }, required { $required } for women and for men: not met for { $failing }.
missing-by-sex = { $missing } ({ $failing })
