// Runs the scenario in all engines of the machine: `node e2e/engines/run.mjs`.
// `cargo xtask test --engines` installs them first.

import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

import { CONTAINERS_CSS, containersWith } from '../embed/containers.mjs';
import { POLICY, STORY } from '../embed/story.mjs';
import { steps } from './scenario.mjs';
import { withBrowser } from './webdriver.mjs';

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'pkg');

const find = (...names) =>
  env.PATH.split(':').flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));

const chromium = env.CHROMIUM ?? find('chromium', 'chromium-browser', 'google-chrome');
const firefox = env.FIREFOX ?? find('firefox-esr', 'firefox');
const miniBrowser = env.MINIBROWSER ?? findMiniBrowser();

/**
 * Finds the browser of WebKitGTK beside its library, as
 * /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser.
 */
function findMiniBrowser() {
  const list = (folder) => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []);
  const folders = list('/usr/lib').filter((entry) => entry.isDirectory() || entry.isSymbolicLink());
  const libraries = folders.flatMap(({ name }) => {
    const folder = join('/usr/lib', name);
    return name.includes('linux') ? list(folder).map((entry) => join(folder, entry.name, 'MiniBrowser')) : [];
  });
  return libraries.filter((path) => path.includes('webkit2gtk')).find((path) => existsSync(path));
}

const engines = {
  Chromium: {
    program: chromium,
    driver: env.CHROMEDRIVER ?? find('chromedriver'),
    capabilities: {
      'goog:chromeOptions': {
        binary: chromium,
        args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
      },
    },
  },
  Firefox: {
    program: firefox,
    driver: find('geckodriver'),
    capabilities: { 'moz:firefoxOptions': { binary: firefox, args: ['-headless'] } },
  },
  WebKit: {
    program: miniBrowser,
    driver: find('WebKitWebDriver'),
    // The sandbox does not start as root. The pages are those of the test.
    env: { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    capabilities: { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } },
  },
};

/** The policy with the names that HTML is parsed under. */
const MARKUP_POLICY = POLICY.replace("trusted-types 'none'", 'trusted-types article-card-html trial');

const textBeside = (name) => readFileSync(join(dirname(fileURLToPath(import.meta.url)), '..', name), 'utf8');

const types = { '.js': 'text/javascript', '.wasm': 'application/wasm', '.css': 'text/css' };

/**
 * Serves the package, a page with a card under a strict policy, the same page in `broken/` without
 * the card's code, a page of cards in all containers, and pages of attacks with and without a
 * policy.
 */
async function serveSite() {
  const watch = `self.blocked = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => blockedURI.endsWith('favicon.ico') || blocked.push(violatedDirective + ' ' + blockedURI));`;
  const script = `self.events = [];
    ${watch}
    for (const name of ['parsed', 'toggle', 'error']) addEventListener('article-card-' + name, ({ detail }) =>
      events.push([name, name === 'parsed' ? detail.headline : detail]));
    import('./define.js');`;
  const trial = `import * as api from './index.js';
    import { trial } from './hostile.mjs';
    ${watch}
    api.init().then(() => trial(document.querySelector('article-card'), api)).then((wrong) => (self.wrong = wrong), (error) => (self.wrong = [error.stack]));`;
  const markupTrial = `import * as api from './index.js';
    import * as trials from './hostile-markup.mjs';
    ${watch}
    const card = document.querySelector('article-card');
    const told = (trial) => trial.then((told) => (self.told = told), (error) => (self.told = { wrong: [error.stack] }));
    self.trials = {
      api: () => told(api.init({ markup: true }).then(() => trials.trialOfApi(api))),
      scripts: () => told(trials.trialOfCards(card, false)),
      elements: () => told(trials.trialOfCards(card, true)),
    };`;
  const attacked = '<!doctype html><meta charset="utf-8"><script type="module" src="hostile.js"></script><body><article-card loading="eager" open></article-card>';
  const everywhere = containersWith(`<article-card loading="eager">${STORY}</article-card>`);
  const containers = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="containers.css"><script src="page.js"></script>
    <body><div class="window-360">${everywhere}</div><div class="window-1000">${everywhere}</div>`;
  const made = {
    'containers.html': ['text/html', containers],
    'containers.css': ['text/css', `${CONTAINERS_CSS} .window-360 { inline-size: 360px } .window-1000 { inline-size: 1000px }`],
    'hostile.html': ['text/html', attacked],
    'hostile-free.html': ['text/html', attacked],
    'hostile.js': ['text/javascript', trial],
    'hostile.mjs': ['text/javascript', textBeside('hostile.mjs')],
    'markup.html': ['text/html', attacked.replace('hostile.js', 'markup-trial.js')],
    'markup-free.html': ['text/html', attacked.replace('hostile.js', 'markup-trial.js')],
    'markup-trial.js': ['text/javascript', markupTrial],
    'hostile-markup.mjs': ['text/javascript', textBeside('hostile-markup.mjs')],
    'page.html': ['text/html', `<!doctype html><meta charset="utf-8"><script src="page.js"></script><body><article-card>${STORY}</article-card>`],
    'page.js': ['text/javascript', script],
    'other.txt': ['text/plain; charset=utf-8', STORY.replace('Harbour bridge reopens after storm', 'Tram line reaches the airport a year early')],
  };
  /** What attacks have asked for. */
  const asked = [];
  const server = createServer(({ url }, response) => {
    const name = url.replace(/^\/(?:broken\/)?/, '');
    const file = join(PACKAGE, name);
    if (url.includes('asked')) asked.push(url);
    if (name === 'requests.json') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(asked));
    } else if (made[name]) {
      const [type, body] = made[name];
      const policy = name.endsWith('-free.html') ? {} : { 'content-security-policy': name === 'markup.html' ? MARKUP_POLICY : POLICY };
      response.writeHead(200, { 'content-type': type, ...policy }).end(body);
    } else if (url === '/broken/card.js' || !name || !existsSync(file)) {
      response.writeHead(404).end();
    } else {
      response.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

async function runIn(name, engine, site) {
  const results = [];
  await withBrowser(engine, async (browser, version) => {
    console.log(`${name}: ${version}`);
    for (const [step, test] of Object.entries(steps)) {
      const failure = await test(browser, site).then(() => undefined, (error) => error);
      console.log(`  ${failure ? 'FAILED' : 'passed'}  ${step}${failure ? `: ${failure.message}` : ''}`);
      results.push(!failure);
    }
  });
  return results.every(Boolean);
}

const site = await serveSite();
const ran = [];
const missing = [];
let failed = false;
for (const [name, engine] of Object.entries(engines)) {
  if (!engine.program || !engine.driver) {
    missing.push(`${name} (${engine.program ? 'its WebDriver' : 'the browser'} not found)`);
    continue;
  }
  const passed = await runIn(name, engine, site.url).catch((error) => console.log(`  FAILED  ${error.message}`));
  ran.push(name);
  failed ||= !passed;
}
site.close();
console.log(`Ran in: ${ran.join(', ') || 'no engine'}.${missing.length ? ` Not in: ${missing.join(', ')}.` : ''}`);
exit(failed || ran.length === 0 ? 1 : 0);
