import type { DatabaseEvidence } from '../ports/database.ts';
import type { InstallProblem } from './packages/install-problem.ts';

/** What is known of a failure before it is judged. */
export type Evidence =
  | { readonly kind: 'database'; readonly evidence: DatabaseEvidence; readonly message: string }
  | ProgramEvidence
  | {
      readonly kind: 'start';
      readonly program: Program;
      /** The team chose the program, by `DATAJOB_PYTHON`. */
      readonly chosen: boolean;
      readonly missing: boolean;
    }
  /** Packages of `requirements.txt` could not be installed. */
  | { readonly kind: 'install'; readonly problem: InstallProblem };

export interface ProgramEvidence {
  readonly kind: 'program';
  readonly program: Program;
  readonly code?: number;
  readonly signal?: string;
  readonly report?: PythonReport;
}

export type Program = 'python' | 'shell';

/** What the Python side wrote about a step, see `python/datajob_runner.py`. */
export interface PythonReport {
  /** The step came to its end, in whatever way; absent after `os._exit` and the like. */
  readonly finished: boolean;
  readonly exception?: PythonException;
  /** Text given to `sys.exit`. */
  readonly exitMessage?: string;
}

export interface PythonException {
  /** Qualified names of its class and base classes, the most exact first. */
  readonly types: readonly string[];
  readonly message: string;
  /** Places in the job's folder, the innermost last. Files are relative to the workspace. */
  readonly frames: readonly { readonly file: string; readonly line: number }[];
  readonly thread?: string;
  readonly sqlState?: string;
  /** Name such as `ECONNREFUSED`. */
  readonly errno?: string;
  readonly httpStatus?: number;
  /** Number of a failure that the run itself has told to the step. */
  readonly failure?: number;
}
