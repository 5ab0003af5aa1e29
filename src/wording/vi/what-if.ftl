## Thử thay số

what-if-changes = { $count ->
        [1] Thử thay một ô: { $changes }.
       *[other] Thử thay { $count } ô: { $changes }.
    }
what-if-nothing = KẾT QUẢ KHÔNG ĐỔI: xã vẫn { $commune }
what-if-commune = KẾT QUẢ: { $before } → { $after }
what-if-verdict = { $verdict }, đạt { $met }/{ $total } tiêu chí
what-if-recognition = Xét công nhận: { $before } → { $after }.
what-if-eligible = đủ điều kiện
what-if-not-eligible = không đủ điều kiện
what-if-side = { $measured }: { $verdict }
what-if-column-before = Trước
what-if-column-after = Sau
what-if-column-verdict-before = Kết quả trước
what-if-column-verdict-after = Kết quả sau
sheet-what-if = Thử thay số

fewest-heading = Ít thay đổi nhất
fewest-all-met = Không còn tiêu chí nào chưa đạt.
fewest-with-count = { $count ->
        [1] Cần 1 thay đổi
       *[other] Cần { $count } thay đổi
    }: tiêu chí { $codes }.
fewest-with-none = Không thể đạt chỉ bằng số liệu: tiêu chí { $codes }.
fewest-criteria = Để đạt tiêu chí { $codes }: { $count ->
        [0] đã đạt, không phải đổi gì.
       *[other] phải đổi ít nhất { $count } chỉ tiêu, nội dung.
    }
fewest-criteria-impossible = Tiêu chí { $codes }: không thể đạt đủ chỉ bằng số liệu.
fewest-more = Để đạt thêm { $more } tiêu chí: phải đổi ít nhất { $count } chỉ tiêu, nội dung.
fewest-more-impossible = Không thể đạt thêm { $more } tiêu chí: chỉ có thể đạt thêm { $possible }.
fewest-count = { $count ->
        [1] 1 thay đổi
       *[other] { $count } thay đổi
    }
fewest-impossible = không thể đạt chỉ bằng số liệu
fewest-column-change = Phải đổi
fewest-column-count = Số thay đổi của tiêu chí
fewest-column-units = Số đơn vị
fewest-assumed = Kết quả trên giả định rằng:
fewest-assumes-whole = mẫu số, và mọi số khác, giữ nguyên;
fewest-assumes-steps = chỗ còn thiếu có thể bù đến đúng mức, từng bước đếm của đơn vị;
fewest-assumes-open = chỉ tiêu chưa có số liệu hoặc chưa đủ căn cứ cũng phải đạt, nhưng không đếm được phải đổi bao nhiêu; không tính cách ghi kết luận cho cả chỉ tiêu thay các nội dung, hoặc ghi không áp dụng;
fewest-assumes-order = ít chỉ tiêu phải đổi trước; bằng nhau thì ít chỉ tiêu không đếm được, rồi ít bước đếm (đơn vị khác nhau vẫn cộng chung).

bad-change = { $wrong ->
        [twice] ô của “{ $change }” đã được đặt ở “{ $first }”
        [nothing] “{ $change }” là cộng thêm hoặc bớt đi, mà ô này trong phiếu chưa có số
       *[form] “{ $change }” không có dạng MÃ.CỘT=GIÁ_TRỊ
    }
    .help = Viết như 9.1.tu=0, 9.1.mau=800, 10.gia-tri=42, "9.1@Bản X.tu=3" hoặc so-ho=800; mỗi ô một lần. Dấu + hoặc - ngay sau dấu bằng là cộng thêm hoặc bớt đi từ số trong phiếu: 2.2.tu=+2.
change-below-zero = số trong phiếu là { $before }, bớt { $by } thì còn { $after }: không được âm
    .help = Bớt ít hơn; muốn ghi hẳn một số thì bỏ dấu trừ.
what-if-more = { $change } ({ $before } + { $by } = { $after })
what-if-less = { $change } ({ $before } − { $by } = { $after })
fewest-with-unset = Chưa tính được vì chưa có mức: tiêu chí { $codes }.
fewest-unset = chưa có mức
fewest-assumes-targets = tiêu chí có chỉ tiêu chưa có mức xếp sau, vì không biết phải đổi đến đâu;
what-if-concluded = { $codes } chưa có mức đạt chuẩn, nên lấy theo kết luận của cán bộ; thay số không làm đổi kết quả.
what-if-target-unset = { $codes } chưa có mức đạt chuẩn, nên chưa xét được; thay số không làm đổi kết quả.
