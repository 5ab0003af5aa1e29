{% for line in preamble %}{{ line }}
{% endfor %}
{{ dialect.before_parts() }}{% for table in tables %}{{ self.remark(table.remark.as_str()) }}
{{ dialect.begin_table(table) }}
    {{ self.body(table) }}
{{ dialect.end_table() }}

{% endfor %}{{ self.remark(remarks.rows.as_str()) }}
{{ dialect.begin("survey_row") }}
    SELECT commune, hamlet, indicator, numerator, denominator, value, unit, self_assessed, note, sex,
           COALESCE(numerator, denominator, value, claimed, self_assessed, evidence, note) IS NULL
               AS says_nothing,
           COALESCE(numerator, denominator, unit, claimed, self_assessed, sex) AS beside_value,
           CASE WHEN {{ dialect.matches("indicator", "[=\"]*[0-9].*") }} THEN
               {{ self.code("indicator") }}
           END AS code
    FROM (
        SELECT NULLIF(TRIM(commune), '') AS commune,
               NULLIF(TRIM(hamlet), '') AS hamlet,
               NULLIF(TRIM(indicator), '') AS indicator,
               NULLIF(TRIM(numerator), '') AS numerator,
               NULLIF(TRIM(denominator), '') AS denominator,
               NULLIF(TRIM(value), '') AS value,
               NULLIF(TRIM(unit), '') AS unit,
               NULLIF(TRIM(claimed), '') AS claimed,
               NULLIF(TRIM(self_assessed), '') AS self_assessed,
               NULLIF(TRIM(evidence), '') AS evidence,
               NULLIF(TRIM(note), '') AS note,
               NULLIF(TRIM(sex), '') AS sex
        FROM survey
    ) AS trimmed
{{ dialect.end("survey_row") }}

{{ self.remark(remarks.facts.as_str()) }}
{{ dialect.begin("fact") }}
    SELECT named.commune, named.indicator, fact_name.fact, fact_name.takes, named.said, named.hamlet,
           named.beside_value,
           {{ self.answer("named.said") }} AS answer
    FROM (
        SELECT commune, indicator, hamlet, beside_value,
               {{ dialect.folded("indicator") }} AS name,
               {{ dialect.folded("value") }} AS said
        FROM survey_row
        WHERE code IS NULL AND indicator IS NOT NULL
    ) AS named
    LEFT JOIN fact_name ON fact_name.name = named.name
{{ dialect.end("fact") }}

{{ dialect.begin("commune") }}
    SELECT commune,
           {{ dialect.folded("commune") }} AS name,
           {{ dialect.without(bare_province, kinds_of_provinces) }} AS province,
           {{ dialect.without(bare_district, kinds_of_places) }} AS district,
           {{ dialect.without(bare_code, kinds_of_places) }} AS official_code,
           MAX(CASE WHEN fact = 'region' THEN said END) AS region,
           MAX(CASE WHEN fact = 'group' THEN said END) AS group_name
    FROM (
        SELECT commune, fact, said FROM fact WHERE hamlet IS NULL AND said <> ''
        UNION ALL
        SELECT DISTINCT commune, NULL, NULL FROM survey_row
    ) AS given
    WHERE commune IS NOT NULL
    GROUP BY commune
{{ dialect.end("commune") }}

{{ self.remark(remarks.places.as_str()) }}
{{ dialect.begin("ruled") }}
    SELECT commune, region
    FROM (
        SELECT fact.commune, region_rule.region,
               ROW_NUMBER() OVER (PARTITION BY fact.commune ORDER BY region_rule.place) AS preference
        FROM fact
        JOIN region_rule ON region_rule.fact = fact.fact
        WHERE fact.answer = 'yes'
    ) AS applying
    WHERE preference = 1
{{ dialect.end("ruled") }}

{{ dialect.begin("own_rules") }}
    SELECT commune, rules
    FROM (
        SELECT commune.commune, local_rules.rules,
               ROW_NUMBER() OVER (PARTITION BY commune.commune ORDER BY local_rules.narrowness DESC)
                   AS preference
        FROM commune
        JOIN local_rules
            ON local_rules.province = commune.province
           AND (local_rules.district IS NULL OR local_rules.district = commune.district)
           AND (local_rules.commune IS NULL
                OR local_rules.commune = {{ dialect.without("commune.name", kinds_of_places) }}
                OR local_rules.commune = commune.official_code)
    ) AS applying
    WHERE preference = 1
{{ dialect.end("own_rules") }}

