assess-verdicts = Chỉ ghi kết quả: mỗi xã, mỗi tiêu chí, mỗi chỉ tiêu một dòng; csv (mặc định) hoặc =jsonl, khi có -o thì theo đuôi tệp; rất nhiều xã vẫn nhanh
assess-verdicts-value = ĐỊNH_DẠNG
