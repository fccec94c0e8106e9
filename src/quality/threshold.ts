import type { Threshold } from '../manifest/check.ts';

/** The threshold in words: `at most 5 % failing rows`. `noun` is what is counted, in the plural. */
export function describeThreshold({ operator, value, unit }: Threshold, noun: string): string {
  const [first = 0, second = first] = value.map(formatNumber);
  const counted = unit === 'percent' ? `% ${noun}` : noun;
  switch (operator) {
    case 'mustBe':
      return first === '0' ? `no ${noun}` : `exactly ${first} ${counted}`;
    case 'mustNotBe':
      return first === '0' ? `some ${noun}` : `not ${first} ${counted}`;
    case 'mustBeGreaterThan':
      return `more than ${first} ${counted}`;
    case 'mustBeGreaterOrEqualTo':
      return `at least ${first} ${counted}`;
    case 'mustBeLessThan':
      return `fewer than ${first} ${counted}`;
    case 'mustBeLessOrEqualTo':
      return `at most ${first} ${counted}`;
    case 'mustBeBetween':
      return `${first} to ${second} ${counted}`;
    case 'mustNotBeBetween':
      return `fewer than ${first} or more than ${second} ${counted}`;
  }
}

/** `1,234,567.5`: the same on every machine. */
export function formatNumber(value: number | bigint): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = /e/.test(whole) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
