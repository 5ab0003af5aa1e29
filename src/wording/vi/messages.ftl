## Kết quả

met = Đạt
not_met = Chưa đạt
not_applicable = Không áp dụng
no_data = Chưa có số liệu
undecided = Chưa đủ căn cứ

computed = tính từ số liệu
reported = theo số báo cáo
concluded = theo kết luận của cán bộ

basis-text = đã đối chiếu với nguyên văn
basis-quoted = do văn bản khác dẫn lại, chưa đối chiếu với nguyên văn
basis-recalled = theo hiểu biết trong ngành, chưa đối chiếu với văn bản nào
basis-unset = chưa có mức đạt chuẩn trong bộ tiêu chí

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
incomplete-set = Bộ tiêu chí chưa đủ: mới có { $held }/{ $declared } chỉ tiêu ({ $why }); chưa thể kết luận xã đạt.

## Báo cáo: bảng

heading-not-met = Chưa đạt: còn thiếu gì
heading-open = Chưa kết luận được: ai phải bổ sung gì
heading-all = Toàn bộ chỉ tiêu
heading-findings = Cảnh báo ({ $count })
heading-sources = Nguồn của các mức đạt chuẩn
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
column-basis = Căn cứ của mức
figure-concluded = theo kết luận
target-parts = mọi nội dung
target-left-to = { $whom } quy định
target-unset = chưa rõ
gap-missing = thiếu { $units }
gap-too-many = vượt { $units }
gap-margin = dư { $units }
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
reason-concluded-without-target = Theo kết luận của cán bộ, vì { $why }
reason-concluded-without-numbers = Theo kết luận của cán bộ, vì thiếu số liệu để tính
reason-not-applicable = Không áp dụng: { $note }
reason-target-unset = Chưa xét được, vì { $why }
reason-nothing-given = Phiếu rà soát chưa có số liệu và kết luận
reason-counts-incomplete = Thiếu { $which } nên chưa tính được
reason-only-conclusion = Chỉ có kết luận của cán bộ, chưa có số liệu
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
missing-yes = cần được đánh giá đạt
missing-uncomputed = chưa tính được: { $why }
no-count = thiếu { $which }
no-numbers = thiếu số liệu
supply-count = UBND xã bổ sung { $which }
supply-counts = UBND xã bổ sung tử số và mẫu số ({ $unit })
supply-amount = UBND xã bổ sung giá trị ({ $unit })
supply-answer = UBND xã ghi đạt hoặc chưa đạt
supply-target-left-to = { $whom } phải quy định mức; ghi vào quy định của tỉnh (căn cứ { $document })
supply-target = Người giữ bộ tiêu chí tra mức trong { $document }
supply-place = UBND xã ghi tỉnh, vùng hoặc nhóm

## Cảnh báo

claim-mismatch = số công bố { $claimed } không khớp với { $source } (đúng là { $exact })
    .help = Sửa số công bố, hoặc kiểm tra lại tử số và mẫu số.
claim-without-counts = có số công bố { $claimed } nhưng không có số liệu để đối chiếu
    .help = Ghi tử số và mẫu số; nếu chỉ biết tỷ lệ thì ghi vào cột giá trị.
quantity-differs = { $quantity } có nhiều giá trị: { $values }
    .help = Thống nhất một con số, hoặc ghi rõ lý do khác nhau trong ghi chú.
quantity-value = { $value } ({ $wheres })
quantity-in-facts = thông tin chung
quantity-in-indicators = mẫu số của { $codes }
conclusion-differs = cán bộ kết luận “{ $concluded }” nhưng số liệu cho kết quả “{ $verdict }”; lấy kết quả theo số liệu
    .help = Kiểm tra lại số liệu hoặc kết luận.
rounding-would-turn = { $exact }% làm tròn thành { $rounded }% sẽ đổi kết quả so với mức { $target }%; kết quả lấy theo số chính xác
    .help = Không làm tròn khi so với mức đạt chuẩn.
region-unknown = chưa biết vùng hoặc nhóm của xã nên chưa có mức cho các chỉ tiêu { $indicators }: { $why }
    .help = Ghi thông tin chung “tỉnh”, “vùng” hoặc “nhóm”.
region-merged = tỉnh { $province } gồm các tỉnh cũ { $formerly } thuộc nhiều vùng
region-not-given = phiếu không ghi tỉnh, vùng hay nhóm
hamlets-missing = số liệu của { $given } thôn, nhưng xã có { $hamlets } thôn
    .help = Bổ sung các thôn còn thiếu, hoặc sửa số thôn.
overlay-other-province = quy định { $overlay } là của tỉnh { $other }, không phải của xã này
    .help = Chọn quy định của đúng tỉnh bằng --overlay.
loosened = quy định { $overlay } cho mức nhẹ hơn bộ tiêu chí gốc: { $reason }
    .help = Chỉ dùng khi văn bản cho phép.

