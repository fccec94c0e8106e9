import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipArchive } from './zip-archive.ts';

export interface WheelOptions {
  readonly version?: string;
  /** Packages that it needs, as in a requirements file. */
  readonly needs?: readonly string[];
}

/**
 * Writes a small Python package as a wheel into a folder: a module of its name with `said()`, and a program of that
 * name that prints the same. So packages are installed without any network.
 */
export function writeWheel(folder: string, name: string, options: WheelOptions = {}): void {
  const { version = '1.0', needs = [] } = options;
  const info = `${name}-${version}.dist-info`;
  const required = needs.map((need) => `Requires-Dist: ${need}\n`).join('');
  const members = [
    {
      name: `${name}/__init__.py`,
      content: `def said():\n    return "${name} ${version}"\n\ndef main():\n    print(said())\n`,
    },
    {
      name: `${info}/METADATA`,
      content: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${required}`,
    },
    {
      name: `${info}/WHEEL`,
      content: 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    },
    { name: `${info}/entry_points.txt`, content: `[console_scripts]\n${name} = ${name}:main\n` },
  ];
  const record = [...members.map((member) => `${member.name},,`), `${info}/RECORD,,`, ''].join('\n');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}-${version}-py3-none-any.whl`);
  writeFileSync(file, zipArchive([...members, { name: `${info}/RECORD`, content: record }]));
}
