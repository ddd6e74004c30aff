// The source of the WebAssembly, shared by the element and the JavaScript API.

/**
 * `current` is the argument of `init`, or the response to the element's request. `base` is the
 * folder of the WebAssembly, the worker and the languages, if they are not beside the modules.
 */
export const wasmSource = {};
