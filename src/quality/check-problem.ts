import { type ErrorClass, Obstacle } from '../failure.ts';

/** Why a check cannot be asked: data of one check, never of the others. */
export class CheckProblem extends Obstacle {
  readonly class: ErrorClass;
  readonly rule: string;
  /** 0-based place in the check's own SQL. */
  readonly offset: number | undefined;

  constructor(
    message: string,
    given: {
      readonly class?: ErrorClass;
      readonly rule?: string;
      readonly offset?: number;
      readonly hint?: string;
    } = {},
  ) {
    super('config', message, given.hint === undefined ? {} : { hint: given.hint });
    this.class = given.class ?? 'config';
    this.rule = given.rule ?? 'bad-check';
    this.offset = given.offset;
  }
}
