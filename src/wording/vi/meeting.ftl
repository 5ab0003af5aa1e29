## Báo cáo cho cuộc họp: phần đầu và chữ ký

letterhead-nation = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
letterhead-motto = Độc lập - Tự do - Hạnh phúc
letterhead-committee = ỦY BAN NHÂN DÂN
letterhead-committee-short = UBND
letterhead-body-unknown = (TÊN CƠ QUAN BÁO CÁO)
letterhead-place-unknown = (Địa danh)
letterhead-number = Số:{"            "}/BC
letterhead-number-committee = Số:{"            "}/BC-UBND
letterhead-place-and-date = { $place }, ngày{"       "}tháng{"       "}năm{"          "}
letterhead-draft = DỰ THẢO
letterhead-paper = BÁO CÁO
signature-for-committee = TM. ỦY BAN NHÂN DÂN
signature-chair = CHỦ TỊCH
signature-head = THỦ TRƯỞNG CƠ QUAN
signature-preparer = NGƯỜI LẬP BIỂU
signature-recipients = Nơi nhận:
signature-archive = Lưu: VT.

## Báo cáo cho cuộc họp: tên gọi

kind-self-assessment = tự đánh giá
kind-examination = thẩm tra
kind-appraisal = thẩm định
meeting-subject = Kết quả { $kind } việc thực hiện { $set } của { $place }
meeting-subject-of-year = { $subject } năm { $year }
place-communes = { $count } xã
place-communes-of = { $communes }, { $place }
title-with-code = { $title } (mã { $code })
annex-number = Phụ lục { $number }
annex-indicators = Kết quả thực hiện từng chỉ tiêu
annex-shortfalls = Những nội dung còn thiếu, cần bổ sung
annex-hamlets = Kết quả theo từng thôn
annex-evidence = Minh chứng theo từng chỉ tiêu
sheet-evidence = Minh chứng

## Báo cáo cho cuộc họp: kết luận

meeting-conclusion = { $place } đạt { $met }/{ $total } tiêu chí.
meeting-criteria-with = { $verdict } { $count } tiêu chí: { $criteria }.
meeting-not-recognized = Đây là kết quả đối chiếu số liệu với mức đạt chuẩn, không phải là kết luận đủ điều kiện công nhận.
meeting-provisional = Kết quả là tạm tính. Trong { $total } chỉ tiêu, nội dung: { $parts }.
meeting-concluded = Có { $count } kết quả lấy theo kết luận của cán bộ: { $why }.
provisional-unverified = { $count } có mức nhưng chưa đối chiếu với nguyên văn văn bản
provisional-left = { $count } chưa có mức vì giao cho cấp khác quy định
provisional-unset = { $count } chưa có mức trong phần mềm
concluded-without-target = { $count } vì chưa có mức
concluded-without-numbers = { $count } vì thiếu số liệu
size = Theo phiếu rà soát, xã có { $numbers }.
size-on-day = Theo phiếu rà soát, xã có { $numbers }; số liệu đến ngày { $day }.
size-households = { $number } hộ
size-people = { $number } nhân khẩu
size-hamlets = { $number } thôn
meeting-selection = Chỉ liệt kê các chỉ tiêu được chọn; số tiêu chí đạt tính trên toàn bộ chỉ tiêu.
meeting-end = Chi tiết tại các phụ lục kèm theo./.
columns-of-examination = Cột tự đánh giá ghi theo kết luận trong phiếu rà soát của xã; cột thẩm tra là kết quả xét theo số liệu.
columns-of-appraisal = Cột tự đánh giá ghi theo kết luận trong phiếu rà soát của xã; cột thẩm tra để trống cho cơ quan thẩm tra; cột thẩm định là kết quả xét theo số liệu.

## Báo cáo cho cuộc họp: bảng và hình

heading-criteria = Kết quả theo từng tiêu chí
heading-communes = Kết quả theo từng xã
heading-check = Cảnh báo
column-number = TT
column-criterion-title = Tên tiêu chí
column-criterion-content = Nội dung tiêu chí
column-target = Yêu cầu đạt chuẩn
column-outcome = Kết quả thực hiện
column-result-of = Kết quả { $kind }
column-indicators-met = Chỉ tiêu đạt
column-indicators-not-met = Chỉ tiêu chưa đạt, chưa kết luận
column-missing-or-supply = Còn thiếu, cần bổ sung
column-finding = Nội dung
column-finding-code = Mã cảnh báo
column-severity = Mức độ
column-place = Vị trí trong phiếu
column-mark = Ký hiệu
column-indicator-count = Số chỉ tiêu, nội dung
column-criteria-met = Đạt
column-criteria-not-met = Chưa đạt
column-criteria-other = Khác
column-criteria-total = Tổng số tiêu chí
column-which-not-met = Tiêu chí chưa đạt
column-annex = Phụ lục
column-commune-code = Mã xã
criterion-progress = Đạt { $met }/{ $total } chỉ tiêu
finding-notice = Lưu ý
finding-warning = Cảnh báo
chart-title = Các tiêu chí và khoảng cách đến mức đạt chuẩn
distance-none = vừa đủ
distance-points-missing = còn cách mức { $percent } điểm phần trăm
distance-points-over = vượt mức { $percent } điểm phần trăm
distance-points-below = thấp hơn mức { $percent } điểm phần trăm
distance-target-missing = còn cách mức { $percent }%
distance-target-over = vượt mức { $percent }%
distance-target-below = thấp hơn mức { $percent }%

## Báo cáo cho cuộc họp: chi tiết của một chỉ tiêu

detail-source = { $document }: { $basis }
detail-guidance = Cần xem xét
detail-evidence = Minh chứng
detail-note = Ghi chú
detail-place = Nguồn số liệu
detail-line = { $file }, { $place }

## Báo cáo cho cuộc họp: đạt theo kết luận

criteria-met-by-word = Tiêu chí đạt theo kết luận của cán bộ: { $criteria }.

## Báo cáo cho cuộc họp: hình

criterion-tile = { $state } ({ $met }/{ $total } chỉ tiêu)
distance-points-above = cao hơn mức { $percent } điểm phần trăm
distance-target-above = cao hơn mức { $percent }%

## Tên xã chưa ghi

commune-blank = …………
