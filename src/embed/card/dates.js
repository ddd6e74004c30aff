// The browser's formats of dates.

/**
 * Makes the browser load its data about dates while the WebAssembly is on its way. The first format
 * of a page takes a third of the first render, in whatever language.
 */
export function warmDates() {
  new Intl.DateTimeFormat('en', { month: 'long', hour: 'numeric', timeZone: 'UTC' }).format(0);
}
