// With scripts off everything is there to read, and nothing that does not work.
import assert from 'node:assert/strict';
import { visit } from '../browser.mjs';

export default async function (browser, folder) {
  for (const name of ['one', 'batch']) {
    for (const width of [360, 1280]) {
      await visit(browser, `${folder}/${name}.html`, { scripts: false, width }, async (page) => {
        const parts = 'dd, dt, table:not(.heat-map) tbody td:not(.empty), tbody th, .tile, .gauge, h1, h2, h3, main p:not(.on-paper *, .heard)';
        const found = await page.evaluate((selector) => {
          const all = [...document.querySelectorAll(selector)].filter((it) => !it.closest('.filter, .on-paper'));
          const hidden = all.filter((it) => !it.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })
            || it.getBoundingClientRect().height === 0);
          const filter = document.querySelector('.filter');
          return {
            all: all.length, details: document.querySelectorAll('dd').length,
            hidden: hidden.map((it) => it.outerHTML.slice(0, 200)),
            filter: filter.checkVisibility(),
            wide: document.documentElement.scrollWidth - innerWidth,
          };
        }, parts);
        assert.ok(found.details > 300 && found.all > found.details, JSON.stringify(found));
        assert.deepEqual(found.hidden, []);
        assert.equal(found.filter, false, 'the controls are hidden');
        assert.equal(found.wide, 0);
      });
    }
  }
}
