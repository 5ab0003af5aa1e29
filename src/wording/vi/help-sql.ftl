rules-sql-about = In quy định của một ngày thành SQL, cho cơ sở dữ liệu đã chứa phiếu rà soát: kết quả như nhau.
rules-sql-usage = nongthon rules sql [TÙY CHỌN] --dialect <HỆ> --as-of <NGÀY> [BỘ]
rules-sql-after =
    Câu lệnh xét bảng survey; dòng nào không xét được thì nêu ra, không đoán.
    Từng bước: docs/sql.md

    Ví dụ: nongthon rules sql --dialect postgres --as-of 2022-12-31 -o quy-dinh.sql
rules-sql-set = Bộ tiêu chí: mã hoặc tệp TOML; mặc định là bộ có hiệu lực vào ngày ấy
rules-sql-set-value = BỘ
rules-sql-dialect = Hệ cơ sở dữ liệu: duckdb, postgres hoặc spark
rules-sql-dialect-value = HỆ
rules-sql-as-of = Ngày áp dụng các mức (ngày/tháng/năm hoặc năm-tháng-ngày)
rules-sql-numbers = Cách viết số trong phiếu: vi (1.520,5) hoặc en (1,520.5); mặc định, số đọc được hai cách thì nêu là lỗi
rules-sql-output = Ghi ra tệp này (.sql) thay vì in ra màn hình
rules-sql-output-value = TỆP
