import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { Refusal } from '#domain';
import { EnumField, IdField, IntField, NumberField, readCsv, SlugField, TextField } from '#http';

class StationLine {
  @SlugField() city: string;
  @IdField({ optional: true }) owner?: string;
  @EnumField(['traffic', 'background']) kind: string;
  @NumberField({ min: -90, max: 90, optional: true }) latitude?: number;
  @IntField({ min: 1, optional: true }) since?: number;
  @TextField({ max: 30, optional: true }) note?: string;
}
const form = {
  of: StationLine,
  alsoNamed: { cityId: 'city' },
  leftAside: ['id'],
  hint: (column: string, text: string) => (column === 'latitude' && text.includes(',') ? 'has a comma for a point' : undefined),
};
const read = (content: string | Uint8Array) => readCsv<StationLine>(Buffer.from(content), form);
const refused = async (content: string | Uint8Array) => {
  const { code, errors } = await read(content).then(
    () => ({ code: 'not refused', errors: [] }),
    ({ code, errors }: Refusal) => ({ code, errors }),
  );
  return [code, ...errors.map(({ pointer, detail }) => `${pointer} ${detail}`)];
};

describe('a file is read', () => {
  const tuzla = { city: 'tuzla', kind: 'traffic', latitude: 44.5, since: 2019, note: 'Skver; new' };
  test.each([
    ['with commas', 'city,kind,latitude,since,note\ntuzla,traffic,44.5,2019,Skver; new\n'],
    ['with semicolons, a mark and CRLF', '\ufeffcity;kind;latitude;since;note\r\ntuzla;traffic;44.5;2019;"Skver; new"\r\n;;;;\r\n'],
    ['with tabs and CR', 'city\tkind\tlatitude\tsince\tnote\rtuzla\ttraffic\t44.5\t2019\tSkver; new'],
    ['all of it in quotes', '"city","kind","latitude","since","note"\n"tuzla","traffic","44.5","2019","Skver; new"\n'],
    ['with blanks, other names and more columns', 'id, note ,kind,cityId,since,latitude\n7,Skver; new,\u00a0traffic,tuzla ,2019,44.5\n'],
  ])('%s', async (_, content) => {
    expect(await read(content)).toEqual([{ line: 2, cells: tuzla }]);
  });

  test('each record at the line that it begins at, and what is empty left out', async () => {
    expect(await read('kind,city,note\n\ntraffic,tuzla,"one\r\ntwo, ""three"""\nbackground,bihac,\n')).toEqual([
      { line: 3, cells: { kind: 'traffic', city: 'tuzla', note: 'one\ntwo, "three"' } },
      { line: 5, cells: { kind: 'background', city: 'bihac' } },
    ]);
  });

  test('with an id in capitals, and what our own files have an apostrophe before', async () => {
    const id = '0198C5B2-7A10-7000-8000-000000000001';
    expect(await read(`city,kind,owner,note,latitude\ntuzla,traffic,${id},'=A1,'-3.5\nbihac,traffic,,'Tis,\n`)).toEqual([
      { line: 2, cells: { city: 'tuzla', kind: 'traffic', owner: id.toLowerCase(), note: '=A1', latitude: -3.5 } },
      { line: 3, cells: { city: 'bihac', kind: 'traffic', note: "'Tis" } },
    ]);
  });
});

