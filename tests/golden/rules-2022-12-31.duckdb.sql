-- Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021 - 2025
-- xa-ntm-2021-2025, theo quy định có hiệu lực ngày 31/12/2022; SHA-256 của tệp e66fefefcaba9ae344ff0b68f1a56fdb1a5491a2daf58e771686fa887cc1e5d7.
-- Cùng Quy định của tỉnh Lạng Sơn về xã nông thôn mới (Quyết định 1494/QĐ-UBND, phần đã biết) (lang-son-2022); SHA-256 của tệp 743575d5dadc248b7b3b97dc9018bda687a48c66619e9bfe49dfcfbc1fdfab1d.
-- Đọc bảng survey gồm các cột commune, hamlet, indicator, numerator, denominator, value, unit, claimed, self_assessed, evidence, note và sex, tất cả kiểu văn bản, mỗi dòng một chỉ tiêu hoặc thông tin chung.
-- Cho kết quả gồm commune, criterion, code, verdict và problem, mang tên nongthon_verdicts: khung nhìn trong DuckDB và PostgreSQL, bảng trong Spark. Dòng của xã để trống criterion và code, dòng của tiêu chí để trống code.
-- Xã có dòng không xét được ở đây thì không có kết quả; thay vào đó, cột problem nêu lỗi. Ý nghĩa từng lỗi: docs/sql.md và docs/diagnostics.md.

CREATE OR REPLACE VIEW nongthon_verdicts AS
WITH

-- Các tỉnh vào ngày này, viết không dấu, và vùng của từng tỉnh.
province (province, region) AS (
    VALUES
    ('ha giang', 'TDMNPB'), -- Hà Giang
    ('cao bang', 'TDMNPB'), -- Cao Bằng
    ('bac kan', 'TDMNPB'), -- Bắc Kạn
    ('bac can', 'TDMNPB'), -- Bắc Kạn
    ('tuyen quang', 'TDMNPB'), -- Tuyên Quang
    ('lao cai', 'TDMNPB'), -- Lào Cai
    ('dien bien', 'TDMNPB'), -- Điện Biên
    ('lai chau', 'TDMNPB'), -- Lai Châu
    ('son la', 'TDMNPB'), -- Sơn La
    ('yen bai', 'TDMNPB'), -- Yên Bái
    ('hoa binh', 'TDMNPB'), -- Hòa Bình
    ('thai nguyen', 'TDMNPB'), -- Thái Nguyên
    ('lang son', 'TDMNPB'), -- Lạng Sơn
    ('bac giang', 'TDMNPB'), -- Bắc Giang
    ('phu tho', 'TDMNPB'), -- Phú Thọ
    ('ha noi', 'ĐBSH'), -- Hà Nội
    ('quang ninh', 'ĐBSH'), -- Quảng Ninh
    ('vinh phuc', 'ĐBSH'), -- Vĩnh Phúc
    ('bac ninh', 'ĐBSH'), -- Bắc Ninh
    ('hai duong', 'ĐBSH'), -- Hải Dương
    ('hai phong', 'ĐBSH'), -- Hải Phòng
    ('hung yen', 'ĐBSH'), -- Hưng Yên
    ('thai binh', 'ĐBSH'), -- Thái Bình
    ('ha nam', 'ĐBSH'), -- Hà Nam
    ('nam dinh', 'ĐBSH'), -- Nam Định
    ('ninh binh', 'ĐBSH'), -- Ninh Bình
    ('thanh hoa', 'BTB'), -- Thanh Hóa
    ('nghe an', 'BTB'), -- Nghệ An
    ('ha tinh', 'BTB'), -- Hà Tĩnh
    ('quang binh', 'BTB'), -- Quảng Bình
    ('quang tri', 'BTB'), -- Quảng Trị
    ('hue', 'BTB'), -- Huế
    ('thua thien hue', 'BTB'), -- Huế
    ('da nang', 'DHNTB'), -- Đà Nẵng
    ('quang nam', 'DHNTB'), -- Quảng Nam
    ('quang ngai', 'DHNTB'), -- Quảng Ngãi
    ('binh dinh', 'DHNTB'), -- Bình Định
    ('phu yen', 'DHNTB'), -- Phú Yên
    ('khanh hoa', 'DHNTB'), -- Khánh Hòa
    ('ninh thuan', 'DHNTB'), -- Ninh Thuận
    ('binh thuan', 'DHNTB'), -- Bình Thuận
    ('kon tum', 'TN'), -- Kon Tum
    ('kontum', 'TN'), -- Kon Tum
    ('gia lai', 'TN'), -- Gia Lai
    ('dak lak', 'TN'), -- Đắk Lắk
    ('dac lac', 'TN'), -- Đắk Lắk
    ('dak nong', 'TN'), -- Đắk Nông
    ('dac nong', 'TN'), -- Đắk Nông
    ('lam dong', 'TN'), -- Lâm Đồng
    ('binh phuoc', 'ĐNB'), -- Bình Phước
    ('tay ninh', 'ĐNB'), -- Tây Ninh
    ('binh duong', 'ĐNB'), -- Bình Dương
    ('dong nai', 'ĐNB'), -- Đồng Nai
    ('ba ria vung tau', 'ĐNB'), -- Bà Rịa - Vũng Tàu
    ('ho chi minh', 'ĐNB'), -- Thành phố Hồ Chí Minh
    ('hcm', 'ĐNB'), -- Thành phố Hồ Chí Minh
    ('tphcm', 'ĐNB'), -- Thành phố Hồ Chí Minh
    ('long an', 'ĐBSCL'), -- Long An
    ('tien giang', 'ĐBSCL'), -- Tiền Giang
    ('ben tre', 'ĐBSCL'), -- Bến Tre
    ('tra vinh', 'ĐBSCL'), -- Trà Vinh
    ('vinh long', 'ĐBSCL'), -- Vĩnh Long
    ('dong thap', 'ĐBSCL'), -- Đồng Tháp
    ('an giang', 'ĐBSCL'), -- An Giang
    ('kien giang', 'ĐBSCL'), -- Kiên Giang
    ('can tho', 'ĐBSCL'), -- Cần Thơ
    ('hau giang', 'ĐBSCL'), -- Hậu Giang
    ('soc trang', 'ĐBSCL'), -- Sóc Trăng
    ('bac lieu', 'ĐBSCL'), -- Bạc Liêu
    ('ca mau', 'ĐBSCL') -- Cà Mau
),

-- Các vùng hoặc nhóm xã, theo mọi cách gọi.
level (name, region) AS (
    VALUES
    ('tdmnpb', 'TDMNPB'), -- Trung du miền núi phía Bắc
    ('trung du mien nui phia bac', 'TDMNPB'), -- Trung du miền núi phía Bắc
    ('northern midlands and mountains', 'TDMNPB'), -- Trung du miền núi phía Bắc
    ('dbsh', 'ĐBSH'), -- Đồng bằng sông Hồng
    ('dong bang song hong', 'ĐBSH'), -- Đồng bằng sông Hồng
    ('red river delta', 'ĐBSH'), -- Đồng bằng sông Hồng
    ('btb', 'BTB'), -- Bắc Trung Bộ
    ('bac trung bo', 'BTB'), -- Bắc Trung Bộ
    ('north central coast', 'BTB'), -- Bắc Trung Bộ
    ('dhntb', 'DHNTB'), -- Duyên hải Nam Trung Bộ
    ('duyen hai nam trung bo', 'DHNTB'), -- Duyên hải Nam Trung Bộ
    ('south central coast', 'DHNTB'), -- Duyên hải Nam Trung Bộ
    ('tn', 'TN'), -- Tây Nguyên
    ('tay nguyen', 'TN'), -- Tây Nguyên
    ('central highlands', 'TN'), -- Tây Nguyên
    ('dnb', 'ĐNB'), -- Đông Nam Bộ
    ('dong nam bo', 'ĐNB'), -- Đông Nam Bộ
    ('southeast', 'ĐNB'), -- Đông Nam Bộ
    ('dbscl', 'ĐBSCL'), -- Đồng bằng sông Cửu Long
    ('dong bang song cuu long', 'ĐBSCL'), -- Đồng bằng sông Cửu Long
    ('mekong river delta', 'ĐBSCL'), -- Đồng bằng sông Cửu Long
    ('1', '?'),
    ('nhom 1', '?'),
    ('group 1', '?'),
    ('2', '?'),
    ('nhom 2', '?'),
    ('group 2', '?'),
    ('3', '?'),
    ('nhom 3', '?'),
    ('group 3', '?')
),

-- Xã trả lời "có" ở thông tin này thì theo mức của vùng ghi bên cạnh; mục đứng trước được xét trước.
region_rule (place, fact, region) AS (
    VALUES
    (1, 'dac biet kho khan', 'TDMNPB'), -- đặc biệt khó khăn
    (2, 'xa an toan khu', 'TDMNPB') -- xã an toàn khu
),

-- Những nơi có quy định riêng. Số 0 là quy định cho mọi nơi còn lại.
local_rules (province, district, commune, narrowness, rules) AS (
    VALUES
    ('lang son', CAST(NULL AS TEXT), CAST(NULL AS TEXT), 0, 1) -- Quy định của tỉnh Lạng Sơn về xã nông thôn mới (Quyết định 1494/QĐ-UBND, phần đã biết)
),

-- Các tiêu chí; may_lack: chưa biết đủ các chỉ tiêu của tiêu chí.
criterion (place, criterion, may_lack) AS (
    VALUES
    (1000, '1', false), -- Quy hoạch
    (2000, '2', false), -- Giao thông
    (3000, '3', false), -- Thủy lợi và phòng, chống thiên tai
    (4000, '4', false), -- Điện
    (5000, '5', false), -- Trường học
    (6000, '6', false), -- Cơ sở vật chất văn hóa
    (7000, '7', false), -- Cơ sở hạ tầng thương mại nông thôn
    (8000, '8', false), -- Thông tin và truyền thông
    (9000, '9', false), -- Nhà ở dân cư
    (10000, '10', false), -- Thu nhập
    (11000, '11', false), -- Nghèo đa chiều
    (12000, '12', false), -- Lao động
    (13000, '13', false), -- Tổ chức sản xuất và phát triển kinh tế nông thôn
    (14000, '14', false), -- Giáo dục và đào tạo
    (15000, '15', false), -- Y tế
    (16000, '16', false), -- Văn hóa
    (17000, '17', false), -- Môi trường và an toàn thực phẩm
    (18000, '18', false), -- Hệ thống chính trị và tiếp cận pháp luật
    (19000, '19', false) -- Quốc phòng và an ninh
),

