// What the page shows is what the JSON of the same run says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { visit } from '../browser.mjs';

const STATES = {
  vi: { met: 'Đạt', not_met: 'Chưa đạt', not_applicable: 'Không áp dụng', no_data: 'Chưa có số liệu', undecided: 'Chưa đủ căn cứ' },
  en: { met: 'Met', not_met: 'Not met', not_applicable: 'Not applicable', no_data: 'No data', undecided: 'Undecided' },
};
const GAPS = {
  vi: { shortfall: /(?:thiếu|cao hơn mức) ([\d.,]+)/, margin: /(?:dư|thấp hơn mức) ([\d.,]+)/ },
  en: { shortfall: /([\d.,]+) [^;]*(?:short|above the target)$/, margin: /([\d.,]+) [^;]*(?:to spare|below the target)$/ },
};
const NO_MARGIN = { vi: /; vừa đủ$/, en: /; just enough$/ };
const MARKS = { vi: ['.', ','], en: [',', '.'] };

// A written number as JSON has it, without zeros at the end.
function plain(text, language) {
  const [thousands, decimal] = MARKS[language];
  const number = text.replaceAll(thousands, '').replace(decimal, '.');
  return number.includes('.') ? number.replace(/\.?0+$/, '') : number;
}

// The numerator as a percentage of the denominator, rounded half up, exactly.
function percent(numerator, denominator, decimals) {
  const millionths = (text) => {
    const [whole, rest = ''] = text.split('.');
    return BigInt(whole + rest.padEnd(6, '0'));
  };
  const scale = 10n ** BigInt(decimals);
  const d = millionths(denominator);
  const rounded = (2n * millionths(numerator) * 100n * scale + d) / (2n * d);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return plain(decimals ? `${whole}.${digits.slice(-decimals)}` : whole, 'en-plain');
}
MARKS['en-plain'] = ['', '.'];

const normal = (number) => (number.includes('.') ? number.replace(/\.?0+$/, '') : number);

function extract() {
  const text = (element) => element?.textContent.replace(/\s+/g, ' ').trim() ?? null;
  const table = (name) => [...document.querySelectorAll(`table.${name} tbody`)];
  const rows = {};
  for (const body of table('indicators')) {
    if (body.dataset.kind === 'group') continue;
    const cells = [...body.querySelectorAll('tr:first-child > *')];
    const details = {};
    for (const one of body.querySelectorAll('dl > div')) details[one.className] = text(one.querySelector('dd'));
    rows[body.id] = {
      title: text(cells[0]), target: text(cells[1]), outcome: text(cells[2]),
      state: text(cells.at(-1)), name: body.dataset.state, criterion: body.dataset.criterion, details,
    };
  }
  const missing = table('shortfalls').map((body) => {
    const cells = [...body.querySelectorAll('tr:first-child > *')].map(text);
    const link = body.querySelector('th a').getAttribute('href').slice(1);
    return { code: cells[0], link, missing: cells[4], state: cells[5] };
  });
  const criteria = [...document.querySelectorAll('table.criteria tbody tr')]
    .map((row) => [...row.children].map(text));
  const tiles = [...document.querySelectorAll('.tile')].map((tile) => ({
    name: text(tile.querySelector('.name')), outcome: text(tile.querySelector('.outcome')),
    link: tile.querySelector('a').getAttribute('href'),
  }));
  const heat = [...document.querySelectorAll('.heat-map tbody tr')]
    .map((row) => [...row.querySelectorAll('td')].map((cell) => [cell.className, cell.querySelector('svg').getAttribute('aria-label')]));
  const conclusions = [...document.querySelectorAll('.conclusion')].map(text);
  return { rows, missing, criteria, tiles, heat, conclusions };
}

