CREATE OR REPLACE TEMPORARY VIEW province (province, region) AS (
);
CREATE OR REPLACE TEMPORARY VIEW level (name, region) AS (
);
CREATE OR REPLACE TEMPORARY VIEW region_rule (place, fact, region) AS (
);
CREATE OR REPLACE TEMPORARY VIEW local_rules (province, district, commune, narrowness, rules) AS (
    ('lang son', CAST(NULL AS STRING), CAST(NULL AS STRING), 0, 1) -- Quy định của tỉnh Lạng Sơn về xã nông thôn mới (Quyết định 1494/QĐ-UBND, phần đã biết)
);
CREATE OR REPLACE TEMPORARY VIEW criterion (place, criterion, may_lack) AS (
);
CREATE OR REPLACE TEMPORARY VIEW indicator (rules, place, criterion, code, part_of, also, kind, step, percent_limit, may_exceed, kind_varies, optional, has_parts, parts_needed) AS (
    (0, 1001, '1', '1.1', CAST(NULL AS STRING), CAST(NULL AS STRING), 'yes_no', 1, 100, false, false, false, false, CAST(NULL AS INTEGER)), -- Có quy hoạch chung xây dựng xã được phê duyệt và được công bố công khai đúng thời hạn
);
CREATE OR REPLACE TEMPORARY VIEW target (rules, code, regions, asked, number) AS (
    (0, '1.1', CAST(NULL AS STRING), 'yes', CAST(NULL AS DECIMAL(18, 6))), -- Quyết định 318/QĐ-TTg: theo hiểu biết
);
CREATE OR REPLACE TEMPORARY VIEW scale_level (rules, code, name, rank_of_level) AS (
    SELECT CAST(NULL AS INTEGER), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS INTEGER) WHERE 1 = 0
);
CREATE OR REPLACE TEMPORARY VIEW unit (code, name, factor) AS (
);
CREATE OR REPLACE TEMPORARY VIEW code_elsewhere (code) AS (
);
CREATE OR REPLACE TEMPORARY VIEW fact_name (name, fact, takes) AS (
);
DROP TABLE IF EXISTS nongthon_survey_row;
CREATE TABLE nongthon_survey_row USING parquet AS (
           CASE WHEN indicator RLIKE '^([="]*[0-9].*)$' THEN
               lower(regexp_replace(regexp_replace(indicator, '^[="]+|[=".]+$', ''), ' *[.] *', '.'))
);
CREATE OR REPLACE TEMPORARY VIEW survey_row AS SELECT * FROM nongthon_survey_row;
DROP TABLE IF EXISTS nongthon_fact;
CREATE TABLE nongthon_fact USING parquet AS (
               TRIM(regexp_replace(translate(lower(indicator), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ̛̣̀́̂̃̆̉', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'), '[^a-z0-9¡-�]+', ' ')) AS name,
               TRIM(regexp_replace(translate(lower(value), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ̛̣̀́̂̃̆̉', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'), '[^a-z0-9¡-�]+', ' ')) AS said
);
CREATE OR REPLACE TEMPORARY VIEW fact AS SELECT * FROM nongthon_fact;
CREATE OR REPLACE TEMPORARY VIEW commune AS (
           TRIM(regexp_replace(translate(lower(commune), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ̛̣̀́̂̃̆̉', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'), '[^a-z0-9¡-�]+', ' ')) AS name,
           regexp_replace(MAX(CASE WHEN fact = 'province' THEN said END), '^(tinh|thanh pho|tp) ', '') AS province,
           regexp_replace(MAX(CASE WHEN fact = 'district' THEN said END), '^(huyen|quan|thi xa|thanh pho|tp|xa|phuong|thi tran|dac khu) ', '') AS district,
           regexp_replace(MAX(CASE WHEN fact = 'code' THEN said END), '^(huyen|quan|thi xa|thanh pho|tp|xa|phuong|thi tran|dac khu) ', '') AS official_code,
);
CREATE OR REPLACE TEMPORARY VIEW ruled AS (
);
CREATE OR REPLACE TEMPORARY VIEW own_rules AS (
                OR local_rules.commune = regexp_replace(commune.name, '^(huyen|quan|thi xa|thanh pho|tp|xa|phuong|thi tran|dac khu) ', '')
);
DROP TABLE IF EXISTS nongthon_placed;
CREATE TABLE nongthon_placed USING parquet AS (
);
CREATE OR REPLACE TEMPORARY VIEW placed AS SELECT * FROM nongthon_placed;
DROP TABLE IF EXISTS nongthon_asked;
CREATE TABLE nongthon_asked USING parquet AS (
);
CREATE OR REPLACE TEMPORARY VIEW asked AS SELECT * FROM nongthon_asked;
CREATE OR REPLACE TEMPORARY VIEW spelled AS (
);
DROP TABLE IF EXISTS nongthon_observed;
CREATE TABLE nongthon_observed USING parquet AS (
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
);
CREATE OR REPLACE TEMPORARY VIEW observed AS SELECT * FROM nongthon_observed;
CREATE OR REPLACE TEMPORARY VIEW in_unit AS (
);
DROP TABLE IF EXISTS nongthon_measured;
CREATE TABLE nongthon_measured USING parquet AS (
       AND unit_of_numerator.name = TRIM(regexp_replace(translate(lower(numerator_unit), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ̛̣̀́̂̃̆̉', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'), '[^a-z0-9¡-�]+', ' '))
       AND unit_of_denominator.name = TRIM(regexp_replace(translate(lower(denominator_unit), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ̛̣̀́̂̃̆̉', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'), '[^a-z0-9¡-�]+', ' '))
       AND unit_of_value.name = TRIM(regexp_replace(translate(lower(value_unit), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ̛̣̀́̂̃̆̉', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'), '[^a-z0-9¡-�]+', ' '))
);
CREATE OR REPLACE TEMPORARY VIEW measured AS SELECT * FROM nongthon_measured;
DROP TABLE IF EXISTS nongthon_plain;
CREATE TABLE nongthon_plain USING parquet AS (
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
);
CREATE OR REPLACE TEMPORARY VIEW plain AS SELECT * FROM nongthon_plain;
DROP TABLE IF EXISTS nongthon_exact;
CREATE TABLE nongthon_exact USING parquet AS (
           CASE WHEN numerator_plain RLIKE '^(0*[0-9]{1,12}([.][0-9]{1,6})?)$' THEN CAST(numerator_plain AS DECIMAL(18, 6)) END AS numerator_exact,
           CASE WHEN denominator_plain RLIKE '^(0*[0-9]{1,12}([.][0-9]{1,6})?)$' THEN CAST(denominator_plain AS DECIMAL(18, 6)) END AS denominator_exact,
           CASE WHEN value_plain RLIKE '^(0*[0-9]{1,12}([.][0-9]{1,6})?)$' THEN CAST(value_plain AS DECIMAL(18, 6)) END AS value_exact
);
CREATE OR REPLACE TEMPORARY VIEW exact AS SELECT * FROM nongthon_exact;
DROP TABLE IF EXISTS nongthon_unsigned;
CREATE TABLE nongthon_unsigned USING parquet AS (
);
CREATE OR REPLACE TEMPORARY VIEW unsigned AS SELECT * FROM nongthon_unsigned;
CREATE OR REPLACE TEMPORARY VIEW converted AS (
);
DROP TABLE IF EXISTS nongthon_judged_row;
CREATE TABLE nongthon_judged_row USING parquet AS (
               WHEN numerator IS NOT NULL AND numerator_plain IS NULL AND numerator_digits RLIKE '^([1-9][0-9]{0,2}[.,][0-9]{3})$'
               WHEN denominator IS NOT NULL AND denominator_plain IS NULL AND denominator_digits RLIKE '^([1-9][0-9]{0,2}[.,][0-9]{3})$'
               WHEN value IS NOT NULL AND answer IS NULL AND kind NOT IN ('yes_no', 'level') AND value_plain IS NULL AND value_digits RLIKE '^([1-9][0-9]{0,2}[.,][0-9]{3})$'
);
CREATE OR REPLACE TEMPORARY VIEW judged_row AS SELECT * FROM nongthon_judged_row;
DROP TABLE IF EXISTS nongthon_problem;
CREATE TABLE nongthon_problem USING parquet AS (
    SELECT commune, CAST(NULL AS STRING), problem FROM placed WHERE problem IS NOT NULL
    SELECT MAX(commune), CAST(NULL AS STRING), 'same-commune'
                        AND TRIM(regexp_replace(translate(lower(survey_row.sex), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ̛̣̀́̂̃̆̉', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'), '[^a-z0-9¡-�]+', ' ')) NOT IN ('', 'chung', 'both') THEN 'sexes'
);
CREATE OR REPLACE TEMPORARY VIEW problem AS SELECT * FROM nongthon_problem;
CREATE OR REPLACE TEMPORARY VIEW sound AS (
);
DROP TABLE IF EXISTS nongthon_leaf;
CREATE TABLE nongthon_leaf USING parquet AS (
);
CREATE OR REPLACE TEMPORARY VIEW leaf AS SELECT * FROM nongthon_leaf;
CREATE OR REPLACE TEMPORARY VIEW parts AS (
);
CREATE OR REPLACE TEMPORARY VIEW whole AS (
);
DROP TABLE IF EXISTS nongthon_indicator_verdict;
CREATE TABLE nongthon_indicator_verdict USING parquet AS (
);
CREATE OR REPLACE TEMPORARY VIEW indicator_verdict AS SELECT * FROM nongthon_indicator_verdict;
DROP TABLE IF EXISTS nongthon_criterion_verdict;
CREATE TABLE nongthon_criterion_verdict USING parquet AS (
);
CREATE OR REPLACE TEMPORARY VIEW criterion_verdict AS SELECT * FROM nongthon_criterion_verdict;
CREATE OR REPLACE TEMPORARY VIEW commune_verdict AS (
);
DROP TABLE IF EXISTS nongthon_verdicts;
CREATE TABLE nongthon_verdicts USING parquet AS
    SELECT commune, CAST(NULL AS STRING) AS criterion, CAST(NULL AS STRING) AS code, verdict,
           CAST(NULL AS STRING) AS problem, 0 AS place