{{ dialect.begin("placed") }}
    SELECT commune.commune,
           COALESCE(own_rules.rules, 0) AS rules,
           COALESCE({% if by_region %}ruled.region,
                    CASE WHEN commune.region IS NOT NULL THEN region_level.region
                         ELSE province.region END{% else %}group_level.region{% endif %}, '?') AS region,
           CASE WHEN (commune.province IS NOT NULL AND province.province IS NULL)
                  OR (commune.region IS NOT NULL AND region_level.name IS NULL)
                  OR (commune.group_name IS NOT NULL AND group_level.name IS NULL)
                THEN 'unknown-place' END AS problem
    FROM commune
    LEFT JOIN province ON province.province = commune.province
    LEFT JOIN level AS region_level ON region_level.name = commune.region
    LEFT JOIN level AS group_level ON group_level.name = commune.group_name
    LEFT JOIN ruled ON ruled.commune = commune.commune
    LEFT JOIN own_rules ON own_rules.commune = commune.commune
{{ dialect.end("placed") }}

{{ self.remark(remarks.asked.as_str()) }}
{{ dialect.begin("asked") }}
    SELECT indicator.*, region.region, target.asked,
           CAST(target.number AS DECIMAL(18, 6)) AS number,
           CAST(indicator.step * 1000000 AS BIGINT) AS step_millionths,
           CAST(indicator.parts_needed AS INTEGER) AS needed
    FROM indicator
    CROSS JOIN (SELECT DISTINCT region FROM placed) AS region
    LEFT JOIN target
        ON target.rules = indicator.rules AND target.code = indicator.code
       AND (target.regions IS NULL OR POSITION('|' || region.region || '|' IN target.regions) > 0)
{{ dialect.end("asked") }}

{{ dialect.begin("spelled") }}
    SELECT rules, code, code AS written FROM indicator
    UNION ALL
    SELECT rules, code, also AS written FROM indicator WHERE also IS NOT NULL
{{ dialect.end("spelled") }}

{{ self.remark(remarks.cells.as_str()) }}
{{ dialect.begin("observed") }}
    SELECT survey_row.commune, survey_row.value, survey_row.note, survey_row.self_assessed,
           survey_row.numerator, survey_row.denominator,
           CASE WHEN asked.kind IN ('share', 'growth', 'amount', 'count') AND NOT asked.has_parts
                 AND NOT (asked.kind IN ('share', 'growth') AND survey_row.unit = '%')
                THEN {{ dialect.folded("survey_row.unit") }} END AS unit_of_row,
           asked.rules, asked.code, asked.kind, asked.has_parts, asked.kind_varies, asked.optional,
           asked.may_exceed, asked.percent_limit, asked.step_millionths, asked.asked, asked.number,
           CASE WHEN survey_row.self_assessed IS NOT NULL
                THEN {{ dialect.folded("survey_row.self_assessed") }} END AS concluded,
           CASE WHEN survey_row.value IS NOT NULL
                THEN {{ dialect.folded("survey_row.value") }} END AS said,
{% for cell in cells %}           TRIM({{ dialect.without(cell.column.as_str(), "[^0-9., ].*$") }}) AS {{ cell.name }}_digits,
           NULLIF(TRIM({{ dialect.without(cell.column.as_str(), "^[0-9., ]+") }}), '') AS {{ cell.name }}_unit,
{% endfor %}           asked.kind = 'growth' AND survey_row.value LIKE '-%' AS is_negative
    FROM survey_row
    JOIN placed ON placed.commune = survey_row.commune
    JOIN spelled ON spelled.rules = placed.rules AND spelled.written = survey_row.code
    JOIN asked ON asked.rules = placed.rules AND asked.region = placed.region
              AND asked.code = spelled.code
    WHERE survey_row.hamlet IS NULL
      AND (survey_row.sex IS NULL OR {{ dialect.folded("survey_row.sex") }} IN ({{ both_sexes }}))
{{ dialect.end("observed") }}

{{ dialect.begin("in_unit") }}
    SELECT observed.*,
           CASE WHEN unit_of_row IS NULL THEN 1
                ELSE CAST(unit.factor AS DECIMAL(18, 6)) END AS row_factor
    FROM observed
    LEFT JOIN unit ON unit.code = observed.code AND unit.name = observed.unit_of_row
{{ dialect.end("in_unit") }}

