## Phiếu mẫu: tiêu đề

template-title = PHIẾU RÀ SOÁT NÔNG THÔN MỚI
template-targets-of = mức áp dụng cho ngày { $day }
template-criterion = Tiêu chí { $code }. { $title }
template-hamlet = Thôn { $number }
template-yes = có
template-no = không
template-women = nữ
template-men = nam
template-sheet-facts = Thông tin chung
template-sheet-indicators = Số liệu
template-sheet-guide = Hướng dẫn
template-sheet-lists = Danh mục

## Phiếu mẫu: cách ghi từng dòng

template-how-share = Ghi tử số và mẫu số; chỉ biết tỷ lệ thì ghi ở giá trị.
template-how-growth = Ghi số năm nay ở tử số và số năm trước ở mẫu số; chỉ biết tỷ lệ tăng thì ghi ở giá trị.
template-how-amount = Ghi số ở giá trị.
template-how-yes-no = Chọn đạt hoặc chưa đạt ở giá trị.
template-how-level = Chọn mức xếp loại ở giá trị.
template-how-parts = Ghi ở các nội dung bên dưới.
template-how-whole = Mẫu số là { $fact }.
template-how-optional = Được ghi “không áp dụng”: { $when }; nêu lý do ở ghi chú.
template-fact-commune = Tên xã
template-fact-code = Mã xã theo danh mục hành chính, nếu có
template-fact-district = Để trống nếu không còn cấp huyện
template-fact-province = Quyết định vùng và quy định của tỉnh
template-fact-region = Chỉ ghi khi vùng không theo tỉnh
template-fact-group = Nhóm xã theo quy định
template-fact-area = I, II hoặc III, nếu có
template-fact-difficult = Xã đặc biệt khó khăn: có hoặc không
template-fact-date = Ngày chốt số liệu, ví dụ 31/12/2025; quyết định mức nào được áp dụng
template-fact-households = Tổng số hộ
template-fact-people = Tổng số người
template-fact-hamlets = Tổng số thôn, bản
template-fact-number = Số nguyên, đơn vị: { $unit }
template-fact-measured = Số, đơn vị: { $unit }, lẻ đến { $step }
template-fact-whole = Số nguyên
template-fact-yes-no = Có hoặc không

## Phiếu mẫu: trang hướng dẫn