describe('nothing of a file is taken where a place in it is wrong:', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('city,kind\n', 'utf16le')]);
  test.each<[string, string | Uint8Array, string[]]>([
    ['nothing in it', '', [' is empty: its first line names the columns city, kind']],
    ['blank lines alone', '\n \r\n', [' is empty: its first line names the columns city, kind']],
    ['an unknown column', 'city,kind,age\n', ['/1/age is not a column: they are city, owner, kind, latitude, since, note']],
    [
      'a name that every object has',
      'city,kind,constructor\n',
      ['/1/constructor is not a column: they are city, owner, kind, latitude, since, note'],
    ],
    ['a missing column', '\ncity\n', ['/2/kind is a column that must be there']],
    ['a doubled column', 'city,kind,cityId\n', ['/1/cityId stands there twice']],
    ['a column without a name', 'city,kind,\n', ['/1 column 3 has no name']],
    ['a broken header', 'city,"kind\n', ['/1 a quote is opened and not closed']],
    ['too few columns', 'city,kind\ntuzla\n', ['/2 has 1 column, the header 2']],
    ['a stray quote', 'city,kind\ntuzla,tra"ffic\nbihac,traffic\n', ['/2 a quote is opened and not closed']],
    ['a missing cell', 'city,kind\n,traffic\n', ['/2/city is required']],
    ['a word that is none', 'city,kind\ntuzla,Traffic\n', ['/2/kind must be one of traffic, background']],
    ['a hint', 'city;kind;latitude\ntuzla;traffic;44,5\n', ['/2/latitude has a comma for a point']],
    ['NaN', 'city,kind,latitude\ntuzla,traffic,NaN\n', ['/2/latitude must be a number from -90 to 90']],
    ['1e400', 'city,kind,latitude\ntuzla,traffic,1e400\n', ['/2/latitude must be a number from -90 to 90']],
    ['a fraction', 'city,kind,since\ntuzla,traffic,1.5\n', [`/2/since must be a whole number from 1 to ${Number.MAX_SAFE_INTEGER}`]],
    ['a direction control', 'city,kind,note\ntuzla,traffic,a\u202eb\n', ['/2/note must be text of 1 to 30 characters']],
    ['NUL', 'city,kind\ntuz\0la,traffic\n', ['/2 character 1: is UTF-16 or no text: save the file as UTF-8']],
    ['UTF-16', utf16, ['/1 character 1: is UTF-16 or no text: save the file as UTF-8']],
    [
      'Windows-1250',
      Buffer.concat([Buffer.from('city,kind\ntuzla,'), Buffer.from([0x9a])]),
      ['/2 character 7: the byte 0x9A is not UTF-8 (Windows-1250 and its like are not): save the file as UTF-8'],
    ],
    [
      'a line of several faults, and another',
      'city,kind,since\nTuzla,,0\nbihac,traffic,2\nx,traffic,2\n',
      [
        '/2/city must be 2 to 64 of a-z, 0-9 and -',
        '/2/kind is required',
        `/2/since must be a whole number from 1 to ${Number.MAX_SAFE_INTEGER}`,
        '/4/city must be 2 to 64 of a-z, 0-9 and -',
      ],
    ],
    ['too many lines', `city,kind\n${'\n'.repeat(200_000)}`, [' has more than 200000 lines']],
  ])('%s', async (_, content, errors) => {
    expect(await refused(content)).toEqual(['invalid-input', ...errors]);
  });

  test('ten are told, the others counted', async () => {
    const told = await refused(`city,kind\n${'tuzla,none\n'.repeat(5_000)}`);
    expect(told).toHaveLength(12);
    expect(told.slice(-2)).toEqual(['/11/kind must be one of traffic, background', ' and 4990 more places are wrong']);
  });

  test.each([
    ['a word', 'tuzla,tra,'],
    ['a quote', 'tuzla,traffic,"note'],
    ['a comma too many', 'tuzla,traffic,note,'],
  ])('the one of 10^5 lines that is broken by %s', async (_, broken) => {
    const lines = Array.from({ length: 100_000 }, () => 'tuzla,traffic,note').with(70_000, broken);
    const told = await refused(`city,kind,note\n${lines.join('\n')}\n`);
    expect(told).toEqual(['invalid-input', expect.stringMatching(/^\/70002[/ ]/)]);
  });
});

test('others have their turn while 10^5 lines in quotes are read', async () => {
  const file = Buffer.from(`"city","kind","note"\r\n${'"tuzla","traffic","a note, quoted"\r\n'.repeat(100_000)}`);
  let [turns, done] = [0, false];
  const counting = (async () => {
    for (; !done; turns += 1) await turn();
  })();
  expect(await readCsv<StationLine>(file, form)).toHaveLength(100_000);
  done = true;
  await counting;
  expect(turns).toBeGreaterThanOrEqual(100);
});