{{ dialect.begin("measured") }}
    SELECT in_unit.*,
           {{ self.answer("said") }} AS answer,
           {{ self.answer("concluded") }} AS conclusion,
           scale_level.rank_of_level,
           kind IN ('share', 'growth') AS is_percentage,
{% for cell in cells %}           {{ cell.factor }} AS {{ cell.name }}_factor{% if !loop.last %},{% endif %}
{% endfor %}    FROM in_unit
    LEFT JOIN scale_level ON scale_level.rules = in_unit.rules AND scale_level.code = in_unit.code
                         AND scale_level.name = in_unit.said
{% for cell in cells %}    LEFT JOIN unit AS unit_of_{{ cell.name }}
        ON unit_of_{{ cell.name }}.code = in_unit.code
       AND unit_of_{{ cell.name }}.name = {{ dialect.folded(cell.unit) }}
{% endfor %}{{ dialect.end("measured") }}

{{ dialect.begin("plain") }}
    SELECT measured.*,
{% for cell in cells %}           {{ cell.plain }} AS {{ cell.name }}_plain{% if !loop.last %},{% endif %}
{% endfor %}    FROM measured
{{ dialect.end("plain") }}

{{ dialect.begin("exact") }}
    SELECT plain.*,
{% for cell in cells %}           {{ cell.exact }} AS {{ cell.name }}_exact{% if !loop.last %},{% endif %}
{% endfor %}    FROM plain
{{ dialect.end("exact") }}

{{ dialect.begin("unsigned") }}
    SELECT exact.*,
{% for cell in cells %}           {{ cell.converted }} AS {{ cell.name }}_unsigned{% if !loop.last %},{% endif %}
{% endfor %}    FROM exact
{{ dialect.end("unsigned") }}

{{ dialect.begin("converted") }}
    SELECT unsigned.*,
           numerator_unsigned AS numerator_number,
           denominator_unsigned AS denominator_number,
           CASE WHEN is_negative THEN -value_unsigned ELSE value_unsigned END AS value_number
    FROM unsigned
{{ dialect.end("converted") }}

