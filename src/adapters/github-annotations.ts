import type { Annotation } from '../report/annotations.ts';

/** An annotation as GitHub's API takes it. */
export interface RawAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning';
  readonly message: string;
  readonly title: string;
}

/** GitHub takes 64 KB; this many UTF-16 code units are never more. */
const longestMessage = 20_000;
const longestTitle = 255;

/** Undefined for what has no place in a file. */
export function rawAnnotation(annotation: Annotation): RawAnnotation | undefined {
  if (annotation.file === undefined) return undefined;
  const start = Math.max(1, annotation.startLine ?? 1);
  const end = Math.max(start, annotation.endLine ?? start);
  return {
    path: annotation.file,
    start_line: start,
    end_line: end,
    ...(start === end && columnsOf(annotation)),
    annotation_level: annotation.level === 'error' ? 'failure' : 'warning',
    message: annotation.message.slice(0, longestMessage) || annotation.title || 'No message.',
    title: annotation.title.slice(0, longestTitle),
  };
}

/** Equal for annotations that look the same. */
export function annotationKey(raw: AnnotationPlace): string {
  return JSON.stringify([
    raw.path,
    raw.start_line,
    raw.end_line,
    raw.annotation_level,
    raw.title,
    raw.message,
  ]);
}

export interface AnnotationPlace {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: string | null;
  readonly title: string | null;
  readonly message: string | null;
}

// GitHub refuses one without the other.
function columnsOf({ startColumn, endColumn }: Annotation) {
  if (startColumn === undefined) return {};
  return { start_column: startColumn, end_column: Math.max(startColumn, endColumn ?? startColumn) };
}
