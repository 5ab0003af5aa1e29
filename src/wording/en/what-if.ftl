## Other figures

what-if-changes = { $count ->
        [1] With one cell changed: { $changes }.
       *[other] With { $count } cells changed: { $changes }.
    }
what-if-nothing = RESULT UNCHANGED: the commune is still { $commune }
what-if-commune = RESULT: { $before } → { $after }
what-if-verdict = { $verdict }, { $met } of { $total } criteria met
what-if-recognition = Recognition: { $before } → { $after }.
what-if-eligible = eligible
what-if-not-eligible = not eligible
what-if-side = { $measured }: { $verdict }
what-if-column-before = Before
what-if-column-after = After
what-if-column-verdict-before = Verdict before
what-if-column-verdict-after = Verdict after
sheet-what-if = What if

fewest-heading = Fewest changes
fewest-all-met = No criterion is left to be met.
fewest-with-count = { $count ->
        [1] One change
       *[other] { $count } changes
    } each: criteria { $codes }.
fewest-with-none = Cannot be met by figures alone: criteria { $codes }.
fewest-criteria = To meet criterion { $codes }: { $count ->
        [0] met already, nothing to change.
       *[other] at least { $count } indicators or parts must change.
    }
fewest-criteria-impossible = Criterion { $codes }: cannot be met by figures alone.
fewest-more = To meet { $more } more criteria: at least { $count } indicators or parts must change.
fewest-more-impossible = { $more } more criteria cannot be met: at most { $possible } can.
fewest-count = { $count ->
        [1] 1 change
       *[other] { $count } changes
    }
fewest-impossible = cannot be met by figures alone
fewest-column-change = To change
fewest-column-count = Changes of the criterion
fewest-column-units = Units
fewest-assumed = This assumes that:
fewest-assumes-whole = denominators, and all other figures, stay;
fewest-assumes-steps = what is missing can be made up to the target, in steps of the unit;
fewest-assumes-open = indicators without data or undecided must be met too, by how much cannot be counted; a conclusion on an indicator in place of its parts, or "not applicable", does not count as a change;
fewest-assumes-order = fewest indicators come first; among equals fewest that cannot be counted, then fewest steps (different units are added up).

bad-change = { $wrong ->
        [twice] the cell of “{ $change }” is set by “{ $first }” already
        [nothing] “{ $change }” adds or takes away, but the survey has no number in that cell
       *[form] “{ $change }” is not of the form CODE.COLUMN=VALUE
    }
    .help = Write 9.1.n=0, 9.1.d=800, 10.value=42, "9.1@Bản X.n=3" or so-ho=800; each cell once. A + or - behind the equals sign adds to the survey's number or takes from it: 2.2.n=+2.
change-below-zero = the survey says { $before }; { $by } less would be { $after }, below zero
    .help = Take away less; without the minus sign, the cell is set to the number.
what-if-more = { $change } ({ $before } + { $by } = { $after })
what-if-less = { $change } ({ $before } − { $by } = { $after })
fewest-with-unset = Cannot be told, since a target is not set: criteria { $codes }.
fewest-unset = no target
fewest-assumes-targets = criteria with a target that is not set come after the others, since nobody can say how far they must change;
what-if-concluded = No target is set for { $codes }, so the officer's conclusion is taken; other figures do not change the result.
what-if-target-unset = No target is set for { $codes }, so it cannot be judged; other figures do not change the result.
