// The place that the WebAssembly comes from, shared by the element and the JavaScript API.

/** `current` is the argument of `init`, or the server's answer to the element. */
export const wasmSource = {};
