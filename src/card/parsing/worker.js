// The worker: parses one text with the page's compiled WebAssembly. A script without imports, so
// that it can be started from any URL.

onmessage = ({ data: { module, input, points } }) => {
  const imports = {};
  // The parser imports many functions and calls only the one that reports the progress.
  for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = (share) => postMessage(share);
  const { exports } = new WebAssembly.Instance(module, imports);
  const address = exports.workerInput(input.length) >>> 0;
  new Uint8Array(exports.memory.buffer, address, input.length).set(input);
  const length = exports.workerParse(points) >>> 0;
  const start = exports.workerOutput() >>> 0;
  const output = new Uint8Array(exports.memory.buffer).slice(start, start + length);
  postMessage(output, [output.buffer]);
};
