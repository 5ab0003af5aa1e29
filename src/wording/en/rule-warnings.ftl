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
tiny-percent = a target of { $number }% is very small
    .help = If the document says { $hundredfold }%, write { $hundredfold }; if { $number }% is meant, leave it.
issued-too-late = { $document } was issued on { $issued }, after the day from which this target applies ({ $from })
    .help = Check the document's issued and the file's in_force.
overlay-beyond-base = the overlay is in force on days on which the rule set { $base } (from { $from } to { $to }) is not
    .help = Correct in_force; on other days the overlay is never used.
rules-of-other-documents = Not signed off: { $count ->
        [one] 1 target
       *[other] { $count } targets
    } of other documents ({ $codes }), which have to be checked against those.
