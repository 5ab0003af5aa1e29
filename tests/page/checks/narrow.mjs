// On a phone nothing shifts while loading, and nothing is wider than the screen.
import assert from 'node:assert/strict';
import { visit } from '../browser.mjs';

// A busy machine may paint a long page while it still reads it, and then rows widen columns above
// them. What the page itself does to shift, it does every time.
const ATTEMPTS = 4;

export default async function (browser, folder) {
  for (const name of ['one', 'one-en', 'hamlets', 'five', 'batch', 'hostile', 'rules', 'rules-diff']) {
    for (const width of [320, 360, 768, 1024, 1280]) {
      let found;
      for (let attempt = 0; attempt < ATTEMPTS && found?.shift !== 0; attempt += 1) {
        found = await looks(browser, `${folder}/${name}.html`, width);
      }
      assert.deepEqual(found, { shift: 0, wide: 0, cut: [] }, `${name}, ${width}`);
    }
  }
}

async function looks(browser, file, width) {
  let found;
  await visit(browser, file, { width, height: 740 }, async (page) => {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
    found = await page.evaluate(() => ({
      shift: window.shift,
      wide: document.documentElement.scrollWidth - innerWidth,
      cut: [...document.querySelectorAll('th, td, p, h1, h2, h3, dd, summary, button, output')]
        .filter((it) => !it.closest('.scroll, .on-paper') && !it.matches('.heard'))
        .filter((it) => it.getBoundingClientRect().right > innerWidth + 1)
        .map((it) => it.outerHTML.slice(0, 200)),
    }));
  });
  return found;
}
