## Sổ Excel

sheet-page = Trang &P/&N
sheet-summary = Tổng hợp
sheet-communes = Các xã
sheet-criteria = Tiêu chí
sheet-indicators = Chỉ tiêu
sheet-shortfalls = Còn thiếu
sheet-hamlets = Các thôn
sheet-findings = Cảnh báo
sheet-sources = Nguồn
sheet-rules = Bộ tiêu chí
sheet-plan-items = Việc còn lại
sheet-plan-tasks = Nhiệm vụ
sheet-plan-margins = Giữ vững
sheet-plan-evidence = Hồ sơ
sheet-plan-bodies = Cơ quan
sheet-distances = Khoảng cách
sheet-chart = Biểu đồ
column-distance = So với mức đạt chuẩn
chart-communes = Số tiêu chí của từng xã
column-level = Cấp
level-criterion = tiêu chí
level-indicator = chỉ tiêu
level-part = nội dung
column-units-missing = Số còn thiếu
conditions-counted = { $count } điều kiện
indicators-and-conditions-counted = { $indicators }, và { $count } điều kiện
