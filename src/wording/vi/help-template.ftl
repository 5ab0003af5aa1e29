template-about = Lập phiếu rà soát trống theo bộ tiêu chí, xã và ngày số liệu: Excel để điền, hoặc CSV.
template-usage = nongthon template --as-of <NGÀY> [TÙY CHỌN]
template-after =
    Phiếu chỉ có các chỉ tiêu và nội dung áp dụng cho ngày và nơi đó. Điền xong,
    xét bằng: nongthon assess TỆP

    Ví dụ:
      nongthon template --as-of 2025-12-31 --province "Lạng Sơn" -o phieu.xlsx
      nongthon template --from phieu-2024.csv --as-of 2025-12-31 -o phieu.xlsx
template-as-of = Ngày số liệu của phiếu (ngày/tháng/năm hoặc năm-tháng-ngày); không cần nếu có --from, khi đó lấy mức của ngày trong phiếu cũ và để trống ngày số liệu
template-commune = Tên xã; cũng để chọn một xã trong tệp của --from
template-commune-value = TÊN
template-district = Huyện
template-district-value = TÊN
template-province = Tỉnh; quyết định vùng và quy định của tỉnh
template-province-value = TÊN
template-region = Vùng, khi không theo tỉnh: mã hoặc tên
template-region-value = VÙNG
template-group = Nhóm xã, với bộ tiêu chí chia theo nhóm
template-group-value = NHÓM
template-hamlets = Thêm dòng từng thôn cho các chỉ tiêu tỷ lệ: tên các thôn, cách nhau bằng dấu phẩy, hoặc số thôn
template-hamlets-value = THÔN
template-from = Phiếu kỳ trước: chép sẵn số liệu để sửa, số cũ vẫn để xem bên cạnh
template-from-value = TỆP
template-output = Ghi ra tệp, định dạng theo đuôi .xlsx .csv; mặc định in CSV ra màn hình; dùng được nhiều lần
template-output-value = TỆP
template-overwrite = Thay hẳn tệp đã có; không ghi tùy chọn này thì tệp đã có không bị đụng đến
