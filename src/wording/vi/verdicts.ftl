usage-conflict = không dùng { $argument } cùng với { $other }
