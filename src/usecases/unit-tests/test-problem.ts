import type { Failure } from '../../failure.ts';
import type { Place } from '../../run/run-failure.ts';

/** What is wrong with a test itself, so that it cannot be tried. */
export class TestProblem extends Error {
  override readonly name = 'TestProblem';
  readonly place: Place;

  constructor(message: string, place: Place, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.place = place;
  }
}

/** The same as a failure. */
export function failureOfProblem({ message, place }: TestProblem): Failure {
  return { class: 'user', rule: 'unit-test', message, ...place };
}
