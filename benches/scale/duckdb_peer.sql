-- The verdict of every indicator, criterion and commune of a survey, by DuckDB.
--
-- Written as well as its authors could: the file is read once (reading it again for the facts takes
-- more time and, against expectation, more memory), names are replaced by whole numbers before rows are
-- joined and grouped, and what is asked of each kind of place is looked up, resolved beforehand, in a
-- table that `generate_survey --targets` writes.
-- Nothing is checked: what nongthon reports as an error is taken as it comes here.
--
-- Verdicts are ranked so that the worst of several is their maximum:
-- 0 not_applicable, 1 met, 2 no_data, 3 undecided, 4 not_met.

SET threads = $threads;
SET preserve_insertion_order = false;

CREATE TEMP TABLE rule AS
WITH numbered AS (
    SELECT row_number() OVER () :: INTEGER AS rule,
           dense_rank() OVER (ORDER BY province, day, extremely_difficult) :: SMALLINT
               AS kind_of_place,
           dense_rank() OVER (ORDER BY criterion) :: SMALLINT AS number_of_criterion,
           *
    FROM read_csv('$targets', header = true, columns = {
        province: 'VARCHAR', day: 'VARCHAR', extremely_difficult: 'BOOLEAN', complete: 'BOOLEAN',
        criterion: 'VARCHAR', code: 'VARCHAR', part_of: 'VARCHAR', kind: 'VARCHAR',
        optional: 'BOOLEAN', requirement: 'VARCHAR', target: 'DECIMAL(18, 6)'}))
SELECT rule.*, whole.rule AS whole
FROM numbered AS rule
LEFT JOIN numbered AS whole
    ON whole.kind_of_place = rule.kind_of_place AND whole.code = rule.part_of;

CREATE TEMP TABLE survey AS
SELECT * EXCLUDE note FROM read_csv('$survey', header = true, auto_detect = false, delim = ',',
    quote = '"', escape = '"', columns = {
    commune: 'VARCHAR', indicator: 'VARCHAR', numerator: 'DECIMAL(18, 6)', denominator: 'DECIMAL(18, 6)',
    value: 'VARCHAR', self_assessed: 'VARCHAR', note: 'VARCHAR'});

CREATE TEMP TABLE commune AS
WITH fact AS (
    SELECT commune AS name,
           any_value(value) FILTER (indicator = 'province') AS province,
           any_value(value) FILTER (indicator = 'district') AS district,
           any_value(value) FILTER (indicator = 'code') AS code,
           any_value(value) FILTER (indicator = 'date') AS day,
           coalesce(any_value(value) FILTER (indicator = 'extremely difficult'), 'no') = 'yes'
               AS extremely_difficult
    FROM survey
    WHERE indicator IN ('province', 'district', 'code', 'date', 'extremely difficult')
    GROUP BY commune)
SELECT row_number() OVER () :: INTEGER AS commune, fact.province, fact.district, fact.code, fact.name,
       kind.kind_of_place, kind.complete
FROM fact
JOIN (SELECT DISTINCT kind_of_place, province, day, extremely_difficult, complete FROM rule) AS kind
    USING (province, day, extremely_difficult);

-- What each row says by itself; the parts of an indicator are put together below.
CREATE TEMP TABLE judged AS
WITH observed AS (
    SELECT commune.commune, rule.rule, rule.kind, rule.optional, rule.requirement, rule.target,
           survey.numerator, survey.denominator, survey.value,
           CASE survey.value WHEN 'yes' THEN 1 WHEN 'no' THEN 4 WHEN 'na' THEN 0 END AS answer,
           CASE survey.self_assessed WHEN 'yes' THEN 1 WHEN 'no' THEN 4 WHEN 'na' THEN 0
                ELSE answer END AS conclusion
    FROM survey
    JOIN commune ON commune.name = survey.commune
    JOIN rule ON rule.kind_of_place = commune.kind_of_place AND rule.code = survey.indicator),
measured AS (
    SELECT *,
           CASE WHEN kind IN ('share', 'amount', 'count') AND answer IS NULL AND value IS NOT NULL
                THEN TRY_CAST(rtrim(value, '%') AS DECIMAL(18, 6)) END AS number,
           kind = 'share' AND value IS NULL AND numerator IS NOT NULL AND denominator > 0 AS counted
    FROM observed)
