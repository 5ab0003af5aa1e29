assess-about = Xét một hay nhiều xã và in kết quả: kết luận, còn thiếu gì, toàn bộ chỉ tiêu.
assess-usage = nongthon assess [TÙY CHỌN] <TỆP|THƯ_MỤC>...
assess-after =
    Mã thoát: 0 xong; 1 có xã chưa đạt (khi dùng --require-met); 2 dòng lệnh
    sai; 3 bộ tiêu chí sai; 4 phiếu rà soát sai; 5 không đọc hoặc ghi được tệp.
    Có lỗi thì không ghi gì; với --keep-going thì ghi phần còn lại, mã thoát
    vẫn là mã của lỗi đầu tiên.

    Ví dụ:
      nongthon assess lien-hoi.csv
      nongthon assess lien-hoi.csv --only not-met
      nongthon assess lien-hoi.csv -o ket-qua.csv -o bao-cao.docx
      nongthon assess so-lieu/ --sort met --keep-going -o tong-hop.xlsx
assess-files = Phiếu rà soát (CSV, .xlsx, .xls, .ods), mỗi tệp một hay nhiều xã; thư mục (cả thư mục con); mẫu tên như 'so-lieu/*.csv'
assess-files-value = TỆP|THƯ_MỤC
assess-strict = Không lấy kết luận của cán bộ thay cho số liệu hoặc mức còn thiếu
assess-require-verified = Không kết luận đạt theo mức chưa đối chiếu với nguyên văn
assess-only = Chỉ liệt kê chỉ tiêu (trong tổng hợp: xã) có kết quả này: met (đạt), not-met (chưa đạt), not-applicable (không áp dụng), no-data (chưa có số liệu), undecided (chưa đủ căn cứ)
assess-only-value = KẾT_QUẢ
assess-criterion = Chỉ liệt kê các tiêu chí này, ví dụ 9,17
assess-criterion-value = SỐ
assess-hamlets = Thêm các thôn kéo chỉ tiêu xuống, thôn thiếu nhiều đứng trước; JSON có mọi thôn
assess-format = Định dạng: table (mặc định), json, jsonl, csv, md, docx, xlsx, html
assess-output = Ghi ra tệp, định dạng theo đuôi .txt .json .jsonl .csv .md .docx .xlsx .html; dùng được nhiều lần
assess-require-met = Thoát với mã 1 nếu có xã chưa đạt các tiêu chí
assess-recognised = Xã đã được công nhận: xét xem có thuộc trường hợp thu hồi công nhận không
assess-kind = Báo cáo của bước nào: tu-danh-gia (mặc định), tham-tra, tham-dinh
assess-kind-value = BƯỚC
assess-body = Cơ quan báo cáo; mặc định là UBND xã, huyện hoặc tỉnh theo bước
assess-body-value = TÊN
assess-superior-body = Cơ quan cấp trên, ghi trên tên cơ quan báo cáo
assess-superior-body-value = TÊN
assess-place = Địa danh ghi trước ngày, tháng, năm
assess-place-value = TÊN
assess-summary = Mỗi xã một dòng, rồi số xã đạt từng tiêu chí, bình quân, phân nhóm; mặc định của table và md khi có nhiều xã
assess-details = Mọi chỉ tiêu của từng xã; mặc định của json, csv, docx, xlsx, html (ba định dạng sau có tổng hợp ở đầu)
assess-sort = Thứ tự các xã: shortfall (thiếu ít đơn vị nhất trước), met (đạt nhiều tiêu chí trước), name (theo tên); mặc định theo tệp
assess-sort-value = THỨ_TỰ
assess-expect = Danh sách xã phải có phiếu (bảng có cột xã, mã xã, huyện, tỉnh); thiếu hoặc thừa xã là lỗi
assess-expect-value = TỆP
assess-threads = Số tệp đọc cùng lúc, với --verdicts là số luồng cùng xét; mặc định bằng số bộ xử lý
assess-verdicts = Chỉ ghi kết quả: mỗi xã, mỗi tiêu chí, mỗi chỉ tiêu một dòng; csv (mặc định) hoặc =jsonl, khi có -o thì theo đuôi tệp; rất nhiều xã vẫn nhanh
assess-verdicts-value = ĐỊNH_DẠNG
