import { describe, expect, test } from '@jest/globals';
import { refused, unknownReference, type Refusal } from '#domain';
import { readCsv } from '#http';
import { fileOfFigures, givenOf } from '../src/measures/imports/figure-line.ts';
import { refuseLines, type WrongLine } from '../src/measures/imports/refuse-lines.ts';

const source = '0198c5b2-7a10-7000-8000-000000000001';
const fine = {
  ...{ indicator: 'air.pm25.day', city: 'sarajevo', period: '2025-03-07', station: 'BA0001A', value: '38.5', notation: '' },
  ...{ explanation: '', source, method: 'gravimetric', quality: 'high', coverage: '92.5', status: 'final', reason: '', revision: '' },
};
const fileOf = (line: object, separator = ',') =>
  `${Object.keys(fine).join(separator)}\n${Object.values({ ...fine, ...line }).join(separator)}\n`;
const read = (text: string) => readCsv(Buffer.from(text), fileOfFigures);
const wrongWith = async (line: object, separator?: string) =>
  read(fileOf(line, separator)).then(
    () => 'nothing',
    ({ errors }: Refusal) => errors.map(({ pointer, detail }) => `${pointer} ${detail}`).join('\n'),
  );

test('a line is a figure, what is empty is not said', async () => {
  const [line] = await read(fileOf({ station: '', value: '', notation: 'NE', explanation: 'Not yet.', coverage: '', revision: '3' }));
  expect(line).toMatchObject({ line: 2 });
  expect(givenOf(line!.cells)).toEqual({
    ...{ indicator: 'air.pm25.day', cityId: 'sarajevo', period: '2025-03-07', station: '', value: null, notation: 'NE' },
    ...{ explanation: 'Not yet.', sourceId: source, method: 'gravimetric', quality: 'high', coverage: null, status: 'final' },
    ...{ reason: null, revision: 3 },
  });
});

test.each(['2025', '2025-03', '2025-03-07', '2025-03-07T14Z'])('a period %s has the form of one', async (period) => {
  expect(await wrongWith({ period })).toBe('nothing');
});

describe('what a spreadsheet or a hand has made of a cell is told at its place:', () => {
  const aDay = (text: string) => `/2/period must be ISO 8601, as 2025-03-07: a spreadsheet has made ${text} of it`;
  test.each([
    '07.03.2025',
    '7.3.2025.',
    '3/7/2025',
    '03/07/25',
    '7-3-2025',
    '7-Mar-25',
    '07 ožu 2025',
    'Mar-25',
    'Mart 2025',
    '45723',
    '7.3.2025 00:00',
  ])('a day %s', async (period) => {
    expect(await wrongWith({ period })).toBe(aDay(period));
  });

  const comma = 'has a comma: a decimal has a point, as 38.5';
  const decimal = 'must be a decimal as "-12.5", of up to 18 digits before the point and 9 after it';
  test.each<[string, object, string]>([
    ['a year of two digits', { period: '25' }, '/2/period must match ^\\d{4}(-\\d\\d(-\\d\\d(T\\d\\dZ)?)?)?$'],
    ['a comma for a point', { value: '38,5' }, `/2/value ${comma}`],
    ['thousands of a spreadsheet', { value: '1.234,5' }, `/2/value ${comma}`],
    ['a comma in the coverage', { coverage: '92,5' }, `/2/coverage ${comma}`],
    ['1e400', { value: '1e400' }, `/2/value ${decimal}`],
    ['NaN', { value: 'NaN' }, `/2/value ${decimal}`],
    ['infinity', { value: 'Infinity' }, `/2/value ${decimal}`],
    ['a plus', { value: '+1' }, `/2/value ${decimal}`],
    ['a unit beside it', { value: '38.5 ug/m3' }, `/2/value ${decimal}`],
    ['too many digits', { value: '1'.repeat(19) }, `/2/value ${decimal}`],
    ['what Excel writes of a fault', { value: '#DIV/0!' }, `/2/value ${decimal}`],
    ['a notation key that there is not', { notation: 'NA' }, '/2/notation must be one of NO, NE, IE, C'],
    ['no source', { source: '' }, '/2/source is required'],
    ['a source by name', { source: 'Stations' }, '/2/source must be a UUID'],
    ['a coverage of 101 %', { coverage: '101' }, '/2/coverage must be a number from 0 to 100'],
    ['a coverage in words', { coverage: '92 %' }, '/2/coverage must be a number from 0 to 100'],
    ['the status of a draft', { status: 'draft' }, '/2/status must be one of provisional, final'],
    ['a revision 0', { revision: '0' }, '/2/revision must be a whole number from 1 to 2147483647'],
    ['a station with a blank', { station: 'BA 1' }, '/2/station must match ^[A-Za-z0-9][\\w.-]*$'],
  ])('%s', async (_, line, told) => {
    expect(await wrongWith(line, ';')).toBe(told);
  });
});

describe('a file is refused', () => {
  const retired = refused('indicator-retired', { code: 'a' });
  const notEnded = refused('period-not-ended', { period: '2199' });
  const refusing = (...lines: WrongLine[]) => {
    try {
      refuseLines(lines);
      return 'not refused';
    } catch (error) {
      const { code, errors } = error as Refusal;
      return [code, ...errors.map(({ pointer }) => pointer)];
    }
  };
  const unknown = unknownReference('source', '/sourceId', source);

  test.each<[string, WrongLine[], unknown]>([
    ['where nothing is wrong not at all', [], 'not refused'],
    ['by its rule where one line is', [{ line: 7, column: 'indicator', refusal: retired }], ['indicator-retired', '/7/indicator']],
    [
      'by the rule of all',
      [9, 3].map((line) => ({ line, column: 'period', refusal: notEnded }) as const),
      ['period-not-ended', '/3/period', '/9/period'],
    ],
    [
      'for several reasons',
      [
        { line: 3, column: 'period', refusal: notEnded },
        { line: 2, column: 'indicator', refusal: retired },
      ],
      ['figures-refused', '/2/indicator', '/3/period'],
    ],
    [
      'as invalid where one line is',
      [
        { line: 3, column: 'period', refusal: notEnded },
        { line: 2, column: 'source', refusal: unknown },
      ],
      ['invalid-input', '/2/source', '/3/period'],
    ],
  ])('%s', (_, lines, expected) => expect(refusing(...lines)).toEqual(expected));

  test('in the words of the rule, with what it goes by', () => {
    const line: WrongLine = { line: 2, column: 'revision', refusal: refused('figure-exists', { revision: 3 }) };
    expect(() => refuseLines([line])).toThrow(
      expect.objectContaining({
        errors: [{ pointer: '/2/revision', detail: expect.stringMatching(/^figure-exists: The figure is there .* revision 3\.$/) }],
      }),
    );
  });
});
