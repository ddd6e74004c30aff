// What the clipboard brings with a paste.

/** The text as the page has it: copying a long one into the WebAssembly is a task of its own. */
export const pasted = (event) => event.clipboardData?.getData('text/plain') ?? '';
