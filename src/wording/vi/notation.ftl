## Cách viết số và đơn vị

notation-vietnamese = tiếng Việt (1.520,5)
notation-english = tiếng Anh (1,520.5)
notation-not-shown = trong tệp không có số nào cho biết cách viết
notation-conflict = trong tệp có cả hai cách viết: { $vietnamese } là cách tiếng Việt, { $english } là cách tiếng Anh
notation-cell = “{ $value }” (ô { $address })
other-notation = số này viết theo cách { $written }, khác cách đã khai là { $declared }
    .help = Viết lại số, hoặc sửa --numbers cho đúng cách viết của tệp.
unit-named-twice = tên đơn vị “{ $unit }” không phân biệt được với “{ $twin }”
    .help = Bỏ một tên; tên đơn vị được so không kể dấu và chữ hoa.
