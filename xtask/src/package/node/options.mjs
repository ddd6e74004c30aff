// Options of esbuild for all modules of the package.

export const OPTIONS = {
  bundle: true,
  charset: 'utf8',
  format: 'esm',
  legalComments: 'none',
  logLevel: 'warning',
  minifySyntax: true,
  target: 'esnext',
};
