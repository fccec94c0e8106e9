import { runFailure } from '../run-failure.ts';

/** The interpreter that runs the Python steps when there are no packages. */
export interface PythonFacts {
  /** Absolute. */
  readonly executable: string;
  /** Where links of `executable` end: another interpreter of the same name is another one. */
  readonly real: string;
  /** With everything that makes packages fit or not, such as `3.11.7 CPython`. */
  readonly version: string;
  /** Such as `linux-x86_64`. */
  readonly platform: string;
  readonly windows: boolean;
  /** Version of its pip as a number, 23.01 for 23.1.2; absent: it has none. */
  readonly pip?: number;
}

/** What an interpreter is started with to tell of itself, as one line of JSON. */
export const factsArguments: readonly string[] = [
  '-I',
  '-c',
  [
    'import json, os, platform, sys, sysconfig',
    'from importlib import metadata',
    'try: pip = metadata.version("pip")',
    'except Exception: pip = ""',
    'version = platform.python_version() + " " + platform.python_implementation()',
    'print(json.dumps({"executable": sys.executable, "real": os.path.realpath(sys.executable),',
    '  "version": version, "platform": sysconfig.get_platform(), "windows": os.name == "nt", "pip": pip}))',
  ].join('\n'),
];

/** Reads what the interpreter has said. Throws `RunFailure` when that is not it. */
export function readPythonFacts(output: string): PythonFacts {
  const said = parsed(output);
  const text = (name: string): string => {
    const value = said[name];
    if (typeof value === 'string') return value;
    throw runFailure('obstacle', `The Python interpreter did not tell what it is: ${output.slice(0, 500)}`);
  };
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(text('pip')) ?? [];
  return {
    executable: text('executable'),
    real: text('real'),
    version: text('version'),
    platform: text('platform'),
    windows: said['windows'] === true,
    ...(major !== undefined && { pip: Number(major) + Number(minor) / 100 }),
  };
}

function parsed(output: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(output));
  } catch {
    return {};
  }
}