function checkIndicator(row, indicator, language) {
  const at = `${indicator.code}: ${JSON.stringify(row)}`;
  assert.ok(row, `${indicator.code} has a row`);
  assert.equal(row.title, `${indicator.code}. ${indicator.title}`, at);
  assert.equal(row.name, indicator.verdict, at);
  assert.equal(row.state, STATES[language][indicator.verdict], at);
  assert.equal(row.details['detail-reason'], indicator.reason, at);
  assert.equal(row.details['detail-evidence'] ?? '', indicator.evidence ?? '', at);
  if (/^[\d.]+$/.test(indicator.target?.value) && !indicator.parts.length) {
    const numbers = row.target.replace(/\[.*\]/, '').match(/[\d.,]+/g) ?? [];
    assert.ok(numbers.map((it) => plain(it, language)).includes(normal(indicator.target.value)), at);
  }
  if (indicator.target?.citation && !indicator.parts.length) {
    assert.ok(row.details['detail-source'].startsWith(indicator.target.citation), at);
  }
  for (const gap of ['shortfall', 'margin']) {
    const found = row.outcome.match(GAPS[language][gap]);
    const none = gap === 'margin' && NO_MARGIN[language].test(row.outcome) ? '0' : null;
    assert.equal(found ? plain(found[1], language) : none, indicator[gap] && normal(indicator[gap]), `${gap} of ${at}`);
  }
  if (indicator.verdict === 'not_applicable') return;
  if (indicator.numerator && indicator.denominator) {
    const [, n, d, shown] = row.outcome.match(/^([\d.,]+)\/([\d.,]+)[^=]*= ([\d.,]+)%/) ?? [];
    assert.deepEqual([plain(n, language), plain(d, language)], [normal(indicator.numerator), normal(indicator.denominator)], at);
    const decimals = shown.split(MARKS[language][1])[1]?.length ?? 0;
    assert.equal(plain(shown, language), percent(indicator.numerator, indicator.denominator, decimals), at);
  } else if (indicator.value && /^[\d.]+$/.test(indicator.value)) {
    assert.equal(plain(row.outcome.match(/^[\d.,]+/)[0], language), normal(indicator.value), at);
  }
}

export default async function (browser, folder) {
  for (const [name, language] of [['one', 'vi'], ['one-en', 'en'], ['hamlets', 'vi'], ['hamlets-en', 'en'], ['five', 'vi'], ['batch', 'vi']]) {
    const report = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
    await visit(browser, `${folder}/${name}.html`, {}, async (page) => {
      const shown = await page.evaluate(extract);
      const states = new Set();
      let rows = 0, missing = 0, criteria = 0;
      report.communes.forEach((commune, index) => {
        const id = (code) => `c${index + 1}-${code}`;
        for (const criterion of commune.criteria) {
          const [code, title, , state] = shown.criteria[criteria];
          assert.deepEqual([code, title, state], [criterion.code, criterion.title, STATES[language][criterion.verdict]]);
          const tile = shown.tiles[criteria];
          const counted = criterion.indicators.filter((it) => it.verdict !== 'not_applicable');
          const met = counted.filter((it) => it.verdict === 'met').length;
          assert.deepEqual([tile.name, tile.link], [`${code}. ${title}`, `#${id(`criterion-${code}`)}`]);
          assert.ok(tile.outcome.startsWith(`${state} (${met}${language === 'vi' ? '/' : ' of '}${counted.length} `), tile.outcome);
          if (report.communes.length > 1) {
            const [name, label] = shown.heat[index][commune.criteria.indexOf(criterion)];
            assert.equal(name, criterion.verdict);
            assert.ok(label.includes(`${code}. ${title}: ${state}`), label);
          }
          criteria += 1;
          for (const indicator of criterion.indicators.flatMap((it) => [it, ...it.parts])) {
            const row = shown.rows[id(indicator.code)];
            checkIndicator({ ...row }, { parts: [], ...indicator }, language);
            assert.equal(row.criterion, criterion.code);
            states.add(indicator.verdict);
            rows += 1;
            if (['not_met', 'no_data', 'undecided'].includes(indicator.verdict)) {
              const line = shown.missing.find((it) => it.link === id(indicator.code));
              assert.ok(line, `${indicator.code} is listed as missing`);
              assert.equal(line.state, STATES[language][indicator.verdict]);
              if (indicator.shortfall) {
                const numbers = line.missing.match(/[\d.,]*\d/g).map((it) => plain(it, language));
                assert.ok(numbers.includes(normal(indicator.shortfall)), `${indicator.code}: ${line.missing}`);
              }
              missing += 1;
            }
          }
        }
        const conclusion = shown.conclusions[report.communes.length > 1 ? index + 1 : 0];
        const totals = [commune.criteria_met, commune.criteria_total];
        assert.ok(conclusion.includes(totals.join(language === 'vi' ? '/' : ' of ')), conclusion);
      });
      assert.equal(Object.keys(shown.rows).length, rows);
      assert.equal(shown.missing.length, missing);
      assert.equal(shown.criteria.length, criteria);
      if (name === 'five') assert.equal(states.size, 5, 'the sample has all verdicts');
      if (name === 'one') assert.ok(rows > 57, 'all indicators and parts');
    });
  }
}
