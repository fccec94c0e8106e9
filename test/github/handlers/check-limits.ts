import { invalidRequest } from '../api-error.ts';
import type { CheckAnnotationState } from '../state.ts';

export interface CheckOutput {
  readonly title?: string;
  readonly summary: string;
  readonly text?: string;
  readonly annotations?: readonly CheckAnnotationState[];
}

/** Limits that the description only tells in its texts; those of its schemas were checked before. */
export function checkLimits(output: CheckOutput | undefined): void {
  if (output === undefined) return;
  refuseLonger('title', output.title, 255);
  for (const [index, annotation] of (output.annotations ?? []).entries()) {
    checkAnnotation(`annotations/${index}`, annotation);
  }
}

function checkAnnotation(place: string, annotation: CheckAnnotationState): void {
  const { start_line: start, end_line: end, start_column: from, end_column: to } = annotation;
  const columns = from !== undefined || to !== undefined;
  if (start < 1 || end < start) {
    throw invalidRequest(`For '${place}', end_line must be at least start_line, which counts from 1.`);
  }
  if (columns && start !== end) {
    throw invalidRequest(`For '${place}', start_column and end_column are only allowed on one line.`);
  }
  if ((from !== undefined && from < 1) || (from !== undefined && to !== undefined && to < from)) {
    throw invalidRequest(`For '${place}', end_column must be at least start_column, which counts from 1.`);
  }
  refuseLonger(`${place}/title`, annotation.title, 255);
  refuseBigger(`${place}/message`, annotation.message);
  refuseBigger(`${place}/raw_details`, annotation.raw_details);
  if (annotation.path === '' || annotation.path.startsWith('/')) {
    throw invalidRequest(`For '${place}', path is not a file of the repository.`);
  }
}

function refuseLonger(field: string, text: string | undefined, most: number): void {
  if (text === undefined || [...text].length <= most) return;
  throw invalidRequest(
    `For '${field}', only ${most} characters are allowed; ${[...text].length} were supplied.`,
  );
}

function refuseBigger(field: string, text: string | undefined): void {
  const most = 64 * 1024;
  if (text === undefined || Buffer.byteLength(text) <= most) return;
  throw invalidRequest(`For '${field}', only ${most} bytes are allowed.`);
}
