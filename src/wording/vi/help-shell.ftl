completions-about = In ra kịch bản để trình lệnh (shell) tự điền tên lệnh và tùy chọn khi bấm phím Tab.
completions-usage = nongthon completions [TÙY CHỌN] <TRÌNH_LỆNH>
completions-after =
    Ví dụ:
      nongthon completions bash > nongthon.bash
      nongthon completions powershell >> $PROFILE
completions-shell = bash, zsh, fish, elvish hoặc powershell
completions-shell-value = TRÌNH_LỆNH

man-about = Ghi hướng dẫn của mọi lệnh thành các trang cho lệnh man; không ghi vào thư mục nào thì in trang chính.
man-usage = nongthon man [TÙY CHỌN]
man-after =
    Ví dụ:
      nongthon man --output ~/.local/share/man/man1
man-output = Thư mục (đã có) để ghi mỗi lệnh một tệp .1; tệp cũ cùng tên bị thay
man-output-value = THƯ_MỤC
