column-province = Tỉnh
column-district = Huyện
usage-conflict = không dùng { $argument } cùng với { $other }
