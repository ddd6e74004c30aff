// Tables that hold data, and tables that only lay out a page.

import { BLOCKS, attribute, nameOf } from './elements.js';

/** Elements that no cell of data holds. */
const PAGE = /^(?:article|aside|form|h[1-6]|header|footer|main|nav|pre|section|table)$/;

/** Blocks or line breaks of a cell that holds a column of the page. */
const MANY = 4;

/** Elements around the content of a cell that are looked into. */
const MAX_WRAPPERS = 8;

/** Returns whether a table lays out a page: its cells hold whole parts of it, or it has one column. */
export function isLayout(table) {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return true;
  let columns = 0;
  for (const row of rowsOf(table)) {
    const cells = elementsOf(row).filter((cell) => /^t[dh]$/.test(nameOf(cell)));
    if (cells.some(isColumn)) return true;
    columns = Math.max(columns, cells.length);
  }
  return columns < 2;
}

const elementsOf = (node) => Array.from(node.childNodes).filter((child) => child.nodeType === 1);

const rowsOf = (table) =>
  elementsOf(table).flatMap((child) => (/^t(?:body|head|foot)$/.test(nameOf(child)) ? elementsOf(child) : [child])).filter((row) => nameOf(row) === 'tr');

/** Returns whether a cell holds a part of the page. */
function isColumn(cell) {
  for (let wrappers = 0; wrappers < MAX_WRAPPERS; wrappers++) {
    const names = elementsOf(cell).map(nameOf);
    if (names.some((name) => PAGE.test(name))) return true;
    if (names.filter((name) => name === 'br' || BLOCKS.has(name)).length >= MANY) return true;
    if (names.length !== 1) return false;
    [cell] = elementsOf(cell);
  }
  return false;
}
