## Trang HTML

page-skip = Đến nội dung chính
page-contents = Mục lục
page-to-summary = Về đầu báo cáo
page-distances = Khoảng cách đến mức của từng chỉ tiêu
page-distances-note = Chỉ vẽ những chỉ tiêu mà cả số liệu và mức đều là số.
page-bar-measured = đã thực hiện
page-bar-target = mức đạt chuẩn
page-bar-gap = khoảng còn cách mức
page-required = yêu cầu { $required }
page-heat-map = Kết quả theo xã và tiêu chí
page-heat-cell = Tiêu chí { $criterion }: { $outcome }
page-filter = Lọc và tìm chỉ tiêu
page-any-state = Mọi kết quả
page-any-criterion = Mọi tiêu chí
page-search = Tìm (không cần gõ dấu)
page-reset = Bỏ lọc
page-count = Đang hiện { $shown }/{ $total } chỉ tiêu
page-details = Chi tiết { $code }
page-open-all = Mở mọi chi tiết
page-close-all = Đóng mọi chi tiết
