import fc from 'fast-check';

/** Zones with every kind of clock change: none, one hour, half an hour, at midnight, south of the equator. */
export const zones = [
  ...['UTC', 'Europe/Riga', 'Europe/Berlin', 'America/New_York', 'America/Chicago', 'Asia/Kolkata'],
  ...['Australia/Lord_Howe', 'America/St_Johns', 'Africa/Cairo', 'America/Santiago', 'Asia/Tokyo'],
];

export const zoneArbitrary = fc.constantFrom(...zones);

const number = (min: number, max: number) => fc.integer({ min, max }).map(String);
const list = (min: number, max: number) =>
  fc.uniqueArray(fc.integer({ min, max }), { minLength: 2, maxLength: 4 }).map((values) => values.join(','));
const range = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`);

const minutes = fc.oneof(
  { weight: 6, arbitrary: number(0, 59) },
  { weight: 2, arbitrary: fc.constantFrom('0', '15', '30', '45') },
  list(0, 59),
  fc.constantFrom('*/10', '*/15', '*/20', '*/30'),
);
const hours = fc.oneof(
  { weight: 6, arbitrary: number(0, 23) },
  { weight: 2, arbitrary: number(0, 4) },
  list(0, 23),
  range(0, 23),
  fc.constantFrom('*', '*/2', '*/6'),
);
const days = fc.oneof(
  { weight: 6, arbitrary: fc.constant('* * *') },
  { weight: 3, arbitrary: fc.constantFrom('* * 1-5', '* * 0', '* * 1', '* * 6,7', '* * 1,3,5') },
  fc.tuple(number(1, 31), fc.constantFrom('*', '1-6', '*/3')).map(([date, month]) => `${date} ${month} *`),
  fc.constantFrom('1,15 * *', '1 * 1', '*/2 * *', '* 11-12 *'),
);

/** A cron expression as people write them. */
export const cronArbitrary = fc
  .tuple(minutes, hours, days)
  .map(([minute, hour, day]) => `${minute} ${hour} ${day}`)
  .filter((cron) => !/ (30|31) (\*\/3|1-6) /.test(cron));
