// On paper: the layout of a report, headers on every page, everything open, nothing cut.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { visit } from '../browser.mjs';

const tight = (text) => text.normalize('NFC').replace(/\s+/g, '');

export default async function (browser, folder) {
  for (const [name, least, most] of [['one', 10, 20], ['batch', 25, 60]]) {
    const file = `${folder}/${name}.pdf`;
    const report = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
    await visit(browser, `${folder}/${name}.html`, {}, (page) => page.pdf({ path: file, preferCSSPageSize: true }));
    const pdftotext = (...flags) => execFileSync('pdftotext', [...flags, file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
    const pages = pdftotext('-raw').split('\f').slice(0, -1);
    const boxes = pdftotext('-bbox').split('<page ').slice(1);
    assert.ok(pages.length >= least && pages.length <= most, `${name}: ${pages.length} pages`);

    // The nation on one line; numbers on all pages but the first.
    const lines = pdftotext('-layout', '-l', '1').split('\n');
    assert.ok(lines.some((line) => line.includes('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')), lines.join('\n'));
    assert.ok(lines.some((line) => line.includes('DỰ THẢO')));
    pages.forEach((text, index) => {
      const numbered = text.split('\n').map((line) => line.trim()).includes(String(index + 1));
      if (index > 0) assert.ok(numbered, `page ${index + 1} is numbered`);
    });

    // The first pages stand upright, annexes lie across; nothing leaves the paper.
    const size = (box) => ['width', 'height'].map((it) => Number(box.match(`${it}="([\\d.]+)"`)[1]));
    // In a batch the table of communes names the annexes too, without their titles.
    const firstAnnex = name === 'one' ? /^Phụ lục I$/m : /^Phụ lục I\nxã /m;
    boxes.forEach((box, index) => {
      const [width, height] = size(box);
      const across = pages.slice(0, index + 1).some((text) => firstAnnex.test(text));
      assert.equal(width > height, across, `page ${index + 1}`);
      for (const [, left, top, right, bottom, word] of box.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)/g)) {
        const isInside = left > 25 && top > 15 && right < width - 25 && bottom < height - 15;
        assert.ok(isInside, `page ${index + 1}: ${word} at ${left}, ${top}, ${right}, ${bottom} of ${width} x ${height}`);
      }
    });

    // Every page of a table begins with its header.
    const header = /Nội dung tiêu chí\s+Yêu cầu đạt chuẩn\s+Kết quả thực hiện/;
    // What is said behind the last table may come to stand on a page of its own.
    const note = /^\d+\nGhi chú kỹ thuật: /;
    const other = /Mã\s+Chỉ tiêu\s+Kết quả/;
    let headed = 0;
    pages.forEach((text, index) => {
      if (!/^Lý do: /m.test(text)) return;
      assert.match(text, header, `page ${index + 1}`);
      headed += 1;
    });
    assert.ok(headed > 3, `${headed} pages of indicators`);
    if (name === 'one') {
      const annex = pages.findIndex((text) => /^Phụ lục II\b/m.test(text));
      const rest = pages.slice(annex);
      assert.ok(rest.length > 1 && rest.every((text) => other.test(text) || note.test(text)), 'the annexes behind repeat their headers');
      const before = pages.slice(0, pages.findIndex((text) => /^Phụ lục I\b/m.test(text)));
      assert.match(before.at(-1), /CHỦ TỊCH\s*$/, 'the report ends with who signs');
    }

    // Everything is open and whole.
    const all = tight(pages.map((text) => text.replace(/^\d+\n/, '').replace(/\n\d+\n?$/, '\n')).join('\n'));
    for (const commune of report.communes) {
      for (const indicator of commune.criteria.flatMap((it) => it.indicators).flatMap((it) => [it, ...it.parts])) {
        assert.ok(all.includes(tight(`${indicator.code}. ${indicator.title}`)), `${indicator.code} ${indicator.title}`);
        assert.ok(all.includes(tight(`Lý do: ${indicator.reason}`)), `${indicator.code}: ${indicator.reason}`);
      }
    }
    assert.ok(!all.includes('Bỏlọc'), 'controls are not printed');
  }
}
