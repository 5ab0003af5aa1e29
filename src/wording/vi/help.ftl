heading-usage = Cách dùng:
heading-commands = Lệnh:
heading-arguments = Tham số:
heading-options = Tùy chọn:

lang = Ngôn ngữ của báo cáo, lỗi và hướng dẫn: vi (mặc định) hoặc en
lang-value = NGÔN_NGỮ
help = Hiện hướng dẫn này

numbers = Cách viết số trong phiếu: vi (1.520,5) hoặc en (1,520.5); mặc định là tự xét, chỗ nào không rõ thì hỏi
numbers-value = CÁCH_VIẾT
sheet = Trang tính cần đọc trong sổ tính, theo tên; dùng được nhiều lần; mặc định là mọi trang tính có phiếu
sheet-value = TÊN
encoding = Bảng mã của phiếu không phải Unicode: windows-1258, tcvn3 (ABC, phông .VnTime), vni (phông VNI-Times); không ghi thì chương trình hỏi
encoding-value = BẢNG_MÃ
rules = Bộ tiêu chí: mã hoặc tệp TOML; mặc định là bộ có hiệu lực vào ngày số liệu
rules-value = MÃ|TỆP
overlay = Quy định áp dụng thêm, sau quy định của tỉnh: mã hoặc tệp TOML; hoặc thư mục quy định của nhiều nơi, xã nào theo nơi ấy; dùng được nhiều lần
overlay-value = MÃ|TỆP
no-overlay = Không tự lấy quy định của tỉnh
as-of = Xét theo mức của ngày này (ngày/tháng/năm hoặc năm-tháng-ngày) thay cho ngày số liệu
as-of-value = NGÀY
format = Định dạng: table (mặc định), json, csv, md
format-value = ĐỊNH_DẠNG
output = Ghi ra tệp, định dạng theo đuôi .txt .json .csv .md; dùng được nhiều lần
output-value = TỆP
csv-dialect = CSV cho ai: excel (mặc định: dấu ; và dấu phẩy thập phân) hoặc plain (dấu , và dấu chấm)
csv-dialect-value = KIỂU
width = Bề rộng của bảng, từ 60 cột
width-value = SỐ_CỘT

nongthon-about = Xét xã theo bộ tiêu chí nông thôn mới: chính xác, có lý do, chỉ rõ còn thiếu bao nhiêu.
nongthon-usage = nongthon <LỆNH>
nongthon-after = Bắt đầu: nongthon assess data/lien-hoi.csv
nongthon-version = Hiện phiên bản

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
