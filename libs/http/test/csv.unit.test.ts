import { expect, test } from '@jest/globals';
import { csvOf, numeral } from '../src/rows/csv.ts';

test('a record for each, ended by CRLF; what is not known is empty, a list is separated by blanks', () => {
  expect(
    csvOf([
      ['itemId', 'cityIds'],
      [1.5, null],
      [true, ['istanbul', 'sarajevo']],
      [undefined, 'Laktaši'],
    ]),
  ).toBe('itemId,cityIds\r\n1.5,\r\ntrue,istanbul sarajevo\r\n,Laktaši\r\n');
});

test.each([
  ['a, b', '"a, b"'],
  ['he said "no"', '"he said ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['a b', 'a b'],
])('%j stands as RFC 4180 has it', (text, written) => expect(csvOf([[text]])).toBe(`${written}\r\n`));

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1'])(
  '%j is a text in every spreadsheet',
  (text) => {
    const [line] = [csvOf([[text]])];
    expect(line.replace(/^"|"?\r\n$/g, '')).toBe(`'${text}`);
  },
);

test('numbers stay numbers, and a list or quoted text that begins like a formula does not become one', () => {
  expect(csvOf([[-3, 0, ['-a', 'b'], '=HYPERLINK("http://x","y")']])).toBe(`-3,0,'-a b,"'=HYPERLINK(""http://x"",""y"")"\r\n`);
});

test('a decimal that is kept as text is a number, every digit of it', () => {
  expect(csvOf([[numeral('-3.500000000'), '-3.5']])).toBe("-3.500000000,'-3.5\r\n");
});
