#!/usr/bin/env node
import { isReading, mainOfReading } from './reading.ts';

void start();

/** Compiling the whole program takes longer than a plan: the rest of it is a file of its own, see scripts/build.mjs. */
async function start(): Promise<void> {
  if (isReading(process.argv.slice(2))) return mainOfReading();
  const { main } = await import('./main.ts');
  await main();
}
