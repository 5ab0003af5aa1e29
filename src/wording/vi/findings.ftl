## Cảnh báo

claim-mismatch = số công bố { $claimed } không khớp với { $source } (đúng là { $exact })
    .help = Sửa số công bố, hoặc kiểm tra lại tử số và mẫu số.
claim-percentage = { $percent }%
claim-without-counts = có số công bố { $claimed } nhưng không có số liệu để đối chiếu
    .help = Ghi tử số và mẫu số; nếu chỉ biết tỷ lệ thì ghi vào cột giá trị.
quantity-differs = { $quantity } có nhiều giá trị: { $values }
    .help = Thống nhất một con số, hoặc ghi rõ lý do khác nhau trong ghi chú.
quantity-value = { $value } ({ $wheres })
quantity-in-facts = thông tin chung
quantity-in-indicators = mẫu số của { $codes }
conclusion-differs = cán bộ kết luận “{ $concluded }” nhưng số liệu cho kết quả “{ $verdict }”; lấy kết quả theo số liệu
    .help = Kiểm tra lại số liệu hoặc kết luận.
rounding-would-turn = { $exact }% làm tròn thành { $rounded }% sẽ đổi kết quả so với mức { $target }%; kết quả lấy theo số chính xác
    .help = Không làm tròn khi so với mức đạt chuẩn.
region-unknown = chưa biết vùng hoặc nhóm của xã nên chưa có mức cho các chỉ tiêu { $indicators }: { $why }
    .help = Ghi thông tin chung “tỉnh”, “vùng” hoặc “nhóm”.
region-merged = tỉnh { $province } gồm các tỉnh cũ { $formerly } thuộc nhiều vùng
region-not-given = phiếu không ghi tỉnh, vùng hay nhóm
hamlets-missing = số liệu của { $given } thôn, nhưng xã có { $hamlets } thôn
    .help = Bổ sung các thôn còn thiếu, hoặc sửa số thôn.
overlay-other-province = quy định { $overlay } là của { $other }, không phải của xã này
    .help = Chọn quy định của đúng tỉnh bằng --overlay.
loosened = quy định { $overlay } cho mức nhẹ hơn bộ tiêu chí gốc: { $reason }
    .help = Chỉ dùng khi văn bản cho phép.
rules-checked-long-ago = tệp { $id } được kiểm tra lần cuối ngày { $checked }, hơn một năm trước ngày { $day }
    .help = Kiểm tra lại tệp với văn bản đang có hiệu lực, rồi sửa checked_on.
commune-unnamed = phiếu không ghi tên xã; lấy tên tệp “{ $name }”
    .help = Ghi tên xã ở dòng “xã” của thông tin chung, cột giá trị.
read-by-other-cells = số đọc được hai cách: { $readings }{ $more ->
        [0] { "" }
       *[other] {" "}và { $more } số khác
    }, theo cách viết của { $by }
    .help = Nếu số đầu là { $plain } thì ghi { $plain }, không có dấu; hoặc khai cách viết số của cả tệp: --numbers vi hoặc --numbers en.
read-as = { $written } đọc là { $number }
unlikely-size = { $size ->
        [fraction] { $value }% quá nhỏ so với mức { $target }%
        [large] { $value } { $unit } gấp hơn 100 lần mức { $target }
       *[small] { $value } { $unit } chưa bằng một phần trăm mức { $target }
    }{ $known ->
        [yes] ; có phải { $likely }?
       *[no] { "" }
    }
    .help = { $size ->
        [fraction] Tỷ lệ ghi theo phần trăm: { $likely }, không ghi { $value }.
       *[other] Số ở đây tính bằng { $unit }; kiểm tra lại đơn vị và dấu thập phân.
    }
district-ended = huyện { $district }: cấp huyện không còn từ ngày { $since }
    .help = Bỏ trống “huyện”. Căn cứ: { $document } ({ $basis ->
        [text] đã đối chiếu với nguyên văn
        [quoted] do văn bản khác dẫn lại
        [entered] nhập theo văn bản, chưa có người đối chiếu
       *[recalled] theo hiểu biết, chưa đối chiếu văn bản
    }).
