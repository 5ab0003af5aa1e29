compare-about = So sánh hai lần rà soát, hai ngày hoặc hai bộ tiêu chí: gì nay chưa đạt, gì nay đạt.
compare-usage = nongthon compare [TÙY CHỌN] <TRƯỚC> [GIỮA]... <SAU>
compare-after =
    Nhiều hơn hai phiếu: so lần đầu với lần cuối, kèm số tiêu chí đạt qua các lần.
    Mã thoát: 0 xong; 2 dòng lệnh sai; 3 bộ tiêu chí hoặc bảng đối chiếu sai;
    4 phiếu rà soát sai; 5 không đọc hoặc ghi được tệp.

    Ví dụ:
      nongthon compare quy-1.csv quy-2.csv
      nongthon compare lien-hoi.csv --as-of-new 2023-11-30
      nongthon compare nam-2025/ nam-2026/ -o so-sanh.docx -o so-sanh.xlsx
compare-surveys = Phiếu rà soát (CSV, .xlsx, .xls, .ods) hoặc thư mục phiếu, lần trước đứng trước; chỉ một phiếu nếu so hai ngày hoặc hai bộ tiêu chí
compare-surveys-value = PHIẾU
compare-as-of-old = Ngày của mức áp dụng cho lần đầu
compare-as-of-old-value = NGÀY
compare-as-of-new = Ngày của mức áp dụng cho lần cuối
compare-as-of-new-value = NGÀY
compare-rules-old = Bộ tiêu chí của lần đầu
compare-rules-old-value = MÃ|TỆP
compare-rules-new = Bộ tiêu chí của lần cuối
compare-rules-new-value = MÃ|TỆP
compare-overlay-old = Quy định áp dụng thêm cho lần đầu
compare-overlay-old-value = MÃ|TỆP
compare-overlay-new = Quy định áp dụng thêm cho lần cuối
compare-overlay-new-value = MÃ|TỆP
compare-crosswalk = Bảng đối chiếu mã của hai bộ tiêu chí (TOML); mặc định là bảng có sẵn, nếu có
compare-crosswalk-value = TỆP
compare-strict = Không lấy kết luận của cán bộ thay cho số liệu hoặc mức còn thiếu
compare-require-verified = Không kết luận đạt theo mức chưa đối chiếu với nguyên văn
compare-format = Định dạng: table (mặc định), json, csv, md, docx, xlsx, html
compare-output = Ghi ra tệp, định dạng theo đuôi .txt .json .csv .md .docx .xlsx .html; dùng được nhiều lần
compare-body = Cơ quan báo cáo; mặc định là UBND của nơi chung của các xã
compare-body-value = TÊN
compare-superior-body = Cơ quan cấp trên, ghi trên tên cơ quan báo cáo
compare-superior-body-value = TÊN
compare-place = Địa danh ghi trước ngày, tháng, năm
compare-place-value = TÊN
