## Xem bộ tiêu chí

rules-heading-list = Bộ tiêu chí và quy định của địa phương
rules-heading-bases = Tình trạng đối chiếu của các mức
rules-heading-files = Tệp
rules-heading-diff = So sánh hai bộ tiêu chí
rules-heading-unverified = Chưa đối chiếu hoặc chưa có người ký ({ $count })
rules-bases-explained = Số mức đạt chuẩn trong tệp: đã đối chiếu nguyên văn và có người ký; theo nguyên văn, chưa có người ký đối chiếu; do văn bản khác dẫn lại; nhập theo văn bản, chưa có người đối chiếu; theo hiểu biết trong ngành; văn bản giao lại cho cấp khác; chưa có.
rules-group-sets = Bộ tiêu chí
rules-group-overlays = Quy định của địa phương
rules-state-complete = đủ chỉ tiêu; { $lacks }, { $left }, { $checked }
rules-lacks = { $count ->
        [0] không mức nào chưa có
       *[other] { $count } mức chưa có
    }
rules-left = { $count ->
        [0] không mức nào giao lại
       *[other] { $count } mức giao cho cấp khác
    }
rules-checked = { $count ->
        [0] chưa mức nào đối chiếu
       *[other] { $count } mức đã đối chiếu
    }
rules-state-incomplete = chưa đủ: { $held }/{ $declared } chỉ tiêu
rules-file = { $id }: tệp { $file }, kiểm tra ngày { $day }, SHA-256 { $sha256 }
rules-days-from = từ { $from }
rules-days-until = đến { $to }
rules-days-between = từ { $from } đến { $to }
rules-year = năm { $year }
rules-list = { $items }
rules-in-force = Có hiệu lực { $days }.
rules-on-top-of = Bổ sung cho { $base }, áp dụng cho { $place }.
rules-on-top-of-anywhere = Bổ sung cho { $base }; không gắn với tỉnh nào, chỉ dùng khi ghi sau --overlay.
rules-always = Mọi lúc
rules-everywhere = mọi nơi
rules-target-kept = theo bộ tiêu chí gốc
rules-kind-share = tỷ lệ %
rules-kind-amount = giá trị
rules-kind-count = số lượng
rules-kind-yes-no = đạt hoặc chưa đạt
rules-kind-growth = tăng so với năm trước, %
rules-kind-level = mức trong thang xếp loại
rules-decided-by-parts = Đạt khi mọi nội dung dưới đây đạt.
rules-decided-by-some-parts = Đạt khi ít nhất { $count } nội dung dưới đây đạt.
rules-counted-in = Cách xét: { $kind }, đơn vị { $unit }.
rules-observed = Cách xét: { $kind }.
rules-asked = Mức: { $target }
rules-optional = Không áp dụng: { $when }.
rules-guidance = Hướng dẫn: { $guidance }
rules-written = Ở { $file }, dòng { $line }.
rules-written-when = { $when }: { $file }, dòng { $line }.
rules-unknown = Chưa rõ vì: { $why }.
rules-loosens = Yêu cầu thấp hơn mức của trung ương, lý do: { $reason }.
rules-signed-off-line = Đã đối chiếu { $codes } với { $document }: { $by }, ngày { $day }.
rules-signed-off-void = Không còn giá trị với { $codes }, đã sửa sau khi đối chiếu: lần ký của { $by }, ngày { $day }, với { $document }.

## Kiểm tra, so sánh, đối chiếu

