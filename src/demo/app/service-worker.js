// Keeps the files that the page loads, so that it opens without a network from the second visit on. `cargo xtask build` puts FILES in
// front: each file's address beside its hash. Another build is another script to the browser, with a cache of its own: the new files are all there
// before the first of them is used, and are used once no window shows the old ones. It knows of no other address and no other cache.

const OURS = `article-card-demo ${registration.scope} `;
const CACHE = OURS + Object.values(FILES).map((hash) => hash.slice(-8)).join('');
const ADDRESSES = new Map(Object.keys(FILES).map((file) => [new URL(file, registration.scope).href, file]));

addEventListener('install', (event) => event.waitUntil(keepAll()));

addEventListener('activate', (event) => event.waitUntil(forgetOthers()));

addEventListener('fetch', (event) => {
  const { request } = event;
  // The page under its other name, or with a question that means nothing to it.
  const address = request.mode === 'navigate' ? request.url.replace(/(index\.html)?([?#].*)?$/, '') : request.url;
  if (request.method === 'GET' && ADDRESSES.has(address)) event.respondWith(kept(address, request));
});

async function keepAll() {
  const files = await Promise.all([...ADDRESSES].map(async ([address, file]) => [address, await load(address, FILES[file])]));
  const cache = await caches.open(CACHE);
  await Promise.all(files.map(([address, response]) => cache.put(address, response)));
}

/** The file from where the page's own load left it, the browser's cache; from the network where that has none or another version. */
async function load(address, integrity) {
  const options = { integrity, credentials: 'same-origin' };
  return fetch(address, { ...options, cache: 'force-cache' }).catch(() => fetch(address, { ...options, cache: 'reload' }));
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
}

async function kept(address, request) {
  const cache = await caches.open(CACHE);
  // The browser may have thrown the cache away to make room.
  return (await cache.match(address)) ?? fetch(request);
}
