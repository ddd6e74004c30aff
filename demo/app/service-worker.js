// Caches the files of the page, so that it opens without a network from the second visit on.
// `cargo xtask build` puts FILES in front: the address of each file and its hash. A new build is a new
// script to the browser and has a cache of its own. All new files are there before the first is used,
// and they are used once no window shows the old ones. Other addresses and caches are left alone.

const OURS = `article-card-demo ${registration.scope} `;
const CACHE = OURS + Object.values(FILES).map((hash) => hash.slice(-8)).join('');
const ADDRESSES = new Map(Object.keys(FILES).map((file) => [new URL(file, registration.scope).href, file]));

addEventListener('install', (event) => event.waitUntil(cacheAll()));

addEventListener('activate', (event) => event.waitUntil(deleteOldCaches()));

addEventListener('fetch', (event) => {
  const { request } = event;
  // The page may be asked for as `index.html`, and with a query.
  const address = request.mode === 'navigate' ? request.url.replace(/(index\.html)?([?#].*)?$/, '') : request.url;
  if (request.method === 'GET' && ADDRESSES.has(address)) event.respondWith(fromCache(address, request));
});

async function cacheAll() {
  const files = await Promise.all([...ADDRESSES].map(async ([address, file]) => [address, await load(address, FILES[file])]));
  const cache = await caches.open(CACHE);
  await Promise.all(files.map(([address, response]) => cache.put(address, response)));
}

/** Loads a file from the browser's cache, or from the network where the cached version is another one. */
async function load(address, integrity) {
  const options = { integrity, credentials: 'same-origin' };
  return fetch(address, { ...options, cache: 'force-cache' }).catch(() => fetch(address, { ...options, cache: 'reload' }));
}

async function deleteOldCaches() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
}

async function fromCache(address, request) {
  const cache = await caches.open(CACHE);
  // The browser may have deleted the cache to make room.
  return (await cache.match(address)) ?? fetch(request);
}