## Lỗi của tệp bộ tiêu chí

rules-not-utf8 = tệp bộ tiêu chí không phải văn bản UTF-8
    .help = Mở tệp bằng Notepad, chọn Save As, Encoding là UTF-8.
toml-syntax = sai cú pháp TOML: { $explanation }
    .help = Kiểm tra dấu nháy, dấu ngoặc và dấu bằng ở chỗ này.
unknown-key = không có khóa “{ $key }” ở đây
    .help = { $count ->
        [0] Các khóa được dùng: { $allowed }.
       *[other] Có phải là { $near }? Các khóa được dùng: { $allowed }.
    }
missing-key = thiếu khóa “{ $key }”
    .help = Thêm khóa { $key }; cách viết xem docs/rules.md.
wrong-type = giá trị sai kiểu: cần { $expected }
    .help = Sửa giá trị ở chỗ được gạch chân.
type-text = chữ trong dấu nháy kép
type-texts = danh sách chữ trong ngoặc vuông
type-whole = số nguyên không âm
type-year = năm gồm bốn chữ số
type-date = ngày viết là năm-tháng-ngày, không có dấu nháy (ví dụ 2022-03-08)
type-number = số viết bằng chữ số với dấu chấm thập phân (ví dụ 16.5)
type-flag = true hoặc false
type-table = bảng trong ngoặc nhọn hoặc dưới tiêu đề trong ngoặc vuông
empty-text = khóa “{ $key }” để trống
    .help = Ghi nội dung, hoặc bỏ khóa này.
unknown-word = không hiểu “{ $word }” ở khóa “{ $key }”
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
        [all] hai mức cho cùng thời gian
       *[other] hai mức cho cùng thời gian và cùng vùng { $region }
    }
    .help = Giữ một mức, hoặc tách theo year, from/until hay theo vùng.
target-gap = chưa có mức từ { $from } đến { $to }
    .help = Thêm mức cho thời gian đó; nếu chưa biết thì ghi unset = "lý do".
