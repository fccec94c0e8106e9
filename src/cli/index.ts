#!/usr/bin/env node
import { type BegunAnswers, beginListing, beginPlan } from '../adapters/begun-answers.ts';

const reading = new Set(['plan', 'validate', '--version']);

/** They change neither what is read nor where. */
const harmless = new Set(['--json', '--quiet', '--no-color']);

void start(process.argv.slice(2));

/**
 * Compiling the whole program takes longer than a plan: what only reads is a program of its own, and so is all else,
 * see scripts/build.mjs. Command lines that do not begin with the command are left to the whole one.
 */
async function start(argv: readonly string[]): Promise<void> {
  if (!reading.has(argv[0] ?? '')) {
    const { main } = await import('./main.ts');
    return main();
  }
  const begun = begin(argv);
  const { mainOfReading } = await import('./reading.ts');
  await mainOfReading(begun);
}

/** Git begins before the rest of us is read; what goes wrong here goes wrong there again, and is told. */
function begin([command, ...options]: readonly string[]): BegunAnswers {
  if (!options.every((option) => harmless.has(option))) return new Map();
  try {
    if (command === 'plan') return beginPlan(process.cwd());
    return command === 'validate' ? beginListing(process.cwd()) : new Map();
  } catch {
    return new Map();
  }
}
