import type { LinkTargets } from './link-targets.ts';
import type { Report } from './report.ts';

/** What every section is made from. */
export interface Page {
  readonly report: Report;
  readonly links: LinkTargets;
  /** The job summary: it has everything, unfolded. */
  readonly full: boolean;
}

/** A part of a page that can be shortened item by item. */
export interface Section {
  /** Lines, rows or blocks that stand alone, the most important first. */
  readonly items: readonly string[];
  /** Puts a heading, table head or fold around the items; `left` more are not shown. */
  readonly frame: (shown: readonly string[], left: number) => string;
  /** 1 is kept longest when the page is too long. */
  readonly rank: number;
  /** Of the page, 0 to 1: what it may take however much else there is. */
  readonly share: number;
}
