plan-about = Lập kế hoạch: còn thiếu gì, cơ quan nào chủ trì, phối hợp, làm gì, đến khi nào.
plan-usage = nongthon plan [TÙY CHỌN] --assignments <TỆP> <TỆP>...
plan-after =
    Mã thoát: 0 xong; 2 dòng lệnh sai; 3 bộ tiêu chí hoặc phân công sai; 4 phiếu
    rà soát sai; 5 không đọc hoặc ghi được tệp.

    Ví dụ:
      nongthon plan lien-hoi.csv --assignments phan-cong.toml
      nongthon plan quy-2.csv --since quy-1.csv --assignments phan-cong.toml
      nongthon plan lien-hoi.csv --assignments phan-cong.toml -o ke-hoach.docx -o lich.ics
plan-files = Phiếu rà soát (CSV, .xlsx, .xls, .ods), mỗi tệp một hay nhiều xã
plan-files-value = TỆP
plan-assignments = Tệp phân công (TOML): cơ quan, nhiệm vụ, hạn
plan-assignments-value = TỆP
plan-strict = Không lấy kết luận của cán bộ thay cho số liệu hoặc mức còn thiếu
plan-by = Thứ tự: fewest (mặc định: thiếu ít đơn vị nhất trước), due (theo hạn), criterion (theo tiêu chí), body (theo cơ quan chủ trì)
plan-by-value = THỨ_TỰ
plan-months = Còn bao nhiêu tháng: cho biết mỗi tháng phải làm bao nhiêu; không ghi thì tính từ ngày số liệu đến hạn
plan-months-value = SỐ
plan-since = Phiếu rà soát trước: cho biết mỗi tháng đã làm bao nhiêu, có đủ không
plan-since-value = TỆP
plan-margin = Chỉ tiêu đạt mà dư không quá chừng này phần trăm thì nêu để giữ vững; mặc định 2
plan-margin-value = PHẦN_TRĂM
plan-format = Định dạng: table (mặc định), json, csv, md, docx, xlsx, html, ics
plan-output = Ghi ra tệp, định dạng theo đuôi .txt .json .csv .md .docx .xlsx .html .ics; dùng được nhiều lần
plan-body = Cơ quan ban hành; mặc định là UBND huyện, nếu không có thì UBND tỉnh
plan-body-value = TÊN
plan-superior-body = Cơ quan cấp trên, ghi trên tên cơ quan ban hành
plan-superior-body-value = TÊN
plan-place = Địa danh ghi trước ngày, tháng, năm
plan-place-value = TÊN
