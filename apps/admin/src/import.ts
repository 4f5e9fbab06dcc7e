import { readFile } from 'node:fs/promises';
import { tokenVariable } from './config.ts';
import { importFile, referencesIn, type Imported } from './import/import-file.ts';
import { kinds } from './import/kinds.ts';
import { MayorsTried } from './import/mayors-tried.ts';
import { Platform } from './import/platform.ts';
import { textOf, UsageError, type Given, type Verb } from './verb.ts';

/** A platform that is away, or says that it is, is waited for so long (ms). */
const patience = 30_000;
const everyLines = 1_000;

export const importVerb: Verb = {
  what: 'sends a CSV file through the API; KIND: cities, people or mandates',
  usage: 'import KIND FILE --url URL [--token TOKEN | --token-file FILE] [--dry-run [--people FILE]]',
  help: `A file is CSV in UTF-8, with or without its mark, separated by commas, semicolons or tabs. Its first line names the columns:

  cities     id, name, country, kind; if need be coordinates ("44.9081 17.3014") or latitude and longitude, municipalDay
  people     ref, name
  mandates   ref, personRef, cityId, office; if need be from, until, reason

"ref" (of a city, its id) is your own word for a line, once in a file. A file can be sent again, after it broke off or corrected: what is
there is not made twice, and what is there with other content is corrected. A mandate's days are corrected where the line has a reason;
its person, city and office never are: annul it. An empty cell says nothing: it takes nothing away. Days are written 2022-04-25.

Each line that is refused is printed as FILE:LINE column: code: sentence; the others are taken. Exit code 1 when one was refused, or when
the platform was away for longer than half a minute: run the same command again. A file that is not UTF-8, or has other columns, is
refused as a whole.

  --url         the gateway's address
  --token       of the secretariat; or B40_TOKEN, or --token-file, a file that is read again when the token in it has expired
  --dry-run     checks every line by the platform's rules and stores nothing
  --people      a file of people that is still to be imported: its refs count as known`,
  options: {
    url: { type: 'string' },
    token: { type: 'string' },
    'token-file': { type: 'string' },
    people: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  words: 2,
  async run(given, [what = '', file = ''], print) {
    const kind = Object.hasOwn(kinds, what) ? kinds[what]! : undefined;
    if (!kind) throw new UsageError(`no kind "${what}": ${Object.keys(kinds).join(', ')}`);
    const dryRun = given['dry-run'] === true;
    if (given['people'] !== undefined && (!dryRun || kind !== kinds['mandates']))
      throw new UsageError('--people is for a dry run of mandates');
    const say = (line: string) => void process.stderr.write(`${line}\n`);
    const platform = new Platform({ url: addressOf(given), token: tokenOf(given), patience, say });
    const people = given['people'] === undefined ? new Set<string>() : await referencesIn(textOf(given, 'people'), kinds['people']!);
    const telling = {
      refused: (line: number, { column, code, sentence }: { column?: string | undefined; code: string; sentence: string }) =>
        print(`${file}:${line}${column === undefined ? '' : ` ${column}`}: ${code}: ${sentence}`),
      progress: (lines: number) => (lines % everyLines === 0 ? say(`${lines} lines`) : undefined),
    };
    const imported = await importFile(platform, kind, file, telling, dryRun ? { people, mayors: new MayorsTried() } : undefined);
    for (const line of linesOf(file, imported, dryRun)) print(line);
    return imported.refused > 0 || imported.stopped ? 1 : 0;
  },
};

function linesOf(file: string, { created, there, changed, refused, stopped }: Imported, dryRun: boolean): string[] {
  return [
    ...(stopped ? [`stopped at ${file}:${stopped.line}: ${stopped.why}`] : []),
    `${created} created, ${there} already there, ${changed} changed, ${refused} refused`,
    ...(dryRun ? ['dry run: nothing was changed'] : []),
    ...(stopped ? ['run the same command again: what was taken is not made twice'] : []),
  ];
}

function addressOf(given: Given): string {
  const url = textOf(given, 'url');
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) throw new UsageError(`--url must be an http or https address, not "${url}"`);
  return url;
}

function tokenOf(given: Given): () => Promise<string> {
  if (given['token'] !== undefined) {
    const token = textOf(given, 'token');
    return async () => token;
  }
  if (given['token-file'] !== undefined) {
    const file = textOf(given, 'token-file');
    return async () => (await readFile(file, 'utf8')).trim();
  }
  const token = tokenVariable();
  if (token === undefined) throw new UsageError('--token, --token-file or B40_TOKEN is missing');
  return async () => token;
}
