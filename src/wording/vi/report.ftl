## Kết quả

met = Đạt
not_met = Chưa đạt
not_applicable = Không áp dụng
no_data = Chưa có số liệu
undecided = Chưa đủ căn cứ

computed = tính từ số liệu
reported = theo phiếu
concluded = theo kết luận của cán bộ

basis-text = đã đối chiếu với nguyên văn
basis-quoted = do văn bản khác dẫn lại, chưa đối chiếu với nguyên văn
basis-entered = nhập theo văn bản, chưa có người đối chiếu
basis-recalled = theo hiểu biết trong ngành, chưa đối chiếu với văn bản nào
basis-unset = chưa có mức đạt chuẩn trong bộ tiêu chí
basis-left = giao cho cấp khác quy định ({ $basis })
basis-checked-by = { $basis } ({ $by } đối chiếu ngày { $day })

## Báo cáo: mở đầu và kết luận

place-commune = xã { $name }
place-district = huyện { $name }
place-province = tỉnh { $name }
place-kinds = xã, phường, thị trấn, đặc khu, huyện, quận, thị xã, thành phố, tp, tỉnh
judged-by = Xét theo { $set }, mức áp dụng cho ngày { $day }.
judged-with-overlay = Kèm: { $overlay }.
judged-for-region = Vùng: { $region }.
judged-for-group = Nhóm xã: { $group }.
conclusion = KẾT QUẢ: { $verdict } – đạt { $met }/{ $total } tiêu chí
criteria-with-verdict = { $verdict } ({ $count }): { $criteria }
incomplete-set = Bộ tiêu chí chưa đủ: mới có { $held }/{ $declared } chỉ tiêu ({ $why }); chưa thể kết luận xã đạt, cũng như tiêu chí chưa nhập đủ chỉ tiêu.
grade-reached = Điều kiện trước: xã đã “{ $fact }” ({ $set }).
grade-not-reached = Điều kiện trước chưa có: xã chưa “{ $fact }” ({ $set }); chưa thể kết luận xã đạt.
grade-not-told = Điều kiện trước chưa rõ: phiếu không ghi xã đã “{ $fact }” ({ $set }) hay chưa; chưa thể kết luận xã đạt.

## Báo cáo: bảng

heading-not-met = Chưa đạt: còn thiếu gì
heading-open = Chưa kết luận được: ai phải bổ sung gì
heading-all = Toàn bộ chỉ tiêu
heading-findings = Cảnh báo ({ $count })
heading-sources = Nguồn của các mức đạt chuẩn
heading-rule-files = Ghi chú kỹ thuật: tệp bộ tiêu chí đã dùng
rule-file = { $id }: SHA-256 { $sha256 }..., kiểm tra ngày { $checked }.
bases-of-targets = Tình trạng đối chiếu mức của { $total } chỉ tiêu, nội dung cho ngày { $day }: { $shares }.
basis-share = { $percent }% { $basis } ({ $count })
basis-share-text = đã đối chiếu nguyên văn
basis-share-unsigned = theo nguyên văn, chưa có người ký đối chiếu
basis-share-quoted = dẫn lại
basis-share-entered = nhập theo văn bản
basis-share-recalled = theo hiểu biết
basis-share-left = giao cho cấp khác
basis-share-unset = chưa có
nothing-listed = Không có chỉ tiêu nào khớp với lựa chọn.
column-commune = Xã
column-criterion = Tiêu chí
column-code = Mã
column-indicator = Chỉ tiêu
column-measured = Thực hiện
column-required = Yêu cầu
column-verdict = Kết quả
column-missing = Còn thiếu
column-supply = Cần bổ sung
column-to-do = Việc cần làm
column-basis-of-verdict = Căn cứ của kết quả
column-numerator = Tử số
column-denominator = Mẫu số
column-value = Giá trị
column-percent = Tỷ lệ %
column-shortfall = Còn thiếu
column-margin = Dư
column-unit = Đơn vị
column-self-assessed = Tự đánh giá
column-reason = Lý do
column-citation = Văn bản
column-basis = Tình trạng đối chiếu
figure-concluded = theo kết luận
figure-growth = { $now } so với { $before } { $unit } = { $percent }%
target-parts = đạt cả { $codes }
target-all-parts = đạt mọi nội dung
target-some-parts = ít nhất { $count } nội dung
target-some-of = đạt ít nhất { $count } trong { $codes }
target-level = từ { $level } trở lên
target-left-to = { $whom } quy định
target-unset = chưa rõ
gap-missing = thiếu { $units }
gap-too-many = cao hơn mức { $units }
gap-margin = dư { $units }
gap-below = thấp hơn mức { $units }
gap-none = vừa đủ
footnote = { $mark } { $document }: { $basis }.
finding-about-indicator = Chỉ tiêu { $indicator }: { $finding }
finding-at = { $finding } ({ $place })
date-open = nay
counts = { $numerator }/{ $denominator }

## Lý do của kết quả

reason-reaches = { $measured }, yêu cầu { $required }: đạt.
reason-misses = { $measured }, yêu cầu { $required }: chưa đạt.
reason-answered-yes = Số liệu rà soát ghi đạt.
reason-answered-no = Số liệu rà soát ghi chưa đạt.
reason-parts = đạt { $met }/{ $total } nội dung
reason-some-parts = đạt { $met }/{ $total } nội dung, cần ít nhất { $needed }
reason-concluded-without-target = Theo kết luận của cán bộ, vì { $why }
reason-concluded-without-numbers = Theo kết luận của cán bộ, vì thiếu số liệu để tính
reason-not-applicable = Không áp dụng: { $note }
reason-target-unset = Chưa xét được, vì { $why }
reason-nothing-given = Phiếu rà soát chưa có số liệu và kết luận
reason-counts-incomplete = Thiếu { $which } nên chưa tính được
reason-only-conclusion = Chỉ có kết luận của cán bộ, chưa có số liệu
reason-target-unverified = Đạt theo mức đang có, nhưng mức này { $basis }
unset-left-to = chưa có mức do { $whom } quy định
unset-unknown = { $why }
unset-no-value = bộ tiêu chí chưa có mức cho vùng { $region }
unset-place-unknown = chưa biết xã thuộc vùng hay nhóm nào
unset-no-value-on-day = bộ tiêu chí chưa có mức cho ngày này
count-numerator = tử số
count-denominator = mẫu số

## Còn thiếu gì, ai phải bổ sung gì

missing-gain = thêm { $number } { $unit }
missing-lose = giảm { $number } { $unit }
missing-reach = phải { $required }
missing-yes = phải hoàn thành để được đánh giá đạt
missing-uncomputed = chưa tính được: { $why }
missing-parts = còn phải đạt { $codes }
no-count = thiếu { $which }
no-numbers = thiếu số liệu
supply-count = UBND xã bổ sung { $which }
supply-counts = UBND xã bổ sung tử số và mẫu số ({ $unit })
supply-amount = UBND xã bổ sung giá trị ({ $unit })
supply-two-years = UBND xã bổ sung giá trị năm nay (tử số) và năm trước (mẫu số) ({ $unit })
supply-level = UBND xã ghi một trong các mức: { $levels }
supply-answer = UBND xã ghi đạt hoặc chưa đạt
supply-target-left-to = { $whom } phải quy định mức; ghi vào quy định của tỉnh (căn cứ { $document })
supply-target = Chưa có mức trong phần mềm; đề nghị tra { $document }
supply-verification = Đề nghị đối chiếu mức với { $document }; đối chiếu xong ghi nhận bằng nongthon rules sign-off
supply-place = UBND xã ghi tỉnh, vùng hoặc nhóm
