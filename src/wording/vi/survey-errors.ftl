## Lỗi của phiếu rà soát

empty-file = tệp không có nội dung
    .help = Mở tệp kiểm tra; mẫu phiếu xem trong docs/survey.md.
not-utf8 = tệp không phải văn bản UTF-8
    .help =
        Dòng nào dưới đây đọc đúng thì chạy lại với --encoding của dòng đó:
        --encoding windows-1258: { $windows }
        --encoding tcvn3: { $tcvn }
        --encoding vni: { $vni }
        Không dòng nào đúng thì trong Excel: Save As, chọn “CSV UTF-8 (Comma delimited)”.
no-header = không thấy dòng tên cột: { $limit } dòng đầu không có ô nào ghi “chỉ tiêu”
    .help = Thêm phía trên số liệu một dòng ghi tên cột: { $expected }.
duplicate-column = cột “{ $column }” có hai lần
    .help = Giữ một cột.
unknown-column = không dùng cột “{ $column }”
    .help = { $count ->
        [0] Cột này được bỏ qua.
       *[other] Cột này được bỏ qua. Có phải là { $near }?
    }
unclosed-quote = dấu nháy kép mở ở ô này không được đóng
    .help = Thêm dấu nháy đóng, hoặc bỏ dấu nháy.
line-break-in-cell = có xuống dòng bên trong một ô
    .help = Viết nội dung của ô trên một dòng.
text-after-quote = có chữ sau dấu nháy đóng của ô
    .help = Đặt cả nội dung trong dấu nháy; dấu nháy bên trong viết hai lần.
cell-too-long = ô dài { $length } ký tự, quá { $limit }
    .help = Có thể thiếu dấu xuống dòng hoặc dấu nháy; kiểm tra lại tệp.
cell-beyond-header = ô nằm ngoài các cột có tên
    .help = Thừa một dấu phân cách? Nếu nội dung có dấu phân cách thì đặt trong dấu nháy kép.
no-observations = phiếu không có dòng số liệu nào
    .help = Thêm mỗi chỉ tiêu một dòng.
no-commune = dòng không ghi xã, trong tệp có cột xã
    .help = Ghi tên xã ở mọi dòng.
no-indicator = dòng không ghi chỉ tiêu
    .help = Ghi mã chỉ tiêu (ví dụ 12.1) hoặc tên thông tin chung, hoặc xóa dòng.
unknown-indicator = không có chỉ tiêu hay thông tin chung “{ $code }”
    .help = { $count ->
        [0] Kiểm tra lại mã; các mã có trong bộ tiêu chí.
       *[other] Có phải là { $near }?
    }
criterion-not-indicator = “{ $code }” là tiêu chí, không phải chỉ tiêu
    .help = Ghi riêng từng chỉ tiêu: { $indicators }.
row-not-used = bộ tiêu chí của ngày và nơi này không dùng số liệu của “{ $code }”
    .help = Số liệu này được bỏ qua; nó thuộc quy định hay thời gian khác. Kiểm tra ngày, tỉnh và --overlay nếu không định như vậy.
duplicate-row = “{ $code }” đã có ở { $first }
    .help = Giữ một dòng; số liệu từng thôn thì ghi tên thôn khác nhau. Excel có thể đã đổi mã 17.10 thành 17.1.
not-a-number = ô này phải là số
    .help = { $holds ->
        [explained] Chỉ ghi { $number }; lời giải thích chuyển sang cột ghi chú.
        [percentage] Tỷ lệ thì ghi ở cột giá trị; ở đây ghi số đếm.
       *[other] Chỉ ghi chữ số, dấu phẩy thập phân (38,6), có thể kèm đơn vị. Không có thì ghi 0; chưa có số liệu thì để trống.
    }
ambiguous-number = số này đọc được hai cách: { $grouped } hoặc { $decimal }; { $why }
    .help = Nếu là { $grouped } thì ghi { $plain }; nếu là { $decimal } thì bỏ số 0 ở cuối hoặc thêm một số 0. Cũng có thể khai cách viết số của cả tệp: --numbers vi hoặc --numbers en.
too-many-digits = số quá dài, không giữ được chính xác
    .help = Viết tối đa 12 chữ số trước và 6 chữ số sau dấu thập phân.
negative-number = số không được âm
    .help = Kiểm tra lại số liệu.
finer-than-unit = số lẻ quá mức đếm được: số { $unit } { $number }
    .help = { $is_likely ->
        [yes] Nếu là { $likely } thì ghi liền { $likely }, không có dấu; Excel có thể đã hiểu dấu chấm là dấu thập phân.
       *[no] Kiểm tra lại số hoặc đơn vị.
    }
