# Taking over an earlier survey

not-carried-over = the earlier survey was made by { $own }, the new one by { $set }: only the general facts are taken over{ $carried_count ->
        [0] { "" }
       *[other] {" "}and the figures of { $carried }
    }{ $codes_count ->
        [0] { "" }
       *[other] ; not the figures of { $codes }
    }{ $facts_count ->
        [0] { "" }
       *[other] ; the new set has no use for { $facts }
    }
    .help = The same code may be another indicator in the other set, so figures are not taken over by code. Look into the earlier survey for what is still of use.
hamlets-left-out = { $count ->
        [one] a hamlet of the earlier survey is not in --hamlets: { $hamlets }; its figures are not taken over
       *[other] { $count } hamlets of the earlier survey are not in --hamlets: { $hamlets }; their figures are not taken over
    }
    .help = Correct --hamlets if a name is written differently; if hamlets were merged, add their figures to the new one.
same-as-last-time = { $same } of { $count } indicators are as they were last time; were they looked at again?
    .help = A survey made from an earlier one has its figures already. Look at each indicator and enter the new figures.
