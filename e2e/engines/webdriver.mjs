// The WebDriver commands of the scenario: https://www.w3.org/TR/webdriver2/.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Starts a driver, opens a session with these capabilities, and closes both after `use`. */
export async function withBrowser({ driver, args = [], env = {}, capabilities }, use) {
  const port = await freePort();
  const process_ = spawn(driver, [`--port=${port}`, ...args], { env: { ...process.env, ...env }, stdio: 'ignore' });
  const failed = new Promise((_, reject) => process_.on('error', reject));
  const base = `http://127.0.0.1:${port}`;
  try {
    await Promise.race([answers(`${base}/status`), failed]);
    const { sessionId, capabilities: got } = await send(base, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
    const session = `${base}/session/${sessionId}`;
    try {
      return await use(new Browser(session), `${got.browserName} ${got.browserVersion}`);
    } finally {
      await send(session, 'DELETE', '');
    }
  } finally {
    process_.kill();
  }
}

class Browser {
  #session;

  constructor(session) {
    this.#session = session;
  }

  go(url) {
    return this.#post('/url', { url });
  }

  /** Runs a function in the page and returns its result. */
  run(body, ...args) {
    return this.#post('/execute/sync', { script: `return (${body}).apply(null, arguments)`, args });
  }

  /** Runs a function in the page until its result is truthy, and returns that. */
  async until(what, body, ...args) {
    for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((done) => setTimeout(done, 100))) {
      const value = await this.run(body, ...args);
      if (value) return value;
    }
    throw new Error(`waited in vain for: ${what}`);
  }

  /** Clicks in the middle of an element. */
  click(element) {
    const origin = { [ELEMENT]: element[ELEMENT] };
    const actions = [{ type: 'pointerMove', duration: 0, x: 0, y: 0, origin }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    return this.#post('/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }

  /** Presses a key in the focused element. */
  press(value) {
    const actions = [{ type: 'keyDown', value }, { type: 'keyUp', value }];
    return this.#post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #post(command, body) {
    return send(this.#session, 'POST', command, body);
  }
}

async function send(base, method, command, body) {
  const response = await fetch(base + command, { method, body: body && JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${command}: ${value?.error}: ${value?.message}`);
  return value;
}

async function answers(url) {
  for (let tries = 0; tries < 100; tries++) {
    const ready = await fetch(url).then((response) => response.ok, () => false);
    if (ready) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the driver does not answer');
}

async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}
