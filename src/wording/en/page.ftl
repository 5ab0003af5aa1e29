## The HTML page

page-skip = Skip to the content
page-contents = Contents
page-to-summary = To the top of the report
page-distances = How far each indicator is from its target
page-distances-note = Only indicators whose figure and target are both numbers are drawn.
page-bar-measured = measured
page-bar-target = target
page-bar-gap = distance still to go
page-required = target { $required }
page-heat-map = Result by commune and criterion
page-heat-cell = Criterion { $criterion }: { $outcome }
page-filter = Filter and find indicators
page-any-state = Any verdict
page-any-criterion = Any criterion
page-search = Find (accents may be left out)
page-reset = Clear
page-count = Showing { $shown } of { $total } indicators
page-details = Details of { $code }
page-open-all = Open all details
page-close-all = Close all details
