## Errors in reading and writing files

cannot-read = the file cannot be read: { $why }
    .help = Check the path and the right to read it.
why-not-found = not found
why-denied = no permission
why-full = the disk is full
why-too-large = too large
why-changed = it was written to while it was read; let the other program finish, then run again
why-no-plain-file = it is a device or a pipe, not a file; leave out -o to print
why-loop = a link that leads back to itself
is-a-folder = this is a folder, not a file
    .help = Give the path of each file.
cannot-write = the file cannot be written: { $why }
    .help = Check the right to write, the space left, and whether the file is open in another program.
no-such-folder = there is no folder { $folder }
    .help = Make the folder first, or choose another place.
output-is-input = the output is one of the inputs
    .help = Choose another name; inputs are never overwritten.
output-twice = two outputs to the same file
    .help = Choose another name for one of them.
unknown-output-format = the output's format is not known
    .help = { $option ->
        [yes] Choose a name that ends in { $allowed }, or give --format.
       *[no] Choose a name that ends in { $allowed }.
    }
no-pdf = PDF is not written directly
    .help = There are two ways: write .html and print it to PDF from a browser, or write .docx and save it as PDF from Word or LibreOffice.
needs-output-file = the format { $extension } is no text and cannot be printed
    .help = Write it to a file: -o report.{ $extension }
warnings-in-files = { $count ->
        [one] There is 1 warning
       *[other] There are { $count } warnings
    }: see the warnings in { $files }.
warnings-by-check = { $count ->
        [one] There is 1 warning
       *[other] There are { $count } warnings
    } about the figures: nongthon check tells.
