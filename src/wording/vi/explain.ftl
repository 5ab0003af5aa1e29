## Giải thích: nongthon explain

explain-title = Giải thích { $what }: { $place }
explain-subject-criterion = tiêu chí { $code }
explain-subject-indicator = chỉ tiêu { $code }
explain-subject-part = nội dung { $code }
explain-subject-condition = điều kiện { $code }
explain-subject-conditions = các điều kiện { $code }
explain-conclusion = KẾT QUẢ: { $verdict }
explain-step = Bước { $number }. { $step }
explain-step-of = { $code }: { $step }
explain-step-survey = Phiếu ghi gì
explain-step-rule = Quy định yêu cầu gì
explain-step-compare = Tính và so sánh
explain-step-verdict = Kết quả
explain-step-whole = Từ các nội dung đến chỉ tiêu { $code }
explain-step-criterion = Từ các chỉ tiêu đến tiêu chí { $code }
explain-step-conditions = Từ các điều kiện đến việc công nhận xã
explain-step-commune = Từ các tiêu chí đến xã
explain-indicator = Chỉ tiêu { $code }
explain-part = Nội dung { $code }
explain-condition = Điều kiện { $code }
explain-criterion = Tiêu chí { $code } ({ $title })
explain-commune = Xã { $commune }

## Giải thích: phiếu

column-explain-what = Số liệu
column-explain-place = Ở đâu
column-explain-written = Ghi là
column-explain-read = Đọc là
column-explain-how = Vì sao đọc như vậy
explain-file = Tệp: { $file }
explain-no-row = Phiếu không có dòng nào của { $code }.
explain-row-blank = Phiếu có dòng của chỉ tiêu này ({ $place }) nhưng không ghi số liệu, không ghi kết luận.
explain-value = giá trị
explain-weight = trọng số
explain-self-assessed = tự đánh giá
explain-of-sex = { $what } ({ $sex })
explain-of-hamlet = thôn { $hamlet }: { $what }
explain-weighted-total = giá trị nhân trọng số
explain-sum = Cộng { $what }: { $terms } = { $total }.
explain-how-as-written = đúng như ghi
explain-how-stored = ô số của bảng tính
explain-how-counted-hamlet = thôn có thì tính 1, không có thì tính 0, trên 1 thôn
explain-notation-vietnamese = dấu phẩy là dấu thập phân, dấu chấm tách hàng nghìn
explain-notation-english = dấu chấm là dấu thập phân, dấu phẩy tách hàng nghìn
explain-decided-declared = theo cách viết số đã chọn (--numbers)
explain-decided-fineness = dấu này tách hàng nghìn, vì đơn vị này không đếm lẻ đến phần nghìn
explain-decided-limit = dấu này là dấu thập phân, vì nếu tách hàng nghìn thì vượt mức lớn nhất có thể có
explain-decided-other-cells = theo cách viết số của các ô khác trong tệp
explain-how-converted = { $written } { $unit } × { $factor } = { $number } { $own }
explain-how-unit-cell = đơn vị ghi ở { $place }

## Giải thích: quy định

explain-asked = { $code } “{ $title }”: yêu cầu { $required }.
explain-asked-of-others = { $code } “{ $title }”: văn bản giao { $whom } quy định, chưa có mức.
explain-asked-unknown = { $code } “{ $title }”: chưa có mức.
explain-rule-place = { $file }, dòng { $line }
explain-written = Ghi tại { $place } ({ $title }).
explain-written-by-overlay = Ghi tại { $place } ({ $title }, áp dụng thêm).
explain-for-year = { $text } Mức của năm { $year }.
explain-replaces = Mức này thay cho mức { $required } ghi tại { $place }.
explain-replaces-nothing = Trước đó chưa có mức (ghi tại { $place }).
explain-document = Văn bản: { $document }; { $basis }.
explain-signed-off = { $by } đã đối chiếu với { $document } ngày { $day } (ghi tại { $place }).
explain-loosens = Mức này yêu cầu thấp hơn mức được thay, lý do: { $why }
explain-optional = Được ghi “không áp dụng”: { $when }
explain-day-of-survey = Áp dụng mức của ngày { $day }: ngày số liệu ghi trong phiếu ({ $place }: “{ $written }”).
explain-day-asked = Áp dụng mức của ngày { $day }: ngày chọn bằng --as-of.
explain-region = Áp dụng mức của { $region } (phiếu, { $place }: “{ $written }”).
explain-region-alone = Áp dụng mức của { $region }.

