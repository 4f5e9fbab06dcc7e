import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { kinds } from '../src/import/kinds.ts';
import { readLines } from '../src/import/lines.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'b40-import-'));
  file = join(folder, 'file.csv');
});
afterAll(() => rm(folder, { recursive: true }));

/** Line number and cells, or what is broken, of each line. */
async function read(content: string | Uint8Array, kind = 'people'): Promise<unknown[]> {
  await writeFile(file, content);
  const read: unknown[] = [];
  for await (const line of readLines(file, kinds[kind]!)) read.push([line.line, 'cells' in line ? line.cells : line.broken]);
  return read;
}
const refused = async (content: string | Uint8Array, kind?: string): Promise<string> => {
  const failure = await read(content, kind).then(
    (lines) => `not refused: ${JSON.stringify(lines)}`,
    ({ name, message }: Error) => `${name} ${message}`,
  );
  return failure.replaceAll(file, 'FILE');
};

describe('a file is read', () => {
  const two = [
    [2, { ref: 'p1', name: 'Ekrem İMAMOĞLU' }],
    [3, { ref: 'p2', name: 'Дејан Ђурђевић' }],
  ];

  test.each([
    ['with commas', 'ref,name\np1,Ekrem İMAMOĞLU\np2,Дејан Ђурђевић\n'],
    ['with semicolons, a mark and CRLF, as Excel writes it', '\ufeffref;name\r\np1;Ekrem İMAMOĞLU\r\np2;Дејан Ђурђевић\r\n'],
    ['with tabs', 'ref\tname\np1\tEkrem İMAMOĞLU\np2\tДејан Ђурђевић'],
    ['with CR alone', 'ref,name\rp1,Ekrem İMAMOĞLU\rp2,Дејан Ђурђевић\r'],
    ['without a line end at its end', 'ref,name\np1,Ekrem İMAMOĞLU\np2,Дејан Ђурђевић'],
    ['with quotes and blanks around', '"ref", name \n"p1","Ekrem İMAMOĞLU"\np2 ,\u00a0Дејан Ђурђевић \n'],
    ['with lines of separators after it', 'ref;name\np1;Ekrem İMAMOĞLU\np2;Дејан Ђурђевић\n;\n;\n\n'],
  ])('%s', async (_, content) => {
    // A blank before a quote is no quoting (RFC 4180): the header of the case above has none there.
    expect(await read(content.replace('"ref", name', '"ref",name'))).toEqual(two);
  });

  test('with its columns in any order, and what is empty left out', async () => {
    expect(await read('until;office;personRef;ref;from;cityId\n;mayor;p1;m1;2020-01-01;tuzla\n', 'mandates')).toEqual([
      [2, { office: 'mayor', personRef: 'p1', ref: 'm1', from: '2020-01-01', cityId: 'tuzla' }],
    ]);
  });

  test('with commas, quotes and line ends within quotes, each record at the line that it begins at', async () => {
    expect(await read('ref,name\r\np1,"Kovač, ""Ana"""\r\np2,"Ana\r\nEva"\r\n\r\np3,Iva\r\n')).toEqual([
      [2, { ref: 'p1', name: 'Kovač, "Ana"' }],
      [3, { ref: 'p2', name: 'Ana\nEva' }],
      [6, { ref: 'p3', name: 'Iva' }],
    ]);
  });

  test('with what a spreadsheet takes for a formula as the text that it is', async () => {
    expect(await read('ref,name\np1,"=HYPERLINK(""http://x"",""Ana"")"\np2,+387\n')).toEqual([
      [2, { ref: 'p1', name: '=HYPERLINK("http://x","Ana")' }],
      [3, { ref: 'p2', name: '+387' }],
    ]);
  });
});

describe('a broken line is told with its number, and takes no other with it:', () => {
  const open = 'a quote is opened and not closed';
  const within = 'a quote stands within a value: it is doubled there ("")';
  test.each<[string, string, string]>([
    ['too many columns', 'p2,Ana,Kovač', 'has 3 columns, the header 2'],
    ['too few', 'p2', 'has 1 column, the header 2'],
    ['a quote that is never closed', 'p2,"Ana', open],
    ['a quote within a value', 'p2,Ana"', open],
    ['two of them', 'p2,A"n"a', within],
    ['text after a closing quote', 'p2,"Ana" Kovač', within],
  ])('%s', async (_, broken, why) => {
    expect(await read(`ref,name\np1,Eva\n${broken}\np3,Iva\np4,"Ida"\np5,Una\n`)).toEqual([
      [2, { ref: 'p1', name: 'Eva' }],
      [3, why],
      [4, { ref: 'p3', name: 'Iva' }],
      [5, { ref: 'p4', name: 'Ida' }],
      [6, { ref: 'p5', name: 'Una' }],
    ]);
  });

  test('two that are broken alike, and the lines between them', async () => {
    expect(await read('ref,name\np1,A"na\np2,Eva\np3,I"va\np4,Ida\n')).toEqual([
      [2, within],
      [3, { ref: 'p2', name: 'Eva' }],
      [4, open],
      [5, { ref: 'p4', name: 'Ida' }],
    ]);
  });

  test('a quote that would swallow the rest of a long file', async () => {
    const lines = Array.from({ length: 3_000 }, (_, at) => `p${at},Ana`);
    const read3 = await read(`ref,name\n${lines.with(17, 'p17,"Ana').join('\n')}\n`);
    expect(read3).toHaveLength(3_000);
    expect(read3.filter((line) => typeof (line as unknown[])[1] === 'string')).toEqual([[19, open]]);
  });
});