-- Các chỉ tiêu, sau mỗi chỉ tiêu là các nội dung, theo từng bộ quy định.
indicator (rules, place, criterion, code, part_of, also, kind, step, percent_limit, may_exceed, kind_varies, optional, has_parts, parts_needed) AS (
    VALUES
    (0, 1001, '1', '1.1', CAST(NULL AS TEXT), CAST(NULL AS TEXT), 'yes_no', 1, 100, false, false, false, false, CAST(NULL AS INTEGER)), -- Có quy hoạch chung xây dựng xã được phê duyệt và được công bố công khai đúng thời hạn
    (0, 1002, '1', '1.2', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Ban hành quy định quản lý quy hoạch chung xây dựng xã và tổ chức thực hiện theo quy hoạch
    (0, 2001, '2', '2.1', NULL, NULL, 'share', 0.001, 100, false, false, false, false, NULL), -- Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, ô tô đi lại thuận tiện quanh năm
    (0, 2002, '2', '2.2', NULL, NULL, 'share', 0.001, 100, false, false, false, false, NULL), -- Tỷ lệ đường thôn và đường liên thôn được cứng hóa, ô tô đi lại thuận tiện quanh năm
    (0, 2003, '2', '2.3', NULL, NULL, 'share', 0.001, 100, false, false, false, false, NULL), -- Tỷ lệ đường ngõ, xóm sạch, không lầy lội vào mùa mưa và được cứng hóa
    (0, 2004, '2', '2.4', NULL, NULL, 'share', 0.001, 100, false, false, false, false, NULL), -- Tỷ lệ đường trục chính nội đồng đáp ứng yêu cầu sản xuất và vận chuyển hàng hóa
    (0, 3001, '3', '3.1', NULL, NULL, 'share', 0.0001, 100, false, false, false, false, NULL), -- Tỷ lệ diện tích đất sản xuất nông nghiệp được tưới và tiêu nước chủ động
    (0, 3002, '3', '3.2', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Bảo đảm yêu cầu chủ động về phòng, chống thiên tai theo phương châm 4 tại chỗ
    (0, 4001, '4', '4.1', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Hệ thống điện đạt chuẩn
    (0, 4002, '4', '4.2', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ hộ đăng ký trực tiếp và được sử dụng điện an toàn, tin cậy, ổn định
    (0, 5001, '5', '5', NULL, '5.1', 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ trường học các cấp (mầm non, tiểu học, trung học cơ sở) đạt chuẩn cơ sở vật chất
    (0, 6001, '6', '6.1', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã có nhà văn hóa hoặc hội trường đa năng và sân thể thao phục vụ sinh hoạt văn hóa, thể thao của toàn xã
    (0, 6002, '6', '6.2', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã có điểm vui chơi, giải trí và thể thao cho trẻ em và người cao tuổi
    (0, 6003, '6', '6.3', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ thôn có nhà văn hóa hoặc nơi sinh hoạt văn hóa, thể thao phục vụ cộng đồng
    (0, 7001, '7', '7', NULL, '7.1', 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã có chợ nông thôn hoặc nơi mua bán, trao đổi hàng hóa
    (0, 8001, '8', '8.1', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã có điểm phục vụ bưu chính
    (0, 8002, '8', '8.2', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã có dịch vụ viễn thông, internet
    (0, 8003, '8', '8.3', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã có đài truyền thanh và hệ thống loa đến các thôn
    (0, 8004, '8', '8.4', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã có ứng dụng công nghệ thông tin trong công tác quản lý, điều hành
    (0, 9001, '9', '9.1', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ nhà tạm, nhà dột nát
    (0, 9002, '9', '9.2', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố
    (0, 10001, '10', '10', NULL, '10.1', 'amount', 0.001, 100, false, false, false, false, NULL), -- Thu nhập bình quân đầu người
    (0, 11001, '11', '11', NULL, '11.1', 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ nghèo đa chiều giai đoạn 2021 - 2025
    (0, 12001, '12', '12.1', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ lao động qua đào tạo (cả nam và nữ)
    (0, 12002, '12', '12.2', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ
    (0, 13001, '13', '13.1', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã có hợp tác xã hoạt động hiệu quả và theo đúng quy định của Luật Hợp tác xã
    (0, 13002, '13', '13.2', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã có mô hình liên kết sản xuất gắn với tiêu thụ sản phẩm chủ lực bảo đảm bền vững
    (0, 13003, '13', '13.3', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Truy xuất nguồn gốc sản phẩm chủ lực của xã gắn với vùng nguyên liệu và được chứng nhận VietGAP hoặc tương đương
    (0, 13004, '13', '13.4', NULL, NULL, 'yes_no', 1, 100, false, false, true, false, NULL), -- Có kế hoạch và triển khai kế hoạch bảo tồn, phát triển làng nghề (nếu có) gắn với bảo vệ môi trường
    (0, 13005, '13', '13.5', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Có tổ khuyến nông cộng đồng hoạt động hiệu quả
    (0, 14001, '14', '14.1', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Phổ cập giáo dục mầm non cho trẻ 5 tuổi, giáo dục tiểu học, giáo dục trung học cơ sở; xóa mù chữ
    (0, 14002, '14', '14.2', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ học sinh tốt nghiệp trung học cơ sở được tiếp tục học trung học (cả nam và nữ)
    (0, 15001, '15', '15.1', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ người dân tham gia bảo hiểm y tế (cả nam và nữ)
    (0, 15002, '15', '15.2', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã đạt tiêu chí quốc gia về y tế
    (0, 15003, '15', '15.3', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thể thấp còi (chiều cao theo tuổi)
    (0, 15004, '15', '15.4', NULL, NULL, 'share', 1, 100, false, true, false, false, NULL), -- Tỷ lệ dân số có sổ khám chữa bệnh điện tử
    (0, 16001, '16', '16', NULL, '16.1', 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ thôn đạt tiêu chuẩn văn hóa, có kế hoạch và thực hiện kế hoạch xây dựng nông thôn mới
    (0, 17001, '17', '17.1', NULL, NULL, 'yes_no', 1, 100, false, false, false, true, NULL), -- Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn
    (0, 17002, '17', '17.1.a', '17.1', NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn, từ mọi nguồn
    (0, 17003, '17', '17.1.b', '17.1', NULL, 'share', 1, 100, false, false, false, false, NULL), -- Trong đó: tỷ lệ hộ dùng nước sạch từ công trình cấp nước tập trung
    (0, 17004, '17', '17.2', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ cơ sở sản xuất, kinh doanh, nuôi trồng thủy sản, làng nghề bảo đảm quy định về bảo vệ môi trường
    (0, 17005, '17', '17.3', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Cảnh quan xanh - sạch - đẹp, an toàn; không để tồn đọng nước thải sinh hoạt
    (0, 17006, '17', '17.4', NULL, NULL, 'amount', 0.01, 100, false, false, false, false, NULL), -- Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn
    (0, 17007, '17', '17.5', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Mai táng, hỏa táng phù hợp với quy định và theo quy hoạch
    (0, 17008, '17', '17.6', NULL, NULL, 'share', 0.001, 100, false, false, false, false, NULL), -- Tỷ lệ chất thải rắn sinh hoạt và chất thải rắn không nguy hại được thu gom, xử lý theo quy định
    (0, 17009, '17', '17.7', NULL, NULL, 'share', 0.001, 100, false, false, false, false, NULL), -- Tỷ lệ bao gói thuốc bảo vệ thực vật sau sử dụng và chất thải rắn y tế được thu gom, xử lý đáp ứng yêu cầu về bảo vệ môi trường
    (0, 17010, '17', '17.8', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ hộ có nhà tiêu, nhà tắm, thiết bị chứa nước sinh hoạt hợp vệ sinh và bảo đảm 3 sạch
    (0, 17011, '17', '17.9', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ cơ sở chăn nuôi bảo đảm các quy định về vệ sinh thú y, chăn nuôi và bảo vệ môi trường
    (0, 17012, '17', '17.10', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ hộ gia đình và cơ sở sản xuất, kinh doanh thực phẩm tuân thủ các quy định về bảo đảm an toàn thực phẩm
    (0, 17013, '17', '17.11', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ hộ gia đình thực hiện phân loại chất thải rắn tại nguồn
    (0, 17014, '17', '17.12', NULL, NULL, 'share', 0.001, 100, false, false, false, false, NULL), -- Tỷ lệ chất thải nhựa phát sinh trên địa bàn được thu gom, tái sử dụng, tái chế, xử lý theo quy định
    (0, 18001, '18', '18.1', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Cán bộ, công chức xã đạt chuẩn
    (0, 18002, '18', '18.2', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Đảng bộ, chính quyền xã được xếp loại hoàn thành tốt nhiệm vụ trở lên
    (0, 18003, '18', '18.3', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ tổ chức chính trị - xã hội của xã được xếp loại hoàn thành tốt nhiệm vụ trở lên
    (0, 18004, '18', '18.4', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã đạt chuẩn tiếp cận pháp luật theo quy định
    (0, 18005, '18', '18.5', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Bảo đảm bình đẳng giới; phòng, chống bạo lực gia đình; bảo vệ người yếu thế
    (0, 18006, '18', '18.6', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Có kế hoạch và triển khai kế hoạch bồi dưỡng kiến thức về nông thôn mới cho người dân và ban phát triển thôn
    (0, 19001, '19', '19.1', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xây dựng lực lượng dân quân vững mạnh, rộng khắp và hoàn thành các chỉ tiêu quân sự, quốc phòng
    (0, 19002, '19', '19.2', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Bảo đảm an ninh, trật tự; có mô hình phong trào toàn dân bảo vệ an ninh Tổ quốc hoạt động hiệu quả
    (1, 1001, '1', '1.1', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Có quy hoạch chung xây dựng xã được phê duyệt và được công bố công khai đúng thời hạn
    (1, 1002, '1', '1.2', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Ban hành quy định quản lý quy hoạch chung xây dựng xã và tổ chức thực hiện theo quy hoạch
    (1, 2001, '2', '2.1', NULL, NULL, 'share', 0.001, 100, false, false, false, false, NULL), -- Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, ô tô đi lại thuận tiện quanh năm
    (1, 2002, '2', '2.2', NULL, NULL, 'share', 0.001, 100, false, false, false, false, NULL), -- Tỷ lệ đường thôn và đường liên thôn được cứng hóa, ô tô đi lại thuận tiện quanh năm
    (1, 2003, '2', '2.3', NULL, NULL, 'share', 0.001, 100, false, false, false, false, NULL), -- Tỷ lệ đường ngõ, xóm sạch, không lầy lội vào mùa mưa và được cứng hóa
    (1, 2004, '2', '2.4', NULL, NULL, 'share', 0.001, 100, false, false, false, false, NULL), -- Tỷ lệ đường trục chính nội đồng đáp ứng yêu cầu sản xuất và vận chuyển hàng hóa
    (1, 3001, '3', '3.1', NULL, NULL, 'share', 0.0001, 100, false, false, false, false, NULL), -- Tỷ lệ diện tích đất sản xuất nông nghiệp được tưới và tiêu nước chủ động
    (1, 3002, '3', '3.2', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Bảo đảm yêu cầu chủ động về phòng, chống thiên tai theo phương châm 4 tại chỗ
    (1, 4001, '4', '4.1', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Hệ thống điện đạt chuẩn
    (1, 4002, '4', '4.2', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ hộ đăng ký trực tiếp và được sử dụng điện an toàn, tin cậy, ổn định
    (1, 5001, '5', '5', NULL, '5.1', 'share', 1, 100, false, false, false, true, NULL), -- Tỷ lệ trường học các cấp (mầm non, tiểu học, trung học cơ sở) đạt chuẩn cơ sở vật chất
    (1, 5002, '5', '5.a', '5', '5.1.a', 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ trường học các cấp đạt tiêu chuẩn cơ sở vật chất tối thiểu
    (1, 5003, '5', '5.b', '5', '5.1.b', 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ trường học các cấp đạt tiêu chuẩn cơ sở vật chất mức độ 1
    (1, 6001, '6', '6.1', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã có nhà văn hóa hoặc hội trường đa năng và sân thể thao phục vụ sinh hoạt văn hóa, thể thao của toàn xã
    (1, 6002, '6', '6.2', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã có điểm vui chơi, giải trí và thể thao cho trẻ em và người cao tuổi
    (1, 6003, '6', '6.3', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ thôn có nhà văn hóa hoặc nơi sinh hoạt văn hóa, thể thao phục vụ cộng đồng
    (1, 7001, '7', '7', NULL, '7.1', 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã có chợ nông thôn hoặc nơi mua bán, trao đổi hàng hóa
    (1, 8001, '8', '8.1', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã có điểm phục vụ bưu chính
    (1, 8002, '8', '8.2', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã có dịch vụ viễn thông, internet
    (1, 8003, '8', '8.3', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã có đài truyền thanh và hệ thống loa đến các thôn
    (1, 8004, '8', '8.4', NULL, NULL, 'yes_no', 1, 100, false, false, false, true, NULL), -- Xã có ứng dụng công nghệ thông tin trong công tác quản lý, điều hành
    (1, 8005, '8', '8.4.a', '8.4', NULL, 'share', 1, 100000, true, false, false, false, NULL), -- Tỷ lệ máy vi tính trên số cán bộ, công chức của xã
    (1, 8006, '8', '8.4.b', '8.4', NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ giải quyết thủ tục hành chính của xã
    (1, 8007, '8', '8.4.c', '8.4', NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Có sử dụng phần mềm ứng dụng trong công tác quản lý, điều hành
    (1, 9001, '9', '9.1', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ nhà tạm, nhà dột nát
    (1, 9002, '9', '9.2', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố
    (1, 10001, '10', '10', NULL, '10.1', 'amount', 0.001, 100, false, false, false, false, NULL), -- Thu nhập bình quân đầu người
    (1, 11001, '11', '11', NULL, '11.1', 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ nghèo đa chiều giai đoạn 2021 - 2025
    (1, 12001, '12', '12.1', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ lao động qua đào tạo (cả nam và nữ)
    (1, 12002, '12', '12.2', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ
    (1, 13001, '13', '13.1', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã có hợp tác xã hoạt động hiệu quả và theo đúng quy định của Luật Hợp tác xã
    (1, 13002, '13', '13.2', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã có mô hình liên kết sản xuất gắn với tiêu thụ sản phẩm chủ lực bảo đảm bền vững
    (1, 13003, '13', '13.3', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Truy xuất nguồn gốc sản phẩm chủ lực của xã gắn với vùng nguyên liệu và được chứng nhận VietGAP hoặc tương đương
    (1, 13004, '13', '13.4', NULL, NULL, 'yes_no', 1, 100, false, false, true, false, NULL), -- Có kế hoạch và triển khai kế hoạch bảo tồn, phát triển làng nghề (nếu có) gắn với bảo vệ môi trường
    (1, 13005, '13', '13.5', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Có tổ khuyến nông cộng đồng hoạt động hiệu quả
    (1, 14001, '14', '14.1', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Phổ cập giáo dục mầm non cho trẻ 5 tuổi, giáo dục tiểu học, giáo dục trung học cơ sở; xóa mù chữ
    (1, 14002, '14', '14.2', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ học sinh tốt nghiệp trung học cơ sở được tiếp tục học trung học (cả nam và nữ)
    (1, 15001, '15', '15.1', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ người dân tham gia bảo hiểm y tế (cả nam và nữ)
    (1, 15002, '15', '15.2', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã đạt tiêu chí quốc gia về y tế
    (1, 15003, '15', '15.3', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thể thấp còi (chiều cao theo tuổi)
    (1, 15004, '15', '15.4', NULL, NULL, 'share', 1, 100, false, true, false, false, NULL), -- Tỷ lệ dân số có sổ khám chữa bệnh điện tử
    (1, 16001, '16', '16', NULL, '16.1', 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ thôn đạt tiêu chuẩn văn hóa, có kế hoạch và thực hiện kế hoạch xây dựng nông thôn mới
    (1, 17001, '17', '17.1', NULL, NULL, 'yes_no', 1, 100, false, false, false, true, NULL), -- Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn
    (1, 17002, '17', '17.1.a', '17.1', NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn, từ mọi nguồn
    (1, 17003, '17', '17.1.b', '17.1', NULL, 'share', 1, 100, false, false, false, false, NULL), -- Trong đó: tỷ lệ hộ dùng nước sạch từ công trình cấp nước tập trung
    (1, 17004, '17', '17.2', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ cơ sở sản xuất, kinh doanh, nuôi trồng thủy sản, làng nghề bảo đảm quy định về bảo vệ môi trường
    (1, 17005, '17', '17.3', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Cảnh quan xanh - sạch - đẹp, an toàn; không để tồn đọng nước thải sinh hoạt
    (1, 17006, '17', '17.4', NULL, NULL, 'amount', 0.01, 100, false, false, false, false, NULL), -- Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn
    (1, 17007, '17', '17.5', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Mai táng, hỏa táng phù hợp với quy định và theo quy hoạch
    (1, 17008, '17', '17.6', NULL, NULL, 'share', 0.001, 100, false, false, false, false, NULL), -- Tỷ lệ chất thải rắn sinh hoạt và chất thải rắn không nguy hại được thu gom, xử lý theo quy định
    (1, 17009, '17', '17.7', NULL, NULL, 'share', 0.001, 100, false, false, false, false, NULL), -- Tỷ lệ bao gói thuốc bảo vệ thực vật sau sử dụng và chất thải rắn y tế được thu gom, xử lý đáp ứng yêu cầu về bảo vệ môi trường
    (1, 17010, '17', '17.8', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ hộ có nhà tiêu, nhà tắm, thiết bị chứa nước sinh hoạt hợp vệ sinh và bảo đảm 3 sạch
    (1, 17011, '17', '17.9', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ cơ sở chăn nuôi bảo đảm các quy định về vệ sinh thú y, chăn nuôi và bảo vệ môi trường
    (1, 17012, '17', '17.10', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ hộ gia đình và cơ sở sản xuất, kinh doanh thực phẩm tuân thủ các quy định về bảo đảm an toàn thực phẩm
    (1, 17013, '17', '17.11', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ hộ gia đình thực hiện phân loại chất thải rắn tại nguồn
    (1, 17014, '17', '17.12', NULL, NULL, 'share', 0.001, 100, false, false, false, false, NULL), -- Tỷ lệ chất thải nhựa phát sinh trên địa bàn được thu gom, tái sử dụng, tái chế, xử lý theo quy định
    (1, 18001, '18', '18.1', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Cán bộ, công chức xã đạt chuẩn
    (1, 18002, '18', '18.2', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Đảng bộ, chính quyền xã được xếp loại hoàn thành tốt nhiệm vụ trở lên
    (1, 18003, '18', '18.3', NULL, NULL, 'share', 1, 100, false, false, false, false, NULL), -- Tỷ lệ tổ chức chính trị - xã hội của xã được xếp loại hoàn thành tốt nhiệm vụ trở lên
    (1, 18004, '18', '18.4', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xã đạt chuẩn tiếp cận pháp luật theo quy định
    (1, 18005, '18', '18.5', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Bảo đảm bình đẳng giới; phòng, chống bạo lực gia đình; bảo vệ người yếu thế
    (1, 18006, '18', '18.6', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Có kế hoạch và triển khai kế hoạch bồi dưỡng kiến thức về nông thôn mới cho người dân và ban phát triển thôn
    (1, 19001, '19', '19.1', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL), -- Xây dựng lực lượng dân quân vững mạnh, rộng khắp và hoàn thành các chỉ tiêu quân sự, quốc phòng
    (1, 19002, '19', '19.2', NULL, NULL, 'yes_no', 1, 100, false, false, false, false, NULL) -- Bảo đảm an ninh, trật tự; có mô hình phong trào toàn dân bảo vệ an ninh Tổ quốc hoạt động hiệu quả
),

-- Mức đạt chuẩn cho các vùng hoặc nhóm được nêu, hoặc cho tất cả; ? là chưa biết vùng hoặc nhóm. Tỷ lệ và mức tăng tính bằng phần trăm, giá trị và số lượng theo đơn vị của chỉ tiêu, mức xếp loại ghi bằng thứ bậc.
target (rules, code, regions, asked, number) AS (
    VALUES
    (0, '1.1', CAST(NULL AS TEXT), 'yes', CAST(NULL AS DECIMAL(18, 6))), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '1.2', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '2.1', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: UBND tỉnh quy định
    (0, '2.2', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: UBND tỉnh quy định
    (0, '2.3', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: UBND tỉnh quy định
    (0, '2.4', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: UBND tỉnh quy định
    (0, '3.1', NULL, '>=', 80), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '3.2', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '4.1', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '4.2', '|TDMNPB|', '>=', 95), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '4.2', '|ĐBSH|', '>=', 99), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '4.2', '|BTB|DHNTB|TN|ĐBSCL|', '>=', 98), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '4.2', '|ĐNB|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (0, '5', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: phần mềm chưa có mức này (Phụ lục Quyết định 318/QĐ-TTg)
    (0, '6.1', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: UBND tỉnh quy định
    (0, '6.2', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: UBND tỉnh quy định
    (0, '6.3', NULL, '>=', 100), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '7', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '8.1', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '8.2', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '8.3', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '8.4', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '9.1', NULL, '<=', 0), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '9.2', '|TDMNPB|TN|', '>=', 75), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '9.2', '|ĐBSH|ĐNB|', '>=', 90), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '9.2', '|BTB|DHNTB|', '>=', 80), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '9.2', '|ĐBSCL|', '>=', 70), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '9.2', '|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (0, '10', '|TDMNPB|BTB|', '>=', 39), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '10', '|ĐBSH|ĐBSCL|', '>=', 53), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '10', '|DHNTB|TN|ĐNB|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (0, '11', '|TDMNPB|', '<=', 13), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '11', '|ĐBSH|BTB|DHNTB|ĐNB|ĐBSCL|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (0, '11', '|TN|', '<=', 7), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '12.1', '|TDMNPB|', '>=', 70), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '12.1', '|ĐBSH|BTB|DHNTB|TN|ĐNB|ĐBSCL|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (0, '12.2', '|TDMNPB|', '>=', 20), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '12.2', '|ĐBSH|BTB|DHNTB|TN|ĐNB|ĐBSCL|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (0, '13.1', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '13.2', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '13.3', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '13.4', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '13.5', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '14.1', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '14.2', '|TDMNPB|', '>=', 70), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '14.2', '|ĐBSH|BTB|DHNTB|TN|ĐNB|ĐBSCL|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (0, '15.1', NULL, '>=', 90), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '15.2', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '15.3', '|TDMNPB|', '<=', 24), -- Quyết định 318/QĐ-TTg: dẫn lại
    (0, '15.3', '|ĐBSH|', '<=', 16.5), -- Quyết định 318/QĐ-TTg: dẫn lại
    (0, '15.3', '|BTB|', '<=', 25), -- Quyết định 318/QĐ-TTg: dẫn lại
    (0, '15.3', '|DHNTB|', '<=', 22), -- Quyết định 318/QĐ-TTg: dẫn lại
    (0, '15.3', '|TN|', '<=', 26.5), -- Quyết định 318/QĐ-TTg: dẫn lại
    (0, '15.3', '|ĐNB|', '<=', 14.5), -- Quyết định 318/QĐ-TTg: dẫn lại
    (0, '15.3', '|ĐBSCL|', '<=', 19), -- Quyết định 318/QĐ-TTg: dẫn lại
    (0, '15.3', '|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (0, '15.4', '|TDMNPB|', '>=', 50), -- Quyết định 318/QĐ-TTg: dẫn lại
    (0, '15.4', '|ĐBSH|', '>=', 70), -- Quyết định 318/QĐ-TTg: dẫn lại
    (0, '15.4', '|BTB|DHNTB|TN|ĐNB|ĐBSCL|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (0, '16', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: phần mềm chưa có mức này (Phụ lục Quyết định 318/QĐ-TTg)
    (0, '17.1.a', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: phần mềm chưa có mức này (Phụ lục Quyết định 318/QĐ-TTg)
    (0, '17.1.b', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: phần mềm chưa có mức này (Phụ lục Quyết định 318/QĐ-TTg)
    (0, '17.2', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: phần mềm chưa có mức này (Phụ lục Quyết định 318/QĐ-TTg)
    (0, '17.3', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '17.4', NULL, '>=', 2), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '17.5', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '17.6', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: phần mềm chưa có mức này (Phụ lục Quyết định 318/QĐ-TTg)
    (0, '17.7', NULL, '>=', 100), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '17.8', '|TDMNPB|', '>=', 70), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '17.8', '|ĐBSH|BTB|DHNTB|TN|ĐNB|ĐBSCL|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (0, '17.9', '|TDMNPB|', '>=', 60), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '17.9', '|ĐBSH|BTB|DHNTB|TN|ĐNB|ĐBSCL|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (0, '17.10', NULL, '>=', 100), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '17.11', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: phần mềm chưa có mức này (Phụ lục Quyết định 318/QĐ-TTg)
    (0, '17.12', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: phần mềm chưa có mức này (Phụ lục Quyết định 318/QĐ-TTg)
    (0, '18.1', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '18.2', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '18.3', NULL, '>=', 100), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '18.4', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '18.5', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '18.6', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '19.1', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (0, '19.2', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '1.1', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '1.2', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '2.1', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: UBND tỉnh quy định
    (1, '2.2', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: UBND tỉnh quy định
    (1, '2.3', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: UBND tỉnh quy định
    (1, '2.4', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: UBND tỉnh quy định
    (1, '3.1', NULL, '>=', 80), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '3.2', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '4.1', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '4.2', '|TDMNPB|', '>=', 95), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '4.2', '|ĐBSH|', '>=', 99), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '4.2', '|BTB|DHNTB|TN|ĐBSCL|', '>=', 98), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '4.2', '|ĐNB|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (1, '5.a', NULL, '>=', 100), -- Quyết định 1494/QĐ-UBND của UBND tỉnh Lạng Sơn: dẫn lại
    (1, '5.b', NULL, '>=', 50), -- Quyết định 1494/QĐ-UBND của UBND tỉnh Lạng Sơn: dẫn lại
    (1, '6.1', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: UBND tỉnh quy định
    (1, '6.2', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: UBND tỉnh quy định
    (1, '6.3', NULL, '>=', 100), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '7', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '8.1', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '8.2', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '8.3', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '8.4.a', NULL, '>=', 50), -- Quyết định 1494/QĐ-UBND của UBND tỉnh Lạng Sơn: dẫn lại
    (1, '8.4.b', NULL, '>=', 30), -- Quyết định 1494/QĐ-UBND của UBND tỉnh Lạng Sơn: dẫn lại
    (1, '8.4.c', NULL, 'yes', NULL), -- Quyết định 1494/QĐ-UBND của UBND tỉnh Lạng Sơn: dẫn lại
    (1, '9.1', NULL, '<=', 0), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '9.2', '|TDMNPB|TN|', '>=', 75), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '9.2', '|ĐBSH|ĐNB|', '>=', 90), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '9.2', '|BTB|DHNTB|', '>=', 80), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '9.2', '|ĐBSCL|', '>=', 70), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '9.2', '|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (1, '10', '|TDMNPB|BTB|', '>=', 39), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '10', '|ĐBSH|ĐBSCL|', '>=', 53), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '10', '|DHNTB|TN|ĐNB|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (1, '11', '|TDMNPB|', '<=', 13), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '11', '|ĐBSH|BTB|DHNTB|ĐNB|ĐBSCL|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (1, '11', '|TN|', '<=', 7), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '12.1', '|TDMNPB|', '>=', 70), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '12.1', '|ĐBSH|BTB|DHNTB|TN|ĐNB|ĐBSCL|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (1, '12.2', '|TDMNPB|', '>=', 20), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '12.2', '|ĐBSH|BTB|DHNTB|TN|ĐNB|ĐBSCL|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (1, '13.1', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '13.2', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '13.3', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '13.4', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '13.5', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '14.1', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '14.2', '|TDMNPB|', '>=', 70), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '14.2', '|ĐBSH|BTB|DHNTB|TN|ĐNB|ĐBSCL|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (1, '15.1', NULL, '>=', 90), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '15.2', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '15.3', '|TDMNPB|', '<=', 24), -- Quyết định 318/QĐ-TTg: dẫn lại
    (1, '15.3', '|ĐBSH|', '<=', 16.5), -- Quyết định 318/QĐ-TTg: dẫn lại
    (1, '15.3', '|BTB|', '<=', 25), -- Quyết định 318/QĐ-TTg: dẫn lại
    (1, '15.3', '|DHNTB|', '<=', 22), -- Quyết định 318/QĐ-TTg: dẫn lại
    (1, '15.3', '|TN|', '<=', 26.5), -- Quyết định 318/QĐ-TTg: dẫn lại
    (1, '15.3', '|ĐNB|', '<=', 14.5), -- Quyết định 318/QĐ-TTg: dẫn lại
    (1, '15.3', '|ĐBSCL|', '<=', 19), -- Quyết định 318/QĐ-TTg: dẫn lại
    (1, '15.3', '|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (1, '15.4', '|TDMNPB|', '>=', 50), -- Quyết định 318/QĐ-TTg: dẫn lại
    (1, '15.4', '|ĐBSH|', '>=', 70), -- Quyết định 318/QĐ-TTg: dẫn lại
    (1, '15.4', '|BTB|DHNTB|TN|ĐNB|ĐBSCL|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (1, '16', NULL, '>=', 70), -- Quyết định 1494/QĐ-UBND của UBND tỉnh Lạng Sơn: dẫn lại
    (1, '17.1.a', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: phần mềm chưa có mức này (Phụ lục Quyết định 318/QĐ-TTg)
    (1, '17.1.b', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: phần mềm chưa có mức này (Phụ lục Quyết định 318/QĐ-TTg)
    (1, '17.2', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: phần mềm chưa có mức này (Phụ lục Quyết định 318/QĐ-TTg)
    (1, '17.3', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '17.4', NULL, '>=', 2), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '17.5', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '17.6', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: phần mềm chưa có mức này (Phụ lục Quyết định 318/QĐ-TTg)
    (1, '17.7', NULL, '>=', 100), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '17.8', '|TDMNPB|', '>=', 70), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '17.8', '|ĐBSH|BTB|DHNTB|TN|ĐNB|ĐBSCL|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (1, '17.9', '|TDMNPB|', '>=', 60), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '17.9', '|ĐBSH|BTB|DHNTB|TN|ĐNB|ĐBSCL|?|', 'unset', NULL), -- Quyết định 318/QĐ-TTg: chưa rõ
    (1, '17.10', NULL, '>=', 100), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '17.11', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: phần mềm chưa có mức này (Phụ lục Quyết định 318/QĐ-TTg)
    (1, '17.12', NULL, 'unset', NULL), -- Quyết định 318/QĐ-TTg: phần mềm chưa có mức này (Phụ lục Quyết định 318/QĐ-TTg)
    (1, '18.1', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '18.2', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '18.3', NULL, '>=', 100), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '18.4', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '18.5', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '18.6', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '19.1', NULL, 'yes', NULL), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    (1, '19.2', NULL, 'yes', NULL) -- Quyết định 318/QĐ-TTg: theo hiểu biết
),

-- Các mức xếp loại, thấp nhất là 0.
scale_level (rules, code, name, rank_of_level) AS (
    SELECT CAST(NULL AS INTEGER), CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS INTEGER) WHERE 1 = 0
),

-- Các đơn vị có thể ghi, và một đơn vị ấy bằng bao nhiêu đơn vị của chỉ tiêu.
unit (code, name, factor) AS (
    VALUES
    ('2.1', 'km', 1),
    ('2.1', 'm', 0.001),
    ('2.1', 'met', 0.001),
    ('2.1', 'ki lo met', 1),
    ('2.1', 'cay so', 1),
    ('2.2', 'km', 1),
    ('2.2', 'm', 0.001),
    ('2.2', 'met', 0.001),
    ('2.2', 'ki lo met', 1),
    ('2.2', 'cay so', 1),
    ('2.3', 'km', 1),
    ('2.3', 'm', 0.001),
    ('2.3', 'met', 0.001),
    ('2.3', 'ki lo met', 1),
    ('2.3', 'cay so', 1),
    ('2.4', 'km', 1),
    ('2.4', 'm', 0.001),
    ('2.4', 'met', 0.001),
    ('2.4', 'ki lo met', 1),
    ('2.4', 'cay so', 1),
    ('3.1', 'ha', 1),
    ('3.1', 'm2', 0.0001),
    ('3.1', 'km2', 100),
    ('3.1', 'hec ta', 1),
    ('3.1', 'hecta', 1),
    ('4.2', 'ho', 1),
    ('4.2', 'households', 1),
    ('4.2', 'ho gia dinh', 1),
    ('4.2', 'ho dan', 1),
    ('5', 'truong', 1),
    ('5', 'schools', 1),
    ('6.3', 'thon', 1),
    ('6.3', 'hamlets', 1),
    ('6.3', 'ban', 1),
    ('6.3', 'ap', 1),
    ('6.3', 'xom', 1),
    ('6.3', 'buon', 1),
    ('6.3', 'to dan pho', 1),
    ('9.1', 'nha', 1),
    ('9.1', 'houses', 1),
    ('9.1', 'can', 1),
    ('9.1', 'ngoi', 1),
    ('9.1', 'nha o', 1),
    ('9.1', 'can nha', 1),
    ('9.1', 'ngoi nha', 1),
    ('9.2', 'ho', 1),
    ('9.2', 'households', 1),
    ('9.2', 'ho gia dinh', 1),
    ('9.2', 'ho dan', 1),
    ('10', 'trieu dong nguoi nam', 1),
    ('10', 'million dong per person per year', 1),
    ('10', 'tr', 1),
    ('10', 'trd', 1),
    ('10', 'tr d', 1),
    ('10', 'trieu nguoi nam', 1),
    ('10', 'trieu nguoi', 1),
    ('10', 'tr nguoi nam', 1),
    ('10', 'tr nguoi', 1),
    ('10', 'trd nguoi nam', 1),
    ('10', 'trd nguoi', 1),
    ('10', 'nghin dong nguoi nam', 0.001),
    ('10', 'nghin dong nguoi', 0.001),
    ('10', 'nghin dong', 0.001),
    ('10', 'nghin', 0.001),
    ('10', 'dong nguoi nam', 0.000001),
    ('10', 'dong nguoi', 0.000001),
    ('10', 'dong', 0.000001),
    ('10', 'trieu', 1),
    ('10', 'trieu dong', 1),
    ('10', 'trieu dong nguoi', 1),
    ('10', 'million', 1),
    ('10', 'million dong', 1),
    ('10', 'million dong per', 1),
    ('10', 'million dong per person', 1),
    ('10', 'million dong per person per', 1),
    ('11', 'ho', 1),
    ('11', 'households', 1),
    ('11', 'ho gia dinh', 1),
    ('11', 'ho dan', 1),
    ('12.1', 'nguoi', 1),
    ('12.1', 'people', 1),
    ('12.1', 'nhan khau', 1),
    ('12.1', 'lao dong', 1),
    ('12.1', 'dong chi', 1),
    ('12.2', 'nguoi', 1),
    ('12.2', 'people', 1),
    ('12.2', 'nhan khau', 1),
    ('12.2', 'lao dong', 1),
    ('12.2', 'dong chi', 1),
    ('14.2', 'hoc sinh', 1),
    ('14.2', 'pupils', 1),
    ('14.2', 'em', 1),
    ('14.2', 'hoc', 1),
    ('15.1', 'nguoi', 1),
    ('15.1', 'people', 1),
    ('15.1', 'nhan khau', 1),
    ('15.1', 'lao dong', 1),
    ('15.1', 'dong chi', 1),
    ('15.3', 'tre em', 1),
    ('15.3', 'children', 1),
    ('15.3', 'chau', 1),
    ('15.3', 'tre', 1),
    ('15.4', 'nguoi', 1),
    ('15.4', 'people', 1),
    ('15.4', 'nhan khau', 1),
    ('15.4', 'lao dong', 1),
    ('15.4', 'dong chi', 1),
    ('16', 'thon', 1),
    ('16', 'hamlets', 1),
    ('16', 'ban', 1),
    ('16', 'ap', 1),
    ('16', 'xom', 1),
    ('16', 'buon', 1),
    ('16', 'to dan pho', 1),
    ('17.1.a', 'ho', 1),
    ('17.1.a', 'households', 1),
    ('17.1.a', 'ho gia dinh', 1),
    ('17.1.a', 'ho dan', 1),
    ('17.1.b', 'ho', 1),
    ('17.1.b', 'households', 1),
    ('17.1.b', 'ho gia dinh', 1),
    ('17.1.b', 'ho dan', 1),
    ('17.2', 'co so', 1),
    ('17.2', 'establishments', 1),
    ('17.2', 'co', 1),
    ('17.4', 'm2 nguoi', 1),
    ('17.4', 'm2 per person', 1),
    ('17.4', 'm2', 1),
    ('17.4', 'm2 per', 1),
    ('17.6', 'tan', 1),
    ('17.6', 'tonnes', 1),
    ('17.6', 'ta', 0.1),
    ('17.6', 'yen', 0.01),
    ('17.6', 'kg', 0.001),
    ('17.6', 'kilogam', 0.001),
    ('17.7', 'tan', 1),
    ('17.7', 'tonnes', 1),
    ('17.7', 'ta', 0.1),
    ('17.7', 'yen', 0.01),
    ('17.7', 'kg', 0.001),
    ('17.7', 'kilogam', 0.001),
    ('17.8', 'ho', 1),
    ('17.8', 'households', 1),
    ('17.8', 'ho gia dinh', 1),
    ('17.8', 'ho dan', 1),
    ('17.9', 'ho', 1),
    ('17.9', 'households', 1),
    ('17.9', 'ho gia dinh', 1),
    ('17.9', 'ho dan', 1),
    ('17.10', 'co so', 1),
    ('17.10', 'establishments', 1),
    ('17.10', 'co', 1),
    ('17.11', 'ho', 1),
    ('17.11', 'households', 1),
    ('17.11', 'ho gia dinh', 1),
    ('17.11', 'ho dan', 1),
    ('17.12', 'tan', 1),
    ('17.12', 'tonnes', 1),
    ('17.12', 'ta', 0.1),
    ('17.12', 'yen', 0.01),
    ('17.12', 'kg', 0.001),
    ('17.12', 'kilogam', 0.001),
    ('18.3', 'to chuc', 1),
    ('18.3', 'organisations', 1),
    ('18.3', 'to', 1),
    ('5.a', 'truong', 1),
    ('5.a', 'schools', 1),
    ('5.b', 'truong', 1),
    ('5.b', 'schools', 1),
    ('8.4.a', 'may', 1),
    ('8.4.a', 'computers', 1),
    ('8.4.b', 'ho so', 1),
    ('8.4.b', 'dossiers', 1),
    ('8.4.b', 'ho', 1)
),

-- Mã của ngày khác hoặc nơi khác: các dòng này được bỏ qua.
code_elsewhere (code) AS (
    VALUES
    ('1.1'),
    ('1.2'),
    ('2.1'),
    ('2.2'),
    ('2.3'),
    ('2.4'),
    ('3.1'),
    ('3.2'),
    ('4.1'),
    ('4.2'),
    ('5'),
    ('6.1'),
    ('6.2'),
    ('6.3'),
    ('7'),
    ('8.1'),
    ('8.2'),
    ('8.3'),
    ('8.4'),
    ('9.1'),
    ('9.2'),
    ('10'),
    ('11'),
    ('12.1'),
    ('12.2'),
    ('13.1'),
    ('13.2'),
    ('13.3'),
    ('13.4'),
    ('13.5'),
    ('14.1'),
    ('14.2'),
    ('15.1'),
    ('15.2'),
    ('15.3'),
    ('15.4'),
    ('16'),
    ('17.1'),
    ('17.1.a'),
    ('17.1.b'),
    ('17.2'),
    ('17.3'),
    ('17.4'),
    ('17.5'),
    ('17.6'),
    ('17.7'),
    ('17.8'),
    ('17.9'),
    ('17.10'),
    ('17.11'),
    ('17.12'),
    ('18.1'),
    ('18.2'),
    ('18.3'),
    ('18.4'),
    ('18.5'),
    ('18.6'),
    ('19.1'),
    ('19.2'),
    ('CN.1'),
    ('CN.2'),
    ('CN.3'),
    ('5.a'),
    ('5.b'),
    ('8.4.a'),
    ('8.4.b'),
    ('8.4.c')
),

-- Tên các thông tin chung và loại nội dung của chúng. Mục để trống loại thì không ảnh hưởng đến kết quả.
fact_name (name, fact, takes) AS (
    VALUES
    ('xa', 'commune', 'place'),
    ('commune', 'commune', 'place'),
    ('tinh', 'province', 'place'),
    ('province', 'province', 'place'),
    ('huyen', 'district', 'place'),
    ('district', 'district', 'place'),
    ('ma xa', 'code', 'place'),
    ('code', 'code', 'place'),
    ('vung', 'region', 'place'),
    ('region', 'region', 'place'),
    ('nhom', 'group', 'place'),
    ('group', 'group', 'place'),
    ('dac biet kho khan', 'dac biet kho khan', 'answer'),
    ('extremely difficult', 'dac biet kho khan', 'answer'),
    ('khu vuc', 'khu vuc', ''),
    ('area', 'khu vuc', ''),
    ('ngay so lieu', 'ngay so lieu', ''),
    ('date', 'ngay so lieu', ''),
    ('so ho', 'so ho', ''),
    ('households', 'so ho', ''),
    ('nhan khau', 'nhan khau', ''),
    ('people', 'nhan khau', ''),
    ('so thon', 'so thon', ''),
    ('hamlets', 'so thon', ''),
    ('lao dong', 'lao dong', ''),
    ('labour force', 'lao dong', ''),
    ('can bo cong chuc', 'can bo cong chuc', ''),
    ('officials', 'can bo cong chuc', ''),
    ('xa an toan khu', 'xa an toan khu', 'answer'),
    ('safety zone commune', 'xa an toan khu', 'answer'),
    ('ho ngheo', 'ho ngheo', ''),
    ('poor households', 'ho ngheo', ''),
    ('ho can ngheo', 'ho can ngheo', ''),
    ('near poor households', 'ho can ngheo', ''),
    ('nha chua kien co', 'nha chua kien co', ''),
    ('other houses not yet permanent', 'nha chua kien co', ''),
    ('duong xa chua cung hoa', 'duong xa chua cung hoa', ''),
    ('commune roads not hardened', 'duong xa chua cung hoa', ''),
    ('duong thon chua cung hoa', 'duong thon chua cung hoa', ''),
    ('hamlet roads not hardened', 'duong thon chua cung hoa', ''),
    ('duong thon xong ca tuyen', 'duong thon xong ca tuyen', ''),
    ('hamlet roads finished', 'duong thon xong ca tuyen', ''),
    ('duong thon lam do', 'duong thon lam do', ''),
    ('hamlet roads begun', 'duong thon lam do', ''),
    ('duong thon lam do da cung hoa', 'duong thon lam do da cung hoa', ''),
    ('hamlet roads begun hardened so far', 'duong thon lam do da cung hoa', ''),
    ('cong trinh thuy loi', 'cong trinh thuy loi', ''),
    ('irrigation works', 'cong trinh thuy loi', ''),
    ('ho chua', 'ho chua', ''),
    ('reservoirs', 'ho chua', ''),
    ('dap dang', 'dap dang', ''),
    ('weirs', 'dap dang', ''),
    ('tuyen muong', 'tuyen muong', ''),
    ('canals', 'tuyen muong', ''),
    ('ho nuoi duoi gam san', 'ho nuoi duoi gam san', ''),
    ('households keeping livestock under the house', 'ho nuoi duoi gam san', ''),
    ('ho chan nuoi chua hop ve sinh', 'ho chan nuoi chua hop ve sinh', ''),
    ('households keeping livestock without hygiene', 'ho chan nuoi chua hop ve sinh', '')
),

-- Các dòng của phiếu; ô trống là NULL. Mã chỉ tiêu bắt đầu bằng chữ số, còn lại là tên thông tin chung.
survey_row AS MATERIALIZED (
    SELECT commune, hamlet, indicator, numerator, denominator, value, unit, self_assessed, note, sex,
           COALESCE(numerator, denominator, value, claimed, self_assessed, evidence, note) IS NULL
               AS says_nothing,
           COALESCE(numerator, denominator, unit, claimed, self_assessed, sex) AS beside_value,
           CASE WHEN regexp_matches(indicator, '^([="]*[0-9].*)$') THEN
               lower(regexp_replace(regexp_replace(indicator, '^[="]+|[=".]+$', '', 'g'), ' *[.] *', '.', 'g'))
           END AS code
    FROM (
        SELECT NULLIF(TRIM(commune), '') AS commune,
               NULLIF(TRIM(hamlet), '') AS hamlet,
               NULLIF(TRIM(indicator), '') AS indicator,
               NULLIF(TRIM(numerator), '') AS numerator,
               NULLIF(TRIM(denominator), '') AS denominator,
               NULLIF(TRIM(value), '') AS value,
               NULLIF(TRIM(unit), '') AS unit,
               NULLIF(TRIM(claimed), '') AS claimed,
               NULLIF(TRIM(self_assessed), '') AS self_assessed,
               NULLIF(TRIM(evidence), '') AS evidence,
               NULLIF(TRIM(note), '') AS note,
               NULLIF(TRIM(sex), '') AS sex
        FROM survey
    ) AS trimmed
),

-- Thông tin chung của các xã.
fact AS MATERIALIZED (
    SELECT named.commune, named.indicator, fact_name.fact, fact_name.takes, named.said, named.hamlet,
           named.beside_value,
           CASE WHEN named.said IN ('dat', 'dat chuan', 'co', 'yes', 'met', 'true') THEN 'yes' WHEN named.said IN ('chua dat', 'khong dat', 'chua dat chuan', 'khong dat chuan', 'chua', 'khong', 'no', 'not met', 'false') THEN 'no' WHEN named.said IN ('khong ap dung', 'na', 'n a', 'not applicable', 'kad') THEN 'na' END AS answer
    FROM (
        SELECT commune, indicator, hamlet, beside_value,
               TRIM(regexp_replace(translate(lower(strip_accents(indicator)), 'đ', 'd'), '[^a-z0-9¡-�]+', ' ', 'g')) AS name,
               TRIM(regexp_replace(translate(lower(strip_accents(value)), 'đ', 'd'), '[^a-z0-9¡-�]+', ' ', 'g')) AS said
        FROM survey_row
        WHERE code IS NULL AND indicator IS NOT NULL
    ) AS named
    LEFT JOIN fact_name ON fact_name.name = named.name
),

commune AS (
    SELECT commune,
           TRIM(regexp_replace(translate(lower(strip_accents(commune)), 'đ', 'd'), '[^a-z0-9¡-�]+', ' ', 'g')) AS name,
           regexp_replace(MAX(CASE WHEN fact = 'province' THEN said END), '^(tinh|thanh pho|tp) ', '', 'g') AS province,
           regexp_replace(MAX(CASE WHEN fact = 'district' THEN said END), '^(huyen|quan|thi xa|thanh pho|tp|xa|phuong|thi tran|dac khu) ', '', 'g') AS district,
           regexp_replace(MAX(CASE WHEN fact = 'code' THEN said END), '^(huyen|quan|thi xa|thanh pho|tp|xa|phuong|thi tran|dac khu) ', '', 'g') AS official_code,
           MAX(CASE WHEN fact = 'region' THEN said END) AS region,
           MAX(CASE WHEN fact = 'group' THEN said END) AS group_name
    FROM (
        SELECT commune, fact, said FROM fact WHERE hamlet IS NULL AND said <> ''
        UNION ALL
        SELECT DISTINCT commune, NULL, NULL FROM survey_row
    ) AS given
    WHERE commune IS NOT NULL
    GROUP BY commune
),

-- Quy định và mức của vùng hoặc nhóm nào áp dụng cho từng xã.
ruled AS (
    SELECT commune, region
    FROM (
        SELECT fact.commune, region_rule.region,
               ROW_NUMBER() OVER (PARTITION BY fact.commune ORDER BY region_rule.place) AS preference
        FROM fact
        JOIN region_rule ON region_rule.fact = fact.fact
        WHERE fact.answer = 'yes'
    ) AS applying
    WHERE preference = 1
),

own_rules AS (
    SELECT commune, rules
    FROM (
        SELECT commune.commune, local_rules.rules,
               ROW_NUMBER() OVER (PARTITION BY commune.commune ORDER BY local_rules.narrowness DESC)
                   AS preference
        FROM commune
        JOIN local_rules
            ON local_rules.province = commune.province
           AND (local_rules.district IS NULL OR local_rules.district = commune.district)
           AND (local_rules.commune IS NULL
                OR local_rules.commune = regexp_replace(commune.name, '^(huyen|quan|thi xa|thanh pho|tp|xa|phuong|thi tran|dac khu) ', '', 'g')
                OR local_rules.commune = commune.official_code)
    ) AS applying
    WHERE preference = 1
),

placed AS MATERIALIZED (
    SELECT commune.commune,
           COALESCE(own_rules.rules, 0) AS rules,
           COALESCE(ruled.region,
                    CASE WHEN commune.region IS NOT NULL THEN region_level.region
                         ELSE province.region END, '?') AS region,
           CASE WHEN (commune.province IS NOT NULL AND province.province IS NULL)
                  OR (commune.region IS NOT NULL AND region_level.name IS NULL)
                  OR (commune.group_name IS NOT NULL AND group_level.name IS NULL)
                THEN 'unknown-place' END AS problem
    FROM commune
    LEFT JOIN province ON province.province = commune.province
    LEFT JOIN level AS region_level ON region_level.name = commune.region
    LEFT JOIN level AS group_level ON group_level.name = commune.group_name
    LEFT JOIN ruled ON ruled.commune = commune.commune
    LEFT JOIN own_rules ON own_rules.commune = commune.commune
),

-- Mức đạt chuẩn của từng chỉ tiêu ở đó.
asked AS MATERIALIZED (
    SELECT indicator.*, region.region, target.asked,
           CAST(target.number AS DECIMAL(18, 6)) AS number,
           CAST(indicator.step * 1000000 AS BIGINT) AS step_millionths,
           CAST(indicator.parts_needed AS INTEGER) AS needed
    FROM indicator
    CROSS JOIN (SELECT DISTINCT region FROM placed) AS region
    LEFT JOIN target
        ON target.rules = indicator.rules AND target.code = indicator.code
       AND (target.regions IS NULL OR POSITION('|' || region.region || '|' IN target.regions) > 0)
),

spelled AS (
    SELECT rules, code, code AS written FROM indicator
    UNION ALL
    SELECT rules, code, also AS written FROM indicator WHERE also IS NOT NULL
),

-- Nội dung các ô trong dòng của chỉ tiêu: câu trả lời, và số chính xác theo đơn vị của chỉ tiêu.
observed AS MATERIALIZED (
    SELECT survey_row.commune, survey_row.value, survey_row.note, survey_row.self_assessed,
           survey_row.numerator, survey_row.denominator,
           CASE WHEN asked.kind IN ('share', 'growth', 'amount', 'count') AND NOT asked.has_parts
                 AND NOT (asked.kind IN ('share', 'growth') AND survey_row.unit = '%')
                THEN TRIM(regexp_replace(translate(lower(strip_accents(survey_row.unit)), 'đ', 'd'), '[^a-z0-9¡-�]+', ' ', 'g')) END AS unit_of_row,
           asked.rules, asked.code, asked.kind, asked.has_parts, asked.kind_varies, asked.optional,
           asked.may_exceed, asked.percent_limit, asked.step_millionths, asked.asked, asked.number,
           CASE WHEN survey_row.self_assessed IS NOT NULL
                THEN TRIM(regexp_replace(translate(lower(strip_accents(survey_row.self_assessed)), 'đ', 'd'), '[^a-z0-9¡-�]+', ' ', 'g')) END AS concluded,
           CASE WHEN survey_row.value IS NOT NULL
                THEN TRIM(regexp_replace(translate(lower(strip_accents(survey_row.value)), 'đ', 'd'), '[^a-z0-9¡-�]+', ' ', 'g')) END AS said,
           TRIM(regexp_replace(survey_row.numerator, '[^0-9., ].*$', '', 'g')) AS numerator_digits,
           NULLIF(TRIM(regexp_replace(survey_row.numerator, '^[0-9., ]+', '', 'g')), '') AS numerator_unit,
           TRIM(regexp_replace(survey_row.denominator, '[^0-9., ].*$', '', 'g')) AS denominator_digits,
           NULLIF(TRIM(regexp_replace(survey_row.denominator, '^[0-9., ]+', '', 'g')), '') AS denominator_unit,
           TRIM(regexp_replace(CASE WHEN asked.kind = 'growth' THEN regexp_replace(survey_row.value, '^-', '', 'g') ELSE survey_row.value END, '[^0-9., ].*$', '', 'g')) AS value_digits,
           NULLIF(TRIM(regexp_replace(CASE WHEN asked.kind = 'growth' THEN regexp_replace(survey_row.value, '^-', '', 'g') ELSE survey_row.value END, '^[0-9., ]+', '', 'g')), '') AS value_unit,
           asked.kind = 'growth' AND survey_row.value LIKE '-%' AS is_negative
    FROM survey_row
    JOIN placed ON placed.commune = survey_row.commune
    JOIN spelled ON spelled.rules = placed.rules AND spelled.written = survey_row.code
    JOIN asked ON asked.rules = placed.rules AND asked.region = placed.region
              AND asked.code = spelled.code
    WHERE survey_row.hamlet IS NULL
      AND (survey_row.sex IS NULL OR TRIM(regexp_replace(translate(lower(strip_accents(survey_row.sex)), 'đ', 'd'), '[^a-z0-9¡-�]+', ' ', 'g')) IN ('', 'chung', 'both'))
),

in_unit AS (
    SELECT observed.*,
           CASE WHEN unit_of_row IS NULL THEN 1
                ELSE CAST(unit.factor AS DECIMAL(18, 6)) END AS row_factor
    FROM observed
    LEFT JOIN unit ON unit.code = observed.code AND unit.name = observed.unit_of_row
),

measured AS MATERIALIZED (
    SELECT in_unit.*,
           CASE WHEN said IN ('dat', 'dat chuan', 'co', 'yes', 'met', 'true') THEN 'yes' WHEN said IN ('chua dat', 'khong dat', 'chua dat chuan', 'khong dat chuan', 'chua', 'khong', 'no', 'not met', 'false') THEN 'no' WHEN said IN ('khong ap dung', 'na', 'n a', 'not applicable', 'kad') THEN 'na' END AS answer,
           CASE WHEN concluded IN ('dat', 'dat chuan', 'co', 'yes', 'met', 'true') THEN 'yes' WHEN concluded IN ('chua dat', 'khong dat', 'chua dat chuan', 'khong dat chuan', 'chua', 'khong', 'no', 'not met', 'false') THEN 'no' WHEN concluded IN ('khong ap dung', 'na', 'n a', 'not applicable', 'kad') THEN 'na' END AS conclusion,
           scale_level.rank_of_level,
           kind IN ('share', 'growth') AS is_percentage,
           CASE WHEN numerator_unit IS NULL THEN row_factor ELSE CAST(unit_of_numerator.factor AS DECIMAL(18, 6)) END AS numerator_factor,
           CASE WHEN denominator_unit IS NULL THEN row_factor ELSE CAST(unit_of_denominator.factor AS DECIMAL(18, 6)) END AS denominator_factor,
           CASE WHEN kind IN ('share', 'growth') AND COALESCE(value_unit, '%') = '%' THEN 1 WHEN kind IN ('share', 'growth') THEN NULL WHEN value_unit IS NULL THEN row_factor ELSE CAST(unit_of_value.factor AS DECIMAL(18, 6)) END AS value_factor
    FROM in_unit
    LEFT JOIN scale_level ON scale_level.rules = in_unit.rules AND scale_level.code = in_unit.code
                         AND scale_level.name = in_unit.said
    LEFT JOIN unit AS unit_of_numerator
        ON unit_of_numerator.code = in_unit.code
       AND unit_of_numerator.name = TRIM(regexp_replace(translate(lower(strip_accents(numerator_unit)), 'đ', 'd'), '[^a-z0-9¡-�]+', ' ', 'g'))
    LEFT JOIN unit AS unit_of_denominator
        ON unit_of_denominator.code = in_unit.code
       AND unit_of_denominator.name = TRIM(regexp_replace(translate(lower(strip_accents(denominator_unit)), 'đ', 'd'), '[^a-z0-9¡-�]+', ' ', 'g'))
    LEFT JOIN unit AS unit_of_value
        ON unit_of_value.code = in_unit.code
       AND unit_of_value.name = TRIM(regexp_replace(translate(lower(strip_accents(value_unit)), 'đ', 'd'), '[^a-z0-9¡-�]+', ' ', 'g'))
),

plain AS MATERIALIZED (
    SELECT measured.*,
           CASE
                WHEN regexp_matches(numerator_digits, '^([0-9]+)$') THEN numerator_digits
                WHEN regexp_matches(numerator_digits, '^([1-9][0-9]{0,2}[.,][0-9]{3})$') THEN CASE WHEN step_millionths % CAST(numerator_factor * 1000000 AS BIGINT) = 0 THEN REPLACE(REPLACE(numerator_digits, '.', ''), ',', '') WHEN FALSE THEN REPLACE(numerator_digits, ',', '.') END
                WHEN regexp_matches(numerator_digits, '^([0-9]+[.,][0-9]+)$') THEN REPLACE(numerator_digits, ',', '.')
                WHEN regexp_matches(numerator_digits, '^([0-9]{1,3}( [0-9]{3})+([.,][0-9]+)?)$') THEN REPLACE(REPLACE(numerator_digits, ' ', ''), ',', '.')
                WHEN regexp_matches(numerator_digits, '^([0-9]{1,3}([.][0-9]{3})+,[0-9]+)$') THEN REPLACE(REPLACE(numerator_digits, '.', ''), ',', '.')
                WHEN regexp_matches(numerator_digits, '^([0-9]{1,3}(,[0-9]{3})+[.][0-9]+)$') THEN REPLACE(numerator_digits, ',', '')
                WHEN regexp_matches(numerator_digits, '^([0-9]{1,3}([.][0-9]{3}){2,}|[0-9]{1,3}(,[0-9]{3}){2,})$') THEN REPLACE(REPLACE(numerator_digits, '.', ''), ',', '')
           END AS numerator_plain,
           CASE
                WHEN regexp_matches(denominator_digits, '^([0-9]+)$') THEN denominator_digits
                WHEN regexp_matches(denominator_digits, '^([1-9][0-9]{0,2}[.,][0-9]{3})$') THEN CASE WHEN step_millionths % CAST(denominator_factor * 1000000 AS BIGINT) = 0 THEN REPLACE(REPLACE(denominator_digits, '.', ''), ',', '') WHEN FALSE THEN REPLACE(denominator_digits, ',', '.') END
                WHEN regexp_matches(denominator_digits, '^([0-9]+[.,][0-9]+)$') THEN REPLACE(denominator_digits, ',', '.')
                WHEN regexp_matches(denominator_digits, '^([0-9]{1,3}( [0-9]{3})+([.,][0-9]+)?)$') THEN REPLACE(REPLACE(denominator_digits, ' ', ''), ',', '.')
                WHEN regexp_matches(denominator_digits, '^([0-9]{1,3}([.][0-9]{3})+,[0-9]+)$') THEN REPLACE(REPLACE(denominator_digits, '.', ''), ',', '.')
                WHEN regexp_matches(denominator_digits, '^([0-9]{1,3}(,[0-9]{3})+[.][0-9]+)$') THEN REPLACE(denominator_digits, ',', '')
                WHEN regexp_matches(denominator_digits, '^([0-9]{1,3}([.][0-9]{3}){2,}|[0-9]{1,3}(,[0-9]{3}){2,})$') THEN REPLACE(REPLACE(denominator_digits, '.', ''), ',', '')
           END AS denominator_plain,
           CASE
                WHEN regexp_matches(value_digits, '^([0-9]+)$') THEN value_digits
                WHEN regexp_matches(value_digits, '^([1-9][0-9]{0,2}[.,][0-9]{3})$') THEN CASE WHEN NOT is_percentage AND step_millionths % CAST(value_factor * 1000000 AS BIGINT) = 0 THEN REPLACE(REPLACE(value_digits, '.', ''), ',', '') WHEN kind = 'share' AND value_unit = '%' AND NOT may_exceed THEN REPLACE(value_digits, ',', '.') END
                WHEN regexp_matches(value_digits, '^([0-9]+[.,][0-9]+)$') THEN REPLACE(value_digits, ',', '.')
                WHEN regexp_matches(value_digits, '^([0-9]{1,3}( [0-9]{3})+([.,][0-9]+)?)$') THEN REPLACE(REPLACE(value_digits, ' ', ''), ',', '.')
                WHEN regexp_matches(value_digits, '^([0-9]{1,3}([.][0-9]{3})+,[0-9]+)$') THEN REPLACE(REPLACE(value_digits, '.', ''), ',', '.')
                WHEN regexp_matches(value_digits, '^([0-9]{1,3}(,[0-9]{3})+[.][0-9]+)$') THEN REPLACE(value_digits, ',', '')
                WHEN regexp_matches(value_digits, '^([0-9]{1,3}([.][0-9]{3}){2,}|[0-9]{1,3}(,[0-9]{3}){2,})$') THEN REPLACE(REPLACE(value_digits, '.', ''), ',', '')
           END AS value_plain
    FROM measured
),

exact AS MATERIALIZED (
    SELECT plain.*,
           CASE WHEN regexp_matches(numerator_plain, '^(0*[0-9]{1,12}([.][0-9]{1,6})?)$') THEN CAST(numerator_plain AS DECIMAL(18, 6)) END AS numerator_exact,
           CASE WHEN regexp_matches(denominator_plain, '^(0*[0-9]{1,12}([.][0-9]{1,6})?)$') THEN CAST(denominator_plain AS DECIMAL(18, 6)) END AS denominator_exact,
           CASE WHEN regexp_matches(value_plain, '^(0*[0-9]{1,12}([.][0-9]{1,6})?)$') THEN CAST(value_plain AS DECIMAL(18, 6)) END AS value_exact
    FROM plain
),

unsigned AS MATERIALIZED (
    SELECT exact.*,
           CASE WHEN numerator_exact * numerator_factor < 1000000000000 THEN CAST(numerator_exact * numerator_factor AS DECIMAL(18, 6)) END AS numerator_unsigned,
           CASE WHEN denominator_exact * denominator_factor < 1000000000000 THEN CAST(denominator_exact * denominator_factor AS DECIMAL(18, 6)) END AS denominator_unsigned,
           CASE WHEN value_exact * value_factor < 1000000000000 THEN CAST(value_exact * value_factor AS DECIMAL(18, 6)) END AS value_unsigned
    FROM exact
),

converted AS (
    SELECT unsigned.*,
           numerator_unsigned AS numerator_number,
           denominator_unsigned AS denominator_number,
           CASE WHEN is_negative THEN -value_unsigned ELSE value_unsigned END AS value_number
    FROM unsigned
),

-- Xét riêng từng dòng. Kết quả tạm ghi bằng số, kết quả kém nhất là số lớn nhất.
judged_row AS MATERIALIZED (
    SELECT commune, code, COALESCE(conclusion, answer) AS conclusion,
           CASE
               WHEN row_factor IS NULL THEN 'other-unit'
               WHEN numerator IS NOT NULL AND numerator_digits = '' THEN 'not-a-number'
               WHEN numerator IS NOT NULL AND numerator_factor IS NULL THEN 'other-unit'
               WHEN numerator IS NOT NULL AND numerator_plain IS NULL AND regexp_matches(numerator_digits, '^([1-9][0-9]{0,2}[.,][0-9]{3})$')
                   THEN 'ambiguous-number'
               WHEN numerator IS NOT NULL AND numerator_plain IS NULL THEN 'not-a-number'
               WHEN numerator IS NOT NULL AND numerator_exact IS NULL THEN 'number-too-long'
               WHEN numerator IS NOT NULL AND (numerator_unsigned IS NULL
                    OR numerator_unsigned <> numerator_exact * numerator_factor
                    OR (TRUE
                        AND CAST(numerator_unsigned * 1000000 AS BIGINT) % step_millionths <> 0))
                   THEN 'finer-than-unit'
               WHEN denominator IS NOT NULL AND denominator_digits = '' THEN 'not-a-number'
               WHEN denominator IS NOT NULL AND denominator_factor IS NULL THEN 'other-unit'
               WHEN denominator IS NOT NULL AND denominator_plain IS NULL AND regexp_matches(denominator_digits, '^([1-9][0-9]{0,2}[.,][0-9]{3})$')
                   THEN 'ambiguous-number'
               WHEN denominator IS NOT NULL AND denominator_plain IS NULL THEN 'not-a-number'
               WHEN denominator IS NOT NULL AND denominator_exact IS NULL THEN 'number-too-long'
               WHEN denominator IS NOT NULL AND (denominator_unsigned IS NULL
                    OR denominator_unsigned <> denominator_exact * denominator_factor
                    OR (TRUE
                        AND CAST(denominator_unsigned * 1000000 AS BIGINT) % step_millionths <> 0))
                   THEN 'finer-than-unit'
               WHEN value IS NOT NULL AND answer IS NULL AND kind NOT IN ('yes_no', 'level') AND value_digits = '' THEN 'not-a-number'
               WHEN value IS NOT NULL AND answer IS NULL AND kind NOT IN ('yes_no', 'level') AND value_factor IS NULL THEN 'other-unit'
               WHEN value IS NOT NULL AND answer IS NULL AND kind NOT IN ('yes_no', 'level') AND value_plain IS NULL AND regexp_matches(value_digits, '^([1-9][0-9]{0,2}[.,][0-9]{3})$')
                   THEN 'ambiguous-number'
               WHEN value IS NOT NULL AND answer IS NULL AND kind NOT IN ('yes_no', 'level') AND value_plain IS NULL THEN 'not-a-number'
               WHEN value IS NOT NULL AND answer IS NULL AND kind NOT IN ('yes_no', 'level') AND value_exact IS NULL THEN 'number-too-long'
               WHEN value IS NOT NULL AND answer IS NULL AND kind NOT IN ('yes_no', 'level') AND (value_unsigned IS NULL
                    OR value_unsigned <> value_exact * value_factor
                    OR (NOT is_percentage
                        AND CAST(value_unsigned * 1000000 AS BIGINT) % step_millionths <> 0))
                   THEN 'finer-than-unit'
               WHEN self_assessed IS NOT NULL AND conclusion IS NULL THEN 'not-an-answer'
               WHEN kind = 'yes_no' AND value IS NOT NULL AND answer IS NULL THEN 'value-of-other-kind'
               WHEN kind = 'level' AND value IS NOT NULL AND answer IS NULL AND rank_of_level IS NULL
                   THEN 'not-a-level'
               WHEN is_percentage AND value_number > percent_limit THEN 'percent-above-hundred'
               WHEN (numerator IS NOT NULL OR denominator IS NOT NULL) AND NOT kind_varies
                    AND (has_parts OR NOT is_percentage) THEN 'value-of-other-kind'
               WHEN (numerator IS NOT NULL OR denominator IS NOT NULL) AND value IS NOT NULL
                   THEN 'counts-and-value'
               WHEN denominator_number = 0 THEN 'zero-denominator'
               WHEN numerator_number > denominator_number AND NOT may_exceed AND kind <> 'growth'
                   THEN 'numerator-above-denominator'
               WHEN (conclusion = 'na' OR answer = 'na')
                    AND (numerator IS NOT NULL OR denominator IS NOT NULL
                         OR (value IS NOT NULL AND answer IS NULL)
                         OR conclusion <> 'na' OR answer <> 'na') THEN 'answers-contradict'
               WHEN kind <> 'yes_no' AND conclusion <> answer THEN 'answers-contradict'
               WHEN (conclusion = 'na' OR answer = 'na') AND NOT optional
                   THEN 'not-applicable-not-allowed'
               WHEN (conclusion = 'na' OR answer = 'na') AND note IS NULL
                   THEN 'not-applicable-without-reason'
           END AS problem,
           CASE
               WHEN optional AND COALESCE(conclusion, answer) = 'na' THEN 0
               WHEN kind = 'share' AND value IS NULL AND denominator_number > 0 AND asked = '>='
                   THEN CASE WHEN numerator_number * 100 >= number * denominator_number
                             THEN 1 WHEN numerator_number IS NOT NULL THEN 4 END
               WHEN kind = 'share' AND value IS NULL AND denominator_number > 0 AND asked = '<='
                   THEN CASE WHEN numerator_number * 100 <= number * denominator_number
                             THEN 1 WHEN numerator_number IS NOT NULL THEN 4 END
               WHEN kind = 'growth' AND value IS NULL AND denominator_number > 0 AND asked = '>='
                   THEN CASE WHEN numerator_number * 100 >= (number + 100) * denominator_number
                             THEN 1 WHEN numerator_number IS NOT NULL THEN 4 END
               WHEN kind = 'growth' AND value IS NULL AND denominator_number > 0 AND asked = '<='
                   THEN CASE WHEN numerator_number * 100 <= (number + 100) * denominator_number
                             THEN 1 WHEN numerator_number IS NOT NULL THEN 4 END
               WHEN kind = 'level' AND asked = '>=' AND rank_of_level IS NOT NULL
                   THEN CASE WHEN rank_of_level >= number THEN 1 ELSE 4 END
               WHEN kind IN ('share', 'growth', 'amount', 'count') AND value_number IS NOT NULL
                    AND asked = '>='
                   THEN CASE WHEN value_number >= number THEN 1 ELSE 4 END
               WHEN kind IN ('share', 'growth', 'amount', 'count') AND value_number IS NOT NULL
                    AND asked = '<='
                   THEN CASE WHEN value_number <= number THEN 1 ELSE 4 END
               WHEN kind = 'yes_no' AND asked = 'yes' AND answer = 'yes' THEN 1
               WHEN kind = 'yes_no' AND asked = 'yes' AND answer = 'no' THEN 4
           END AS compared,
           CASE
               WHEN COALESCE(conclusion, answer) = 'yes' THEN 1
               WHEN COALESCE(conclusion, answer) = 'no' THEN 4
               WHEN asked = 'unset'
                    AND (numerator IS NOT NULL OR denominator IS NOT NULL
                         OR value_number IS NOT NULL OR rank_of_level IS NOT NULL) THEN 3
               ELSE 2
           END AS concluded
    FROM converted
),

-- Những gì không xét được, gọi theo mã trong docs/diagnostics.md; hamlets và sexes là dòng chỉ về một phần của xã.
problem AS MATERIALIZED (
    SELECT commune, code, problem FROM judged_row WHERE problem IS NOT NULL
    UNION ALL
    SELECT commune, CAST(NULL AS TEXT), problem FROM placed WHERE problem IS NOT NULL
    UNION ALL
    SELECT commune, code, 'duplicate-row' FROM judged_row GROUP BY commune, code HAVING COUNT(*) > 1
    UNION ALL
    SELECT commune, MAX(indicator), 'duplicate-row' FROM fact
    WHERE fact IS NOT NULL GROUP BY commune, fact, hamlet HAVING COUNT(*) > 1
    UNION ALL
    SELECT MAX(commune), CAST(NULL AS TEXT), 'same-commune'
    FROM commune GROUP BY name HAVING COUNT(*) > 1
    UNION ALL
    SELECT commune, indicator, problem
    FROM (
        SELECT survey_row.commune, survey_row.indicator,
               CASE
                   WHEN survey_row.commune IS NULL THEN 'no-commune'
                   WHEN survey_row.indicator IS NULL THEN 'no-indicator'
                   WHEN survey_row.code IS NULL THEN NULL
                   WHEN spelled.code IS NULL AND code_elsewhere.code IS NULL THEN 'unknown-indicator'
                   WHEN spelled.code IS NULL OR survey_row.says_nothing THEN NULL
                   WHEN survey_row.hamlet IS NOT NULL THEN 'hamlets'
                   WHEN survey_row.sex IS NOT NULL
                        AND TRIM(regexp_replace(translate(lower(strip_accents(survey_row.sex)), 'đ', 'd'), '[^a-z0-9¡-�]+', ' ', 'g')) NOT IN ('', 'chung', 'both') THEN 'sexes'
               END AS problem
        FROM survey_row
        LEFT JOIN placed ON placed.commune = survey_row.commune
        LEFT JOIN spelled ON spelled.rules = placed.rules AND spelled.written = survey_row.code
        LEFT JOIN code_elsewhere ON code_elsewhere.code = survey_row.code
        WHERE NOT (survey_row.says_nothing AND survey_row.unit IS NULL AND survey_row.indicator IS NULL)
    ) AS looked_at
    WHERE problem IS NOT NULL
    UNION ALL
    SELECT commune, indicator, problem
    FROM (
        SELECT fact.commune, fact.indicator,
               CASE
                   WHEN fact.fact IS NULL THEN 'unknown-indicator'
                   WHEN fact.takes IS NULL OR fact.said IS NULL THEN NULL
                   WHEN fact.beside_value IS NOT NULL THEN 'bad-fact'
                   WHEN fact.takes <> '' AND fact.hamlet IS NOT NULL THEN 'bad-fact'
                   WHEN fact.takes = 'answer' AND (fact.answer IS NULL OR fact.answer = 'na') THEN 'bad-fact'
                   WHEN fact.fact = 'commune' AND fact.said <> commune.name THEN 'bad-fact'
               END AS problem
        FROM fact
        LEFT JOIN commune ON commune.commune = fact.commune
    ) AS looked_at
    WHERE problem IS NOT NULL
),

sound AS (
    SELECT placed.commune, placed.rules, placed.region
    FROM placed
    LEFT JOIN (SELECT DISTINCT commune FROM problem) AS unsound ON unsound.commune = placed.commune
    WHERE unsound.commune IS NULL
),

-- Các xã không có lỗi: mọi chỉ tiêu, kể cả chỉ tiêu do các nội dung quyết định.
leaf AS MATERIALIZED (
    SELECT sound.commune, asked.place, asked.criterion, asked.code, asked.part_of, asked.has_parts,
           asked.needed, asked.optional, judged_row.conclusion,
           CASE WHEN judged_row.code IS NULL THEN 2
                ELSE COALESCE(judged_row.compared, judged_row.concluded) END AS verdict
    FROM sound
    JOIN asked ON asked.rules = sound.rules AND asked.region = sound.region
    LEFT JOIN judged_row ON judged_row.commune = sound.commune AND judged_row.code = asked.code
),

parts AS (
    SELECT commune, part_of, MAX(verdict) AS worst, COUNT(*) AS parts,
           SUM(CASE WHEN verdict = 1 THEN 1 ELSE 0 END) AS met,
           SUM(CASE WHEN verdict = 0 THEN 1 ELSE 0 END) AS not_applicable,
           SUM(CASE WHEN verdict = 2 THEN 1 ELSE 0 END) AS no_data,
           SUM(CASE WHEN verdict = 3 THEN 1 ELSE 0 END) AS undecided
    FROM leaf
    WHERE part_of IS NOT NULL
    GROUP BY commune, part_of
),

whole AS (
    SELECT parts.commune, parts.part_of,
           CASE
               WHEN leaf.needed IS NULL THEN parts.worst
               WHEN parts.met >= leaf.needed THEN 1
               WHEN parts.not_applicable = parts.parts THEN 0
               WHEN parts.met + parts.no_data + parts.undecided < leaf.needed THEN 4
               WHEN parts.undecided > 0 THEN 3
               ELSE 2
           END AS verdict
    FROM parts
    JOIN leaf ON leaf.commune = parts.commune AND leaf.code = parts.part_of
),

indicator_verdict AS MATERIALIZED (
    SELECT leaf.commune, leaf.place, leaf.criterion, leaf.code, leaf.part_of,
           CASE
               WHEN NOT leaf.has_parts THEN leaf.verdict
               WHEN leaf.optional AND leaf.conclusion = 'na' THEN 0
               WHEN whole.verdict IN (2, 3) AND leaf.conclusion = 'yes'
                   THEN 1
               WHEN whole.verdict IN (2, 3) AND leaf.conclusion = 'no'
                   THEN 4
               ELSE whole.verdict
           END AS verdict
    FROM leaf
    LEFT JOIN whole ON whole.commune = leaf.commune AND whole.part_of = leaf.code
),

-- Tiêu chí theo chỉ tiêu kém nhất, xã theo tiêu chí kém nhất.
criterion_verdict AS MATERIALIZED (
    SELECT sound.commune, criterion.place, criterion.criterion,
           GREATEST(COALESCE(MAX(indicator_verdict.verdict),
                             CASE WHEN criterion.may_lack THEN 3 ELSE 2 END),
                    CASE WHEN criterion.may_lack THEN 3 ELSE 0 END)
               AS verdict
    FROM sound
    CROSS JOIN criterion
    LEFT JOIN indicator_verdict ON indicator_verdict.commune = sound.commune
                               AND indicator_verdict.criterion = criterion.criterion
                               AND indicator_verdict.part_of IS NULL
    GROUP BY sound.commune, criterion.place, criterion.criterion, criterion.may_lack
),

commune_verdict AS (
    SELECT criterion_verdict.commune,
           GREATEST(MAX(criterion_verdict.verdict), 0) AS verdict
    FROM criterion_verdict
    GROUP BY criterion_verdict.commune
)

-- Kết quả bằng chữ.
SELECT commune, criterion, code,
       CASE verdict WHEN 1 THEN 'met' WHEN 4 THEN 'not_met' WHEN 0 THEN 'not_applicable' WHEN 2 THEN 'no_data' WHEN 3 THEN 'undecided' END AS verdict,
       problem
FROM (
    SELECT commune, CAST(NULL AS TEXT) AS criterion, CAST(NULL AS TEXT) AS code, verdict,
           CAST(NULL AS TEXT) AS problem, 0 AS place
    FROM commune_verdict
    UNION ALL
    SELECT commune, criterion, NULL, verdict, NULL, place FROM criterion_verdict
    UNION ALL
    SELECT commune, criterion, code, verdict, NULL, place FROM indicator_verdict
    UNION ALL
    SELECT commune, NULL, code, NULL, problem, 0 FROM problem
) AS result
ORDER BY commune, place, code, problem;
