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
keep-going = Phiếu nào lỗi thì bỏ ra, vẫn ghi kết quả các phiếu khác và nêu trong báo cáo; mã thoát vẫn báo lỗi
threads-value = SỐ
threads = Số tệp đọc cùng lúc; mặc định bằng số bộ xử lý

nongthon-about = Xét xã theo bộ tiêu chí nông thôn mới: chính xác, có lý do, chỉ rõ còn thiếu bao nhiêu.
nongthon-usage = nongthon <LỆNH>
nongthon-after = Bắt đầu: nongthon assess data/lien-hoi.csv
nongthon-version = Hiện phiên bản