rules-sound = { $file }: đúng quy cách ({ $id })
rules-tally = { $total } mức: { $text } đã đối chiếu nguyên văn, { $unsigned } theo nguyên văn nhưng chưa có người ký, { $quoted } dẫn lại, { $entered } nhập theo văn bản, { $recalled } theo hiểu biết, { $left } giao cho cấp khác, { $unset } chưa có.
rules-all-verified = Mọi mức đã đối chiếu với nguyên văn.
rules-edition = { $label }: { $title } ({ $id }), mức áp dụng cho ngày { $day }
rules-edition-before = Trước
rules-edition-after = Sau
rules-no-difference = Không có khác biệt.
rules-differences = { $count } khác biệt
rules-only-by-year = Văn bản không đổi; chỉ có mức của năm khác.
rules-heading-by-year = Mức của năm khác, theo cùng một văn bản ({ $count })
rules-what-added = thêm
rules-what-removed = bỏ
rules-what-kind = đổi cách xét
rules-what-tightened = yêu cầu cao hơn
rules-what-loosened = yêu cầu thấp hơn
rules-what-set = được quy định mức
rules-what-set-unknown = được quy định mức; trước đó bộ tiêu chí chưa có mức nên không so được
rules-what-no-longer-set = không còn quy định mức
rules-what-other-target = mức khác loại
rules-what-wording = đổi lời hoặc văn bản
rules-what-title = đổi tên chỉ tiêu
rules-what-document = đổi văn bản
rules-what-clause = đổi điều, khoản
rules-what-words = đổi lời
rules-diff-loosens = { $code } yêu cầu thấp hơn trung ương, lý do: { $reason }
rules-kind-and-target = { $target } ({ $kind })
rules-may-not-apply = { $target }, có thể không áp dụng
rules-titled = “{ $title }”: { $target }
rules-target-of-year = { $target }, năm { $year }
rules-signed = Đã ghi vào { $file }: { $count } mức đã đối chiếu với nguyên văn ({ $codes })
rules-not-signed = Không ghi { $count } chỗ chưa có mức ({ $codes }): không có gì để đối chiếu.

## Tên cột

rules-column-id = Mã
rules-column-set = Bộ tiêu chí, quy định
rules-column-title = Tên
rules-column-in-force = Hiệu lực
rules-column-state = Tình trạng, nơi áp dụng
rules-column-text = Nguyên văn
rules-column-unsigned = Chưa ký
rules-column-quoted = Dẫn lại
rules-column-entered = Nhập theo văn bản
rules-column-recalled = Theo hiểu biết
rules-column-left = Giao lại
rules-column-unset = Chưa có
rules-column-base = Bộ gốc
rules-column-province = Tỉnh
rules-column-district = Huyện
rules-column-commune = Xã
rules-column-from = Từ ngày
rules-column-to = Đến ngày
rules-column-checked-on = Ngày kiểm tra
rules-column-declared = Số chỉ tiêu đã khai
rules-column-held = Số chỉ tiêu đang có
rules-column-sha256 = SHA-256
rules-column-target = Mức đạt chuẩn
rules-column-region = Vùng, nhóm
rules-column-kind = Cách xét
rules-column-year = Năm
rules-column-operator = Phép so
rules-column-loosens = Lý do thấp hơn trung ương
rules-column-file = Tệp
rules-column-line = Dòng
rules-column-what = Thay đổi
rules-column-before = Trước
rules-column-after = Sau
rules-column-operator-before = Phép so trước
rules-column-value-before = Giá trị trước
rules-column-document-before = Văn bản trước
rules-column-year-before = Năm trước
rules-column-operator-after = Phép so sau
rules-column-value-after = Giá trị sau
rules-column-document-after = Văn bản sau
rules-column-year-after = Năm sau

rules-column-by-year = Chỉ vì khác năm
## Bản soạn sẵn để điền

skeleton-intro =
    Bản soạn sẵn để điền quy định của địa phương. Cách làm từng bước: rules/README.md.
    1. Sửa title, in_force, checked_on và document cho đúng văn bản.
    2. Ở mỗi chỉ tiêu mà văn bản có quy định: bỏ dấu # ở đầu các dòng bắt đầu bằng #[[ và
       các dòng ngay dưới nó, điền số sau dấu = (dấu chấm thập phân, ví dụ 16.5).
       Dòng bắt đầu bằng “# ” là lời giải thích, để nguyên. Chỉ tiêu không quy định thì bỏ qua.
       Nên ghi thêm điều, khoản của từng mức dưới dòng cite, ví dụ clause = "Điều 3 khoản 2".
    3. at_least là “ít nhất”, at_most là “nhiều nhất”.
    4. Kiểm tra: nongthon rules check TỆP
    5. Người khác đối chiếu với văn bản rồi ghi nhận: nongthon rules sign-off --help
