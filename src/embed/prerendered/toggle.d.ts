// Importing it is all: it exports nothing for pages.

export {};
