// The page without a network: from the second visit on, by a service worker that keeps the page's own files and nothing else.

import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, test as base } from './fixtures.mjs';
import { serve } from './server.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));

/** A server of a copy of the page, which a test may change as another build would. */
const test = base.extend<{ site: { url: string; asked: string[]; change(title: string, whole?: boolean): Promise<void> } }>({
  site: async ({}, use) => {
    const folder = await mkdtemp(join(project, 'target', 'site-'));
    await cp(join(project, 'dist'), folder, { recursive: true });
    const server = await serve(0, `target/${basename(folder)}`);
    const change = async (title: string, whole = true) => {
      const [page, worker] = ['index.html', 'service-worker.js'].map((name) => join(folder, name));
      const hash = (html: string) => `sha384-${createHash('sha384').update(html).digest('base64')}`;
      const before = await readFile(page, 'utf8');
      const after = before.replace(/<h1>.*<\/h1>/, `<h1>${title}</h1>`);
      const script = await readFile(worker, 'utf8');
      if (whole) await writeFile(page, after);
      await writeFile(worker, script.replace(/("\.\/": )"[^"]*"/, `$1"${hash(after)}"`));
    };
    await use({ url: server.url, asked: server.asked, change });
    server.close();
    await rm(folder, { recursive: true });
  },

  baseURL: ({ site }, use) => use(site.url),
});

const STORY = 'Harbour Bridge Reopens After Storm\n\nThe harbour bridge reopened on Monday.';

const card = (page) => page.getByRole('article');
const kept = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state));
const caches = (page) => page.evaluate(() => self.caches.keys());

test.afterEach(({ requestsAfterLoad }) => expect(requestsAfterLoad).toEqual([]));

test('after the first visit the page opens and works without a network', async ({ page, context, site }) => {
  await page.goto('/');
  await expect(card(page)).toBeVisible();
  await kept(page);
  // The page asks for the words of the sample's language while the worker keeps those of all languages.
  const paths = site.asked.filter((path) => path !== '/favicon.ico' && path !== '/languages/id.txt');
  expect(paths.sort(), 'what is kept is what the load brought: the network is asked once').toEqual([...new Set(paths)]);

  await context.setOffline(true);
  for (const path of ['/', '/index.html', '/?from=mail#nothing']) {
    await page.goto(path);
    await expect(card(page)).toContainText('Panen Garam Melimpah');
  }
  // The words of a language that nobody has read in yet.
  await page.getByLabel('Sample').selectOption('german');
  await expect(card(page)).toContainText('Zusammenfassung');
  await page.reload();
  await page.getByLabel('Article text').fill(STORY);
  await expect(page.getByRole('article', { name: 'Harbour Bridge Reopens After Storm' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(card(page)).toContainText('No article yet');
});

test('it keeps the files of the page, in a cache of its own, and no other address', async ({ page, context, site, requestsAfterLoad }) => {
  await page.goto('/');
  await expect(card(page)).toBeVisible();
  await kept(page);
  const others = ['article-card-demo http://127.0.0.1/elsewhere/ 1', 'a cache of the page beside it'];
  await page.evaluate((names) => Promise.all(names.map((name) => self.caches.open(name))), others);
  await page.evaluate((name) => self.caches.open(name), `article-card-demo ${site.url} of an older build`);

  const [own, ...rest] = (await caches(page)).filter((name) => name.startsWith(`article-card-demo ${site.url} `) && !name.endsWith('build'));
  expect(rest).toEqual([]);
  const files = await page.evaluate(async (name) => (await (await self.caches.open(name)).keys()).map(({ url }) => url), own);
  const script = await readFile(join(project, 'dist', 'service-worker.js'), 'utf8');
  const listed = Object.keys(JSON.parse(/^const FILES = (\{[^}]*\});/.exec(script)![1])).map((file) => new URL(file, site.url).href);
  expect(files.sort()).toEqual(listed.sort());
  expect(files.filter((url) => /\.wasm$/.test(url))).toHaveLength(1);

  await page.reload();
  site.asked.length = 0;
  await page.evaluate(() => fetch('app.webmanifest'));
  expect(site.asked, 'what the page does not load goes to the network').toContain('/app.webmanifest');
  // Asked for by this test.
  requestsAfterLoad.length = 0;

  await site.change('article-card, the next build');
  await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
    await new Promise<void>((done) => {
      const check = () => (registration.waiting ? done() : setTimeout(check, 50));
      check();
    });
  });
  const [current, next] = (await caches(page)).filter((name) => name.startsWith(`article-card-demo ${site.url} `) && !name.endsWith('build'));
  expect([current, next]).toEqual([own, expect.any(String)]);
  // The next build takes over, and clears up after those before it alone.
  await page.close();
  // The window that was closed may count a moment longer, and then the old worker goes on for the new one too.
  await expect(async () => {
    const later = await context.newPage();
    await later.goto('/');
    const left = await caches(later);
    await later.close();
    expect(left.sort()).toEqual([...others, next].sort());
  }).toPass();
});

test('another build is used when no window shows the old one, and never half of it', async ({ page, context, site }) => {
  const title = (page) => page.getByRole('heading', { level: 1 });
  /** Has the browser look for another build, as it does by itself at a visit; tells what became of it. */
  const look = (page) =>
    page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!;
      await registration.update();
      const worker = registration.installing ?? registration.waiting;
      await new Promise<void>((done) => {
        const check = () => (!worker || ['installed', 'redundant'].includes(worker.state) ? done() : setTimeout(check, 50));
        check();
      });
      return worker?.state;
    });

  await page.goto('/');
  await kept(page);
  await site.change('half a build', false);
  expect(await look(page)).toBe('redundant');
  await page.reload();
  await expect(title(page)).toHaveText('article-card');
  expect(await caches(page)).toHaveLength(1);

  await site.change('another build');
  expect(await look(page)).toBe('installed');
  await page.reload();
  await expect(title(page)).toHaveText('article-card');
  await expect(card(page)).toBeVisible();

  await page.close();
  const next = await context.newPage();
  await context.setOffline(true);
  await expect(async () => {
    await next.goto('/');
    await expect(title(next)).toHaveText('another build', { timeout: 500 });
  }).toPass();
  await expect(card(next)).toBeVisible();
  await expect.poll(() => caches(next)).toHaveLength(1);
});

test('a browser without service workers shows the page as ever', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
  await page.goto('/');
  await expect(card(page)).toContainText('Panen Garam Melimpah');
  expect(await caches(page)).toEqual([]);
});

test('the page can be installed', async ({ page, site, requestsAfterLoad }) => {
  await page.goto('/');
  await expect(card(page)).toBeVisible();
  const browser = await page.context().newCDPSession(page);
  const { errors, url } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(await readFile(join(project, 'dist', 'app.webmanifest'), 'utf8'));
  expect(url).toBe(`${site.url}app.webmanifest`);
  for (const { src, sizes, type } of manifest.icons) {
    const bytes = await readFile(join(project, 'dist', src));
    if (type === 'image/png') expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // The icon and the manifest, for this test.
  requestsAfterLoad.length = 0;
  // The tests' windows are private ones, in which nothing is installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
