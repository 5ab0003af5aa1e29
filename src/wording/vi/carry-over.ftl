# Lấy số liệu của phiếu trước

not-carried-over = phiếu trước lập theo { $own }, phiếu mới theo { $set }: chỉ lấy thông tin chung{ $carried_count ->
        [0] { "" }
       *[other] {" "}và số liệu của { $carried }
    }{ $codes_count ->
        [0] { "" }
       *[other] ; không lấy số liệu của { $codes }
    }{ $facts_count ->
        [0] { "" }
       *[other] ; bộ mới không dùng { $facts }
    }
    .help = Cùng một mã ở hai bộ có thể là chỉ tiêu khác, nên số liệu không lấy theo mã. Xem phiếu trước để ghi những gì còn dùng được.
hamlets-left-out = phiếu trước có { $count } thôn không có trong --hamlets: { $hamlets }; không lấy số liệu của các thôn ấy
    .help = Nếu tên thôn ghi khác đi thì sửa lại --hamlets; nếu thôn đã sáp nhập thì cộng số liệu vào thôn mới.
same-as-last-time = { $same }/{ $count } chỉ tiêu ghi đúng như kỳ trước; đã rà soát lại chưa?
    .help = Phiếu lập từ phiếu trước đã có sẵn số liệu cũ. Rà soát từng chỉ tiêu và ghi số mới.
