column-province = Province
column-district = District
usage-conflict = { $argument } cannot be used together with { $other }
