// A small static server of the built page or another folder: `node e2e/server.mjs [PORT] [FOLDER]`.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, sep } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);
const project = join(dirname(here), '..');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves a folder of the project on this machine alone; port 0 takes any free one. Resolves to `{ url, close, asked }`, the paths so far. */
export async function serve(port = 0, folder = 'dist') {
  const root = join(project, folder);
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    answer(root, request, response);
  });
  await new Promise((listening, failed) => server.once('error', failed).listen(port, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close(), asked };
}

async function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await find(root, request.url);
  if (!file) {
    response.writeHead(404, { 'content-type': types['.txt'] }).end('There is no such file.\n');
    return;
  }
  const type = types[extname(file.path)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-length': file.size, 'cache-control': 'no-cache' });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file.path).pipe(response);
}

/** The file under `root` that a request means, if there is one. */
async function find(root, url) {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const wanted = join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    if (!wanted.startsWith(root + sep)) return undefined;
    const found = await stat(wanted);
    return found.isFile() ? { path: wanted, size: found.size } : undefined;
  } catch {
    // Not a URL, not UTF-8, or not there.
    return undefined;
  }
}

if (argv[1] === here) {
  const [port = 0, folder = 'dist'] = argv.slice(2);
  const { url } = await serve(Number(port), folder);
  console.log(`Serving ${folder} on ${url}`);
}
