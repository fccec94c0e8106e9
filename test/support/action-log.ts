/** A mark that GitHub shows at a line of the change. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  /** `file`, `line`, `endLine`, `col`, `endColumn`, `title`, as written. */
  readonly properties: Readonly<Record<string, string>>;
}

const mostPerLevel = 10;

/** Reads what a step printed as GitHub's runner does: commands at the start of a line, `stop-commands`, masks. */
export function readLog(output: string) {
  const annotations: Annotation[] = [];
  const masks: string[] = [];
  const log: string[] = [];
  let resumeToken: string | undefined;
  for (const line of output.split(/\r?\n/)) {
    const command = readCommand(line);
    if (resumeToken !== undefined) {
      if (command?.name === resumeToken) resumeToken = undefined;
      else log.push(masked(line, masks));
    } else if (command?.name === 'stop-commands') resumeToken = command.data;
    else if (command?.name === 'add-mask')
      masks.push(...command.data.split('\n').filter((part) => part !== ''));
    else if (isLevel(command?.name))
      keep(
        { level: command.name, message: masked(command.data, masks), properties: command.properties },
        annotations,
      );
    else if (command === undefined) log.push(masked(line, masks));
    else if (!['group', 'endgroup', 'debug', 'set-output', 'save-state'].includes(command.name)) {
      throw new Error(`The runner would obey ${JSON.stringify(line)}.`);
    }
  }
  if (resumeToken !== undefined) throw new Error('Workflow commands were never turned on again.');
  return { annotations, masks, log: log.join('\n') };
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** `::name key=value,key=value::data` behind blanks, or the older `##[name key=value;]data` anywhere. */
function readCommand(line: string): Command | undefined {
  const newer = /^\s*::([^\s:]+)(?: ([^:]*))?::(.*)$/.exec(line);
  const match = newer ?? /##\[([a-z-]+)(?: ([^\]]*))?\](.*)$/.exec(line);
  if (match === null) return undefined;
  const [, name = '', properties = '', data = ''] = match;
  const pairs = properties.split(newer === null ? ';' : ',').filter((pair) => pair.includes('='));
  return {
    name,
    data: unescapeData(data),
    properties: Object.fromEntries(
      pairs.map((pair) => [
        pair.slice(0, pair.indexOf('=')),
        unescapeData(pair.slice(pair.indexOf('=') + 1))
          .replaceAll('%3A', ':')
          .replaceAll('%2C', ','),
      ]),
    ),
  };
}

function keep(annotation: Annotation, annotations: Annotation[]): void {
  const same = annotations.filter((each) => each.level === annotation.level);
  if (same.length < mostPerLevel) annotations.push(annotation);
}

function isLevel(name: string | undefined): name is Annotation['level'] {
  return name === 'error' || name === 'warning' || name === 'notice';
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function masked(text: string, masks: readonly string[]): string {
  return masks.reduce((result, mask) => result.replaceAll(mask, '***'), text);
}
