// Texts of surveys stay texts.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { visit } from '../browser.mjs';

const KNOWN = ['a', 'abbr', 'b', 'body', 'br', 'button', 'caption', 'circle', 'col', 'colgroup', 'dd', 'details', 'div',
  'dl', 'dt', 'form', 'h1', 'h2', 'h3', 'h4', 'head', 'header', 'html', 'input', 'label', 'li', 'main', 'meta', 'nav',
  'noscript', 'ol', 'option', 'output', 'p', 'path', 'rect', 'script', 'section', 'select', 'span', 'style', 'summary',
  'svg', 'symbol', 'table', 'tbody', 'td', 'th', 'thead', 'title', 'tr', 'ul', 'use'];

export default async function (browser, folder) {
  for (const name of ['hostile', 'one']) {
    const text = readFileSync(`${folder}/${name}.html`, 'utf8');
    assert.doesNotMatch(text, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/u);
    const [, script] = text.match(/<script>([^]*?)<\/script>/);
    const digest = `sha256-${createHash('sha256').update(script).digest('base64')}`;
    assert.ok(text.includes(`script-src '${digest}'`), `SCRIPT_DIGEST of src/render/html/mod.rs must be ${digest}`);
    await visit(browser, `${folder}/${name}.html`, {}, async (page) => {
      const found = await page.evaluate(() => {
        const all = [...document.querySelectorAll('*')];
        const attributes = all.flatMap((it) => [...it.attributes].map((attribute) => [attribute.name, attribute.value]));
        return {
          tags: [...new Set(all.map((it) => it.localName))],
          scripts: document.scripts.length,
          events: attributes.filter(([name]) => name.startsWith('on')),
          links: attributes.filter(([name, value]) => ['href', 'src', 'action', 'xlink:href'].includes(name) && !value.startsWith('#')),
          styles: attributes.filter(([name, value]) => name === 'style' && !/^width:\d+\.\d%$/.test(value)),
          pwned: window.pwned,
        };
      });
      assert.deepEqual(found.tags.filter((tag) => !KNOWN.includes(tag)), []);
      const { scripts, events, links, styles, pwned } = found;
      assert.deepEqual({ scripts, events, links, styles, pwned }, { scripts: 1, events: [], links: [], styles: [], pwned: undefined });
    });
  }
  await visit(browser, `${folder}/hostile.html`, {}, async (page) => {
    const text = await page.evaluate(() => document.body.textContent);
    for (const part of ['<script>window.pwned=1</script>', '"><img src=x onerror=window.pwned=1>', '</style>', "' onclick='", '{{ 7*7 }}']) {
      assert.ok(text.includes(part), `${part} can be read`);
    }
    assert.ok(text.includes('x'.repeat(32000)), 'a long cell is whole');
    const titles = await page.locator('table.communes tbody th').allTextContents();
    assert.equal(titles.length, 3);
    assert.equal(new Set(titles).size, 3, `communes can be told apart: ${titles.map((it) => it.slice(0, 80))}`);
  });
}
