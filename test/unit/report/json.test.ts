import { expect, test } from '@jest/globals';
import { validateJson } from '../../../src/report/json.ts';
import { diagnostic } from './samples.ts';

test('the document of validate has the documented keys in their order, and no others', () => {
  const extra = { ...diagnostic({ endLine: 3, endColumn: 8, hint: 'x' }), internal: true };
  const document = validateJson({ jobs: 1, diagnostics: [extra, diagnostic()] });
  expect(JSON.stringify(document)).toBe(
    '{"jobs":1,"diagnostics":[' +
      '{"code":"unknown-key","severity":"error","message":"The key `shedule` is not known.",' +
      '"file":"jobs/sales/orders/datajob.yaml","line":3,"column":1,"endLine":3,"endColumn":8,"hint":"x"},' +
      '{"code":"unknown-key","severity":"error","message":"The key `shedule` is not known.",' +
      '"file":"jobs/sales/orders/datajob.yaml","line":3,"column":1}]}',
  );
});
