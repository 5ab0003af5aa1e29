// Filtering, searching and opening, by mouse and by keyboard.
import assert from 'node:assert/strict';
import { visit } from '../browser.mjs';

const shownRows = (page, table = 'indicators') => page.evaluate((name) =>
  [...document.querySelectorAll(`table.${name} tbody[data-kind]`)]
    .filter((body) => body.getClientRects().length)
    .map((body) => ({ ...body.dataset, title: body.querySelector('th').textContent })), table);
const count = (page) => page.locator('output').textContent();

async function byMouse(page) {
  assert.equal(await count(page), 'Đang hiện 57/57 chỉ tiêu');
  await page.selectOption('#state', 'not_met');
  let rows = (await shownRows(page)).filter((row) => row.kind === 'item');
  assert.ok(rows.length > 5 && rows.length < 57);
  assert.equal(await count(page), `Đang hiện ${rows.length}/57 chỉ tiêu`);
  assert.ok(rows.every((row) => row.state === 'not_met'));
  await page.selectOption('#criterion', '9');
  rows = await shownRows(page);
  assert.deepEqual(rows.map((row) => row.title.split(/[ .–]+/)[0]), ['9', '9']);
  assert.equal(await count(page), 'Đang hiện 1/57 chỉ tiêu');
  assert.deepEqual((await shownRows(page, 'shortfalls')).map((row) => row.criterion), ['9']);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await page.waitForFunction(() => document.querySelector('output').value === 'Đang hiện 57/57 chỉ tiêu');

  // Without accents, with them, decomposed, and by the title of the criterion.
  const counts = new Set();
  for (const text of ['nha tam', 'NHÀ TẠM', 'nhà tạm'.normalize('NFD'), '  tam   nha ']) {
    await page.fill('#text', text);
    counts.add(await count(page));
    assert.ok((await shownRows(page)).some((row) => row.title.startsWith('9.1.')), text);
  }
  assert.equal(counts.size, 1);
  await page.fill('#text', 'lao dong');
  const found = (await shownRows(page)).map((row) => row.criterion);
  assert.ok(found.filter((it) => it === '12').length === 3, 'the criterion with both its indicators');
  await page.fill('#text', 'khong co gi nhu vay');
  assert.equal(await count(page), 'Đang hiện 0/57 chỉ tiêu');
  assert.deepEqual(await shownRows(page), []);

  // A link to a row that is filtered out shows it, and opens it.
  await page.locator('.distances a', { hasText: '9.1.' }).click();
  const details = page.locator('#c1-9\\.1 details');
  await page.waitForFunction(() => document.querySelector('#c1-9\\.1 details').open);
  assert.ok(await details.locator('dd').first().isVisible());
  assert.equal(await count(page), 'Đang hiện 57/57 chỉ tiêu');
  await details.locator('summary').click();
  assert.ok(!await details.locator('dd').first().isVisible());

  // A part that fits shows what it is a part of.
  await page.selectOption('#criterion', '8');
  await page.fill('#text', 'máy vi tính');
  const kinds = (await shownRows(page)).map((row) => [row.kind, row.title.split(' ')[0]]);
  assert.deepEqual(kinds, [['group', '8.'], ['item', '8.4.'], ['part', '8.4.a.']]);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();

  await page.getByRole('button', { name: 'Mở mọi chi tiết' }).click();
  const open = () => page.locator('details[open]').count();
  assert.equal(await open(), await page.locator('details').count());
  await page.getByRole('button', { name: 'Đóng mọi chi tiết' }).click();
  assert.equal(await open(), 0);
}

async function byKeyboard(page) {
  const focused = (what) => page.evaluate((selector) => document.activeElement.matches(selector), what);
  await page.keyboard.press('Tab');
  assert.ok(await focused('.skip'), 'the first stop skips to the content');
  await page.keyboard.press('Enter');
  assert.ok(await focused('main'));
  for (let stop = 0; !await focused('#state'); stop += 1) {
    assert.ok(stop < 200, 'the filter can be reached');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('Chưa đ');
  await page.waitForFunction(() => document.querySelector('#state').value === 'not_met');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.ok(await focused('#text'));
  await page.keyboard.type('nha tam');
  const rows = await shownRows(page);
  assert.ok(rows.some((row) => row.title.startsWith('9.1.')) && rows.every((row) => row.kind === 'group' || row.state === 'not_met'));
  for (let stop = 0; !await focused('#c1-9\\.1 summary'); stop += 1) {
    assert.ok(stop < 50, 'the indicator can be reached');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  assert.ok(await page.locator('#c1-9\\.1 dd').first().isVisible());
  // What has the focus is not behind the bar.
  const box = await page.locator('#c1-9\\.1 summary').boundingBox();
  const bar = await page.locator('.filter').boundingBox();
  assert.ok(box.y >= bar.y + bar.height || box.y + box.height <= bar.y);
}

async function structure(page) {
  const found = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map((it) => it.id);
    const anchors = [...document.querySelectorAll('a')].map((it) => it.getAttribute('href'));
    return {
      ids, anchors,
      headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((it) => Number(it.tagName[1])),
      live: document.querySelector('output')?.role ?? 'status',
      moving: [...document.querySelectorAll('*')].filter((it) => {
        const style = getComputedStyle(it);
        return style.animationName !== 'none' || style.transitionDuration !== '0s';
      }).length,
    };
  });
  assert.equal(new Set(found.ids).size, found.ids.length, 'ids are unique');
  for (const anchor of found.anchors) {
    assert.ok(found.ids.includes(anchor.slice(1)), `${anchor} leads somewhere`);
  }
  assert.deepEqual(found.headings.filter((it) => it === 1), [1]);
  found.headings.forEach((level, index) => {
    assert.ok(level <= (found.headings[index - 1] ?? 0) + 1, `headings in order: ${found.headings}`);
  });
  assert.equal(found.moving, 0, 'nothing moves');
}

export default async function (browser, folder) {
  await visit(browser, `${folder}/one.html`, {}, byMouse);
  await visit(browser, `${folder}/one.html`, { width: 360, height: 740 }, byMouse);
  await visit(browser, `${folder}/one.html`, {}, byKeyboard);
  await visit(browser, `${folder}/one.html`, { hash: '#c1-12.1' }, async (page) => {
    assert.ok(await page.locator('#c1-12\\.1 dd').first().isVisible(), 'a link from elsewhere opens it');
  });
  for (const name of ['one', 'one-en', 'hamlets', 'five', 'batch', 'selection']) {
    await visit(browser, `${folder}/${name}.html`, {}, structure);
  }
  await visit(browser, `${folder}/batch.html`, {}, async (page) => {
    assert.equal(await count(page), 'Đang hiện 171/171 chỉ tiêu');
    await page.locator('.heat-map tbody tr').nth(1).locator('td a').nth(8).click();
    assert.match(page.url(), /#c2-criterion-9$/);
    assert.ok(await page.locator('#c2-criterion-9').isVisible());
  });
}