template-guide-about = PHIẾU NÀY
template-about-set = Bộ tiêu chí
template-about-overlay = Quy định của tỉnh
template-about-day = Mức áp dụng cho ngày
template-about-level = Vùng hoặc nhóm
template-about-incomplete = Bộ tiêu chí chưa đủ
template-no-overlay = không có trong phần mềm
template-level-unknown = chưa biết, nên các mức thay đổi theo vùng hoặc nhóm còn để “chưa rõ”
template-guide-steps = CÁCH ĐIỀN
template-step-facts = Điền trang “Thông tin chung” trước. Ngày số liệu bắt buộc phải có: ngày nào thì xét theo mức của ngày đó.
template-step-last-time = Phiếu đã chép sẵn số liệu kỳ trước, trừ ngày số liệu. Sửa từng ô theo số liệu mới; cột “kỳ trước” giữ số cũ để đối chiếu và không được đọc vào.
template-step-colours = Điền vào ô màu vàng. Ô màu xám không ghi. Các cột “tên chỉ tiêu”, “mức đạt chuẩn”, “cách ghi” chỉ để xem, không được đọc vào; sửa ở đó không đổi được mức.
template-step-share = Chỉ tiêu tỷ lệ: ghi tử số và mẫu số theo đúng đơn vị của dòng, phần mềm tự tính tỷ lệ. Không ghi cả số đếm và tỷ lệ ở cột giá trị.
template-step-hamlets = Mỗi chỉ tiêu hoặc ghi dòng chung của xã, hoặc ghi đủ các dòng từng thôn (được cộng lại); không ghi cả hai.
template-step-answer = Chỉ tiêu có hoặc không: chọn trong danh sách ở cột giá trị. “Không áp dụng” chỉ có ở chỉ tiêu cho phép và phải nêu lý do ở ghi chú.
template-step-conclusion = “Tự đánh giá” là kết luận của cán bộ. Có đủ số liệu và mức thì phần mềm tự tính; khi thiếu thì lấy kết luận này và ghi rõ trong báo cáo.
template-step-claimed = “Số công bố” là tỷ lệ hoặc số đã in trong báo cáo khác, để phần mềm đối chiếu. Không có thì để trống.
template-step-protection = Trang tính được khóa để không sửa nhầm mã; không có mật khẩu. Muốn mở: thẻ Xem lại (Review), Bỏ bảo vệ trang tính.
template-step-assess = Lưu tệp rồi chạy: nongthon assess TÊN_TỆP. Chỗ nào ghi sai, phần mềm chỉ ra ô và cách sửa. Ô để trống là “chưa có số liệu”.
template-guide-verdicts = Ý NGHĨA KẾT QUẢ
template-means-met = Số liệu đạt mức, hoặc câu trả lời là đạt. Xã đạt tiêu chí khi đạt mọi chỉ tiêu của tiêu chí đó.
template-means-not-met = Số liệu chưa đạt mức; báo cáo nêu còn thiếu bao nhiêu.
template-means-not-applicable = Quy định cho phép và phiếu có nêu lý do; không tính vào kết quả.
template-means-no-data = Phiếu chưa ghi gì dùng được.
template-means-undecided = Chưa biết mức đạt chuẩn; báo cáo nêu ai phải bổ sung.
template-guide-sources = MỨC ĐẠT CHUẨN LẤY TỪ ĐÂU
template-targets-open = Bộ tiêu chí chưa có mức cho các chỉ tiêu { $indicators }.
template-targets-check = Trước khi dùng kết quả trong văn bản chính thức, hãy đối chiếu mức đạt chuẩn với nguyên văn quyết định.

## Phiếu mẫu: khi ghi sai vào bảng tính

template-wrong = Chưa đúng
template-whole-number = số nguyên
template-number-exact-to = số lẻ đến { $step }
template-wrong-part = Tử số: ghi { $number } từ 0 trở lên, không lớn hơn mẫu số, không kèm đơn vị.
template-wrong-part-free = Tử số: ghi { $number } từ 0 trở lên, không kèm đơn vị.
template-wrong-whole = Mẫu số: ghi { $number } lớn hơn 0, không nhỏ hơn tử số, không kèm đơn vị.
template-wrong-whole-free = Mẫu số: ghi { $number } lớn hơn 0, không kèm đơn vị.
template-wrong-amount = Ghi { $number } từ 0 trở lên, không kèm đơn vị.
template-wrong-percent = Ghi tỷ lệ từ 0% đến 100%, ví dụ 96%.
template-wrong-percent-free = Ghi tỷ lệ từ 0% trở lên, ví dụ 96%.
template-wrong-percent-change = Ghi tỷ lệ tăng, ví dụ 7,5%; giảm thì ghi -2%.
template-wrong-printed = Ghi tỷ lệ đã in, từ 0 đến 100, không ghi dấu %, ví dụ 64,4.
template-wrong-printed-free = Ghi tỷ lệ đã in, từ 0 trở lên, không ghi dấu %, ví dụ 64,4.
template-wrong-printed-change = Ghi tỷ lệ tăng đã in, không ghi dấu %, ví dụ 7,5; giảm thì ghi -2.
template-wrong-choice = Chọn một mục trong danh sách.
template-doubtful-choice = Tên này không có trong danh sách. Vẫn giữ?
template-wrong-date = Ghi ngày, tháng, năm, ví dụ 31/12/2025.

## Phiếu mẫu: từ phiếu kỳ trước

several-communes = tệp có nhiều xã; lệnh này dành cho một xã
    .help = Chọn một xã bằng --commune: { $allowed }.
