what-if-about = Thử thay số trong phiếu: chỉ tiêu, tiêu chí nào lật; ít nhất phải đổi gì để đạt.
what-if-usage = nongthon what-if [TÙY CHỌN] <TỆP> --set <Ô=GIÁ_TRỊ>...
what-if-after =
    Cột: tử (tu, n), mẫu (mau, d), giá trị (gia-tri, v), tự đánh giá (tu-danh-gia),
    ghi chú (ghi-chu); không ghi cột là giá trị. Thôn đứng sau @. Để trống sau dấu
    = là xóa ô; dấu + hoặc - ngay sau dấu = là cộng thêm hoặc bớt đi từ số trong
    phiếu. Phiếu không bị sửa.

    Mã thoát: 0 xong; 2 dòng lệnh sai; 3 bộ tiêu chí sai; 4 phiếu, hoặc số thay vào,
    sai; 5 không đọc hoặc ghi được tệp.

    Ví dụ:
      nongthon what-if lien-hoi.csv --set 9.1.tu=0 --set 15.4.tu=1700
      nongthon what-if lien-hoi.csv --set 2.2.tu=+2
      nongthon what-if lien-hoi.csv --set "9.1@Bản X.tu=3"
      nongthon what-if lien-hoi.csv --fewest --more 3
what-if-file = Phiếu rà soát (CSV, .xlsx, .xls, .ods)
what-if-file-value = TỆP
what-if-set = Thay một ô, đọc như đọc trong phiếu; dùng được nhiều lần
what-if-set-value = Ô=GIÁ_TRỊ
what-if-fewest = Tìm ít thay đổi nhất để đạt từng tiêu chí
what-if-criterion = Với --fewest: để đạt các tiêu chí này, ví dụ 9,17
what-if-criterion-value = SỐ
what-if-more = Với --fewest: để đạt thêm chừng này tiêu chí
what-if-more-value = SỐ
what-if-commune = Xã nào, theo tên hoặc mã xã, khi tệp có nhiều xã
what-if-commune-value = TÊN
what-if-strict = Không lấy kết luận của cán bộ thay cho số liệu hoặc mức còn thiếu
