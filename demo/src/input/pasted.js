/** The pasted text as a JavaScript string: copying a long one into WebAssembly is a task of its own. */
export const pasted = (event) => event.clipboardData?.getData('text/plain') ?? '';
