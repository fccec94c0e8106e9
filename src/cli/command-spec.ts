/** One command of `datajob`: help texts, parsing and docs/cli.md come from this alone. */
export interface CommandSpec {
  readonly name: CommandName;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** More sentences, for the command's own help. */
  readonly details: readonly string[];
  readonly operands: readonly OperandSpec[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly { readonly line: string; readonly does: string }[];
}

export type CommandName =
  | 'init'
  | 'new'
  | 'import'
  | 'contract'
  | 'validate'
  | 'workflow'
  | 'plan'
  | 'run'
  | 'check'
  | 'test'
  | 'stage'
  | 'promote'
  | 'rollback'
  | 'unhold'
  | 'tick'
  | 'status'
  | 'history'
  | 'clean'
  | 'doctor';

export interface OperandSpec {
  /** In capitals, as help shows it. */
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** Takes all that follow. */
  readonly repeated?: boolean;
}

export interface OptionSpec {
  /** Without the dashes. */
  readonly name: string;
  readonly short?: string;
  readonly description: string;
  /** What kind of value it takes, in capitals; absent for a flag. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** May be given more than once. */
  readonly repeated?: boolean;
}
