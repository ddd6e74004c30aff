import type { Role } from './article.js';

/** A reader's corrections of one text. */
export interface Corrections {
  /** Fingerprint of the text: its length in UTF-8 bytes and their 64-bit FNV-1a hash. */
  text: string;
  /** The corrected lines, in ascending order. */
  lines: Correction[];
}

/** A corrected line. */
export interface Correction {
  /** Index in `lines` of the article. */
  line: number;
  role: Role;
}
