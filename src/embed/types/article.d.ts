/** A parsed news article. Fields without a value are absent. */
export interface Article {
  /** Title of the article. */
  headline?: string;
  /** Subtitle or deck below the headline. */
  standfirst?: string;
  /** Section of the publication. */
  section?: string;
  /** Authors, in printed order. */
  authors: Author[];
  /** Editors and other people credited, in printed order. */
  editors: string[];
  /** News agency that wrote it. */
  agency?: string;
  /** Publication date. */
  datePublished?: PrintedDate;
  /** Date of the last change. */
  dateModified?: PrintedDate;
  /** Place and agency before the first paragraph. */
  dateline?: Dateline;
  /** Captions of images and their credits, in printed order. */
  figures: Figure[];
  /** The publisher's own summary points, in printed order. */
  keyPoints: string[];
  /** Points shown in the summary of the card. */
  summary?: Summary;
  /** The story, in reading order. */
  body: Block[];
  /** Media that the text quotes. */
  sources: string[];
  /** Editor's notes and printed corrections. */
  editorNotes: string[];
  /** BCP 47 tag of the text's language, `und` if it is unknown. */
  language: string;
  /** Direction of the text. */
  direction: 'ltr' | 'rtl';
  /** Words of headline, standfirst and body. In scripts without spaces, characters. */
  wordCount: number;
  /** Reading time of an adult in minutes. */
  readingMinutes: number;
  /** Confidence in the fields, from 0 to 1. */
  confidence: Confidence;
  /** The ledger: every line of the input, in order, with its role. */
  lines: Line[];
}

/** A person on the byline. */
export interface Author {
  /** The name, without title and job. */
  name: string;
  /** Job title printed beside the name. */
  role?: string;
}

/** A printed date. */
export interface PrintedDate {
  /** The words as printed. */
  text: string;
  /** ISO 8601, absent if the date can be read in more than one way. */
  iso?: string;
}

/** Place and agency before the first paragraph. */
export interface Dateline {
  place?: string;
  agency?: string;
}

/** An image that the text describes, or that its markup shows. */
export interface Figure {
  caption?: string;
  credit?: string;
  /** The `https` or `http` address of an image of markup. */
  src?: string;
  /** Words for those who do not see an image of markup. */
  alt?: string;
}

/** A text in a few points. */
export interface Summary {
  /**
   * `publisher` if the publisher printed the points, `extracted` if they are sentences of the body.
   */
  origin: 'publisher' | 'extracted';
  /** In reading order, never empty. */
  points: Point[];
  /** Extracted points after the publisher's, if those only repeat the first paragraph. */
  supplement: Point[];
}

/** One point of a summary. */
export interface Point {
  text: string;
  /** Index of its first line in `lines`. */
  line: number;
  /**
   * Start in UTF-16 code units in its paragraph: the `text` of the block with that line, or the
   * publisher's point.
   */
  start: number;
  /** End in UTF-16 code units, exclusive. */
  end: number;
}

/** A block of the story. Plain text has neither tables, images and preformatted text nor spans and levels. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'quote' | 'listItem' | 'table' | 'image' | 'preformatted';
  /**
   * The text, on one line. Tables have a line a row and a tab between cells; preformatted text has its line
   * feeds. An image has none.
   */
  text: string;
  /** Indices of its lines in `lines`. */
  lines: number[];
  /** What markup sets apart in the text, ascending by start, the outer span first. Absent if there is nothing. */
  spans?: Span[];
  /** The lists that a list item stands in beyond the first. Absent for the first. */
  level?: number;
  /** Index of an image in `figures`. */
  figure?: number;
}

/** A piece of the text of a block. */
export interface Span {
  /** Start in UTF-16 code units in the `text` of the block. */
  start: number;
  /** End in UTF-16 code units, exclusive. */
  end: number;
  /**
   * `lineBreak` is the space between two lines of a paragraph, `headerCell` a cell that heads a row or a
   * column.
   */
  kind: 'link' | 'strong' | 'emphasis' | 'code' | 'superscript' | 'subscript' | 'lineBreak' | 'headerCell';
  /** The `https`, `http` or `mailto` address of a link. Absent for all other kinds. */
  href?: string;
}

/** Confidence in a field, from 0 to 1. It is 0 for a field without a value. */
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
  /** From 0 to 1. It is 1 for a corrected role. */
  confidence: number;
  /** Reason why a line of boilerplate was set aside. Absent for other roles. */
  reason?: 'furniture' | 'leadsAway' | 'repeated' | 'above' | 'between' | 'below' | 'reader';
}

/** Role of a line. */
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
