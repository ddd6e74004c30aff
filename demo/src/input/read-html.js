// HTML and mails as the parts of a text with markup. The modules that read them lie beside the page,
// and are loaded with the first such paste or file.

const load = (module) => import(new URL(module, document.baseURI).href);

/** Returns text, strings and numbers for `MarkedText::from_parts`. The HTML is inert. */
export async function readHtml(html) {
  const [{ walk }, { inertDocument }] = await Promise.all([load('markup/walk.js'), load('markup/inert.js')]);
  const { text, strings, numbers } = walk(inertDocument(html));
  return [text, strings, numbers];
}

/** Returns the text of a mail, and its HTML or an empty string. */
export async function readMail(bytes) {
  const { readMail } = await load('mail/mail.js');
  const { text, html } = readMail(bytes);
  return [text, html ?? ''];
}
