// Sums up measurements in Markdown.

export const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** A table whose columns are as wide as what they hold; all but the first are flush right. */
export function table(head, rows) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column].length)));
  const line = (row) => `|${row.map((cell, column) => ` ${column ? cell.padStart(widths[column]) : cell.padEnd(widths[column])} |`).join('')}`;
  const rule = `|${widths.map((width, column) => (column ? `${'-'.repeat(width + 1)}:|` : `${'-'.repeat(width + 2)}|`)).join('')}`;
  return [line(head), rule, ...rows.map(line), ''].join('\n');
}
