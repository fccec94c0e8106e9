/** Whether tests that kill processes try every moment (`npm run test:kill`) instead of some of them. */
export const thorough = process.env['DATAJOB_FULL'] === '1';
