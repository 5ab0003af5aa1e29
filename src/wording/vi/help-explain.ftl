explain-about = Giải thích một kết quả từng bước: phiếu ghi gì, quy định yêu cầu gì, so sánh thế nào.
explain-usage = nongthon explain [TÙY CHỌN] <TỆP> <MÃ>...
explain-after =
    Mã thoát: 0 xong; 2 dòng lệnh sai; 3 bộ tiêu chí sai; 4 phiếu rà soát sai;
    5 không đọc hoặc ghi được tệp.

    Ví dụ:
      nongthon explain lien-hoi.csv 12.1
      nongthon explain lien-hoi.csv 9 15.4 8.4.a
      nongthon explain lien-hoi.csv 15.4 --as-of 2023-11-30 -o giai-thich.md
explain-file = Phiếu rà soát (CSV, .xlsx, .xls, .ods)
explain-file-value = TỆP
explain-codes = Mã tiêu chí, chỉ tiêu hoặc nội dung: 12, 12.1, 8.4.a; nhiều mã cũng được
explain-codes-value = MÃ
explain-commune = Chỉ giải thích xã này, theo tên hoặc mã xã
explain-commune-value = XÃ
explain-strict = Không lấy kết luận của cán bộ thay cho số liệu hoặc mức còn thiếu
explain-require-verified = Không kết luận đạt theo mức chưa đối chiếu với nguyên văn
explain-hamlets = Thêm so sánh riêng của từng thôn
explain-format = Định dạng: table (mặc định), json, md
explain-output = Ghi ra tệp, định dạng theo đuôi .txt .json .md; dùng được nhiều lần