{{ self.remark(remarks.rows_judged.as_str()) }}
{{ dialect.begin("judged_row") }}
    SELECT commune, code, COALESCE(conclusion, answer) AS conclusion,
           CASE
               WHEN row_factor IS NULL THEN 'other-unit'
{% for cell in cells %}               WHEN {{ cell.is_given }} AND {{ cell.name }}_digits = '' THEN 'not-a-number'
               WHEN {{ cell.is_given }} AND {{ cell.name }}_factor IS NULL THEN 'other-unit'
               WHEN {{ cell.is_given }} AND {{ cell.name }}_plain IS NULL AND {{ dialect.matches(cell.digits, two_readings) }}
                   THEN 'ambiguous-number'
               WHEN {{ cell.is_given }} AND {{ cell.name }}_plain IS NULL THEN 'not-a-number'
               WHEN {{ cell.is_given }} AND {{ cell.name }}_exact IS NULL THEN 'number-too-long'
               WHEN {{ cell.is_given }} AND ({{ cell.name }}_unsigned IS NULL
                    OR {{ cell.name }}_unsigned <> {{ cell.name }}_exact * {{ cell.name }}_factor
                    OR ({{ cell.has_step }}
                        AND CAST({{ cell.name }}_unsigned * 1000000 AS BIGINT) % step_millionths <> 0))
                   THEN 'finer-than-unit'
{% endfor %}               WHEN self_assessed IS NOT NULL AND conclusion IS NULL THEN 'not-an-answer'
               WHEN kind = 'yes_no' AND value IS NOT NULL AND answer IS NULL THEN 'value-of-other-kind'
               WHEN kind = 'level' AND value IS NOT NULL AND answer IS NULL AND rank_of_level IS NULL
                   THEN 'not-a-level'
               WHEN is_percentage AND value_number > percent_limit THEN 'percent-above-hundred'
               WHEN (numerator IS NOT NULL OR denominator IS NOT NULL) AND NOT kind_varies
                    AND (has_parts OR NOT is_percentage) THEN 'value-of-other-kind'
               WHEN (numerator IS NOT NULL OR denominator IS NOT NULL) AND value IS NOT NULL
                   THEN 'counts-and-value'
               WHEN denominator_number = 0 THEN 'zero-denominator'
               WHEN numerator_number > denominator_number AND NOT may_exceed AND kind <> 'growth'
                   THEN 'numerator-above-denominator'
               WHEN (conclusion = 'na' OR answer = 'na')
                    AND (numerator IS NOT NULL OR denominator IS NOT NULL
                         OR (value IS NOT NULL AND answer IS NULL)
                         OR conclusion <> 'na' OR answer <> 'na') THEN 'answers-contradict'
               WHEN kind <> 'yes_no' AND conclusion <> answer THEN 'answers-contradict'
               WHEN (conclusion = 'na' OR answer = 'na') AND NOT optional
                   THEN 'not-applicable-not-allowed'
               WHEN (conclusion = 'na' OR answer = 'na') AND note IS NULL
                   THEN 'not-applicable-without-reason'
           END AS problem,
           CASE
               WHEN optional AND COALESCE(conclusion, answer) = 'na' THEN {{ ranks.not_applicable }}
               WHEN kind = 'share' AND value IS NULL AND denominator_number > 0 AND asked = '>='
                   THEN CASE WHEN numerator_number * 100 >= number * denominator_number
                             THEN {{ ranks.met }} WHEN numerator_number IS NOT NULL THEN {{ ranks.not_met }} END
               WHEN kind = 'share' AND value IS NULL AND denominator_number > 0 AND asked = '<='
                   THEN CASE WHEN numerator_number * 100 <= number * denominator_number
                             THEN {{ ranks.met }} WHEN numerator_number IS NOT NULL THEN {{ ranks.not_met }} END
               WHEN kind = 'growth' AND value IS NULL AND denominator_number > 0 AND asked = '>='
                   THEN CASE WHEN numerator_number * 100 >= (number + 100) * denominator_number
                             THEN {{ ranks.met }} WHEN numerator_number IS NOT NULL THEN {{ ranks.not_met }} END
               WHEN kind = 'growth' AND value IS NULL AND denominator_number > 0 AND asked = '<='
                   THEN CASE WHEN numerator_number * 100 <= (number + 100) * denominator_number
                             THEN {{ ranks.met }} WHEN numerator_number IS NOT NULL THEN {{ ranks.not_met }} END
               WHEN kind = 'level' AND asked = '>=' AND rank_of_level IS NOT NULL
                   THEN CASE WHEN rank_of_level >= number THEN {{ ranks.met }} ELSE {{ ranks.not_met }} END
               WHEN kind IN ('share', 'growth', 'amount', 'count') AND value_number IS NOT NULL
                    AND asked = '>='
                   THEN CASE WHEN value_number >= number THEN {{ ranks.met }} ELSE {{ ranks.not_met }} END
               WHEN kind IN ('share', 'growth', 'amount', 'count') AND value_number IS NOT NULL
                    AND asked = '<='
                   THEN CASE WHEN value_number <= number THEN {{ ranks.met }} ELSE {{ ranks.not_met }} END
               WHEN kind = 'yes_no' AND asked = 'yes' AND answer = 'yes' THEN {{ ranks.met }}
               WHEN kind = 'yes_no' AND asked = 'yes' AND answer = 'no' THEN {{ ranks.not_met }}
           END AS compared,
           CASE
               WHEN COALESCE(conclusion, answer) = 'yes' THEN {{ ranks.met }}
               WHEN COALESCE(conclusion, answer) = 'no' THEN {{ ranks.not_met }}
               WHEN asked = 'unset'
                    AND (numerator IS NOT NULL OR denominator IS NOT NULL
                         OR value_number IS NOT NULL OR rank_of_level IS NOT NULL) THEN {{ ranks.undecided }}
               ELSE {{ ranks.no_data }}
           END AS concluded
    FROM converted
{{ dialect.end("judged_row") }}

