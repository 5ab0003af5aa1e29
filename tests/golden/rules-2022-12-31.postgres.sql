           CASE WHEN indicator ~ '^([="]*[0-9].*)$' THEN
               TRIM(regexp_replace(translate(lower(regexp_replace(normalize(indicator, NFD), '[̀-ͯ]', '', 'g')), 'Đđ', 'dd'), '[^a-z0-9¡-�]+', ' ', 'g')) AS name,
               TRIM(regexp_replace(translate(lower(regexp_replace(normalize(value, NFD), '[̀-ͯ]', '', 'g')), 'Đđ', 'dd'), '[^a-z0-9¡-�]+', ' ', 'g')) AS said
           TRIM(regexp_replace(translate(lower(regexp_replace(normalize(commune, NFD), '[̀-ͯ]', '', 'g')), 'Đđ', 'dd'), '[^a-z0-9¡-�]+', ' ', 'g')) AS name,
                THEN TRIM(regexp_replace(translate(lower(regexp_replace(normalize(survey_row.unit, NFD), '[̀-ͯ]', '', 'g')), 'Đđ', 'dd'), '[^a-z0-9¡-�]+', ' ', 'g')) END AS unit_of_row,
                THEN TRIM(regexp_replace(translate(lower(regexp_replace(normalize(survey_row.self_assessed, NFD), '[̀-ͯ]', '', 'g')), 'Đđ', 'dd'), '[^a-z0-9¡-�]+', ' ', 'g')) END AS concluded,
                THEN TRIM(regexp_replace(translate(lower(regexp_replace(normalize(survey_row.value, NFD), '[̀-ͯ]', '', 'g')), 'Đđ', 'dd'), '[^a-z0-9¡-�]+', ' ', 'g')) END AS said,
      AND (survey_row.sex IS NULL OR TRIM(regexp_replace(translate(lower(regexp_replace(normalize(survey_row.sex, NFD), '[̀-ͯ]', '', 'g')), 'Đđ', 'dd'), '[^a-z0-9¡-�]+', ' ', 'g')) IN ('', 'chung', 'both'))
       AND unit_of_numerator.name = TRIM(regexp_replace(translate(lower(regexp_replace(normalize(numerator_unit, NFD), '[̀-ͯ]', '', 'g')), 'Đđ', 'dd'), '[^a-z0-9¡-�]+', ' ', 'g'))
       AND unit_of_denominator.name = TRIM(regexp_replace(translate(lower(regexp_replace(normalize(denominator_unit, NFD), '[̀-ͯ]', '', 'g')), 'Đđ', 'dd'), '[^a-z0-9¡-�]+', ' ', 'g'))
       AND unit_of_value.name = TRIM(regexp_replace(translate(lower(regexp_replace(normalize(value_unit, NFD), '[̀-ͯ]', '', 'g')), 'Đđ', 'dd'), '[^a-z0-9¡-�]+', ' ', 'g'))
                WHEN numerator_digits ~ '^([0-9]+)$' THEN numerator_digits
                WHEN numerator_digits ~ '^([1-9][0-9]{0,2}[.,][0-9]{3})$' THEN CASE WHEN step_millionths % CAST(numerator_factor * 1000000 AS BIGINT) = 0 THEN REPLACE(REPLACE(numerator_digits, '.', ''), ',', '') WHEN FALSE THEN REPLACE(numerator_digits, ',', '.') END
                WHEN numerator_digits ~ '^([0-9]+[.,][0-9]+)$' THEN REPLACE(numerator_digits, ',', '.')
                WHEN numerator_digits ~ '^([0-9]{1,3}( [0-9]{3})+([.,][0-9]+)?)$' THEN REPLACE(REPLACE(numerator_digits, ' ', ''), ',', '.')
                WHEN numerator_digits ~ '^([0-9]{1,3}([.][0-9]{3})+,[0-9]+)$' THEN REPLACE(REPLACE(numerator_digits, '.', ''), ',', '.')
                WHEN numerator_digits ~ '^([0-9]{1,3}(,[0-9]{3})+[.][0-9]+)$' THEN REPLACE(numerator_digits, ',', '')
                WHEN numerator_digits ~ '^([0-9]{1,3}([.][0-9]{3}){2,}|[0-9]{1,3}(,[0-9]{3}){2,})$' THEN REPLACE(REPLACE(numerator_digits, '.', ''), ',', '')
                WHEN denominator_digits ~ '^([0-9]+)$' THEN denominator_digits
                WHEN denominator_digits ~ '^([1-9][0-9]{0,2}[.,][0-9]{3})$' THEN CASE WHEN step_millionths % CAST(denominator_factor * 1000000 AS BIGINT) = 0 THEN REPLACE(REPLACE(denominator_digits, '.', ''), ',', '') WHEN FALSE THEN REPLACE(denominator_digits, ',', '.') END
                WHEN denominator_digits ~ '^([0-9]+[.,][0-9]+)$' THEN REPLACE(denominator_digits, ',', '.')
                WHEN denominator_digits ~ '^([0-9]{1,3}( [0-9]{3})+([.,][0-9]+)?)$' THEN REPLACE(REPLACE(denominator_digits, ' ', ''), ',', '.')
                WHEN denominator_digits ~ '^([0-9]{1,3}([.][0-9]{3})+,[0-9]+)$' THEN REPLACE(REPLACE(denominator_digits, '.', ''), ',', '.')
                WHEN denominator_digits ~ '^([0-9]{1,3}(,[0-9]{3})+[.][0-9]+)$' THEN REPLACE(denominator_digits, ',', '')
                WHEN denominator_digits ~ '^([0-9]{1,3}([.][0-9]{3}){2,}|[0-9]{1,3}(,[0-9]{3}){2,})$' THEN REPLACE(REPLACE(denominator_digits, '.', ''), ',', '')
                WHEN value_digits ~ '^([0-9]+)$' THEN value_digits
                WHEN value_digits ~ '^([1-9][0-9]{0,2}[.,][0-9]{3})$' THEN CASE WHEN NOT is_percentage AND step_millionths % CAST(value_factor * 1000000 AS BIGINT) = 0 THEN REPLACE(REPLACE(value_digits, '.', ''), ',', '') WHEN kind = 'share' AND value_unit = '%' AND NOT may_exceed THEN REPLACE(value_digits, ',', '.') END
                WHEN value_digits ~ '^([0-9]+[.,][0-9]+)$' THEN REPLACE(value_digits, ',', '.')
                WHEN value_digits ~ '^([0-9]{1,3}( [0-9]{3})+([.,][0-9]+)?)$' THEN REPLACE(REPLACE(value_digits, ' ', ''), ',', '.')
                WHEN value_digits ~ '^([0-9]{1,3}([.][0-9]{3})+,[0-9]+)$' THEN REPLACE(REPLACE(value_digits, '.', ''), ',', '.')
                WHEN value_digits ~ '^([0-9]{1,3}(,[0-9]{3})+[.][0-9]+)$' THEN REPLACE(value_digits, ',', '')
                WHEN value_digits ~ '^([0-9]{1,3}([.][0-9]{3}){2,}|[0-9]{1,3}(,[0-9]{3}){2,})$' THEN REPLACE(REPLACE(value_digits, '.', ''), ',', '')
           CASE WHEN numerator_plain ~ '^(0*[0-9]{1,12}([.][0-9]{1,6})?)$' THEN CAST(numerator_plain AS DECIMAL(18, 6)) END AS numerator_exact,
           CASE WHEN denominator_plain ~ '^(0*[0-9]{1,12}([.][0-9]{1,6})?)$' THEN CAST(denominator_plain AS DECIMAL(18, 6)) END AS denominator_exact,
           CASE WHEN value_plain ~ '^(0*[0-9]{1,12}([.][0-9]{1,6})?)$' THEN CAST(value_plain AS DECIMAL(18, 6)) END AS value_exact
               WHEN numerator IS NOT NULL AND numerator_plain IS NULL AND numerator_digits ~ '^([1-9][0-9]{0,2}[.,][0-9]{3})$'
               WHEN denominator IS NOT NULL AND denominator_plain IS NULL AND denominator_digits ~ '^([1-9][0-9]{0,2}[.,][0-9]{3})$'
               WHEN value IS NOT NULL AND answer IS NULL AND kind NOT IN ('yes_no', 'level') AND value_plain IS NULL AND value_digits ~ '^([1-9][0-9]{0,2}[.,][0-9]{3})$'
                        AND TRIM(regexp_replace(translate(lower(regexp_replace(normalize(survey_row.sex, NFD), '[̀-ͯ]', '', 'g')), 'Đđ', 'dd'), '[^a-z0-9¡-�]+', ' ', 'g')) NOT IN ('', 'chung', 'both') THEN 'sexes'
