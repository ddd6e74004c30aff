// Takes one text apart in a thread of its own, with the page's compiled WebAssembly: a script without imports, that the card can start
// from wherever it is.

onmessage = ({ data: { module, input, points } }) => {
  const imports = {};
  // The parser calls nothing but what is to be told how far it is.
  for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = (share) => postMessage(share);
  const { exports } = new WebAssembly.Instance(module, imports);
  const at = exports.awayRoom(input.length) >>> 0;
  new Uint8Array(exports.memory.buffer, at, input.length).set(input);
  const length = exports.awayParse(points) >>> 0;
  const start = exports.awayStart() >>> 0;
  const output = new Uint8Array(exports.memory.buffer).slice(start, start + length);
  postMessage(output, [output.buffer]);
};
