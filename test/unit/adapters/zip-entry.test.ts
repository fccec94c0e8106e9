import { describe, expect, test } from '@jest/globals';
import { readZipEntry } from '../../../src/adapters/zip-entry.ts';
import { zipArchive } from '../../support/zip-archive.ts';

const report = { name: 'report.json', content: '{"version":1}' };

async function textOf(archive: Buffer, name = 'report.json', maxBytes = 1000): Promise<string> {
  return (await readZipEntry(archive, name, maxBytes)).toString();
}

test('the file of that name is unpacked, packed or not', async () => {
  expect(await textOf(zipArchive([{ name: 'other.txt', content: 'x' }, report]))).toBe(report.content);
  expect(await textOf(zipArchive([{ ...report, packed: false }]))).toBe(report.content);
});

describe('what a stranger may upload is refused', () => {
  const bomb = { ...report, content: Buffer.alloc(50_000_000) };

  test.each([
    ['a bomb', zipArchive([bomb])],
    ['a bomb that claims to be small', zipArchive([{ ...bomb, claims: 10 }])],
    ['a file that claims to be larger than it is', zipArchive([{ ...report, claims: 500 }])],
    ['a name that climbs out of its folder', zipArchive([report, { name: '../report.json', content: '{}' }])],
    ['an absolute name', zipArchive([report, { name: '/etc/report.json', content: '{}' }])],
    ['a name with backslashes', zipArchive([report, { name: 'a\\report.json', content: '{}' }])],
    ['a symbolic link', zipArchive([{ ...report, content: '/etc/passwd', mode: 0o120777 }])],
    ['a device', zipArchive([{ ...report, mode: 0o060600 }])],
    ['an encrypted file', zipArchive([{ ...report, encrypted: true }])],
    ['the same name twice', zipArchive([report, { ...report, content: '{}' }])],
    [
      'a thousand files and more',
      zipArchive(Array.from({ length: 1001 }, (_, at) => ({ ...report, name: `${at}` }))),
    ],
    ['an archive that was cut off', zipArchive([report]).subarray(0, 60)],
    ['an archive whose beginning is missing', zipArchive([report]).subarray(20)],
    ['no archive', Buffer.from('<html>Not found</html>')],
    ['nothing', Buffer.alloc(0)],
  ])('%s', async (_, archive) => {
    await expect(readZipEntry(archive, 'report.json', 1000)).rejects.toMatchObject({ code: 'refused' });
  });

  test('a file in which one byte was changed', async () => {
    const archive = zipArchive([{ ...report, packed: false }]);
    archive[archive.indexOf('version')] = 0x57;
    await expect(readZipEntry(archive, 'report.json', 1000)).rejects.toMatchObject({ code: 'refused' });
  });

  test.each(['REPORT.JSON', './report.json', 'report.json/', 'report', ''])(
    'another name: %j is not report.json',
    async (name) => {
      await expect(readZipEntry(zipArchive([report]), name, 1000)).rejects.toMatchObject({
        code: 'refused',
        message: expect.stringContaining('does not hold'),
      });
    },
  );
});

test('a file of exactly the bound is read, one byte more is not', async () => {
  const archive = zipArchive([{ ...report, content: 'x'.repeat(100) }]);
  expect(await textOf(archive, 'report.json', 100)).toHaveLength(100);
  await expect(readZipEntry(archive, 'report.json', 99)).rejects.toMatchObject({ code: 'refused' });
});
