// jest transform: TypeScript to ESM with inline source maps.
import { transformSync } from 'esbuild';

export default {
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      sourcemap: 'external',
      sourcefile: path,
      define: { DATAJOB_VERSION: '"0.0.0-test"' },
    });
    return { code, map };
  },
};
