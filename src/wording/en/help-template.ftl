template-about = Makes an empty survey for a rule set, commune and date: an Excel form to fill in, or CSV.
template-usage = nongthon template --as-of <DATE> [OPTIONS]
template-after =
    The survey has only the indicators and parts that apply on that day and in that
    place. Once it is filled in: nongthon assess FILE

    Examples:
      nongthon template --as-of 2025-12-31 --province "Lạng Sơn" -o survey.xlsx
      nongthon template --from survey-2024.csv --as-of 2025-12-31 -o survey.xlsx
template-as-of = Date of the survey's data (day/month/year or year-month-day); not needed with --from, which then takes the targets of the old survey's date and leaves the date blank
template-commune = The commune's name; also chooses one of several in the file of --from
template-commune-value = NAME
template-district = District
template-district-value = NAME
template-province = Province; decides the region and the province's own rules
template-province-value = NAME
template-region = Region, where it does not follow from the province: code or name
template-region-value = REGION
template-group = Group of communes, for rule sets that vary by group
template-group-value = GROUP
template-hamlets = Adds rows for hamlets to the shares: their names, separated by commas, or how many there are
template-hamlets-value = HAMLETS
template-from = The survey of last time: its figures are filled in to be changed, and kept beside for reading
template-from-value = FILE
template-output = Write to a file, the format by its ending .xlsx .csv; prints CSV by default; may be repeated
template-output-value = FILE
template-overwrite = Replace files that are there already; else they are left alone
