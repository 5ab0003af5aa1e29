## Findings

claim-mismatch = the claimed { $claimed } does not agree with { $source } (it is { $exact })
    .help = Correct the claim, or check the numerator and denominator.
claim-percentage = { $percent }%
claim-without-counts = { $claimed } is claimed, but there are no numbers to check it by
    .help = Give numerator and denominator; where only the percentage is known, put it into the value column.
quantity-differs = several values for { $quantity }: { $values }
    .help = Agree on one figure, or explain the difference in the note.
quantity-value = { $value } ({ $wheres })
quantity-in-facts = facts
quantity-in-indicators = denominators of { $codes }
conclusion-differs = the officer concluded “{ $concluded }”, but the data give “{ $verdict }”; the data's verdict stands
    .help = Check the data or the conclusion.
rounding-would-turn = { $exact }% rounded to { $rounded }% would turn the verdict at { $target }%; the exact figure decides
    .help = Do not round before comparing with a target.
region-unknown = the commune's region or group is not known, so there are no targets for { $indicators }: { $why }
    .help = Give the fact “province”, “region” or “group”.
region-merged = province { $province } was formed from { $formerly }, which lay in different regions
region-not-given = the survey gives no province, region or group
hamlets-missing = figures of { $given } hamlets, but the commune has { $hamlets }
    .help = Add the missing hamlets, or correct the number of hamlets.
overlay-other-province = the overlay { $overlay } is for { $other }, where this commune does not lie
    .help = Choose the right province's overlay with --overlay.
loosened = the overlay { $overlay } asks for less than its base set: { $reason }
    .help = Use it only where a document allows it.
rules-checked-long-ago = the file { $id } was last checked on { $checked }, more than a year before { $day }
    .help = Check the file against the documents in force, then correct checked_on.
commune-unnamed = the survey does not name its commune; the file's name “{ $name }” is taken
    .help = Write its name in the row “commune” of the facts, in the value column.
read-by-other-cells = numbers that can be read in two ways: { $readings }{ $more ->
        [0] { "" }
       *[other] {" "}and { $more } more
    }, as { $by } is written
    .help = If the first is { $plain }, write { $plain } without a mark; or say how the whole file writes numbers: --numbers vi or --numbers en.
read-as = { $written } is read as { $number }
unlikely-size = { $size ->
        [fraction] { $value }% is too small beside the target of { $target }%
        [large] { $value } { $unit } is over 100 times the target of { $target }
       *[small] { $value } { $unit } is less than a hundredth of the target of { $target }
    }{ $known ->
        [yes] ; is it { $likely }?
       *[no] { "" }
    }
    .help = { $size ->
        [fraction] Shares are written in percent: { $likely }, not { $value }.
       *[other] The number is in { $unit }; check the unit and the decimal mark.
    }
district-ended = district { $district }: there are no districts any more since { $since }
    .help = Leave “district” blank. Source: { $document } ({ $basis ->
        [text] checked against the text
        [quoted] quoted by another document
        [entered] entered from the text, not checked
       *[recalled] recalled, not checked against the text
    }).
