/** A news article taken apart. A field without a value is not there. */
export interface Article {
  /** Title of the article. */
  headline?: string;
  /** Subtitle or deck below the headline. */
  standfirst?: string;
  /** Rubric the publisher files it under. */
  section?: string;
  /** Who wrote it, in printed order. */
  authors: Author[];
  /** Editors and other hands of the credit line, in printed order. */
  editors: string[];
  /** The wire service that wrote it. */
  agency?: string;
  /** When it was published, as printed. */
  datePublished?: PrintedDate;
  /** When it was last changed, as printed. */
  dateModified?: PrintedDate;
  /** Where it was filed from. */
  dateline?: Dateline;
  /** Image captions and their credits, in printed order. */
  figures: Figure[];
  /** The publisher's own summary bullets, in printed order. */
  keyPoints: string[];
  /** What the card's collapsible summary shows. */
  summary?: Summary;
  /** The story itself, in reading order. */
  body: Block[];
  /** Media the text quotes. */
  sources: string[];
  /** Editor's notes and printed corrections. */
  editorNotes: string[];
  /** BCP 47 tag of the text's language, `und` when unknown. */
  language: string;
  /** Direction the text is written in. */
  direction: 'ltr' | 'rtl';
  /** Words of headline, standfirst and body; in scripts without spaces, characters. */
  wordCount: number;
  /** Minutes an adult needs to read it. */
  readingMinutes: number;
  /** How sure the parser is, from 0 to 1. */
  confidence: Confidence;
  /** The ledger: every line of the input, in order, with its one role. */
  lines: Line[];
}

/** A person on the byline. */
export interface Author {
  /** The name alone. */
  name: string;
  /** The job printed beside the name. */
  role?: string;
}

/** A printed date. */
export interface PrintedDate {
  /** The words as printed. */
  text: string;
  /** ISO 8601, only when there is one way to read it. */
  iso?: string;
}

/** The place and the house at the head of the first paragraph. */
export interface Dateline {
  place?: string;
  agency?: string;
}

/** A picture the text describes. */
export interface Figure {
  caption?: string;
  credit?: string;
}

/** What the text says in a few points. */
export interface Summary {
  /** Who chose the points: printed by the publisher, or sentences taken from the body. */
  origin: 'publisher' | 'extracted';
  /** In reading order, never empty. */
  points: Point[];
  /** Extracted points that follow the publisher's when those only repeat the first paragraph. */
  supplement: Point[];
}

/** One point of a summary. */
export interface Point {
  text: string;
  /** Index into `lines` of the line it begins in. */
  line: number;
  /** Offset of its first UTF-16 code unit in its paragraph: the `text` of the block made from that line, or the publisher's bullet. */
  start: number;
  /** Offset after its last UTF-16 code unit there. */
  end: number;
}

/** A piece of the story. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'quote' | 'listItem';
  /** Its text on one line. */
  text: string;
  /** Indices into the article's `lines`. */
  lines: number[];
}

/** How sure the parser is of a field, from 0 to 1; 0 for a field without a value. */
export interface Confidence {
  headline: number;
  authors: number;
  datePublished: number;
  body: number;
}

/** One line of the input: `text.slice(start, end)`. */
export interface Line {
  start: number;
  end: number;
  role: Role;
  /** 1 for a role that a reader gave. */
  confidence: number;
  /** Why a line of boilerplate was set aside; not there for others. */
  reason?: 'furniture' | 'leadsAway' | 'repeated' | 'above' | 'between' | 'below' | 'reader';
}

/** What a line of the input is. */
export type Role =
  | 'headline'
  | 'standfirst'
  | 'section'
  | 'author'
  | 'authorRole'
  | 'editor'
  | 'date'
  | 'dateline'
  | 'caption'
  | 'credit'
  | 'keyPointsHeading'
  | 'keyPoint'
  | 'body'
  | 'heading'
  | 'quote'
  | 'listItem'
  | 'editorNote'
  | 'boilerplate'
  | 'blank';
