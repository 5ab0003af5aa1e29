## Cách hiện lỗi

severity-error = lỗi
severity-warning = cảnh báo
severity-notice = lưu ý
severity-help = cách sửa
severity-place = chỗ
place-line = dòng { $line }
place-cell = ô { $address }
place-indicator = chỉ tiêu { $code }
place-value = giá trị “{ $value }”
more-problems = ... và { $count } vấn đề khác, không hiện hết ở đây.
errors-nothing-done = Có { $count } lỗi; chưa ghi kết quả nào.
errors-found = Có { $count } lỗi.

## Lỗi dòng lệnh

usage-unknown-argument = không có tùy chọn “{ $argument }”
usage-unknown-command = không có lệnh “{ $command }”
usage-missing-argument = thiếu { $argument }
usage-argument-twice = “{ $argument }” không dùng được cùng lúc hoặc nhiều lần
usage-missing-value = “{ $argument }” cần một giá trị
usage-invalid-value = giá trị “{ $value }” không dùng được cho { $argument }
usage-other = dòng lệnh không đúng
usage-valid-values = Các giá trị được dùng: { $values }.
usage-suggestion = Có phải là { $suggested }?
usage-day = Viết ngày/tháng/năm hoặc năm-tháng-ngày, ví dụ 04/07/2022 hoặc 2022-07-04.
usage-see-help = Xem cách dùng: { $command } --help
unknown-criterion = bộ tiêu chí không có tiêu chí “{ $code }”
    .help = Các tiêu chí: { $allowed }.
errors-keep-going = Có { $count } lỗi; chưa ghi kết quả nào. Muốn xét các phiếu không có lỗi thì thêm --keep-going.
usage-missing-one-of = thiếu một trong các tùy chọn: { $options }
usage-width = Độ rộng từ { $least } đến { $most } ký tự.
usage-conflict = không dùng { $argument } cùng với { $other }
