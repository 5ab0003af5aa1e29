## Lỗi của các tổng trong tệp bộ tiêu chí

sum-form = { $wrong ->
        [figure] ở đây phải là đúng một trong: fact, numerator, denominator
        [answer] thông tin chung này trả lời có hoặc không, không cộng được
        [kind] chỉ tiêu này không có tử số và mẫu số
        [twice] số này có hai lần trong cùng một tổng
       *[parts] tổng phải có ít nhất hai phần
    }
    .help = Viết như whole = {"{"} denominator = "9.1" {"}"}, parts = [{"{"} numerator = "9.1" {"}"}, {"{"} fact = "nhà khác" {"}"}]; xem docs/rules.md.
sum-unknown-indicator = bộ tiêu chí không có chỉ tiêu “{ $code }” để cộng
    .help = { $count ->
        [0] Kiểm tra lại mã chỉ tiêu.
       *[other] Có phải là { $near }?
    }
