check-about = Chỉ kiểm tra phiếu: số nào không khớp, thiếu gì, chỗ nào nên xem lại.
check-usage = nongthon check [TÙY CHỌN] <TỆP>...
check-after =
    Mã thoát: 0 xong, dù có phát hiện; 1 có phát hiện mà --deny không cho qua;
    2 dòng lệnh sai; 3 bộ tiêu chí sai; 4 phiếu rà soát sai; 5 không đọc hoặc
    ghi được tệp.

    Ví dụ:
      nongthon check lien-hoi.csv
      nongthon check xa-a.csv xa-b.csv -o kiem-tra.csv
      nongthon check lien-hoi.csv --deny warnings
check-files = Phiếu rà soát (CSV, .xlsx, .xls, .ods); nhiều phiếu của cùng một xã được đối chiếu với nhau
check-files-value = TỆP
check-deny = Thoát với mã 1 nếu có phát hiện từ mức này: warnings (cảnh báo) hoặc notices (lưu ý)
check-deny-value = MỨC
