import { chromium } from '@playwright/test';
import { findOrInstallChromium } from '../../../tools/chromium.mjs';

export const windowSize = { width: 1920, height: 1080 };

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--mute-audio',
  '--hide-scrollbars',
];

/** A browser of its own for each run: nothing is warm from the one before. */
export async function openBrowser() {
  const executablePath = await findOrInstallChromium();
  return chromium.launch({ args: switches, ...(executablePath === undefined ? {} : { executablePath }) });
}

/** A page with its lines to the browser's own measurements; what went wrong in the page is kept. */
export async function openPage(browser, { colorScheme = 'light' } = {}) {
  const context = await browser.newContext({ viewport: windowSize, deviceScaleFactor: 1, colorScheme });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error).slice(0, 300)));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return { page, errors, session, browserSession: await browser.newBrowserCDPSession() };
}
