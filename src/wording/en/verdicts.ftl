usage-conflict = { $argument } cannot be used together with { $other }
