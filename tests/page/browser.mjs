// A real browser that tells everything that goes wrong on a page.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function launch() {
  const executablePath = [process.env.CHROMIUM, ...PROGRAMS].find((one) => one && existsSync(one));
  // The user data go into a fresh folder that is deleted afterwards.
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

// Opens a page and gives it to `look`; then nothing may have gone wrong.
export async function visit(browser, file, settings, look) {
  const { width = 1280, height = 800, scheme = 'light', scripts = true, hash = '' } = settings;
  const context = await browser.newContext({
    viewport: { width, height }, colorScheme: scheme, javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  const own = pathToFileURL(path.resolve(file)).href;
  const problems = [];
  page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => { problems.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('popup', (popup) => problems.push(`popup: ${popup.url()}`));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== own) problems.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(own + hash);
  await look(page);
  await context.close();
  assert.deepEqual(problems, [], file);
}
