## What is too large to be kept in memory

survey-too-large = the file is too large: { $limit }
    .help = Divide it into several files, for instance one a province; assess --verdicts judges tables of any size.
limit-rows = more than { $count } rows
limit-communes = more than { $count } communes
report-too-large = the report in detail would have { $lines } lines; this format holds { $most } at most
    .help = Add --summary, or divide the survey, for instance by province; the verdicts of any number of communes come by assess --verdicts.