{{ self.remark(remarks.problems.as_str()) }}
{{ dialect.begin("problem") }}
    SELECT commune, code, problem FROM judged_row WHERE problem IS NOT NULL
    UNION ALL
    SELECT commune, CAST(NULL AS {{ dialect.text_type() }}), problem FROM placed WHERE problem IS NOT NULL
    UNION ALL
    SELECT commune, code, 'duplicate-row' FROM judged_row GROUP BY commune, code HAVING COUNT(*) > 1
    UNION ALL
    SELECT commune, MAX(indicator), 'duplicate-row' FROM fact
    WHERE fact IS NOT NULL GROUP BY commune, fact, hamlet HAVING COUNT(*) > 1
    UNION ALL
    SELECT MAX(commune), CAST(NULL AS {{ dialect.text_type() }}), 'same-commune'
    FROM commune GROUP BY name HAVING COUNT(*) > 1
    UNION ALL
    SELECT commune, indicator, problem
    FROM (
        SELECT survey_row.commune, survey_row.indicator,
               CASE
                   WHEN survey_row.commune IS NULL THEN 'no-commune'
                   WHEN survey_row.indicator IS NULL THEN 'no-indicator'
                   WHEN survey_row.code IS NULL THEN NULL
                   WHEN spelled.code IS NULL AND code_elsewhere.code IS NULL THEN 'unknown-indicator'
                   WHEN spelled.code IS NULL OR survey_row.says_nothing THEN NULL
                   WHEN survey_row.hamlet IS NOT NULL THEN 'hamlets'
                   WHEN survey_row.sex IS NOT NULL
                        AND {{ dialect.folded("survey_row.sex") }} NOT IN ({{ both_sexes }}) THEN 'sexes'
               END AS problem
        FROM survey_row
        LEFT JOIN placed ON placed.commune = survey_row.commune
        LEFT JOIN spelled ON spelled.rules = placed.rules AND spelled.written = survey_row.code
        LEFT JOIN code_elsewhere ON code_elsewhere.code = survey_row.code
        WHERE NOT (survey_row.says_nothing AND survey_row.unit IS NULL AND survey_row.indicator IS NULL)
    ) AS looked_at
    WHERE problem IS NOT NULL
    UNION ALL
    SELECT commune, indicator, problem
    FROM (
        SELECT fact.commune, fact.indicator,
               CASE
                   WHEN fact.fact IS NULL THEN 'unknown-indicator'
                   WHEN fact.takes IS NULL OR fact.said IS NULL THEN NULL
                   WHEN fact.beside_value IS NOT NULL THEN 'bad-fact'
                   WHEN fact.takes <> '' AND fact.hamlet IS NOT NULL THEN 'bad-fact'
                   WHEN fact.takes = 'answer' AND (fact.answer IS NULL OR fact.answer = 'na') THEN 'bad-fact'
                   WHEN fact.fact = 'commune' AND fact.said <> commune.name THEN 'bad-fact'
               END AS problem
        FROM fact
        LEFT JOIN commune ON commune.commune = fact.commune
    ) AS looked_at
    WHERE problem IS NOT NULL
{{ dialect.end("problem") }}

{{ dialect.begin("sound") }}
    SELECT placed.commune, placed.rules, placed.region
    FROM placed
    LEFT JOIN (SELECT DISTINCT commune FROM problem) AS unsound ON unsound.commune = placed.commune
    WHERE unsound.commune IS NULL
{{ dialect.end("sound") }}

{{ self.remark(remarks.indicators.as_str()) }}
{{ dialect.begin("leaf") }}
    SELECT sound.commune, asked.place, asked.criterion, asked.code, asked.part_of, asked.has_parts,
           asked.needed, asked.optional, judged_row.conclusion,
           CASE WHEN judged_row.code IS NULL THEN {{ ranks.no_data }}
                ELSE COALESCE(judged_row.compared, judged_row.concluded) END AS verdict
    FROM sound
    JOIN asked ON asked.rules = sound.rules AND asked.region = sound.region
    LEFT JOIN judged_row ON judged_row.commune = sound.commune AND judged_row.code = asked.code
{{ dialect.end("leaf") }}

{{ dialect.begin("parts") }}
    SELECT commune, part_of, MAX(verdict) AS worst, COUNT(*) AS parts,
           SUM(CASE WHEN verdict = {{ ranks.met }} THEN 1 ELSE 0 END) AS met,
           SUM(CASE WHEN verdict = {{ ranks.not_applicable }} THEN 1 ELSE 0 END) AS not_applicable,
           SUM(CASE WHEN verdict = {{ ranks.no_data }} THEN 1 ELSE 0 END) AS no_data,
           SUM(CASE WHEN verdict = {{ ranks.undecided }} THEN 1 ELSE 0 END) AS undecided
    FROM leaf
    WHERE part_of IS NOT NULL
    GROUP BY commune, part_of
{{ dialect.end("parts") }}

