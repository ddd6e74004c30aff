'use client';
// <article-card> as a component of React. Its text is a child and its options are attributes, so
// that they are in a page that a server renders. When React hydrates such a page, it sets no
// properties and adds no listeners. The effects here do, before the card looks at them.

import { createElement, useImperativeHandle, useLayoutEffect, useRef } from 'react';

import '../element/define.js';

/** Shows the card of `text`. `children` are for the slots. */
export function ArticleCard({ text, lang, uiLang, headingLevel, noStorage, corrections, children, ref, onParsed, onToggle, onCorrect, onError, ...others }) {
  const element = useRef(null);
  useImperativeHandle(ref, () => element.current, []);
  const listener = useRef({ handlers: {}, isTold: false });
  useLayoutEffect(() => {
    listener.current.handlers = { parsed: onParsed, toggle: onToggle, correct: onCorrect, error: onError };
  });
  useLayoutEffect(() => listen(element.current, listener.current), []);
  // The reader's corrections stay when another object has the same ones.
  const json = corrections && JSON.stringify(corrections);
  useLayoutEffect(() => {
    if (!json) return;
    const { current } = element;
    current.setAttribute('corrections', json);
    return () => current.removeAttribute('corrections');
  }, [json]);
  useLayoutEffect(() => {
    // React has written the word "undefined".
    if (lang === undefined) element.current.removeAttribute('lang');
  }, [lang]);
  const attributes = { ...others, 'ui-lang': uiLang, 'heading-level': headingLevel, 'no-storage': noStorage, ref: element };
  if (lang !== undefined) attributes.lang = lang;
  return createElement('article-card', attributes, text, children);
}

/** Tells a listener of the element's events. Returns the function that ends this. */
function listen(element, listener) {
  const tell = (name, event) => {
    // Cards in the slots have events of their own.
    if (event.target !== element) return;
    if (name === 'parsed') listener.isTold = true;
    listener.handlers[name]?.(event);
  };
  const listening = new AbortController();
  for (const name of ['parsed', 'toggle', 'correct', 'error']) {
    element.addEventListener(`article-card-${name}`, (event) => tell(name, event), { signal: listening.signal });
  }
  // The card of a page that a server rendered may be there before React is.
  if (!listener.isTold && element.shadowRoot?.querySelector('.root:not([data-rendered], [hidden])')) {
    const missed = new CustomEvent('article-card-parsed', { detail: element.article });
    tell('parsed', Object.defineProperty(missed, 'target', { value: element }));
  }
  return () => listening.abort();
}