describe('a file is refused as a whole, in one line that says where:', () => {
  const refusals: [name: string, content: string, why: string, kind?: string][] = [
    ['an unknown column', 'ref,name,age\n', 'FILE:1 column 3: "age" is not a column of people: they are ref, name'],
    ['a column of another case', 'Ref,name\n', 'FILE:1 column 1: "Ref" is not a column of people: they are ref, name'],
    ['a missing column', 'ref\np1\n', 'FILE:1: the column name must be there'],
    ['columns of another kind', 'id,name\n', 'FILE:1 column 1: "id" is not a column of people: they are ref, name'],
    ['a doubled column', 'ref;name;name\n', 'FILE:1 column 3: "name" stands there twice'],
    ['a column without a name', 'ref;name;\n', 'FILE:1 column 3: has no name'],
    ['no header', '', 'FILE is empty: its first line names the columns ref, name'],
    ['blank lines alone', '\n \n', 'FILE is empty: its first line names the columns ref, name'],
    ['a broken header', 'ref,"name\n', 'FILE:1: a quote is opened and not closed'],
    [
      'a person by id',
      'ref,personId,cityId,office\n',
      'FILE:1 column 2: "personId" is not a column: personRef, the person\'s ref, takes its place',
      'mandates',
    ],
    [
      'half a place',
      'id,name,country,kind,latitude\n',
      'FILE:1: either "coordinates" is a column, or "latitude" and "longitude" are',
      'cities',
    ],
  ];
  test.each(refusals.map(([name, content, why, kind = 'people']) => [name, content, why, kind]))('%s', async (_, content, why, kind) => {
    expect(await refused(content, kind)).toBe(`FileRefused ${why}`);
  });

  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  const windows = Buffer.from('ref,name\np1,');
  test.each<[string, Uint8Array, string]>([
    [
      'Windows-1250',
      Buffer.from([...windows, 0x8a, 0x65, 0x66, 0x69, 0x6b]),
      'FILE:2 character 4: the byte 0x8A is not UTF-8 (Windows-1250 and its like are not): save the file as UTF-8',
    ],
    [
      'Windows-1250 after letters of more than one byte',
      Buffer.concat([Buffer.from('ref,name\np1,Đ'), Buffer.from([0xe6, 0x0a, 0x70])]),
      'FILE:2 character 5: the byte 0xE6 is not UTF-8 (Windows-1250 and its like are not): save the file as UTF-8',
    ],
    [
      'UTF-16 with its mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('ref,name\n')]),
      'FILE:1 character 1: is UTF-16 or no text: save the file as UTF-8',
    ],
    ['UTF-16 without one', utf16('ref,name\np1,Ana\n'), 'FILE:1 character 1: is UTF-16 or no text: save the file as UTF-8'],
    [
      'a letter cut off at the end',
      Buffer.from('ref,name\np1,Š').subarray(0, -1),
      'FILE:2 character 4: the byte 0xC5 is not UTF-8 (Windows-1250 and its like are not): save the file as UTF-8',
    ],
  ])('%s', async (_, content, why) => {
    expect(await refused(content)).toBe(`FileRefused ${why}`);
  });

  test('a wrong byte far behind, before any line of it is read', async () => {
    const content = Buffer.concat([Buffer.from(`ref,name\n${'p,Ćuprija\n'.repeat(20_000)}`), Buffer.from([0x70, 0x2c, 0xe8])]);
    await writeFile(file, content);
    const first = readLines(file, kinds['people']!).next();
    await expect(first).rejects.toThrow(':20002 character 3: the byte 0xE8');
  });

  test('no file', async () => {
    await expect(readLines(join(folder, 'none.csv'), kinds['people']!).next()).rejects.toThrow('no such file');
  });
});

test('10^5 lines are read one by one', async () => {
  const quoted = (at: number) => (at % 100 === 0 ? `"Person, ${at}"` : `Osoba Ђ ${at}`);
  await writeFile(file, `ref;name\r\n${Array.from({ length: 100_000 }, (_, at) => `p${at};${quoted(at)}\r\n`).join('')}`);
  let count = 0;
  for await (const line of readLines(file, kinds['people']!)) {
    count += 1;
    if (line.line !== count + 1 || !('cells' in line)) throw new Error(JSON.stringify(line));
  }
  expect(count).toBe(100_000);
});
