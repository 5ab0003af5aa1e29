## Many files, many communes

no-survey-in-folder = this folder holds no survey
    .help = Surveys are files that end with { $endings }; folders below are searched too.
nothing-matches = no file matches this pattern
    .help = Check the folder and the ending; * stands for a stretch of a name, ** for any folders below.
bad-pattern = this pattern is malformed
    .help = In a pattern * stands for a stretch, ? for one character, [ab] for one of these; ** must stand alone between two slashes.
files-left-out = { $count ->
        [one] 1 file without the ending of a survey is left out: { $names }
       *[other] { $count } files without the ending of a survey are left out: { $names }
    }{ $more ->
        [0] { "" }
       *[other] {" "}and { $more } more
    }
commune-twice = the commune { $commune } stands in { $first } already
    .help = Each commune is counted once: take one of the surveys away. If they are two communes, give the code of each in its survey.
commune-missing = there is no survey of the commune { $commune }
    .help = Add its survey, or take it off the list.
commune-not-expected = the commune { $commune } is not on the list
    .help = Add it to the list, or leave out this survey; name, district, province and code must agree with the list.
commune-list-form = { $wrong ->
        [row] this row has neither the name nor the code of a commune
       *[header] the list has no column with names or codes of communes
    }
    .help = A list is a table with a row of column names: commune (xã, tên xã), code (mã xã), district (huyện), province (tỉnh); commune or code must be there.
band-order = the band { $band } cannot stand here: the first is at most the number of criteria, each is below the one before, and none is 0
    .help = Write them from the greatest down, as bands = [19, 15, 10]: all 19, 15 - 18, 10 - 14, below 10. Here the greatest is { $most }.
own-results-left-out = { $count ->
        [one] 1 file is left out, a result of this program: { $names }
       *[other] { $count } files are left out, results of this program: { $names }
    }{ $more ->
        [0] { "" }
       *[other] {" "}and { $more } more
    }