SELECT commune, rule, conclusion :: TINYINT AS conclusion,
       CASE
           WHEN optional AND conclusion = 0 THEN 0
           WHEN counted AND requirement = '>='
               THEN if(numerator * 100 >= target * denominator, 1, 4)
           WHEN counted AND requirement = '<='
               THEN if(numerator * 100 <= target * denominator, 1, 4)
           WHEN number IS NOT NULL AND requirement = '>=' THEN if(number >= target, 1, 4)
           WHEN number IS NOT NULL AND requirement = '<=' THEN if(number <= target, 1, 4)
           WHEN kind = 'yesno' AND requirement = 'yes' AND answer IN (1, 4) THEN answer
           WHEN conclusion IN (1, 4) THEN conclusion
           WHEN requirement = 'unset'
                AND (number IS NOT NULL OR numerator IS NOT NULL OR denominator IS NOT NULL) THEN 3
           ELSE 2
       END :: TINYINT AS verdict
FROM measured;

DROP TABLE survey;

-- Indicators and parts without a row.
INSERT INTO judged
WITH given AS (SELECT commune, count(*) AS rows FROM judged GROUP BY commune),
asked AS (SELECT kind_of_place, count(*) AS rows FROM rule GROUP BY kind_of_place),
short AS (
    SELECT commune.commune, commune.kind_of_place
    FROM commune JOIN asked USING (kind_of_place) LEFT JOIN given USING (commune)
    WHERE coalesce(given.rows, 0) < asked.rows),
present AS (SELECT commune, rule FROM judged WHERE commune IN (SELECT commune FROM short))
SELECT short.commune, rule.rule, NULL, 2
FROM short JOIN rule USING (kind_of_place) ANTI JOIN present USING (commune, rule);

-- Indicators that their parts decide.
CREATE TEMP TABLE decided AS
WITH parts AS (
    SELECT judged.commune, rule.whole AS rule, max(judged.verdict) AS verdict
    FROM judged JOIN rule USING (rule)
    WHERE rule.whole IS NOT NULL
    GROUP BY judged.commune, rule.whole)
SELECT judged.commune, judged.rule,
       CASE WHEN rule.optional AND judged.conclusion = 0 THEN 0
            WHEN parts.verdict IN (2, 3) AND judged.conclusion IN (1, 4) THEN judged.conclusion
            ELSE parts.verdict END :: TINYINT AS verdict
FROM judged JOIN rule USING (rule) JOIN parts USING (commune, rule)
WHERE rule.kind = 'parts';

CREATE TEMP VIEW indicator AS
SELECT commune, rule, verdict FROM judged
WHERE rule NOT IN (SELECT rule FROM rule WHERE kind = 'parts')
UNION ALL FROM decided;

CREATE TEMP TABLE criterion AS
SELECT indicator.commune, rule.number_of_criterion, max(indicator.verdict) AS verdict
FROM indicator JOIN rule USING (rule)
WHERE rule.whole IS NULL
GROUP BY indicator.commune, rule.number_of_criterion;

COPY (
    WITH verdict AS (
        SELECT indicator.commune, rule.criterion, rule.code, indicator.verdict
        FROM indicator JOIN rule USING (rule)
        UNION ALL
        SELECT criterion.commune, name.criterion, NULL, criterion.verdict
        FROM criterion
        JOIN (SELECT DISTINCT number_of_criterion, criterion FROM rule) AS name
            USING (number_of_criterion)
        UNION ALL
        SELECT commune, NULL, NULL,
               greatest(max(criterion.verdict), if(any_value(commune.complete), 0, 3))
        FROM criterion JOIN commune USING (commune)
        GROUP BY commune)
    SELECT commune.province, commune.district, commune.code AS commune_code, commune.name AS commune,
           verdict.criterion, verdict.code,
           ['not_applicable', 'met', 'no_data', 'undecided', 'not_met'][verdict.verdict + 1]
               AS verdict
    FROM verdict JOIN commune USING (commune)
) TO '$output' (HEADER);
