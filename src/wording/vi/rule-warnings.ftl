# Quy định của nơi này trên nơi khác, đối chiếu, và những chỗ dễ nhầm trong tệp quy định.

part-not-brought = { $when ->
        [never] không có quy định nào của nơi rộng hơn chia chỉ tiêu { $indicator } thành nội dung “{ $code }”
       *[day] vào ngày { $day } không có quy định nào của nơi rộng hơn chia chỉ tiêu { $indicator } thành nội dung “{ $code }”
    }
    .help = { $count ->
        [0] Đưa cả tệp của nơi rộng hơn vào cùng lệnh, hoặc đặt mức cho chỉ tiêu { $indicator }.
       *[other] Có phải là { $near }? Nếu không, đặt mức cho chỉ tiêu { $indicator }.
    }
parts-loosen = { $why ->
        [value] chia chỉ tiêu { $code } thành nội dung thì bỏ mức { $base } của bộ tiêu chí gốc
        [dropped] nội dung { $part } của bộ tiêu chí gốc bị bỏ khỏi chỉ tiêu { $code }
        [fewer] chỉ tiêu { $code } cần ít nội dung đạt hơn so với bộ tiêu chí gốc
       *[part] nội dung { $part } yêu cầu thấp hơn bộ tiêu chí gốc
    }
    .help = Giữ như bộ tiêu chí gốc; nếu văn bản cho phép khác thì ghi loosens = "lý do" dưới dòng code của mục này; lý do sẽ hiện trong báo cáo.
signed-off-changed = mức của chỉ tiêu { $code } đã bị sửa sau khi đối chiếu; coi như chưa đối chiếu
    .help = Lúc đối chiếu là “{ $before }”, nay là “{ $now }”. Đối chiếu lại rồi dùng nongthon rules sign-off, hoặc ghi lại mức cũ.
sign-off-document = { $found ->
        [0] tệp không có văn bản nào là “{ $document }”
       *[other] “{ $document }” có thể là { $found } văn bản của tệp
    }
    .help = Ghi tên văn bản như trong tệp, hoặc mã của nó. Tệp có: { $known }.
sign-off-citation = { $key } ({ $document })
sign-off-other-document = chỉ tiêu { $code } không theo văn bản này mà theo { $document }
    .help = Đối chiếu với đúng văn bản, hoặc sửa cite của mức.
sign-off-too-early = ngày đối chiếu { $day } trước ngày ban hành { $issued } của { $document }
    .help = Sửa ngày sau --date, hoặc sửa issued của văn bản trong tệp.
sign-off-in-future = { $what ->
        [date] ngày đối chiếu { $day } chưa đến
       *[other] checked_on là { $day }, ngày chưa đến
    }
    .help = Ghi ngày đã đối chiếu, đã xem lại tệp.
tiny-percent = mức { $number }% rất nhỏ
    .help = Nếu văn bản ghi { $hundredfold }% thì viết { $hundredfold }; nếu đúng là { $number }% thì để nguyên.
province-misspelt = tên tỉnh ghi “{ $name }”, hiểu là { $province }
    .help = Sửa thành { $province } nếu đúng là tỉnh ấy.
issued-too-late = { $document } ban hành ngày { $issued }, sau ngày mức này áp dụng ({ $from })
    .help = Kiểm tra issued của văn bản và ngày hiệu lực của tệp.
overlay-beyond-base = thời gian hiệu lực ra ngoài thời gian của bộ tiêu chí { $base } (từ { $from } đến { $to })
    .help = Sửa in_force; ngoài thời gian đó quy định này không bao giờ được dùng.
overlay-hole = từ { $from } đến { $to } tệp không đặt mức của chỉ tiêu { $code }; những ngày ấy theo bộ tiêu chí của trung ương
    .help = Sửa until của mức trước hoặc from của mức sau nếu ghi nhầm ngày; nếu văn bản đúng như vậy thì để nguyên.
rules-of-other-documents = Không ghi { $count } mức theo văn bản khác ({ $codes }): phải đối chiếu với văn bản đó.
rules-loosened = { $count } mức yêu cầu thấp hơn trung ương: { $items }.
rules-loosened-item = { $code } ({ $base } → { $own }), lý do: { $reason }
rules-loosened-parts = { $code } (chia lại nội dung), lý do: { $reason }
rules-not-compared = { $document } có mức của { $count } mã ({ $codes }) nhưng bộ tiêu chí chưa có mức này: không so được tệp này có yêu cầu thấp hơn trung ương hay không.
rules-document-of-base = Văn bản của trung ương
basis-text-unsigned = theo nguyên văn, chưa có người ký đối chiếu
basis-changed = nhập theo văn bản; đã sửa sau khi đối chiếu, phải đối chiếu lại
rules-edition-with = {""}; kèm { $wider }
rules-edition-alone = {""}; chưa kể quy định của tỉnh (thêm --rules và tệp của tỉnh)
overlays-unused = { $count }/{ $total } tệp quy định trong thư mục không áp dụng cho xã nào: { $items }
    .help = Kiểm tra tên tỉnh, huyện, xã và ngày hiệu lực trong tệp, thông tin huyện trong phiếu, và ngày xét. Không cần thì bỏ qua.
overlay-unused = { $file } ({ $why })
overlay-unused-time = không có hiệu lực vào ngày xét, hoặc thuộc bộ tiêu chí khác: có hiệu lực từ { $from }{ $end ->
        [open] {""}
       *[day] {" "}đến { $to }
    }, cho bộ tiêu chí { $base }
overlay-unused-unplaced = phiếu không ghi huyện
overlay-unused-place = không có xã nào thuộc nơi ấy
no-rule-files = thư mục không có tệp quy định nào (.toml)
    .help = Kiểm tra tên thư mục; tệp quy định phải có đuôi .toml.
not-rule-files = bỏ qua { $count } tệp không có đuôi .toml: { $files }
    .help = Nếu là tệp quy định thì đổi tên cho đúng đuôi .toml; Windows có thể giấu đuôi .txt.
