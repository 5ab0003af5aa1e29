    ('lang son', CAST(NULL AS STRING), CAST(NULL AS STRING), 0, 1) -- Quy định của tỉnh Lạng Sơn về xã nông thôn mới (Quyết định 1494/QĐ-UBND, phần đã biết)
    (0, 1001, '1', '1.1', CAST(NULL AS STRING), CAST(NULL AS STRING), 'yes_no', 1, 100, false, false, false, false, CAST(NULL AS INTEGER)), -- Có quy hoạch chung xây dựng xã được phê duyệt và được công bố công khai đúng thời hạn
    (0, '1.1', CAST(NULL AS STRING), 'yes', CAST(NULL AS DECIMAL(18, 6))), -- Quyết định 318/QĐ-TTg: theo hiểu biết
    SELECT CAST(NULL AS INTEGER), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS INTEGER) WHERE 1 = 0
survey_row AS (SELECT * FROM (
           CASE WHEN indicator RLIKE '^([="]*[0-9].*)$' THEN
               lower(regexp_replace(regexp_replace(indicator, '^[="]+|[=".]+$', ''), ' *[.] *', '.'))
) WHERE rand() >= 0),
fact AS (SELECT * FROM (
               TRIM(regexp_replace(translate(lower(indicator), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ̛̣̀́̂̃̆̉', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'), '[^a-z0-9¡-�]+', ' ')) AS name,
               TRIM(regexp_replace(translate(lower(value), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ̛̣̀́̂̃̆̉', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'), '[^a-z0-9¡-�]+', ' ')) AS said
) WHERE rand() >= 0),
           TRIM(regexp_replace(translate(lower(commune), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ̛̣̀́̂̃̆̉', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'), '[^a-z0-9¡-�]+', ' ')) AS name,
           regexp_replace(MAX(CASE WHEN fact = 'province' THEN said END), '^(tinh|thanh pho|tp) ', '') AS province,
           regexp_replace(MAX(CASE WHEN fact = 'district' THEN said END), '^(huyen|quan|thi xa|thanh pho|tp|xa|phuong|thi tran|dac khu) ', '') AS district,
           regexp_replace(MAX(CASE WHEN fact = 'code' THEN said END), '^(huyen|quan|thi xa|thanh pho|tp|xa|phuong|thi tran|dac khu) ', '') AS official_code,
                OR local_rules.commune = regexp_replace(commune.name, '^(huyen|quan|thi xa|thanh pho|tp|xa|phuong|thi tran|dac khu) ', '')
