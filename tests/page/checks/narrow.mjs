// On a phone nothing shifts while loading, and nothing is wider than the screen.
import assert from 'node:assert/strict';
import { visit } from '../browser.mjs';

export default async function (browser, folder) {
  for (const name of ['one', 'one-en', 'hamlets', 'five', 'batch', 'hostile']) {
    for (const width of [320, 360, 768, 1024, 1280]) {
      await visit(browser, `${folder}/${name}.html`, { width, height: 740 }, async (page) => {
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
        const found = await page.evaluate(() => ({
          shift: window.shift,
          wide: document.documentElement.scrollWidth - innerWidth,
          cut: [...document.querySelectorAll('th, td, p, h1, h2, h3, dd, summary, button, output')]
            .filter((it) => !it.closest('.scroll, .on-paper') && !it.matches('.heard'))
            .filter((it) => it.getBoundingClientRect().right > innerWidth + 1)
            .map((it) => it.outerHTML.slice(0, 200)),
        }));
        assert.deepEqual(found, { shift: 0, wide: 0, cut: [] }, `${name}, ${width}`);
      });
    }
  }
}
