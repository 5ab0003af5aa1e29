## So sánh hai lần rà soát: nongthon compare

change-title = So sánh hai lần: { $place }
change-title-many = So sánh hai lần: { $count } xã
change-title-times = Qua { $count } lần rà soát
change-over-time = Số tiêu chí đạt qua các lần rà soát
change-count-on = { $count } ngày { $day }
change-counts-of = { $commune }: { $counts }.
change-is-changed = đổi
heading-criteria-changes = Tiêu chí: trước và sau
change-before = Trước: { $source }. { $judged }
change-after = Sau: { $source }. { $judged }
change-conclusion = KẾT QUẢ: đạt { $before }/{ $before_total } → { $after }/{ $after_total } tiêu chí ({ $old } → { $new })
change-criteria-not-met = Tiêu chí nay chưa đạt: { $criteria }
change-criteria-met = Tiêu chí nay đạt: { $criteria }
change-criteria-other = Tiêu chí nay chưa kết luận được hoặc không áp dụng: { $criteria }
change-counts = Tổng số { $total } chỉ tiêu: { $counts }.
change-count = { $what } { $count }
change-nothing = Không chỉ tiêu nào thay đổi.
change-group = { $what } ({ $count })
change-newly-not-met = Nay chưa đạt
change-newly-met = Nay đạt
change-other-verdict = Nay kết quả khác
change-value = Số liệu hoặc mức khác, kết quả như cũ
change-appeared = Mới có, trước không có chỉ tiêu tương ứng
change-disappeared = Không còn chỉ tiêu tương ứng
change-unchanged = Không đổi
change-from-to = { $before } → { $after }
change-units = { $number } { $unit }
change-points-up = +{ $number } điểm phần trăm
change-points-down = -{ $number } điểm phần trăm
change-nearer = còn thiếu { $now } { $unit } (trước { $before })
change-away = nay thiếu { $now } { $unit } (trước { $before })
change-more-to-spare = phần dư tăng { $number } { $unit }
change-less-to-spare = phần dư giảm { $number } { $unit }
change-nearer-below = còn cao hơn mức { $now } { $unit } (trước { $before })
change-away-above = vượt mức thêm { $number } { $unit }
change-lower-still = thấp hơn mức thêm { $number } { $unit }
change-closer-to-most = phần thấp hơn mức giảm { $number } { $unit }
change-asked = yêu cầu { $required }
change-crosswalk = Hai bộ tiêu chí được đối chiếu theo: { $title } ({ $document }).
change-pair = { $old } → { $new }: { $basis }. { $note }
change-no-crosswalk = Hai lần xét theo hai bộ tiêu chí và không có bảng đối chiếu (--crosswalk), nên không chỉ tiêu nào được coi là tương ứng, dù trùng mã.
change-communes-gone = Chỉ có ở lần trước ({ $count }): { $communes }
change-communes-new = Chỉ có ở lần sau ({ $count }): { $communes }
change-annex = Chỉ tiêu thay đổi: { $place }
change-subject = So sánh kết quả rà soát hai lần: { $place }
column-before = Trước
column-after = Sau
column-change = Thay đổi
column-met-before = Đạt trước
column-met-after = Đạt sau
column-same-verdict = Số khác, kết quả như cũ
column-met-on = Đạt ngày { $day }
column-change-kind = Loại thay đổi
column-code-before = Mã trước
column-code-after = Mã sau
column-verdict-before = Kết quả trước
column-verdict-after = Kết quả sau
column-measured-before = Thực hiện trước
column-measured-after = Thực hiện sau
column-required-before = Yêu cầu trước
column-required-after = Yêu cầu sau
column-numerator-before = Tử số hoặc giá trị trước
column-numerator-after = Tử số hoặc giá trị sau
column-denominator-before = Mẫu số trước
column-denominator-after = Mẫu số sau
column-units-changed = Thêm bớt
column-points-changed = Thêm bớt điểm phần trăm
column-towards = Gần mức hơn
sheet-changes = Thay đổi
sheet-over-time = Qua các lần

## So sánh: lỗi

crosswalk-double = mã “{ $code }” đứng ở hai cặp đối chiếu
    .help = Mỗi mã cũ và mỗi mã mới chỉ ghi một lần; lần đầu ở dòng { $line }.
crosswalk-unknown-set = không có bộ tiêu chí “{ $set }”
    .help = Ghi mã bộ tiêu chí như nongthon rules list in ra.
crosswalk-unknown-code = bộ tiêu chí “{ $set }” không có mã “{ $code }”
    .help = { $count ->
        [0] Kiểm tra lại mã.
       *[other] Có phải là { $near }?
    }
nothing-to-compare = chỉ có một phiếu và không có gì để so sánh
    .help = Ghi thêm một phiếu, hoặc chọn hai ngày (--as-of-new) hay hai bộ tiêu chí (--rules-new).
commune-ambiguous = không biết xã “{ $commune }” là xã nào ở lần kia: có nhiều xã có thể là xã này
    .help = Ghi mã xã, hoặc tỉnh và huyện, ở cả hai lần.
no-common-commune = hai phiếu không có xã nào chung: bên trước có { $old }, bên sau có { $new }
    .help = So phiếu của cùng một xã; tên xã, mã xã, huyện và tỉnh ở hai phiếu phải khớp nhau. Nếu là một xã thì ghi cùng mã xã ở hai phiếu.

## So sánh: hai lần rà soát được gọi thế nào

change-data-until = số liệu đến { $day }
change-data-of-file = số liệu đến { $day } ({ $file })
change-data-undated = số liệu không ghi ngày
change-data-undated-of-file = số liệu không ghi ngày ({ $file })