## Giải thích: so sánh

explain-percent = Để dễ đọc: { $numerator } × 100 : { $denominator } { $sign } { $percent }%. Kết quả không dựa vào số làm tròn.
explain-growth = Để dễ đọc: { $now } × 100 : { $before } - 100 { $sign } { $percent }%. Kết quả không dựa vào số làm tròn.
explain-mean = Để dễ đọc: { $total } : { $weight } { $sign } { $mean }. Kết quả không dựa vào số làm tròn.
explain-growth-target = Tăng { $target }% so với năm trước nghĩa là bằng 100 + { $target } = { $whole }% của năm trước.
explain-compared = So sánh bằng số chính xác: { $compared }: { $holds }.
explain-holds = đạt mức
explain-fails = không đạt mức
explain-answered-yes = Yêu cầu là “đạt”, phiếu ghi “đạt”: đạt mức.
explain-answered-no = Yêu cầu là “đạt”, phiếu ghi “chưa đạt”: không đạt mức.
explain-levels = Các mức từ thấp đến cao: { $levels }. Phiếu ghi “{ $level }”, bậc { $rank }; yêu cầu từ “{ $least }”, bậc { $least_rank }: { $rank } { $sign } { $least_rank }, { $holds }.
explain-gap = Khi nào kết quả đổi ({ $gap }): { $checks }.
explain-turn-more-passes = thêm { $units } thì { $compared }, đạt mức
explain-turn-more-fails = thêm { $units } thì { $compared }, không đạt mức
explain-turn-fewer-passes = bớt { $units } thì { $compared }, đạt mức
explain-turn-fewer-fails = bớt { $units } thì { $compared }, không đạt mức
explain-gap-sexes-sum = Nữ và nam còn thiếu cả thảy: { $terms } = { $total }.
explain-gap-sexes-least = Ai bớt cũng vẫn đạt nếu không quá { $least }: số nhỏ nhất trong các số dư.
explain-line-of-sex = { $sex }: { $line }
explain-line-of-hamlet = Riêng thôn { $hamlet }: { $compared } ({ $verdict })

## Giải thích: kết quả

explain-verdict = { $what }: { $verdict }
explain-verdict-by = { $what }: { $verdict } ({ $basis })
explain-parts-needed = Cách xét chỉ tiêu: { $needed }.
explain-criterion-rule = Tiêu chí đạt khi mọi chỉ tiêu được tính đều đạt; có một chỉ tiêu chưa đạt thì chưa đạt.
explain-conditions-rule = Xã đủ điều kiện khi đạt mọi tiêu chí và mọi điều kiện; điều kiện không làm thay đổi kết quả của tiêu chí nào.
explain-criterion-may-lack = Bộ tiêu chí chưa nhập đủ chỉ tiêu của tiêu chí này, nên chưa thể kết luận đạt.
explain-totals = Cộng: đạt { $met } + chưa đạt { $not_met } + chưa kết luận hoặc không áp dụng { $other } = { $total } tiêu chí.
explain-set-incomplete = Bộ tiêu chí chưa nhập đủ, nên chưa thể kết luận xã đạt.
explain-commune-rule = Xã đạt khi mọi tiêu chí được tính đều đạt; có một tiêu chí chưa đạt thì chưa đạt.
unknown-code = bộ tiêu chí của xã không có mã “{ $code }”
    .help = { $count ->
        [0] Kiểm tra lại mã; nongthon rules show in ra mọi mã.
       *[other] Có phải là { $near }?
    }
unknown-commune = phiếu không có xã “{ $commune }”
    .help = { $count ->
        [0] Ghi tên xã hoặc mã xã như trong phiếu.
       *[other] Có phải là { $near }?
    }
