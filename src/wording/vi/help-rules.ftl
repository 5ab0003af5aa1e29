rules-about = Xem, kiểm tra, so sánh và soạn bộ tiêu chí, quy định của địa phương.
rules-usage = nongthon rules <LỆNH>
rules-after = Cách nhập một quyết định mới, từng bước: rules/README.md
rules-rules = Tệp bộ tiêu chí mà các tệp khác cần đến; dùng được nhiều lần
rules-rules-value = TỆP
rules-body = Cơ quan ban hành, ghi ở đầu tệp docx, xlsx, html; mặc định là UBND của nơi có quy định
rules-body-value = TÊN
rules-superior-body = Cơ quan cấp trên, ghi trên tên cơ quan ban hành
rules-superior-body-value = TÊN
rules-place = Địa danh ghi trước ngày, tháng, năm
rules-place-value = TÊN

rules-list-about = Liệt kê bộ tiêu chí và quy định của địa phương: hiệu lực, đủ hay chưa, căn cứ của các mức.
rules-list-usage = nongthon rules list [TÙY CHỌN] [TỆP]...
rules-list-after = Ví dụ: nongthon rules list
rules-list-files = Tệp TOML liệt kê thêm
rules-list-files-value = TỆP

rules-show-about = In bộ tiêu chí hoặc quy định như văn bản: mức theo vùng hoặc nhóm và theo năm, văn bản, căn cứ.
rules-show-usage = nongthon rules show [TÙY CHỌN] <BỘ> [MÃ]
rules-show-after =
    Ví dụ:
      nongthon rules show xa-ntm-2021-2025
      nongthon rules show xa-ntm-2021-2025 15.4
      nongthon rules show lang-son-2022 --as-of 31/12/2022 -o phu-luc.docx -o muc.xlsx
      nongthon rules show xa-ntm-2021-2025 --source -o xa-ntm.toml
rules-show-set = Bộ tiêu chí hoặc quy định: mã hoặc tệp TOML
rules-show-set-value = BỘ
rules-show-code = Chỉ in tiêu chí, chỉ tiêu hoặc nội dung này, đầy đủ
rules-show-as-of = Các mức áp dụng cho ngày này (ngày/tháng/năm hoặc năm-tháng-ngày): gộp bộ tiêu chí gốc và quy định của địa phương
rules-show-as-of-value = NGÀY
rules-show-region = Cùng --as-of: chỉ vùng hoặc nhóm này, ví dụ TDMNPB
rules-show-region-value = MÃ
rules-show-format = Định dạng: table (mặc định), json, csv, md, docx, xlsx, html
rules-show-output = Ghi ra tệp, định dạng theo đuôi .txt .json .csv .md .docx .xlsx .html; dùng được nhiều lần
rules-show-source = In nguyên văn tệp TOML, để sửa hoặc đối chiếu, hay ghi ra một tệp mới
rules-show-code-value = MÃ

rules-check-about = Kiểm tra tệp bộ tiêu chí hoặc quy định: báo mọi chỗ sai cùng lúc, hoặc báo là đúng quy cách.
rules-check-usage = nongthon rules check [TÙY CHỌN] <TỆP>...
rules-check-after =
    Mã thoát: 0 đúng quy cách; 1 còn mức chưa đối chiếu (khi dùng --verified);
    3 tệp sai.

    Ví dụ:
      nongthon rules check tinh-toi.toml
      nongthon rules check tinh-toi.toml --verified
rules-check-files = Tệp TOML; quy định của địa phương có thể dựa trên bộ tiêu chí ở tệp khác cùng kiểm tra
rules-check-files-value = TỆP
rules-check-verified = Liệt kê các mức chưa đối chiếu với nguyên văn, thoát với mã 1 nếu có

rules-diff-about = So sánh hai bộ tiêu chí, hoặc một bộ ở hai ngày: thêm, bỏ, siết, nới.
rules-diff-usage = nongthon rules diff [TÙY CHỌN] <TRƯỚC> <SAU>
rules-diff-after =
    Ví dụ:
      nongthon rules diff xa-ntm-2021-2025@31/12/2023 xa-ntm-2021-2025@01/03/2024
      nongthon rules diff xa-ntm-2021-2025@2022-12-31 lang-son-2022@2022-12-31
      nongthon rules diff cu.toml moi.toml -o so-sanh.docx
