## Chữ và dòng của tệp phiếu rà soát

not-text = tệp không phải văn bản và cũng không phải bảng tính: có byte 0
    .help = Kiểm tra có chọn nhầm tệp không; nếu là bảng tính thì mở bằng chương trình của nó và lưu thành .xlsx, .ods hoặc CSV.
utf16-without-mark = tệp là { $encoding } nhưng thiếu dấu thứ tự byte (BOM) ở đầu
    .help = Mở bằng Notepad, Save As, chọn Encoding: UTF-8.
not-in-encoding = ô có ký tự không đọc được theo { $encoding }
    .help = Dấu � là chỗ không đọc được. Kiểm tra --encoding có đúng không; nếu đúng thì gõ lại ô này bằng Unicode.
already-unicode = tệp đã là Unicode nên không dùng được --encoding { $encoding }
    .help = Bỏ --encoding. Nếu chỉ một số ô gõ bằng phông cũ thì chuyển riêng các ô đó sang Unicode.
old-font-header = tên cột gõ bằng phông cũ, không phải Unicode
    .help =
        Dòng nào dưới đây đọc đúng thì chạy lại với --encoding của dòng đó:
        --encoding windows-1258: { $windows }
        --encoding tcvn3: { $tcvn }
        --encoding vni: { $vni }
old-font-suspected = có { $cells } ô dường như gõ bằng phông cũ, không phải Unicode
    .help =
        Tệp vẫn được đọc như hiện có. Các ô đó đọc theo từng bảng mã:
        windows-1258: { $windows }
        tcvn3: { $tcvn }
        vni: { $vni }
        { $mixed ->
            [yes] Tệp có cả chữ Unicode nên phải chuyển riêng các ô này sang Unicode, ví dụ bằng công cụ chuyển mã của UniKey.
           *[no] Nếu một dòng đọc đúng thì chạy lại với --encoding của dòng đó.
        }
lost-characters = có { $count } ký tự đã mất (�) từ trước khi tệp này được lưu
    .help = Tìm lại tệp gốc, hoặc gõ lại các chữ đó; chỗ nêu trên là ô đầu tiên.
characters-repaired = { $kind ->
        [horn] đã sửa { $count } chữ “ƣ” thành “ư”
        [lookalike] đã sửa { $count } chữ cái nước ngoài trông giống chữ Việt
        [wide] đã đổi { $count } ký tự rộng (fullwidth) thành ký tự thường
        [invisible] đã bỏ { $count } ký tự không nhìn thấy
       *[control] đã thay { $count } ký tự điều khiển bằng �
    }
    .help = Không cần làm gì thêm; chỗ nêu trên là ô đầu tiên.
rows-left-out = { $kind ->
        [title] bỏ qua { $count } dòng tiêu đề phía trên bảng (dòng { $lines }): “{ $text }”
        [numbers] bỏ qua dòng đánh số cột (dòng { $lines }): “{ $text }”
        [repeated] bỏ qua { $count } dòng lặp lại tên cột (dòng { $lines })
        [totals] bỏ qua { $count } dòng tổng cộng cuối bảng (dòng { $lines }): “{ $text }”
       *[notes] bỏ qua { $count } dòng ghi chú cuối bảng (dòng { $lines }): “{ $text }”
    }
    .help = Nếu trong đó có số liệu thì ghi mã chỉ tiêu vào cột “chỉ tiêu”, ở dòng dưới tên cột.
row-above-header = dòng số liệu đứng trên dòng tên cột
    .help = Chuyển xuống dưới dòng tên cột.
unknown-separator = dòng đầu “sep=” ghi dấu phân cách không dùng được: “{ $written }”
    .help = Dùng một trong các dấu ; , | hoặc tab, hoặc xóa dòng này.
too-many-columns = dòng có { $count } cột, nhiều nhất là { $limit }
    .help = Phiếu rà soát có mười hai cột; kiểm tra có nhầm tệp hoặc thiếu dấu xuống dòng không.
