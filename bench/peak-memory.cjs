// Preloaded with `node --require`: writes the process's peak memory (KiB) to the file BENCH_MEMORY at exit.
const { writeFileSync } = require('node:fs');
process.on('exit', () => writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS)));