{{ dialect.begin("whole") }}
    SELECT parts.commune, parts.part_of,
           CASE
               WHEN leaf.needed IS NULL THEN parts.worst
               WHEN parts.met >= leaf.needed THEN {{ ranks.met }}
               WHEN parts.not_applicable = parts.parts THEN {{ ranks.not_applicable }}
               WHEN parts.met + parts.no_data + parts.undecided < leaf.needed THEN {{ ranks.not_met }}
               WHEN parts.undecided > 0 THEN {{ ranks.undecided }}
               ELSE {{ ranks.no_data }}
           END AS verdict
    FROM parts
    JOIN leaf ON leaf.commune = parts.commune AND leaf.code = parts.part_of
{{ dialect.end("whole") }}

{{ dialect.begin("indicator_verdict") }}
    SELECT leaf.commune, leaf.place, leaf.criterion, leaf.code, leaf.part_of,
           CASE
               WHEN NOT leaf.has_parts THEN leaf.verdict
               WHEN leaf.optional AND leaf.conclusion = 'na' THEN {{ ranks.not_applicable }}
               WHEN whole.verdict IN ({{ ranks.no_data }}, {{ ranks.undecided }}) AND leaf.conclusion = 'yes'
                   THEN {{ ranks.met }}
               WHEN whole.verdict IN ({{ ranks.no_data }}, {{ ranks.undecided }}) AND leaf.conclusion = 'no'
                   THEN {{ ranks.not_met }}
               ELSE whole.verdict
           END AS verdict
    FROM leaf
    LEFT JOIN whole ON whole.commune = leaf.commune AND whole.part_of = leaf.code
{{ dialect.end("indicator_verdict") }}

{{ self.remark(remarks.criteria.as_str()) }}
{{ dialect.begin("criterion_verdict") }}
    SELECT sound.commune, criterion.place, criterion.criterion,
           GREATEST(COALESCE(MAX(indicator_verdict.verdict),
                             CASE WHEN criterion.may_lack THEN {{ ranks.undecided }} ELSE {{ ranks.no_data }} END),
                    CASE WHEN criterion.may_lack THEN {{ ranks.undecided }} ELSE {{ ranks.not_applicable }} END)
               AS verdict
    FROM sound
    CROSS JOIN criterion
    LEFT JOIN indicator_verdict ON indicator_verdict.commune = sound.commune
                               AND indicator_verdict.criterion = criterion.criterion
                               AND indicator_verdict.part_of IS NULL
    GROUP BY sound.commune, criterion.place, criterion.criterion, criterion.may_lack
{{ dialect.end("criterion_verdict") }}

{{ dialect.begin("commune_verdict") }}
    SELECT criterion_verdict.commune,
           GREATEST(MAX(criterion_verdict.verdict), {{ at_least }}{% if let Some(fact) = required_fact %},
                    MAX(CASE required.answer WHEN 'yes' THEN {{ ranks.not_applicable }} WHEN 'no' THEN {{ ranks.not_met }} ELSE {{ ranks.undecided }} END){% endif %}) AS verdict
    FROM criterion_verdict
{% if let Some(fact) = required_fact %}    LEFT JOIN fact AS required ON required.commune = criterion_verdict.commune
                              AND required.fact = {{ dialect.text(fact) }}
{% endif %}    GROUP BY criterion_verdict.commune
{{ dialect.end("commune_verdict") }}

{{ self.remark(remarks.result.as_str()) }}
{{ dialect.before_result() }}SELECT commune, criterion, code,
       CASE verdict {% for (rank, name) in names %}WHEN {{ rank }} THEN '{{ name }}' {% endfor %}END AS verdict,
       problem
FROM (
    SELECT commune, CAST(NULL AS {{ dialect.text_type() }}) AS criterion, CAST(NULL AS {{ dialect.text_type() }}) AS code, verdict,
           CAST(NULL AS {{ dialect.text_type() }}) AS problem, 0 AS place
    FROM commune_verdict
    UNION ALL
    SELECT commune, criterion, NULL, verdict, NULL, place FROM criterion_verdict
    UNION ALL
    SELECT commune, criterion, code, verdict, NULL, place FROM indicator_verdict
    UNION ALL
    SELECT commune, NULL, code, NULL, problem, 0 FROM problem
) AS result
ORDER BY commune, place, code, problem;{% for removal in removals %}

{{ removal }}{% endfor %}

