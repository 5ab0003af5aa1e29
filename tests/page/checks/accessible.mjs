// axe-core finds nothing to complain about.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { visit } from '../browser.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export default async function (browser, folder) {
  for (const name of ['one', 'one-en', 'five', 'batch']) {
    for (const scheme of ['light', 'dark']) {
      for (const width of [360, 1280]) {
        await visit(browser, `${folder}/${name}.html`, { scheme, width }, async (page) => {
          await page.evaluate(() => document.querySelectorAll('details').forEach((it, at) => { it.open = at % 10 === 0; }));
          // The policy of the page lets no script in; the browser's own tools may run one.
          const session = await page.context().newCDPSession(page);
          const { readFileSync } = await import('node:fs');
          await session.send('Runtime.evaluate', { expression: readFileSync(axe, 'utf8') });
          const { violations, passes } = await page.evaluate(() => window.axe.run());
          const told = violations.map((it) => `${it.id}: ${it.help}: ${it.nodes.slice(0, 3).map((node) => node.html + node.failureSummary)}`);
          assert.deepEqual(told, [], `${name}, ${scheme}, ${width}`);
          assert.ok(passes.some((it) => it.id === 'color-contrast'), 'contrast was measured');
        });
      }
    }
  }
}
