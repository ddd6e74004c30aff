// A page with the package's React component, for the server's side and for the browser's.

import { StrictMode, createElement, useState } from 'react';

import { ArticleCard } from '../../pkg/react.js';

/** What the card is told of, and its element. */
const told = [];
const ref = { current: null };
const handler = (name, read) => (event) => told.push([name, read(event), event.target === ref.current]);

function Page({ first }) {
  const [props, setProps] = useState(first);
  Object.assign(globalThis, { told, ref, setProps });
  const handlers = {
    onParsed: handler('parsed', ({ detail }) => detail.headline),
    onToggle: handler('toggle', ({ detail }) => detail.open),
    onCorrect: handler('correct', ({ detail }) => detail.corrections.lines.length),
    onError: handler('error', ({ detail }) => detail.reason),
  };
  return createElement(ArticleCard, { ref, ...handlers, ...props }, createElement('button', { slot: 'actions' }, 'Save'));
}

/** The page in React's strict mode, with the first properties of the card. */
export const page = (first) => createElement(StrictMode, null, createElement(Page, { first }));
