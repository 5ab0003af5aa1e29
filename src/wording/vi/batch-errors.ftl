## Nhiều tệp, nhiều xã

no-survey-in-folder = trong thư mục này không có phiếu rà soát nào
    .help = Phiếu là tệp có đuôi { $endings }; thư mục con cũng được tìm.
nothing-matches = không có tệp nào khớp với mẫu tên này
    .help = Kiểm tra thư mục và đuôi tệp; * thay cho một đoạn tên, ** thay cho mọi thư mục con.
bad-pattern = mẫu tên này viết không đúng
    .help = Trong mẫu tên, * thay cho một đoạn, ? thay cho một ký tự, [ab] là một trong các ký tự; ** phải đứng một mình giữa hai dấu /.
files-left-out = bỏ qua { $count } tệp không có đuôi của phiếu: { $names }{ $more ->
        [0] { "" }
       *[other] {" "}và { $more } tệp khác
    }
commune-twice = xã { $commune } đã có ở { $first }
    .help = Mỗi xã chỉ được tính một lần: bỏ bớt một phiếu. Nếu là hai xã khác nhau thì ghi mã xã trong cả hai phiếu.
commune-missing = chưa có phiếu của xã { $commune }
    .help = Thêm phiếu của xã, hoặc bỏ xã khỏi danh sách.
commune-not-expected = xã { $commune } không có trong danh sách
    .help = Thêm xã vào danh sách, hoặc bỏ phiếu này; tên, huyện, tỉnh, mã xã phải khớp với danh sách.
commune-list-form = { $wrong ->
        [row] dòng này không có tên xã hay mã xã
       *[header] danh sách không có cột tên xã hay mã xã
    }
    .help = Danh sách là một bảng có dòng tên cột: xã (hoặc tên xã), mã xã, huyện, tỉnh; phải có cột xã hoặc mã xã.
band-order = mốc { $band } không dùng được ở đây: mốc đầu không quá số tiêu chí, mốc sau nhỏ hơn mốc trước, không mốc nào bằng 0
    .help = Viết từ lớn đến nhỏ, như bands = [19, 15, 10]: đủ 19, 15 - 18, 10 - 14, dưới 10. Ở chỗ này nhiều nhất là { $most }.
own-results-left-out = bỏ qua { $count } tệp kết quả do chính chương trình này ghi ra: { $names }{ $more ->
        [0] { "" }
       *[other] {" "}và { $more } tệp khác
    }
