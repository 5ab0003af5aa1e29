// axe-core finds nothing to complain about.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { visit } from '../browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ALL = [['light', 360], ['light', 1280], ['dark', 360], ['dark', 1280]];
const PAGES = {
  one: ALL,
  'one-en': ALL,
  // The same parts in other numbers, and all colours: each width and each scheme once.
  five: [['light', 1280], ['dark', 360]],
  hamlets: [['light', 1280], ['dark', 360]],
  batch: [['light', 360], ['dark', 1280]],
  rules: [['light', 1280], ['dark', 360]],
  'rules-diff': [['light', 360], ['dark', 1280]],
};

export default async function (browser, folder) {
  for (const [name, looks] of Object.entries(PAGES)) {
    for (const [scheme, width] of looks) {
      await visit(browser, `${folder}/${name}.html`, { scheme, width }, async (page) => {
        await page.evaluate(() => document.querySelectorAll('details').forEach((it, at) => { it.open = at % 10 === 0; }));
        // The policy of the page lets no script in; the browser's own tools may run one.
        const session = await page.context().newCDPSession(page);
        await session.send('Runtime.evaluate', { expression: axe });
        const { violations, passes } = await page.evaluate(() => window.axe.run());
        const told = violations.map((it) => `${it.id}: ${it.help}: ${it.nodes.slice(0, 3).map((node) => node.html + node.failureSummary)}`);
        assert.deepEqual(told, [], `${name}, ${scheme}, ${width}`);
        assert.ok(passes.some((it) => it.id === 'color-contrast'), 'contrast was measured');
      });
    }
  }
}
