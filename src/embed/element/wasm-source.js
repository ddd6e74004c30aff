// The source of the WebAssembly, shared by the element and the JavaScript API.

/** `current` is the argument of `init`, or the response to the element's request. */
export const wasmSource = {};
