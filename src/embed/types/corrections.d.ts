import type { Role } from './article.js';

/** What a reader put right in one text. */
export interface Corrections {
  /** Tells the text they belong to: its bytes in UTF-8 and their 64-bit FNV-1a hash. */
  text: string;
  /** The lines put right, ascending. */
  lines: Correction[];
}

/** One line put right. */
export interface Correction {
  /** Index into the article's `lines`. */
  line: number;
  role: Role;
}
