## Những gì quá lớn so với bộ nhớ

survey-too-large = tệp quá lớn: { $limit }
    .help = Chia thành nhiều tệp, ví dụ mỗi tỉnh một tệp; assess --verdicts xét được bảng lớn bao nhiêu cũng được.
limit-rows = quá { $count } dòng
limit-communes = quá { $count } xã
report-too-large = báo cáo chi tiết sẽ có { $lines } dòng; định dạng này chứa nhiều nhất { $most } dòng
    .help = Thêm --summary, hoặc chia số liệu ra, ví dụ theo tỉnh; muốn có kết quả của bao nhiêu xã cũng được thì dùng assess --verdicts.
