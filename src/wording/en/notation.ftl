## How numbers and units are written

notation-vietnamese = Vietnamese (1.520,5)
notation-english = English (1,520.5)
notation-not-shown = no number of the file shows how it writes them
notation-conflict = the file writes numbers both ways: { $vietnamese } is Vietnamese, { $english } is English
notation-cell = “{ $value }” (cell { $address })
other-notation = this number is written the { $written } way, but { $declared } was declared
    .help = Write the number the declared way, or correct --numbers.
unit-named-twice = the unit's name “{ $unit }” cannot be told from “{ $twin }”
    .help = Keep one of them; names of units are compared without accents and capitals.
