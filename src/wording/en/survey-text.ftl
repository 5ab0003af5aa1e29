## Letters and rows of survey files

not-text = the file is neither text nor a workbook: it holds zero bytes
    .help = Check that it is the right file; open a table with its own program and save it as .xlsx, .ods or CSV.
utf16-without-mark = the file is { $encoding } without a byte order mark
    .help = Open it in Notepad, Save As, choose Encoding: UTF-8.
not-in-encoding = the cell has characters that { $encoding } does not have
    .help = They are shown as �. Check --encoding; if it is right, type the cell anew in Unicode.
already-unicode = the file is Unicode already, so --encoding { $encoding } cannot be used
    .help = Leave out --encoding. If only some cells were typed in an old font, convert those cells to Unicode.
old-font-header = the column names were typed in an old font, not in Unicode
    .help =
        Run again with the --encoding of the line that reads right:
        --encoding windows-1258: { $windows }
        --encoding tcvn3: { $tcvn }
        --encoding vni: { $vni }
old-font-suspected = { $cells ->
        [one] 1 cell seems typed in an old font, not in Unicode
       *[other] { $cells } cells seem typed in an old font, not in Unicode
    }
    .help =
        The file is read as it stands. The cells read by each encoding:
        windows-1258: { $windows }
        tcvn3: { $tcvn }
        vni: { $vni }
        { $mixed ->
            [yes] The file has Unicode letters too, so convert these cells to Unicode, for example with UniKey's converter.
           *[no] If a line reads right, run again with its --encoding.
        }
lost-characters = { $count ->
        [one] 1 character was lost (�) before this file was saved
       *[other] { $count } characters were lost (�) before this file was saved
    }
    .help = Find the original file, or type the letters anew; the place above is the first.
characters-repaired = { $kind ->
        [horn] “ƣ” was put right to “ư”: { $count } times
        [lookalike] foreign letters that look like Vietnamese ones were put right: { $count }
        [wide] full-width characters were made normal: { $count }
        [invisible] invisible characters were taken out: { $count }
       *[control] control characters were replaced by �: { $count }
    }
    .help = Nothing needs to be done; the place above is the first.
rows-left-out = { $kind ->
        [title] titles above the table are left out (lines: { $lines }; count: { $count }): “{ $text }”
        [numbers] the numbers of the columns are left out (line { $lines }): “{ $text }”
        [repeated] repeated column names are left out (lines: { $lines }; count: { $count })
        [totals] totals below the table are left out (lines: { $lines }; count: { $count }): “{ $text }”
       *[notes] notes below the table are left out (lines: { $lines }; count: { $count }): “{ $text }”
    }
    .help = If there are figures among them, write the indicator's code into the column “indicator”, below the column names.
row-above-header = a row of an indicator stands above the column names
    .help = Move it below the column names.
unknown-separator = the first line “sep=” names a separator that cannot be used: “{ $written }”
    .help = Use one of ; , | or tab, or remove this line.
too-many-columns = the row has { $count } columns; { $limit } is the most
    .help = A survey has twelve columns; is it the right file, or is a line break missing?
