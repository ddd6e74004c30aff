// HTML as a document that is no page: nothing in it runs or is fetched.

import { limitDepth } from './depth.js';

let policy;

/**
 * Returns the document of HTML. Where Trusted Types do not allow the name `article-card-html`, the browser
 * leaves out what could run.
 */
export function inertDocument(html) {
  const limited = limitDepth(html);
  try {
    policy ??= globalThis.trustedTypes?.createPolicy('article-card-html', { createHTML: (html) => html });
  } catch (error) {
    if (Document.parseHTML) return Document.parseHTML(limited);
    throw error;
  }
  return new DOMParser().parseFromString(policy ? policy.createHTML(limited) : limited, 'text/html');
}
