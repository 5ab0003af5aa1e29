## Điều kiện xét công nhận và thu hồi công nhận

recognition-eligible = Xét công nhận: đủ điều kiện theo số liệu đã có (đạt các tiêu chí và mọi điều kiện ghi trong bộ tiêu chí); việc công nhận do cấp có thẩm quyền quyết định.
recognition-not-eligible = Xét công nhận: không đủ điều kiện, vì { $reasons }.
recognition-undecided = Xét công nhận: chưa đủ căn cứ, vì { $reasons }.
recognition-criteria-not-met = chưa đạt các tiêu chí
recognition-criteria-open = chưa kết luận được các tiêu chí
recognition-no-conditions = bộ tiêu chí chưa ghi các điều kiện xét công nhận
recognition-conditions-not-met = chưa đạt điều kiện { $codes }
recognition-conditions-open = chưa kết luận được điều kiện { $codes }
recognition-silent = phiếu không có số liệu về các điều kiện { $codes }
recognition-nothing-applies = không điều kiện nào áp dụng
recognition-by-word-alone = { $count } kết quả đạt chỉ theo kết luận của cán bộ, vì chưa có mức ({ $codes })
column-condition = Điều kiện
sheet-conditions = Điều kiện công nhận
sheet-withdrawal = Thu hồi công nhận

withdrawal-kept = Xã đã được công nhận: chưa thuộc trường hợp thu hồi công nhận.
withdrawal-withdrawn = Theo số liệu tạm tính, xã có dấu hiệu thuộc trường hợp xem xét thu hồi quyết định công nhận ({ $document }).
withdrawal-on-unverified = Có mức hoặc quy định làm căn cứ chưa đối chiếu với nguyên văn.
withdrawal-rule-unverified = Xã đã được công nhận: chưa đủ căn cứ để nói có thuộc trường hợp thu hồi công nhận hay không, vì quy định thu hồi ({ $document }) chưa đối chiếu với nguyên văn.
withdrawal-undecided = Xã đã được công nhận: chưa đủ căn cứ để nói có thuộc trường hợp thu hồi công nhận hay không; còn tùy kết quả của những tiêu chí chưa kết luận được.
withdrawal-no-rule = Xã đã được công nhận: chưa đủ căn cứ để nói có thuộc trường hợp thu hồi công nhận hay không, vì bộ tiêu chí chưa ghi quy định thu hồi.
withdrawal-lost = { $count ->
        [0] Không có tiêu chí nào không còn đạt.
       *[other] Không còn đạt { $count }/{ $total } tiêu chí: { $codes }.
    }
withdrawal-open = Chưa kết luận được { $count } tiêu chí: { $codes }.
withdrawal-not-held = Còn { $count } tiêu chí chưa có trong tệp của bộ tiêu chí.
column-withdrawal-case = Trường hợp thu hồi
column-withdrawal-found = Thực tế
column-withdrawal-outcome = Thuộc trường hợp này?
withdrawal-lost-percent = Từ { $percent }% số tiêu chí không còn đạt
withdrawal-lost-count = Từ { $count } tiêu chí không còn đạt
withdrawal-with-one-of = { $lost }, trong đó có ít nhất một tiêu chí trong số { $codes }
withdrawal-found = không còn đạt { $lost } tiêu chí (từ { $needed } là đủ)
withdrawal-found-range = không còn đạt từ { $lost } đến { $most } tiêu chí (từ { $needed } là đủ)
withdrawal-named = có tiêu chí { $codes }
withdrawal-none-named = chưa có tiêu chí nào trong số phải có
withdrawal-holds = Có
withdrawal-holds-not = Không
rules-withdrawal-source = Theo { $document } ({ $basis }).
rules-withdrawal-before = Quy định thu hồi công nhận, trước: { $cases }
rules-withdrawal-after = Quy định thu hồi công nhận, sau: { $cases }
rules-withdrawal-none = không ghi

## Lỗi trong tệp bộ tiêu chí

condition-code = mã “{ $code }” của nhóm điều kiện xét công nhận không dùng được
    .help = Dùng từ một đến bốn chữ cái hoa không dấu, ví dụ "CN"; mã từng điều kiện là "CN.1", "CN.2".
withdrawal-form = { $wrong ->
        [nothing] số tiêu chí không còn đạt phải lớn hơn 0
       *[share] ở đây phải là đúng một trong: lost_percent, lost_criteria
    }
    .help = Viết như when = [{ "{" } lost_percent = 30, one_of = ["10"] { "}" }, { "{" } lost_percent = 50 { "}" }]; xem docs/rules.md.
withdrawal-unknown-criterion = bộ tiêu chí không có tiêu chí “{ $code }”
    .help = { $count ->
        [0] Ghi mã của một tiêu chí có trong tệp, ví dụ "10".
       *[other] Có phải là { $near } không?
    }