DROP VIEW province;
DROP VIEW level;
DROP VIEW region_rule;
DROP VIEW local_rules;
DROP VIEW criterion;
DROP VIEW indicator;
DROP VIEW target;
DROP VIEW scale_level;
DROP VIEW unit;
DROP VIEW code_elsewhere;
DROP VIEW fact_name;
DROP VIEW survey_row;
DROP VIEW fact;
DROP VIEW commune;
DROP VIEW ruled;
DROP VIEW own_rules;
DROP VIEW placed;
DROP VIEW asked;
DROP VIEW spelled;
DROP VIEW observed;
DROP VIEW in_unit;
DROP VIEW measured;
DROP VIEW plain;
DROP VIEW exact;
DROP VIEW unsigned;
DROP VIEW converted;
DROP VIEW judged_row;
DROP VIEW problem;
DROP VIEW sound;
DROP VIEW leaf;
DROP VIEW parts;
DROP VIEW whole;
DROP VIEW indicator_verdict;
DROP VIEW criterion_verdict;
DROP VIEW commune_verdict;
DROP TABLE nongthon_survey_row;
DROP TABLE nongthon_fact;
DROP TABLE nongthon_placed;
DROP TABLE nongthon_asked;
DROP TABLE nongthon_observed;
DROP TABLE nongthon_measured;
DROP TABLE nongthon_plain;
DROP TABLE nongthon_exact;
DROP TABLE nongthon_unsigned;
DROP TABLE nongthon_judged_row;
DROP TABLE nongthon_problem;
DROP TABLE nongthon_leaf;
DROP TABLE nongthon_indicator_verdict;
DROP TABLE nongthon_criterion_verdict;
