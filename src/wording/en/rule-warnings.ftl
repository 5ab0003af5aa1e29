# Overlays of one place on those of another, sign-offs, and what is easily mistaken in rule files.

part-not-brought = { $when ->
        [never] no overlay of a wider place divides indicator { $indicator } into a part “{ $code }”
       *[day] on { $day } no overlay of a wider place divides indicator { $indicator } into a part “{ $code }”
    }
    .help = { $count ->
        [0] Give the file of the wider place in the same command too, or set the target of indicator { $indicator }.
       *[other] Did you mean { $near }? Otherwise set the target of indicator { $indicator }.
    }
parts-loosen = { $why ->
        [value] dividing indicator { $code } into parts gives up the base set's { $base }
        [dropped] the base set's part { $part } is missing from indicator { $code }
        [fewer] indicator { $code } needs fewer of its parts than in the base set
       *[part] part { $part } asks for less than the base set
    }
    .help = Keep to the base set; where a document allows otherwise, give loosens = "reason" below the code of this entry; the reason is shown in reports.
signed-off-changed = the target of indicator { $code } was changed after it was signed off; it counts as not checked
    .help = It was “{ $before }” when it was signed off and is “{ $now }” now. Check it again and use nongthon rules sign-off, or put the old target back.
sign-off-document = { $found ->
        [0] the file has no document “{ $document }”
       *[other] “{ $document }” may be { $found } documents of the file
    }
    .help = Give the name of the document as the file has it, or its key. The file has: { $known }.
sign-off-citation = { $key } ({ $document })
sign-off-other-document = indicator { $code } does not rest on this document but on { $document }
    .help = Check it against that document, or correct the cite of the target.
sign-off-too-early = the day of the sign-off, { $day }, is before { $issued }, when { $document } was issued
    .help = Correct the day behind --date, or the document's issued in the file.
sign-off-in-future = { $what ->
        [date] the day of the sign-off, { $day }, has not come yet
       *[other] checked_on is { $day }, a day that has not come yet
    }
    .help = Give the day on which it was checked.
tiny-percent = a target of { $number }% is very small
    .help = If the document says { $hundredfold }%, write { $hundredfold }; if { $number }% is meant, leave it.
province-misspelt = the province is written “{ $name }” and taken for { $province }
    .help = Write { $province } if that is the one.
issued-too-late = { $document } was issued on { $issued }, after the day from which this target applies ({ $from })
    .help = Check the document's issued and the file's in_force.
overlay-beyond-base = the overlay is in force on days on which the rule set { $base } (from { $from } to { $to }) is not
    .help = Correct in_force; on other days the overlay is never used.
overlay-hole = from { $from } to { $to } the file has no target of indicator { $code }; the base set applies on those days
    .help = Correct until of the target before or from of the one after if a day is wrong; if the document says so, leave it.
rules-of-other-documents = Not signed off: { $count ->
        [one] 1 target
       *[other] { $count } targets
    } of other documents ({ $codes }), which have to be checked against those.
rules-loosened = { $count ->
        [one] 1 target asks for less than the nation: { $items }.
       *[other] { $count } targets ask for less than the nation: { $items }.
    }
rules-loosened-item = { $code } ({ $base } → { $own }), because: { $reason }
rules-loosened-parts = { $code } (parts arranged anew), because: { $reason }
rules-not-compared = { $document } has { $count ->
        [one] a target
       *[other] targets
    } for { $codes } that the rule set does not know: whether this file asks for less than the nation cannot be told.
rules-document-of-base = The nation's document
basis-text-unsigned = by the text of the document, nobody has signed that it was checked
basis-changed = typed from the document; changed after it was checked, to be checked again
rules-edition-with = {""}; with { $wider }
rules-edition-alone = {""}; without the province's rules (add --rules and the province's file)
overlays-unused = { $count } of { $total } rule files of the folder applied to no commune: { $items }
    .help = Check the names of places and the days in the files, the district in the survey, and the day of judging. Otherwise nothing has to be done.
overlay-unused = { $file } ({ $why })
overlay-unused-time = not in force on the day, or of another rule set: in force from { $from }{ $end ->
        [open] {""}
       *[day] {" "}to { $to }
    } for the set { $base }
overlay-unused-unplaced = the survey does not name the district
overlay-unused-place = no commune lies there
no-rule-files = the folder has no rule file (.toml)
    .help = Check the name of the folder; the names of rule files end in .toml.
not-rule-files = left out { $count ->
        [one] 1 file whose name does
       *[other] { $count } files whose names do
    } not end in .toml: { $files }
    .help = If they are rule files, rename them to end in .toml; Windows may hide the ending .txt.
