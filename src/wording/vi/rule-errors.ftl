## Lỗi của tệp bộ tiêu chí

rules-not-utf8 = tệp bộ tiêu chí không phải văn bản UTF-8
    .help = Mở tệp bằng Notepad, chọn Save As, Encoding là UTF-8.
toml-syntax = sai cú pháp TOML: { $explanation }
    .help = { $about ->
        [decimal] Thay dấu phẩy bằng dấu chấm: 7.5, không phải 7,5.
       *[other] Kiểm tra dấu nháy, dấu ngoặc và dấu bằng ở chỗ này.
    }
toml-blank = giá trị còn trống
toml-quotes = chữ phải nằm trong dấu nháy kép thẳng "..."; số không kèm dấu %, ngày viết như 2022-03-08
toml-unclosed-quote = thiếu dấu nháy đóng
toml-unclosed = thiếu dấu ngoặc đóng
toml-day = không có ngày này, hoặc không viết như 2022-03-08
toml-day-meant = viết { $day }, không có dấu nháy
toml-rest = sau giá trị còn chữ thừa (số thập phân viết với dấu chấm, như 7.5)
toml-percent = số không kèm dấu %
toml-sign = chỉ ghi số; “ít nhất” là at_least, “không quá” là at_most
toml-curved-quotes = dấu nháy phải là dấu thẳng "..."; Word hay đổi thành dấu cong
toml-decimal-comma = số thập phân viết với dấu chấm, như 7.5
toml-braces = các mục trên một dòng phải nằm trong ngoặc nhọn { "{" } ... { "}" }
toml-name = tên có dấu hoặc dấu cách phải nằm trong dấu nháy kép, như "ĐBSH"
toml-equals = thiếu dấu bằng
toml-comma = thiếu dấu phẩy giữa hai mục
toml-twice = mục này đã có ở trên
toml-digits = số viết sai (không có số 0 ở đầu, không có dấu phân cách hàng nghìn)
toml-flag = viết true hoặc false
unknown-key = không có mục “{ $key }” ở đây
    .help = { $heading ->
        [target] Thiếu dòng [[...target]] ở trên, như [[indicator.target]] (còn dấu #?).
       *[none] { $count ->
            [0] Các mục được dùng: { $allowed }.
           *[other] Có phải là { $near }? Các mục được dùng: { $allowed }.
        }
    }
missing-key = thiếu mục “{ $key }”
    .help = Thêm mục { $key }; cách viết xem rules/README.md.
wrong-type = ghi sai dạng: cần { $expected }
    .help = { $advice }.
wrong-type-see = Sửa giá trị ở chỗ được gạch chân
wrong-type-unquote = Bỏ dấu nháy: { $written }
wrong-type-quote = Thêm dấu nháy: "{ $written }"
wrong-type-day = Viết { $day }, không có dấu nháy
type-text = chữ trong dấu nháy kép
type-texts = danh sách chữ trong ngoặc vuông
type-whole = số nguyên không âm
type-wholes = danh sách số nguyên không âm trong ngoặc vuông
type-year = năm gồm bốn chữ số
type-date = ngày viết là năm-tháng-ngày, không có dấu nháy (ví dụ 2022-03-08)
type-number = số viết bằng chữ số với dấu chấm thập phân (ví dụ 16.5)
type-flag = true hoặc false
type-table = bảng trong ngoặc nhọn hoặc dưới tiêu đề trong ngoặc vuông
empty-text = mục “{ $key }” để trống
    .help = Ghi nội dung, hoặc bỏ mục này.
unknown-word = không hiểu “{ $word }” ở mục “{ $key }”
    .help = Các từ được dùng: { $allowed }.
number-too-long = số { $number } quá dài, không giữ được chính xác
    .help = Viết tối đa 12 chữ số trước và 6 chữ số sau dấu thập phân.
number-out-of-range = số { $number } nằm ngoài khoảng cho phép
    .help = Tỷ lệ từ 0 đến 100; các số khác không âm, bước đếm lớn hơn 0.
misplaced-code = mã “{ $code }” không thể đứng dưới “{ $parent }”
    .help = Mã chỉ tiêu là mã tiêu chí cộng số thứ tự ({ $parent }.1), nội dung thêm chữ cái ({ $parent }.a).
duplicate-code = mã “{ $code }” đã có ở dòng { $line } cho cùng thời gian
    .help = Xóa một chỗ, hoặc ghi from/until để hai phiên bản không trùng ngày.
reversed-dates = ngày đầu { $from } sau ngày cuối { $to }
    .help = Đổi lại hai ngày.
overlapping-targets = { $region ->
        [all] hai mức cho cùng thời gian (mức kia ở dòng { $line })
       *[other] hai mức cho cùng thời gian và cùng vùng { $region } (mức kia ở dòng { $line })
    }
    .help = Giữ một mức, hoặc tách theo year, from/until hay theo vùng.
target-gap = chưa có mức từ { $from } đến { $to }
    .help = Thêm mức cho thời gian đó; nếu chưa biết thì ghi unset = "lý do".
target-form = { $count ->
        [0] chưa ghi mức
       *[other] không được ghi cùng lúc: { $given }
    }
    .help = { $about ->
        [days] Ghi year cho một năm, hoặc from, until cho các ngày khác; không ghi cả hai.
        [parts] Chỉ tiêu có nội dung (part) thì không ghi kind, unit, scale, denominator, target của riêng nó: bỏ một trong hai.
       *[value] Ghi đúng một trong: at_least, at_most, is, left_to, unset.
    }
target-kind = mức này không hợp với loại chỉ tiêu
    .help = Dùng { $expected }.
missing-citation = mức đạt chuẩn không ghi văn bản
    .help = Thêm cite = "..." với tên đã khai ở [citation.*].
unknown-citation = chưa khai văn bản “{ $citation }”
    .help = { $count ->
        [0] Tệp chưa khai văn bản nào. Thêm [citation."{ $citation }"] với document = "...".
       *[other] Các văn bản đã khai: { $allowed }. Hoặc thêm [citation."{ $citation }"].
    }
missing-basis = { $unset ->
        [yes] mức chưa biết (unset) thì không có tình trạng đối chiếu (basis)
       *[no] mức đạt chuẩn không ghi tình trạng đối chiếu (basis)
    }
    .help = { $unset ->
        [yes] Bỏ basis.
       *[no] Thêm basis = "text" (đã đối chiếu nguyên văn), "quoted" (dẫn lại), "entered" (nhập theo văn bản, chưa đối chiếu) hoặc "recalled" (theo hiểu biết).
    }
unknown-unit = chưa khai đơn vị “{ $unit }”
    .help = { $count ->
        [0] Thêm [unit."{ $unit }"] với step = 1.
       *[other] Có phải là { $near }? Hoặc thêm [unit."{ $unit }"] với step = 1.
    }
unknown-fact = không có thông tin chung “{ $fact }”
    .help = { $count ->
        [0] Khai trong [[fact]] với name = "{ $fact }".
       *[other] Có phải là { $near }? Hoặc khai trong [[fact]].
    }
unknown-region = không có vùng hay nhóm “{ $region }”
    .help = { $count ->
        [0] Các mã được dùng: { $allowed }.
       *[other] Có phải là { $near }? Các mã được dùng: { $allowed }.
    }
declared-total = { $what ->
        [criteria] khai { $declared } tiêu chí nhưng có { $found }
       *[indicators] khai { $declared } chỉ tiêu nhưng có { $found } (vào ngày { $day })
    }
    .help = Sửa số đã khai, bổ sung phần thiếu, hoặc ghi incomplete = "lý do" nếu bộ tiêu chí chưa đủ.
overlay-no-match = bộ tiêu chí { $base } không có chỉ tiêu “{ $code }”
    .help = { $count ->
        [0] Kiểm tra lại mã chỉ tiêu.
       *[other] Có phải là { $near }?
    }
loosens-without-reason = mức { $own } của chỉ tiêu { $code } yêu cầu thấp hơn mức { $base } của trung ương ({ $region })
    .help = Sửa mức, hoặc ghi loosens = "lý do" nếu văn bản cho phép; lý do sẽ hiện trong báo cáo.
rule-at-least = ≥ { $number }
rule-at-most = ≤ { $number }
overlay-no-effect = { $why ->
        [parts] chỉ tiêu { $code } gồm { $parts } nên mức ghi cho cả chỉ tiêu không có tác dụng
        [days] ngày của mức này nằm ngoài thời gian hiệu lực của tệp ({ $end ->
            [open] từ { $from }
           *[day] từ { $from } đến { $to }
        }) nên không bao giờ được dùng
       *[other] mục này không làm thay đổi gì
    }
    .help = { $why ->
        [parts] Đặt mức cho từng nội dung: { $parts }.
        [days] Sửa year, from hoặc until của mức, hoặc in_force của tệp.
       *[other] Ghi target, part, title hoặc guidance; kiểm tra ngày của mức có nằm trong thời gian của chỉ tiêu không.
    }
unknown-province = không có tỉnh “{ $province }” vào ngày { $day }
    .help = { $count ->
        [0] Kiểm tra lại tên tỉnh.
       *[other] Có phải là { $near }?
    }
overlay-other-base = quy định { $id } dành cho bộ tiêu chí { $base }, không phải { $set }
    .help = Chọn quy định khác, hoặc chọn bộ tiêu chí bằng --rules.
unknown-rule-set = không có bộ tiêu chí hay quy định “{ $id }”
    .help = { $count ->
        [0] Hiện có: { $allowed }.
       *[other] Có phải là { $near }? Hiện có: { $allowed }.
    }
duplicate-rule-set = { $content ->
        [same] tệp này giống hệt { $file }
       *[other] đã có tệp khác với id “{ $id }” ({ $file })
    }
    .help = { $content ->
        [same] Hai tệp giống nhau: bỏ một tệp.
       *[other] Hai quyết định khác nhau thì đặt id khác; hai bản của một quyết định thì chỉ giữ bản đúng.
    }
no-rule-set-in-force = { $chosen ->
        [yes] bộ tiêu chí { $nearest } không có hiệu lực vào ngày { $day }
       *[no] không có bộ tiêu chí nào có hiệu lực vào ngày { $day }
    }
    .help = { $chosen ->
        [yes] Bộ này có hiệu lực từ { $from } đến { $to }{ $count ->
            [0] .
           *[other] ; ngày ấy dùng { $others }.
        } Kiểm tra ngày: ngày số liệu, --as-of, hoặc ngày sau dấu @.
       *[no] Gần nhất là { $nearest }, từ { $from } đến { $to }. Kiểm tra ngày: ngày số liệu, --as-of, hoặc ngày sau dấu @.
    }
overlay-not-in-force = quy định { $id } không có hiệu lực vào ngày { $day }
    .help = Có hiệu lực từ { $from } đến { $to }. Kiểm tra ngày: ngày số liệu, --as-of, hoặc ngày sau dấu @.
other-rule-file = { $found ->
        [overlay] tệp này là quy định của địa phương, không phải bộ tiêu chí
       *[set] tệp này là bộ tiêu chí, không phải quy định của địa phương
    }
    .help = { $found ->
        [overlay] Dùng tệp này với --overlay.
       *[set] Dùng tệp này với --rules.
    }

## Lỗi của các tổng trong tệp bộ tiêu chí

sum-form = { $wrong ->
        [figure] ở đây phải là đúng một trong: fact, numerator, denominator
        [answer] thông tin chung này trả lời có hoặc không, không cộng được
        [kind] chỉ tiêu này không có tử số và mẫu số
        [twice] số này có hai lần trong cùng một tổng
       *[parts] tổng phải có ít nhất hai phần
    }
    .help = Viết như whole = {"{"} denominator = "9.1" {"}"}, parts = [{"{"} numerator = "9.1" {"}"}, {"{"} fact = "nhà khác" {"}"}]; xem docs/rules.md.
sum-unknown-indicator = bộ tiêu chí không có chỉ tiêu “{ $code }” để cộng
    .help = { $count ->
        [0] Kiểm tra lại mã chỉ tiêu.
       *[other] Có phải là { $near }?
    }
