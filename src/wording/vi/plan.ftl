## Kế hoạch: lỗi của tệp phân công

unknown-body = chưa khai cơ quan “{ $body }”
    .help = { $count ->
        [0] Thêm [[body]] với id = "{ $body }".
       *[other] Có phải là { $near }? Hoặc thêm [[body]] với id = "{ $body }".
    }
duplicate-id = id “{ $id }” đã có ở dòng { $line }
    .help = Đặt id khác cho một trong hai.

## Kế hoạch: cảnh báo

unknown-assigned-code = bộ tiêu chí { $set } không có tiêu chí hay chỉ tiêu “{ $code }” vào ngày này
    .help = { $count ->
        [0] Kiểm tra lại mã; nội dung của chỉ tiêu (8.4.a) thì giao theo chỉ tiêu (8.4).
       *[other] Có phải là { $near }?
    }
several-leads = có { $count } cơ quan chủ trì: { $leads }
    .help = Thống nhất một cơ quan chủ trì; các cơ quan khác phối hợp.
lead-at = { $body } ({ $at })
no-lead = chưa giao cơ quan nào chủ trì
    .help = Thêm mã chỉ tiêu hoặc mã tiêu chí vào leads của một cơ quan.
assignments-other-set = phân công theo mã của bộ tiêu chí { $own }, nhưng xã được xét theo { $used }
    .help = Dùng tệp phân công của đúng bộ tiêu chí, hoặc chọn bộ tiêu chí bằng --rules.
assignments-other-commune = phân công này của xã { $meant }, không phải của { $judged }
    .help = Dùng tệp phân công của đúng xã; nếu dùng chung được thì bỏ mục commune.
due-after-goal = nhiệm vụ “{ $task }” hạn { $due }, sau hạn của mục tiêu { $goal }
    .help = Đẩy hạn của nhiệm vụ lên trước, hoặc lùi hạn của mục tiêu.
pace-unknown = không tính được tốc độ: { $why }
    .help = Kiểm tra ngày số liệu của hai phiếu, hoặc ghi --months.
pace-no-such-commune = phiếu trước không có xã này
pace-without-day = có phiếu không ghi ngày số liệu
pace-not-earlier = phiếu trước (ngày { $then }) không sớm hơn phiếu này (ngày { $now })
pace-day-over = đến ngày số liệu { $day } đã hết hạn của các chỉ tiêu { $indicators }

## Kế hoạch: mở đầu

plan-title = Việc cần làm: { $place }
plan-met = Đạt { $met }/{ $total } tiêu chí.
plan-left = Còn { $items } chỉ tiêu phải làm: { $notmet } chưa đạt, { $open } chưa kết luận được.
plan-nothing-left = Không còn chỉ tiêu nào phải làm; tiếp tục giữ vững kết quả.
plan-goal = Mục tiêu: { $goal }, hạn { $due } (mục { $place }).
plan-source = Phân công theo { $document }.
plan-duty = Trách nhiệm chung (mục { $place }): { $duty }
plan-leads = Chủ trì tiêu chí, chỉ tiêu: { $codes }.
plan-supports = Phối hợp ở tiêu chí, chỉ tiêu: { $codes }.
plan-due-written = { $written } ({ $day })

## Kế hoạch: bảng

heading-plan-items = Những việc còn phải làm
heading-plan-tasks = Nhiệm vụ theo kế hoạch
heading-plan-margins = Giữ vững: đã đạt, nhưng dư không quá { $percent }%
heading-plan-evidence = Hồ sơ: chỉ tiêu nào chưa có minh chứng
heading-plan-bodies = Phần việc của từng cơ quan
heading-plan-led = Chủ trì
heading-plan-supported = Phối hợp
column-leads = Chủ trì
column-supports = Phối hợp
column-leads-and-supports = Chủ trì; phối hợp
column-leads-not-met = Chủ trì, chưa đạt
column-leads-open = Chủ trì, chưa kết luận
column-due = Hạn
column-pace = Tốc độ
column-pace-needed = Cần mỗi tháng
column-pace-so-far = Đã làm mỗi tháng
column-evidence = Minh chứng
column-evidence-given = Đã có minh chứng
column-evidence-lacking = Chỉ tiêu chưa có minh chứng
column-task = Nhiệm vụ
column-tasks = Nhiệm vụ
column-task-codes = Mã
column-body = Cơ quan
column-plan-place = Mục trong kế hoạch
column-criterion-verdict = Tiêu chí
plan-led-with = { $leads }; phối hợp: { $supports }
plan-code-met = { $code } (đã đạt)
plan-nobody = Chưa giao cơ quan nào
plan-those-who-lead = Các cơ quan chủ trì
evidence-given = có
evidence-lacking = chưa có
pace-needed = cần { $number } { $unit } mỗi tháng
pace-so-far = đã làm { $number } { $unit } mỗi tháng
pace-lost = xấu đi { $number } { $unit } mỗi tháng
pace-enough = đủ
pace-too-slow = chậm

## Kế hoạch: văn bản

plan-paper = KẾ HOẠCH
plan-number = Số:{"            "}/KH
plan-number-committee = Số:{"            "}/KH-UBND
plan-subject = Thực hiện các tiêu chí nông thôn mới chưa đạt của { $place }
plan-recipients = Các cơ quan phụ trách tiêu chí;
plan-annex-of = { $title } – { $place }

## Kế hoạch: lịch

calendar-criterion = Hạn tiêu chí { $code } { $title } – { $commune }
calendar-task = { $task } – { $commune }
calendar-bodies = Cơ quan: { $bodies }
calendar-item = { $code } { $title }: { $missing }. Chủ trì: { $leads }. Phối hợp: { $supports }.

## Kế hoạch: hạn đã qua

due-before-data = { $which ->
        [goal] hạn của mục tiêu ({ $goal }) đã qua so với ngày số liệu { $day }
        [tasks] hạn của { $count }/{ $total } nhiệm vụ có hạn (muộn nhất { $last }) đã qua so với ngày số liệu { $day }
       *[both] hạn của mục tiêu ({ $goal }) và của { $count }/{ $total } nhiệm vụ có hạn (muộn nhất { $last }) đã qua so với ngày số liệu { $day }
    }
    .help = Dùng tệp phân công của kế hoạch đang thực hiện; nếu kế hoạch đã được gia hạn thì sửa hạn trong tệp.
