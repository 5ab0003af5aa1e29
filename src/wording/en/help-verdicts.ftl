assess-verdicts = Writes the verdicts alone: a row for each commune, criterion and indicator; csv (default) or =jsonl, with -o as the file's extension says; fast for very many communes
assess-verdicts-value = FORMAT
