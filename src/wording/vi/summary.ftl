## Tổng hợp nhiều xã

summary-title = Tổng hợp { $count } xã
summary-conclusion = Có { $met }/{ $total } xã đạt mọi tiêu chí.
summary-judged-by-days = Xét theo { $set }, mức của các ngày từ { $first } đến { $last }.
summary-average = Bình quân mỗi xã đạt { $average }/{ $declared } tiêu chí ({ $total } tiêu chí, { $count } xã).
summary-incomplete = Bộ tiêu chí chưa đủ: { $why }.
summary-left-out = Không tính vào đây { $count } tệp hoặc xã có lỗi, nêu ở cuối.
heading-criterion-totals = Số xã đạt từng tiêu chí
heading-bands = Số xã theo số tiêu chí đạt
heading-provinces = Theo tỉnh
heading-districts = Theo huyện
heading-left-out = Không xét được ({ $count })
mark-met = Đ
mark-not-met = C
mark-not-applicable = K
mark-no-data = –
mark-undecided = ?
mark-means = { $mark } { $state }
marks = Ký hiệu: { $marks }.
closest = Tiêu chí { $criterion }: { $missing }
closest-indicator = { $gap } ({ $code })
band-all = đủ { $count }
band-between = { $least } - { $most }
band-one = { $count }
band-below = dưới { $count }
communes-of = { $part }/{ $whole } xã
column-criteria-range = Tiêu chí { $first } - { $last }
column-criterion-one = Tiêu chí { $code }
column-closest = Gần đạt nhất
column-closest-criterion = Tiêu chí gần đạt nhất
column-closest-missing = Còn thiếu để đạt tiêu chí đó
column-warnings = Cảnh báo
column-findings = Cảnh báo, lưu ý
column-indicators-not-met-count = Số chỉ tiêu chưa đạt
column-communes-met = Số xã đạt
column-share = Tỷ lệ
column-band = Số tiêu chí đạt
column-communes = Số xã
column-communes-all-met = Đạt mọi tiêu chí
column-average = Bình quân tiêu chí đạt
column-province = Tỉnh
column-district = Huyện
column-set = Bộ tiêu chí
column-as-of = Mức của ngày
column-why = Vì sao
column-why-left-out = Vì sao không xét
place-unknown = không ghi
left-out = Không xét được
left-out-more = { $first }; và { $count } lỗi khác
sheet-heat-map = Xã và tiêu chí
sheet-criterion-totals = Từng tiêu chí
sheet-bands = Theo số tiêu chí
sheet-places = Theo địa bàn
sheet-left-out = Không xét được

## Khi chạy lâu

progress = Đã xét { $done }/{ $files } tệp, { $communes } xã ({ $rate } xã/giây)
progress-left = , còn khoảng { $seconds } giây
errors-left-out = Có { $count } lỗi; { $left_out ->
        [0] vẫn ghi kết quả của những gì đọc được.
       *[other] đã bỏ ra { $left_out } tệp hoặc xã, vẫn ghi kết quả phần còn lại.
    }

## Tổng hợp: độ tin cậy

summary-provisional = Kết quả là tạm tính. Trong { $total } chỉ tiêu, nội dung xét cho mỗi xã: { $parts }.
summary-provisional-in-all = Kết quả là tạm tính. Trong { $total } chỉ tiêu, nội dung của { $communes } xã cộng lại: { $parts }.
summary-concluded = Có { $count } kết quả ở { $communes } xã lấy theo kết luận của cán bộ: { $why }.
summary-recognition = Xét công nhận: { $eligible } xã đủ điều kiện theo số liệu đã có, { $refused } xã không đủ điều kiện, { $open } xã chưa đủ căn cứ.
