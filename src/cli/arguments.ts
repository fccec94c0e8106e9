import { parseArgs } from 'node:util';
import { Obstacle } from '../failure.ts';
import { didYouMean } from '../manifest/did-you-mean.ts';
import type { CommandSpec, OptionSpec } from './command-spec.ts';
import { commandTable, findCommand } from './command-table.ts';
import { globalOptions } from './shared-options.ts';

/** A command line that was understood. */
export interface Arguments {
  /** Absent: only global options were given. */
  readonly command?: CommandSpec;
  readonly operands: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly flags: ReadonlySet<string>;
}

/**
 * Reads the arguments after the program's name; global options may stand anywhere.
 * `help COMMAND` is read as `COMMAND --help`. Throws `Obstacle` `usage` with a proposal.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: parserOptions(),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  const words = tokens.filter((token) => token.kind === 'positional').map((token) => token.value);
  const asksHelp = words[0] === 'help';
  const [name, ...operands] = asksHelp ? words.slice(1) : words;
  const command = name === undefined ? undefined : commandNamed(name);
  const values = optionValues(given, command);
  const flags = new Set([...values.flags, ...(asksHelp ? ['help'] : [])]);
  if (command !== undefined && !flags.has('help')) checkOperands(command, operands);
  return { ...(command === undefined ? {} : { command }), operands, ...values, flags };
}

/** The operand at that place; `parseArguments` refuses command lines that lack a required one. */
export function operand(operands: readonly string[], index: number): string {
  return operands[index] ?? '';
}

/** All options of all commands: an option has the same form wherever it is known. */
function parserOptions() {
  const all = [...globalOptions, ...commandTable.flatMap((command) => command.options)];
  return Object.fromEntries(
    all.map((option) => [
      option.name,
      {
        type: option.value === undefined ? ('boolean' as const) : ('string' as const),
        ...(option.short === undefined ? {} : { short: option.short }),
      },
    ]),
  );
}

function commandNamed(name: string): CommandSpec {
  const command = findCommand(name);
  if (command !== undefined) return command;
  const names = [...commandTable.map((each) => each.name), 'help'];
  throw usage(`There is no command «${name}».`, didYouMean(name, names), 'datajob --help');
}

function optionValues(given: readonly OptionToken[], command: CommandSpec | undefined) {
  const texts: Record<string, string> = {};
  const lists: Record<string, string[]> = {};
  const flags = new Set<string>();
  for (const token of given) {
    const option = optionOf(token, command);
    if (option.value === undefined) {
      if (token.value !== undefined) throw usage(`${token.rawName} takes no value.`);
      flags.add(option.name);
      continue;
    }
    const value = givenValue(token, option);
    if (option.repeated === true) lists[option.name] = [...(lists[option.name] ?? []), value];
    else if (texts[option.name] === undefined) texts[option.name] = value;
    else throw usage(`--${option.name} is given more than once; give it once.`);
  }
  return { texts, lists, flags };
}

function optionOf(token: OptionToken, command: CommandSpec | undefined): OptionSpec {
  const known = [...globalOptions, ...(command?.options ?? [])];
  const option = known.find((each) => each.name === token.name);
  if (option !== undefined) return option;
  const proposal = didYouMean(
    token.name,
    known.map((each) => each.name),
  );
  const help = command === undefined ? 'datajob --help' : `datajob ${command.name} --help`;
  const where = command === undefined ? '' : ` of \`datajob ${command.name}\``;
  const name = token.rawName.startsWith('--') ? `--${token.name}` : token.rawName;
  throw usage(
    `${name} is not an option${where}.`,
    proposal === undefined ? undefined : `--${proposal}`,
    help,
  );
}

function givenValue(token: OptionToken, option: OptionSpec): string {
  const forgotten = token.value === undefined || (token.inlineValue === false && token.value.startsWith('-'));
  if (forgotten) throw usage(`--${option.name} needs a value: --${option.name}=${option.value}.`);
  const value = token.value ?? '';
  if (value === '') throw usage(`--${option.name} needs a value; it is empty.`);
  if (option.choices !== undefined && !option.choices.includes(value)) {
    throw usage(
      `--${option.name} must be one of ${option.choices.join(', ')}; it is «${value}».`,
      didYouMean(value, option.choices),
    );
  }
  return value;
}

function checkOperands(command: CommandSpec, operands: readonly string[]): void {
  const missing = command.operands.find(
    (operand, index) => operand.required && operands[index] === undefined,
  );
  const help = `datajob ${command.name} --help`;
  if (missing !== undefined) {
    throw usage(`\`datajob ${command.name}\` needs ${missing.name}: ${missing.description}`, undefined, help);
  }
  const takesAll = command.operands.some((operand) => operand.repeated);
  const surplus = takesAll ? undefined : operands[command.operands.length];
  if (surplus !== undefined) {
    throw usage(`\`datajob ${command.name}\` does not know what to do with «${surplus}».`, undefined, help);
  }
}

function usage(message: string, proposal?: string, help?: string): Obstacle {
  const hints = [
    ...(proposal === undefined ? [] : [`did you mean \`${proposal}\`?`]),
    ...(help === undefined ? [] : [`\`${help}\` lists what there is.`]),
  ];
  return new Obstacle('usage', message, hints.length === 0 ? {} : { hint: hints.join(' ') });
}

/** What `parseArgs` tells about one option. */
interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}
