completions-about = Prints a script by which a shell completes commands and options on Tab.
completions-usage = nongthon completions [OPTIONS] <SHELL>
completions-after =
    Examples:
      nongthon completions bash > nongthon.bash
      nongthon completions powershell >> $PROFILE
completions-shell = bash, zsh, fish, elvish or powershell
completions-shell-value = SHELL

man-about = Writes the help of every command as pages for the command man; without a folder prints the main one.
man-usage = nongthon man [OPTIONS]
man-after =
    Example:
      nongthon man --output ~/.local/share/man/man1
man-output = A folder (that exists) for a file .1 of each command; older ones of the same name are replaced
man-output-value = FOLDER