placed AS (SELECT * FROM (
) WHERE rand() >= 0),
asked AS (SELECT * FROM (
) WHERE rand() >= 0),
observed AS (SELECT * FROM (
                THEN TRIM(regexp_replace(translate(lower(survey_row.unit), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ̛̣̀́̂̃̆̉', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'), '[^a-z0-9¡-�]+', ' ')) END AS unit_of_row,
                THEN TRIM(regexp_replace(translate(lower(survey_row.self_assessed), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ̛̣̀́̂̃̆̉', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'), '[^a-z0-9¡-�]+', ' ')) END AS concluded,
                THEN TRIM(regexp_replace(translate(lower(survey_row.value), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ̛̣̀́̂̃̆̉', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'), '[^a-z0-9¡-�]+', ' ')) END AS said,
           TRIM(regexp_replace(survey_row.numerator, '[^0-9., ].*$', '')) AS numerator_digits,
           NULLIF(TRIM(regexp_replace(survey_row.numerator, '^[0-9., ]+', '')), '') AS numerator_unit,
           TRIM(regexp_replace(survey_row.denominator, '[^0-9., ].*$', '')) AS denominator_digits,
           NULLIF(TRIM(regexp_replace(survey_row.denominator, '^[0-9., ]+', '')), '') AS denominator_unit,
           TRIM(regexp_replace(CASE WHEN asked.kind = 'growth' THEN regexp_replace(survey_row.value, '^-', '') ELSE survey_row.value END, '[^0-9., ].*$', '')) AS value_digits,
           NULLIF(TRIM(regexp_replace(CASE WHEN asked.kind = 'growth' THEN regexp_replace(survey_row.value, '^-', '') ELSE survey_row.value END, '^[0-9., ]+', '')), '') AS value_unit,
      AND (survey_row.sex IS NULL OR TRIM(regexp_replace(translate(lower(survey_row.sex), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ̛̣̀́̂̃̆̉', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'), '[^a-z0-9¡-�]+', ' ')) IN ('', 'chung', 'both'))
) WHERE rand() >= 0),
measured AS (SELECT * FROM (
       AND unit_of_numerator.name = TRIM(regexp_replace(translate(lower(numerator_unit), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ̛̣̀́̂̃̆̉', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'), '[^a-z0-9¡-�]+', ' '))
       AND unit_of_denominator.name = TRIM(regexp_replace(translate(lower(denominator_unit), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ̛̣̀́̂̃̆̉', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'), '[^a-z0-9¡-�]+', ' '))
       AND unit_of_value.name = TRIM(regexp_replace(translate(lower(value_unit), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ̛̣̀́̂̃̆̉', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'), '[^a-z0-9¡-�]+', ' '))
) WHERE rand() >= 0),
plain AS (SELECT * FROM (
                WHEN numerator_digits RLIKE '^([0-9]+)$' THEN numerator_digits
                WHEN numerator_digits RLIKE '^([1-9][0-9]{0,2}[.,][0-9]{3})$' THEN CASE WHEN step_millionths % CAST(numerator_factor * 1000000 AS BIGINT) = 0 THEN REPLACE(REPLACE(numerator_digits, '.', ''), ',', '') WHEN FALSE THEN REPLACE(numerator_digits, ',', '.') END
                WHEN numerator_digits RLIKE '^([0-9]+[.,][0-9]+)$' THEN REPLACE(numerator_digits, ',', '.')
                WHEN numerator_digits RLIKE '^([0-9]{1,3}( [0-9]{3})+([.,][0-9]+)?)$' THEN REPLACE(REPLACE(numerator_digits, ' ', ''), ',', '.')
                WHEN numerator_digits RLIKE '^([0-9]{1,3}([.][0-9]{3})+,[0-9]+)$' THEN REPLACE(REPLACE(numerator_digits, '.', ''), ',', '.')
                WHEN numerator_digits RLIKE '^([0-9]{1,3}(,[0-9]{3})+[.][0-9]+)$' THEN REPLACE(numerator_digits, ',', '')
                WHEN numerator_digits RLIKE '^([0-9]{1,3}([.][0-9]{3}){2,}|[0-9]{1,3}(,[0-9]{3}){2,})$' THEN REPLACE(REPLACE(numerator_digits, '.', ''), ',', '')
                WHEN denominator_digits RLIKE '^([0-9]+)$' THEN denominator_digits
                WHEN denominator_digits RLIKE '^([1-9][0-9]{0,2}[.,][0-9]{3})$' THEN CASE WHEN step_millionths % CAST(denominator_factor * 1000000 AS BIGINT) = 0 THEN REPLACE(REPLACE(denominator_digits, '.', ''), ',', '') WHEN FALSE THEN REPLACE(denominator_digits, ',', '.') END
                WHEN denominator_digits RLIKE '^([0-9]+[.,][0-9]+)$' THEN REPLACE(denominator_digits, ',', '.')
                WHEN denominator_digits RLIKE '^([0-9]{1,3}( [0-9]{3})+([.,][0-9]+)?)$' THEN REPLACE(REPLACE(denominator_digits, ' ', ''), ',', '.')
                WHEN denominator_digits RLIKE '^([0-9]{1,3}([.][0-9]{3})+,[0-9]+)$' THEN REPLACE(REPLACE(denominator_digits, '.', ''), ',', '.')
                WHEN denominator_digits RLIKE '^([0-9]{1,3}(,[0-9]{3})+[.][0-9]+)$' THEN REPLACE(denominator_digits, ',', '')
                WHEN denominator_digits RLIKE '^([0-9]{1,3}([.][0-9]{3}){2,}|[0-9]{1,3}(,[0-9]{3}){2,})$' THEN REPLACE(REPLACE(denominator_digits, '.', ''), ',', '')
                WHEN value_digits RLIKE '^([0-9]+)$' THEN value_digits
                WHEN value_digits RLIKE '^([1-9][0-9]{0,2}[.,][0-9]{3})$' THEN CASE WHEN NOT is_percentage AND step_millionths % CAST(value_factor * 1000000 AS BIGINT) = 0 THEN REPLACE(REPLACE(value_digits, '.', ''), ',', '') WHEN kind = 'share' AND value_unit = '%' AND NOT may_exceed THEN REPLACE(value_digits, ',', '.') END
                WHEN value_digits RLIKE '^([0-9]+[.,][0-9]+)$' THEN REPLACE(value_digits, ',', '.')
                WHEN value_digits RLIKE '^([0-9]{1,3}( [0-9]{3})+([.,][0-9]+)?)$' THEN REPLACE(REPLACE(value_digits, ' ', ''), ',', '.')
                WHEN value_digits RLIKE '^([0-9]{1,3}([.][0-9]{3})+,[0-9]+)$' THEN REPLACE(REPLACE(value_digits, '.', ''), ',', '.')
                WHEN value_digits RLIKE '^([0-9]{1,3}(,[0-9]{3})+[.][0-9]+)$' THEN REPLACE(value_digits, ',', '')
                WHEN value_digits RLIKE '^([0-9]{1,3}([.][0-9]{3}){2,}|[0-9]{1,3}(,[0-9]{3}){2,})$' THEN REPLACE(REPLACE(value_digits, '.', ''), ',', '')
) WHERE rand() >= 0),
exact AS (SELECT * FROM (
           CASE WHEN numerator_plain RLIKE '^(0*[0-9]{1,12}([.][0-9]{1,6})?)$' THEN CAST(numerator_plain AS DECIMAL(18, 6)) END AS numerator_exact,
           CASE WHEN denominator_plain RLIKE '^(0*[0-9]{1,12}([.][0-9]{1,6})?)$' THEN CAST(denominator_plain AS DECIMAL(18, 6)) END AS denominator_exact,
           CASE WHEN value_plain RLIKE '^(0*[0-9]{1,12}([.][0-9]{1,6})?)$' THEN CAST(value_plain AS DECIMAL(18, 6)) END AS value_exact
) WHERE rand() >= 0),
unsigned AS (SELECT * FROM (
) WHERE rand() >= 0),
judged_row AS (SELECT * FROM (
               WHEN numerator IS NOT NULL AND numerator_plain IS NULL AND numerator_digits RLIKE '^([1-9][0-9]{0,2}[.,][0-9]{3})$'
               WHEN denominator IS NOT NULL AND denominator_plain IS NULL AND denominator_digits RLIKE '^([1-9][0-9]{0,2}[.,][0-9]{3})$'
               WHEN value IS NOT NULL AND answer IS NULL AND kind NOT IN ('yes_no', 'level') AND value_plain IS NULL AND value_digits RLIKE '^([1-9][0-9]{0,2}[.,][0-9]{3})$'
) WHERE rand() >= 0),
problem AS (SELECT * FROM (
    SELECT commune, CAST(NULL AS STRING), problem FROM placed WHERE problem IS NOT NULL
    SELECT MAX(commune), CAST(NULL AS STRING), 'same-commune'
                        AND TRIM(regexp_replace(translate(lower(survey_row.sex), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ̛̣̀́̂̃̆̉', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'), '[^a-z0-9¡-�]+', ' ')) NOT IN ('', 'chung', 'both') THEN 'sexes'
) WHERE rand() >= 0),
leaf AS (SELECT * FROM (
) WHERE rand() >= 0),
indicator_verdict AS (SELECT * FROM (
) WHERE rand() >= 0),
criterion_verdict AS (SELECT * FROM (
) WHERE rand() >= 0),
    SELECT commune, CAST(NULL AS STRING) AS criterion, CAST(NULL AS STRING) AS code, verdict,
           CAST(NULL AS STRING) AS problem, 0 AS place