rules-diff-before = Bên trước: mã hoặc tệp, thêm @ngày, ví dụ @01/03/2024; không ghi ngày thì lấy ngày đầu có hiệu lực
rules-diff-before-value = TRƯỚC
rules-diff-format = Định dạng: table (mặc định), json, csv, md, docx, xlsx, html
rules-diff-output = Ghi ra tệp, định dạng theo đuôi .txt .json .csv .md .docx .xlsx .html; dùng được nhiều lần
rules-diff-later = Bên sau, viết như bên trước
rules-diff-later-value = SAU

rules-new-about = Soạn sẵn quy định của địa phương: mọi mức trung ương giao hoặc chưa có, để trống chờ điền.
rules-new-usage = nongthon rules new [TÙY CHỌN] --base <BỘ> --province <TÊN>
rules-new-after = Ví dụ: nongthon rules new --base xa-ntm-2021-2025 --province "Lạng Sơn" -o lang-son.toml
rules-new-base = Bộ tiêu chí gốc: mã hoặc tệp TOML
rules-new-base-value = BỘ
rules-new-province = Tỉnh
rules-new-province-value = TÊN
rules-new-district = Huyện, nếu quy định chỉ cho một huyện
rules-new-district-value = TÊN
rules-new-commune = Xã, nếu quy định chỉ cho một xã
rules-new-commune-value = TÊN
rules-new-from = Ngày quy định có hiệu lực; mặc định là ngày đầu của bộ tiêu chí gốc
rules-new-from-value = NGÀY
rules-new-output = Ghi ra tệp này; tệp đã có thì không ghi đè
rules-new-output-value = TỆP

rules-sign-off-about = Ghi nhận ai đã đối chiếu mức nào với văn bản nào, ngày nào; đổi basis thành "text".
rules-sign-off-usage = nongthon rules sign-off <TỆP> --by ... --document ... --date ...
rules-sign-off-after =
    Tệp chỉ thay đổi ở basis và thêm một mục [[signed_off]] ở cuối.

    Ví dụ:
      nongthon rules sign-off tinh.toml --codes 2.1,2.2 --date 2026-11-24 --by \
        "Nguyễn Văn A" --document "Quyết định 1/QĐ-UBND"
rules-sign-off-file = Tệp TOML; được sửa tại chỗ
rules-sign-off-file-value = TỆP
rules-sign-off-by = Người đối chiếu
rules-sign-off-by-value = TÊN
rules-sign-off-document = Văn bản đã đọc: tên hoặc mã như trong tệp, thêm trang nếu cần; chỉ ký các mức theo văn bản ấy
rules-sign-off-document-value = VĂN_BẢN
rules-sign-off-date = Ngày đối chiếu (ngày/tháng/năm hoặc năm-tháng-ngày)
rules-sign-off-date-value = NGÀY
rules-sign-off-codes = Mã các chỉ tiêu hoặc nội dung đã đối chiếu, ví dụ 9.1,12.1
rules-sign-off-codes-value = MÃ
rules-sign-off-all = Mọi mức đã có trong tệp theo văn bản ấy

rules-sql-about = In quy định của một ngày thành SQL, cho cơ sở dữ liệu đã chứa phiếu rà soát: kết quả như nhau.
rules-sql-usage = nongthon rules sql [TÙY CHỌN] --dialect <HỆ> --as-of <NGÀY> [BỘ]
rules-sql-after =
    Câu lệnh xét bảng survey; dòng nào không xét được thì nêu ra, không đoán.
    Từng bước: docs/sql.md

    Ví dụ: nongthon rules sql --dialect postgres --as-of 2022-12-31 -o quy-dinh.sql
rules-sql-set = Bộ tiêu chí: mã hoặc tệp TOML; mặc định là bộ có hiệu lực vào ngày ấy
rules-sql-set-value = BỘ
rules-sql-dialect = Hệ cơ sở dữ liệu: duckdb, postgres hoặc spark
rules-sql-dialect-value = HỆ
rules-sql-as-of = Ngày áp dụng các mức (ngày/tháng/năm hoặc năm-tháng-ngày)
rules-sql-numbers = Cách viết số trong phiếu: vi (1.520,5) hoặc en (1,520.5); mặc định, số đọc được hai cách thì nêu là lỗi
rules-sql-output = Ghi ra tệp này (.sql) thay vì in ra màn hình
rules-sql-output-value = TỆP