target-form = { $count ->
        [0] mức đạt chuẩn không nói gì
       *[other] không được ghi cùng lúc: { $given }
    }
    .help = Ghi đúng một trong: at_least, at_most, is, left_to, unset. Chỉ tiêu có nội dung (part) thì không ghi kind, unit, denominator, target của riêng nó.
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
        [yes] mức chưa biết (unset) thì không có căn cứ (basis)
       *[no] mức đạt chuẩn không ghi căn cứ (basis)
    }
    .help = { $unset ->
        [yes] Bỏ basis.
       *[no] Thêm basis = "text" (đã đối chiếu nguyên văn), "quoted" (dẫn lại) hoặc "recalled" (theo hiểu biết).
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
loosens-without-reason = mức { $own } của chỉ tiêu { $code } nhẹ hơn mức { $base } của bộ tiêu chí gốc (vùng { $region })
    .help = Sửa mức, hoặc ghi loosens = "lý do" nếu văn bản cho phép; lý do sẽ hiện trong báo cáo.
overlay-no-effect = mục này không làm thay đổi gì
    .help = Ghi target, part, title hoặc guidance; kiểm tra ngày của mức có nằm trong thời gian hiệu lực không.
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
duplicate-rule-set = đã có tệp khác với id “{ $id }”
    .help = Đặt id khác.
no-rule-set-in-force = không có bộ tiêu chí nào có hiệu lực vào ngày { $day }
    .help = Gần nhất là { $nearest }, từ { $from } đến { $to }. Kiểm tra ngày số liệu hoặc --as-of.
overlay-not-in-force = quy định { $id } không có hiệu lực vào ngày { $day }
    .help = Có hiệu lực từ { $from } đến { $to }. Kiểm tra ngày số liệu hoặc --as-of.

## Lỗi đọc và ghi tệp

cannot-read = không đọc được tệp: { $why }
    .help = Kiểm tra đường dẫn và quyền đọc.
why-not-found = không tìm thấy
why-denied = không có quyền
why-full = ổ đĩa đầy
why-too-large = quá lớn
is-a-folder = đây là thư mục, không phải tệp
    .help = Ghi đường dẫn đến từng tệp.
cannot-write = không ghi được tệp: { $why }
    .help = Kiểm tra quyền ghi, chỗ trống, và tệp có đang mở trong chương trình khác không.
no-such-folder = không có thư mục { $folder }
    .help = Tạo thư mục trước, hoặc chọn nơi khác.
output-is-input = tệp kết quả trùng với một tệp đầu vào
    .help = Đặt tên khác; tệp đầu vào không bao giờ bị ghi đè.
output-twice = hai kết quả ghi vào cùng một tệp
    .help = Đặt tên khác cho một tệp.
unknown-output-format = không biết định dạng của tệp kết quả
    .help = Đặt tên có đuôi { $allowed }, hoặc ghi --format.

## Lỗi của phiếu rà soát

empty-file = tệp không có nội dung
    .help = Mở tệp kiểm tra; mẫu phiếu xem trong docs/survey.md.
not-utf8 = tệp không phải văn bản UTF-8
    .help = Trong Excel: Save As, chọn “CSV UTF-8 (Comma delimited)”.
no-header = dòng đầu không có tên cột “chỉ tiêu”
    .help = Dòng đầu phải ghi tên cột: { $expected }.
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
duplicate-row = “{ $code }” đã có ở dòng { $line }
    .help = Giữ một dòng; số liệu từng thôn thì ghi tên thôn khác nhau. Excel có thể đã đổi mã 17.10 thành 17.1.
not-a-number = ô này phải là số
    .help = Chỉ ghi chữ số, dấu phẩy thập phân (38,6), có thể kèm đơn vị; bỏ trống nếu chưa có.
ambiguous-number = số này đọc được hai cách: { $grouped } hoặc { $decimal }
    .help = Nếu là { $grouped } thì ghi { $plain }; nếu là { $decimal } thì bỏ số 0 ở cuối hoặc thêm một số 0.
too-many-digits = số quá dài, không giữ được chính xác
    .help = Viết tối đa 12 chữ số trước và 6 chữ số sau dấu thập phân.
negative-number = số không được âm
    .help = Kiểm tra lại số liệu.
finer-than-unit = số lẻ quá mức đếm được: { $unit } đếm theo bước { $step }
    .help = Kiểm tra lại số hoặc đơn vị.
other-unit = đơn vị “{ $written }” khác đơn vị của chỉ tiêu ({ $unit })
    .help = Đổi số sang { $unit }.
zero-denominator = mẫu số bằng 0 nên không có tỷ lệ
    .help = Sửa mẫu số; nếu không có đối tượng để xét thì ghi “không áp dụng” khi bộ tiêu chí cho phép.
numerator-above-denominator = tử số { $numerator } lớn hơn mẫu số { $denominator }
    .help = Kiểm tra xem có ghi nhầm hai số cho nhau không.
percent-above-hundred = tỷ lệ vượt quá 100%
    .help = Kiểm tra lại; nếu là số đếm thì ghi vào tử số và mẫu số.
value-of-other-kind = số liệu này không hợp với loại chỉ tiêu
    .help = Tỷ lệ ghi ở tử số và mẫu số; thu nhập, diện tích ghi ở giá trị; chỉ tiêu đạt/chưa đạt ghi đạt hoặc chưa đạt; chỉ tiêu có nhiều nội dung thì ghi ở dòng của từng nội dung.
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
unknown-place = không có { $what } này vào ngày { $day }
    .help = { $count ->
        [0] Kiểm tra lại tên.
       *[other] Có phải là { $near }?
    }
no-date = phiếu không ghi ngày số liệu
    .help = Thêm dòng “ngày số liệu” (ví dụ 31/12/2022), hoặc dùng --as-of 2022-12-31.
total-beside-hamlets = dòng chung của xã đứng cùng các dòng từng thôn
    .help = Giữ các dòng từng thôn (được cộng lại) hoặc chỉ giữ dòng chung.
hamlets-cannot-add = không cộng được số liệu các thôn: { $why ->
        [percent] tỷ lệ phần trăm không cộng được
        [amount] giá trị bình quân không cộng được
        [claim] số công bố chỉ ghi cho cả xã
       *[incomplete] có thôn thiếu số
    }
    .help = Ghi đủ tử số và mẫu số cho từng thôn, hoặc một dòng chung của xã.

## Cách hiện lỗi

severity-error = lỗi
severity-warning = cảnh báo
severity-notice = lưu ý
severity-help = cách sửa
severity-place = chỗ
place-line = dòng { $line }
place-cell = ô { $address }
place-indicator = chỉ tiêu { $code }
place-value = giá trị “{ $value }”
more-problems = ... và { $count } vấn đề khác, không hiện hết ở đây.
errors-nothing-done = Có { $count } lỗi; chưa ghi kết quả nào.

## Lỗi dòng lệnh

usage-unknown-argument = không có tùy chọn “{ $argument }”
usage-unknown-command = không có lệnh “{ $command }”
usage-missing-argument = thiếu { $argument }
usage-argument-twice = “{ $argument }” không dùng được cùng lúc hoặc nhiều lần
usage-missing-value = “{ $argument }” cần một giá trị
usage-invalid-value = giá trị “{ $value }” không dùng được cho { $argument }
usage-other = dòng lệnh không đúng
usage-valid-values = Các giá trị được dùng: { $values }.
usage-suggestion = Có phải là { $suggested }?
usage-see-help = Xem cách dùng: nongthon --help
unknown-criterion = bộ tiêu chí không có tiêu chí “{ $code }”
    .help = Các tiêu chí: { $allowed }.
