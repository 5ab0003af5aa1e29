## Các thôn, nam và nữ: lỗi

total-beside-hamlets = dòng chung của xã không bằng các thôn cộng lại: { $what ->
        [numerator] tử số ghi { $total }, các thôn cộng lại là { $sum }
        [denominator] mẫu số ghi { $total }, các thôn cộng lại là { $sum }
        [percent] tỷ lệ ghi { $total }%, tính từ các thôn là { $sum }%
        [answer] xã ghi { $total }, tính từ các thôn là { $sum }
       *[value] giá trị ghi { $total }, tính từ các thôn là { $sum }
    } (dòng { $lines })
    .help = Sửa số sai, thêm thôn còn thiếu, hoặc bỏ dòng chung: khi đó xã được tính từ các thôn.
hamlets-cannot-add = không cộng được số liệu các thôn: { $why ->
        [percent] tỷ lệ phần trăm không cộng được
        [level] mức xếp loại không cộng được
        [amount] giá trị bình quân không cộng được, và bộ tiêu chí không cho biết tính theo trọng số nào
        [sexes] thôn này không ghi riêng nam và nữ như các thôn khác
        [too_large] tổng quá lớn, không giữ được chính xác
       *[incomplete] { $count ->
            [0] có thôn thiếu số
           *[other] còn thiếu { $lacking }
        }
    }
    .help = Ghi cho mọi thôn cùng một loại số liệu (tử số và mẫu số), hoặc chỉ một dòng chung của xã.
hamlet-lacks = { $hamlet } (dòng { $line }: { $cells })
hamlet-weight-missing = chưa tính được bình quân của xã: chưa có { $fact } của { $hamlets }
    .help = Thêm cho mỗi thôn một dòng “{ $fact }” có ghi tên thôn; bình quân của xã tính theo số đó.
not-a-sex = ô này phải là nam hoặc nữ
    .help = Ghi nam hoặc nữ; bỏ trống nếu dòng tính chung cả nam và nữ.
sex-missing = có dòng của { $missing ->
        [women] nam nhưng không có dòng của nữ
       *[men] nữ nhưng không có dòng của nam
    }
    .help = Ghi đủ cả nam và nữ, hoặc chỉ một dòng chung.
sexes-cannot-add = không cộng được số liệu nam và nữ: { $why ->
        [percent] tỷ lệ phần trăm không cộng được
        [level] mức xếp loại không cộng được
        [amount] giá trị bình quân không cộng được
        [too_large] tổng quá lớn, không giữ được chính xác
       *[incomplete] nam hoặc nữ thiếu số
    }
    .help = Ghi đủ tử số và mẫu số của nam và của nữ, hoặc chỉ một dòng chung.
total-beside-sexes = dòng chung không bằng nam và nữ cộng lại: { $what ->
        [numerator] tử số ghi { $total }, nam và nữ cộng lại là { $sum }
        [denominator] mẫu số ghi { $total }, nam và nữ cộng lại là { $sum }
        [percent] tỷ lệ ghi { $total }%, tính từ nam và nữ là { $sum }%
        [answer] dòng chung ghi { $total }, tính từ nam và nữ là { $sum }
       *[value] giá trị ghi { $total }, tính từ nam và nữ là { $sum }
    } (dòng { $lines })
    .help = Sửa số sai, hoặc bỏ dòng chung.
sum-of-nothing = không có số
key-misfit = mục `{ $key }` chỉ dùng với kind = "{ $kind }"
    .help = Bỏ mục này, hoặc sửa kind.

## Các thôn, nam và nữ: báo cáo

mean-of-hamlets = bình quân các thôn
quantity-in-hamlets = các thôn cộng lại
heading-hamlets = Các thôn kéo chỉ tiêu xuống
column-hamlet = Thôn
no-hamlet-below = Không có số liệu thôn nào dưới mức yêu cầu.
women = nữ
men = nam
figure-mean = { $mean }, bình quân { $count } thôn
figure-sex = { $sex } { $measured }
reason-sexes-reach = { $measured }, yêu cầu { $required } cho cả nam và nữ: đạt.
reason-sexes-miss = { $measured }, yêu cầu { $required } cho cả nam và nữ: chưa đạt ở { $failing }.
missing-by-sex = { $missing } ({ $failing })
