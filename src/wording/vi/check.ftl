## Kiểm tra phiếu: báo cáo

check-title = Kiểm tra phiếu rà soát
check-summary = PHÁT HIỆN: { $counts }
warnings-counted = { $count } cảnh báo
notices-counted = { $count } lưu ý
check-nothing = KHÔNG PHÁT HIỆN gì phải xem lại
check-commune = { $commune } – { $counts }
check-commune-sound = { $commune } – không phát hiện gì
check-warnings = Cảnh báo: số liệu không khớp hoặc còn thiếu ({ $count })
check-notices = Lưu ý: nên xem lại ({ $count })
check-finding = { $finding } [{ $code }]
check-of-file = Tệp: { $file }.
check-column-place = Chỗ
check-column-finding = Phát hiện
check-column-finding-code = Mã phát hiện
column-file = Tệp
column-sheet = Trang tính
column-line = Dòng
column-cell = Ô

## Kiểm tra phiếu: phát hiện

numerator-of = tử số của { $code }
denominator-of = mẫu số của { $code }
value-of = giá trị của { $code }
sum-differs = { $title }: { $parts } = { $sum }, không bằng { $whole }; lệch { $difference }
    .help = Kiểm tra từng số trong các phần và số tổng.
sum-of = { $before } + { $part }
sum-term = { $value } ({ $what })
surveys-differ = các phiếu của cùng xã, cùng ngày số liệu ghi khác nhau về { $figure }: { $values }
    .help = Thống nhất một con số, hoặc bỏ phiếu cũ.
survey-value = { $value } ({ $file }, ô { $cell })
survey-value-on-sheet = { $value } ({ $file }, trang tính “{ $sheet }”, ô { $cell })
part-above-whole = { $part } là { $value }, nhiều hơn { $whole } là { $limit }
    .help = Một trong hai số phải sai; kiểm tra lại.
quantity-zero = { $quantity } bằng 0
    .help = Ghi số đúng, hoặc bỏ trống nếu chưa biết.
date-after-as-of = ngày số liệu { $day } sau ngày xét { $as_of }
    .help = Bỏ --as-of, hoặc chọn ngày không trước ngày số liệu.
indicators-missing = { $count } chỉ tiêu chưa có số liệu và kết luận: { $codes }
    .help = Ghi số liệu, hoặc ghi kết luận vào cột tự đánh giá.
evidence-missing = { $count }/{ $total } chỉ tiêu chưa ghi minh chứng: { $wheres }
    .help = Ghi số, ngày văn bản vào cột minh chứng; khi thẩm định chỉ tiêu nào cũng phải có.
evidence-of-indicators = chỉ tiêu { $codes }
evidence-of-criteria-told = mọi chỉ tiêu đã có số liệu của tiêu chí { $criteria }
evidence-of-criteria = mọi chỉ tiêu của tiêu chí { $criteria }
near-threshold = sát ngưỡng: { $by ->
        [loss] đạt vừa đủ, bớt { $step } { $unit } là chưa đạt
        [gain] đạt vừa đủ, thêm { $step } { $unit } là chưa đạt
        [missing] chỉ thiếu { $step } { $unit } là đạt
       *[excess] chỉ cần giảm { $step } { $unit } là đạt
    }
    .help = Đếm lại cho chắc, chuẩn bị minh chứng kỹ.
same-numerator = cùng tử số { $numerator } { $unit } ở các chỉ tiêu khác nhau: { $wheres }
    .help = Xem có chép nhầm từ chỉ tiêu này sang chỉ tiêu kia không.
numerator-over = { $code } ({ $numerator }/{ $denominator })
all-full = cả { $count } tỷ lệ tính từ số liệu đều đúng 100%: { $codes }
    .help = Xem đây là số đếm thật hay số mong muốn; xem mẫu số có đủ mọi đối tượng không.
all-round = mọi tử số đều tròn chục: { $codes }
    .help = Xem đây là số đếm thật hay số ước lượng.
same-as-earlier = cả { $count } số đếm giống hệt phiếu của ngày { $earlier }
    .help = Xem đã rà soát lại chưa, hay chép số của kỳ trước.
counts-incomplete = { $given ->
        [numerator] có tử số, thiếu mẫu số
       *[denominator] có mẫu số, thiếu tử số
    }
    .help = Bổ sung số còn thiếu. Ô gộp trong Excel chỉ giữ một số: bỏ gộp rồi ghi lại.
