// Mails as text. These tests need no page.

import { expect, test } from '@playwright/test';

import { readMail } from '../src/embed/api/mail/mail.js';

const HEAD = 'From: Ada Lim <ada@news.example>\nDate: Wed, 1 May 2024 10:00:00 +0700\nSubject: Bridge reopens\nTo: b@x.example\n';
const SHOWN = 'From: Ada Lim <ada@news.example>\nDate: Wed, 1 May 2024 10:00:00 +0700\nSubject: Bridge reopens';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const parts = (kind: string, ...of: string[]) =>
  `Content-Type: multipart/${kind}; boundary="b=_1"\n\npreamble\n--b=_1\n${of.join('\n--b=_1\n')}\n--b=_1--\nepilogue\n`;
const PLAIN = 'Content-Type: text/plain\n\nThe bridge opened.\n\nTraffic was light.';
const HTML = 'Content-Type: text/html\n\n<style>p{}</style><p>The <b>bridge</b> opened.</p>';

test('a plain mail has the lines of its header that a reader needs', () => {
  for (const mail of [`${HEAD}\nOne.\n`, bytes(`${HEAD}\nOne.\n`), bytes(`${HEAD}\nOne.\n`.replaceAll('\n', '\r\n')).buffer, `From x Wed May 1\n${HEAD}\nOne.`]) {
    expect(readMail(mail)).toEqual({ text: `${SHOWN}\n\nOne.`, html: undefined });
  }
  expect(readMail('Subject: a\n b\nTo: c\nFrom: d\n\nBody').text).toBe('From: d\nSubject: a b\nTo: c\n\nBody');
});

test('text and HTML of one content are both there', () => {
  const { text, html } = readMail(HEAD + parts('alternative', PLAIN, HTML));
  expect(text).toBe(`${SHOWN}\n\nThe bridge opened.\n\nTraffic was light.`);
  expect(html).toContain('<div>From: Ada Lim &#60;ada@news.example&#62;</div>');
  expect(html).toContain('<p>The <b>bridge</b> opened.</p>');
  expect(html).not.toContain('Traffic was light.');
});

test('of HTML alone the text is read', () => {
  const silent = '<HEAD><title>no</title></HEAD><!-- no --><script>no</script>';
  const html = `${silent}<h1>A &amp; B</h1><p>One<br>two &#8211; &eacute;</p><ul><li>x</li></ul><td>1</td><td>2</td> a < b <!-- open`;
  expect(readMail(`${HEAD}Content-Type: text/html\n\n${html}`).text).toBe(`${SHOWN}\n\nA & B\n\nOne\ntwo – &eacute;\n\nx\n\n1\t2\t a < b <!-- open`);
});

test('parts of a mail follow one another, attachments are left out', () => {
  const attached = 'Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nsecret';
  const picture = 'Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=';
  const { text, html } = readMail(HEAD + parts('mixed', PLAIN, picture, attached, 'Content-Type: text/plain\n\nA footer & more.'));
  expect(text).toBe(`${SHOWN}\n\nThe bridge opened.\n\nTraffic was light.\n\nA footer & more.`);
  expect(html).toBe(undefined);
  expect(readMail(HEAD + parts('mixed', HTML, 'Content-Type: text/plain\n\nA footer & more.')).html).toMatch(/<p>A footer &#38; more\.<\/p>$/);
});

test('a mail forwarded as a file stands alone, or below the words above it', () => {
  const inner = `Content-Type: message/rfc822\nContent-Disposition: attachment\n\n${HEAD}\nOne.`;
  const outer = 'From: c@x.example\nSubject: Fwd\nDate: today\n';
  expect(readMail(outer + parts('mixed', 'Content-Type: text/plain\n\n  ', inner)).text).toBe(`${SHOWN}\n\nOne.`);
  expect(readMail(outer + parts('mixed', 'Content-Type: text/plain\n\nLook!', inner)).text).toBe(
    `From: c@x.example\nDate: today\nSubject: Fwd\n\nLook!\n\n${SHOWN}\n\nOne.`,
  );
});

for (const [name, encoding, charset, body, text] of [
  ['quoted-printable in UTF-8', 'quoted-printable', 'UTF-8', 'Caf=C3=A9 is =\nopen=2E', 'Café is open.'],
  ['quoted-printable in Latin-1', 'Quoted-Printable', '"iso-8859-1"', 'Caf=E9', 'Café'],
  ['base64', 'base64', 'utf-8', '5qmLLw\n==', '橋/'],
  ['base64 cut off', 'base64', 'utf-8', '5qmLL', '橋'],
  ['Shift_JIS in eight bits', '8bit', 'shift_jis', '\x8b\xb4', '橋'],
  ['UTF-8 that claims to be ASCII', '7bit', 'us-ascii', 'Caf\xc3\xa9', 'Café'],
  ['Latin-1 that claims nothing', '8bit', '', 'Caf\xe9', 'Café'],
  ['a charset that nobody knows', '8bit', 'x-nothing', 'Caf\xc3\xa9', 'Café'],
  ['flowed lines', '7bit', 'utf-8; format=flowed', 'One \ntwo\n\n-- \nAda', 'One two\n\n-- \nAda'],
]) {
  test(`${name} is decoded`, () => {
    const mail = `Subject: s\nContent-Type: text/plain${charset && `; charset=${charset}`}\nContent-Transfer-Encoding: ${encoding}\n\n${body}`;
    expect(readMail(bytes(mail)).text).toBe(`Subject: s\n\n${text}`);
  });
}

test('headers in other scripts are decoded', () => {
  const subject = (value: string) => readMail(bytes(`Subject: ${value}\n\nx`)).text.split('\n')[0].slice(9);
  expect(subject('=?utf-8?Q?Caf=C3=A9_ouvert?= =?UTF-8?B?IQ==?= a')).toBe('Café ouvert! a');
  // A character of two words.
  expect(subject('=?utf-8?B?5qk=?=\n =?utf-8?B?iw==?=')).toBe('橋');
  expect(subject('=?iso-8859-1*fr?q?caf=E9?= =?utf-8?q?=C3=A9?=')).toBe('caféé');
  expect(subject('=?utf-8?x?a?= 2 =? 1')).toBe('=?utf-8?x?a?= 2 =? 1');
  expect(readMail('Subject: Brücke\n\nöffnet').text).toBe('Subject: Brücke\n\nöffnet');
});

test('no file fails, and what is no mail is text or nothing', () => {
  expect(readMail('').text).toBe('');
  expect(readMail(new Uint8Array(0)).text).toBe('');
  const deep = 'Content-Type: multipart/mixed; boundary=b\n\n--b\n'.repeat(1000);
  for (const mail of [deep, `${HEAD}Content-Type: multipart/mixed\n\nx`, 'Content-Type: ;;="\n\nx', `Content-Type: text/html\n\n${'<!--<script><a '.repeat(20_000)}`]) {
    expect(typeof readMail(mail).text).toBe('string');
  }
  const noise = Uint8Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 256);
  expect(typeof readMail(noise).text).toBe('string');
});