count-whole = phải là số nguyên
count-in-steps = chỉ lẻ đến { $step }
other-unit = đơn vị “{ $written }” khác đơn vị của chỉ tiêu ({ $unit })
    .help = Đổi số sang { $unit }. Đơn vị được nhận: { $accepted }.
zero-denominator = mẫu số bằng 0 nên không có tỷ lệ
    .help = Sửa mẫu số; nếu không có đối tượng để xét thì ghi “không áp dụng” khi bộ tiêu chí cho phép.
numerator-above-denominator = tử số { $numerator } lớn hơn mẫu số { $denominator }
    .help = Kiểm tra xem có ghi nhầm hai số cho nhau không.
percent-above-hundred = tỷ lệ vượt quá 100%
    .help = { $is_likely ->
        [yes] Ô có định dạng phần trăm: nếu là { $likely }% thì ghi { $likely }%, có dấu %.
       *[no] Kiểm tra lại; nếu là số đếm thì ghi vào tử số và mẫu số.
    }
value-of-other-kind = chỉ tiêu { $code } chỉ nhận: { $takes }
    .help = Chuyển số liệu sang đúng cột, đúng dòng, hoặc xóa ô này.
takes-answer = đạt hoặc chưa đạt
takes-answer-or-none = đạt, chưa đạt, hoặc không áp dụng (ghi lý do ở cột ghi chú)
takes-level = một mức của thang xếp loại, ở cột giá trị
takes-counts = tử số và mẫu số, hoặc tỷ lệ ở cột giá trị
takes-two-years = số năm nay (tử số) và năm trước (mẫu số), hoặc tỷ lệ tăng ở cột giá trị
takes-amount = một số ở cột giá trị
takes-parts = kết luận; số liệu ghi ở dòng của từng nội dung
counts-and-value = vừa có tử số, mẫu số vừa có giá trị
    .help = Tỷ lệ đã in ghi vào “số công bố”, kết luận ghi vào “tự đánh giá”.
not-an-answer = ô này phải là đạt, chưa đạt hoặc không áp dụng
    .help = Ghi một trong ba từ đó, hoặc bỏ trống.
answers-contradict = số liệu, giá trị và tự đánh giá trái nhau
    .help = “Không áp dụng” không đi cùng số liệu hay kết luận khác; chỉ giữ một kết luận.
not-applicable-not-allowed = bộ tiêu chí không cho phép “không áp dụng” ở chỉ tiêu này
    .help = Ghi số liệu hoặc đạt/chưa đạt.
not-applicable-without-reason = “không áp dụng” phải có lý do
    .help = Ghi lý do vào cột ghi chú.
bad-fact = { $expected ->
        [date] không hiểu ngày này
        [column] thông tin chung chỉ ghi ở cột giá trị
        [commune] tên xã khác với cột xã
       *[answer] ô này phải là có hoặc không
    }
    .help = { $expected ->
        [date] Viết ngày/tháng/năm, ví dụ 31/12/2022.
        [column] Chuyển sang cột giá trị, hoặc xóa.
        [commune] Sửa cho giống nhau, hoặc bỏ một chỗ.
       *[answer] Ghi có hoặc không.
    }
unknown-place = { $how ->
        [merged] { $name } đã sáp nhập vào { $into } từ ngày { $since }
       *[unknown] không có { $what } “{ $name }” vào ngày { $day }
    }
    .help = { $how ->
        [merged] Ghi { $into }.
       *[unknown] { $count ->
            [0] Kiểm tra lại tên.
           *[other] Có phải là { $near }?
        }
    }
no-date = phiếu không ghi ngày số liệu
    .help = Thêm dòng “ngày số liệu” (ví dụ 31/12/2022), hoặc dùng --as-of 2022-12-31.
not-a-level = ô này phải ghi một mức của thang xếp loại
    .help = Ghi một trong: { $allowed }.
sheet-repeats = trang “{ $sheet }” lặp lại { $count } dòng của trang “{ $first }”
    .help = Xóa trang chép thừa, hoặc chỉ đọc các trang cần dùng: --sheet "{ $first }", thêm --sheet cho trang thông tin chung nếu có.
other-rule-set = ngày { $day } dùng { $set }, nhưng { $known }/{ $count } mã lạ của phiếu là của { $other }
    .help = Sửa ngày số liệu (hoặc --as-of) cho đúng. Nếu ngày đúng thì lập lại phiếu theo bộ của ngày đó: nongthon template; các bộ có sẵn: nongthon rules list. Phiếu này lập theo bộ { $id }.
