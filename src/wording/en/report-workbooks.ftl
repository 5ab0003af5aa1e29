## Workbooks

sheet-page = Page &P/&N
sheet-summary = Summary
sheet-communes = Communes
sheet-criteria = Criteria
sheet-indicators = Indicators
sheet-shortfalls = Missing
sheet-hamlets = Hamlets
sheet-findings = Findings
sheet-sources = Sources
sheet-rules = Rule files
sheet-plan-items = What is left
sheet-plan-tasks = Tasks
sheet-plan-margins = To be kept
sheet-plan-evidence = Dossier
sheet-plan-bodies = Bodies
sheet-distances = Distances
sheet-chart = Chart
column-distance = Compared with the target
chart-communes = Criteria of each commune
column-level = Level
level-criterion = criterion
level-indicator = indicator
level-part = part
column-units-missing = Units missing
conditions-counted = { $count ->
        [one] 1 condition
       *[other] { $count } conditions
    }
indicators-and-conditions-counted = { $indicators }, and { $count ->
        [one] 1 condition
       *[other] { $count } conditions
    }