skeleton-title = Quy định của { $place } bổ sung cho { $set }
skeleton-checked-on = Ngày bạn xem lại tệp này với văn bản: bỏ dấu # và ghi ngày, ví dụ 2022-07-04.
skeleton-document = Ghi số, ngày của văn bản do { $place } ban hành giữa hai dấu ngoặc kép; issued là ngày ban hành.
skeleton-not-held = Bộ tiêu chí gốc còn thiếu { $count } chỉ tiêu chưa nhập, nên không có ở dưới đây.
skeleton-region = Nơi này thuộc vùng { $region }.
skeleton-nothing-open = Bộ tiêu chí không để ngỏ mức nào.
skeleton-no-value = bộ tiêu chí chưa có mức cho vùng này
skeleton-why = Để ngỏ: { $why }.
skeleton-why-when = Để ngỏ { $when }: { $why }.

## Lỗi

overlays-overlap = { $origin ->
        [program] quy định { $other } có sẵn trong chương trình cũng đặt mức của chỉ tiêu { $codes } từ { $from } đến { $to }
       *[file] quy định { $other } ({ $file }) cũng đặt mức của chỉ tiêu { $codes } từ { $from } đến { $to }
    }
    .help = { $origin ->
        [program] Sửa in_force của tệp này; hoặc ghi quy định có sẵn ra tệp bằng nongthon rules show { $other } --source -o { $other }.toml, sửa ngày cuối (to) hoặc bỏ mức ở tệp ấy, để cùng thư mục hay ghi cùng lệnh: tệp cùng id thay cho quy định có sẵn.
       *[file] Sửa in_force để hai quy định của cùng một nơi không trùng ngày, hoặc bỏ một mức. Nếu quyết định mới thay thế quyết định cũ: ghi ngày cuối vào to của tệp cũ.
    }
signed-off-wrong = { $why ->
        [unknown] mục signed_off ghi mã “{ $code }” mà tệp không có mức
       *[other] mục signed_off ghi mã “{ $code }” nhưng mức đó không có basis = "text"
    }
    .help = Bỏ mã này khỏi signed_off, hoặc đối chiếu lại rồi dùng nongthon rules sign-off.
sign-off-unset = chỉ tiêu { $code } chưa có mức, không có gì để đối chiếu
    .help = Điền mức trước, kiểm tra bằng nongthon rules check, rồi mới ghi nhận đối chiếu.
overlay-empty = quy định chưa có mục nào
    .help = Bỏ dấu # ở các mục cần dùng và điền mức.
no-such-code = tệp không có mã “{ $code }”
    .help = { $count ->
        [0] Kiểm tra lại mã.
       *[other] Có phải là { $near }?
    }
not-a-day = “{ $day }” không phải là ngày
    .help = Sau dấu @ viết ngày/tháng/năm hoặc năm-tháng-ngày, ví dụ @01/03/2024.
file-exists = tệp đã có
    .help = { $replaceable ->
        [yes] Đặt tên khác, vì tệp đã có thể chứa số liệu đã điền; muốn thay hẳn tệp cũ thì thêm --overwrite.
       *[no] Đặt tên khác; tệp đã có thể chứa nội dung đã điền.
    }
bad-scale = thang xếp loại cần ít nhất hai mức khác nhau
    .help = Ghi levels từ thấp đến cao, ví dụ levels = ["Trung bình", "Khá", "Tốt"]; levels_en, nếu có, phải đủ số mức.
unknown-scale = chưa khai thang xếp loại “{ $scale }”
    .help = { $count ->
        [0] Thêm [scale."{ $scale }"] với levels = ["...", "..."].
       *[other] Có phải là { $near }? Hoặc thêm [scale."{ $scale }"].
    }
unknown-level = thang xếp loại của chỉ tiêu không có mức “{ $level }”
    .help = Các mức: { $allowed }.
parts-needed = không thể cần { $needed } trong { $parts } nội dung
    .help = Ghi số từ 1 đến số nội dung (part) của chỉ tiêu.
fact-kind = thông tin chung “{ $fact }” không phải loại có hoặc không
    .help = Khai thông tin này trong [[fact]] với kind = "yes_no".
code-order = mã “{ $code }” đứng sau “{ $before }”
    .help = Xếp theo thứ tự của văn bản, để đối chiếu được từng dòng.
