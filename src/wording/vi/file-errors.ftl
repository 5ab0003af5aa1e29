## Lỗi đọc và ghi tệp

cannot-read = không đọc được tệp: { $why }
    .help = Kiểm tra đường dẫn và quyền đọc.
why-not-found = không tìm thấy
why-denied = không có quyền
why-full = ổ đĩa đầy
why-too-large = quá lớn
why-changed = tệp bị ghi đè trong lúc đang đọc; đợi chương trình kia ghi xong rồi chạy lại
why-no-plain-file = đây là thiết bị hoặc ống dẫn, không phải tệp; muốn in ra màn hình thì bỏ -o
why-loop = liên kết trỏ vòng quanh chính nó
is-a-folder = đây là thư mục, không phải tệp
    .help = Ghi đường dẫn đến từng tệp.
cannot-write = không ghi được tệp: { $why }
    .help = Kiểm tra quyền ghi, chỗ trống, và tệp có đang mở trong chương trình khác không.
no-such-folder = không có thư mục { $folder }
    .help = Tạo thư mục trước, hoặc chọn nơi khác.
output-is-input = tệp kết quả trùng với một tệp đầu vào
    .help = Đặt tên khác; tệp đầu vào không bao giờ bị ghi đè.
output-twice = hai kết quả ghi vào cùng một tệp
    .help = Đặt tên khác cho một tệp.
unknown-output-format = không biết định dạng của tệp kết quả
    .help = { $option ->
        [yes] Đặt tên có đuôi { $allowed }, hoặc ghi --format.
       *[no] Đặt tên có đuôi { $allowed }.
    }
no-pdf = chưa ghi thẳng ra PDF
    .help = Có hai cách: ghi ra .html rồi in thành PDF bằng trình duyệt, hoặc ghi ra .docx rồi lưu thành PDF bằng Word hay LibreOffice.
needs-output-file = định dạng { $extension } không phải văn bản nên không in ra màn hình được
    .help = Ghi ra tệp: -o bao-cao.{ $extension }
warnings-in-files = Có { $count } cảnh báo: xem mục Cảnh báo trong { $files }.
warnings-by-check = Có { $count } cảnh báo về số liệu: xem bằng nongthon check.
