// Runs one check on the files of a folder: node run.mjs CHECK FOLDER
import { launch } from './browser.mjs';

const [name, folder] = process.argv.slice(2);
const { default: check } = await import(`./checks/${name}.mjs`);
const browser = await launch();
try {
  await check(browser, folder);
} finally {
  await browser.close();
}
console.log(`${name}: sound`);
