// Holds the habits that drift most (CONTRIBUTING): imports in order, decorators of properties on one line where it fits, no line too long.
//   node scripts/habits.mjs [--write] [FILE …]     without FILE: every TypeScript file that git knows or does not ignore
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const longest = 140;

/** `node:`, packages, `#libs`, relative. */
const groupOf = (path) => (path.startsWith('node:') ? 0 : path.startsWith('#') ? 2 : path.startsWith('.') ? 3 : 1);

const lineOf = (source, position) => source.getLineAndCharacterOfPosition(position).line + 1;

/** The imports at the head of a file, each with the comments above it. */
function importsOf(source) {
  const imports = [];
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) break;
    imports.push(statement);
  }
  return imports;
}

function importOrder(source) {
  const imports = importsOf(source);
  const groups = imports.map(({ moduleSpecifier }) => groupOf(moduleSpecifier.text));
  const wrong = groups.findIndex((group, at) => at > 0 && group < groups[at - 1]);
  if (wrong < 0) return [];
  const start = imports[0].getStart(source);
  const textOf = (each) => source.text.slice(each === imports[0] ? start : each.getFullStart(), each.getEnd()).trim();
  const sorted = imports.toSorted((a, b) => groupOf(a.moduleSpecifier.text) - groupOf(b.moduleSpecifier.text));
  return [
    {
      line: lineOf(source, imports[wrong].getStart(source)),
      says: 'imports stand in the order node:, packages, #libs, relative',
      edit: { start, end: imports.at(-1).getEnd(), text: sorted.map(textOf).join('\n') },
    },
  ];
}

/** Line breaks alone are folded, so what stands inside a string is never touched. */
const onOneLine = (text) =>
  text
    .replaceAll(/,?\s*\n\s*([)\]])/g, '$1')
    .replaceAll(/,?\s*\n\s*}/g, ' }')
    .replaceAll(/([([])\s*\n\s*/g, '$1')
    .replaceAll(/\s*\n\s*/g, ' ');

/** A comment ends with its line, and a line break in a template literal is text. */
function foldable(node, source) {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, node.getText(source));
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan())
    if (token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia) return false;
  const broken = (each) =>
    ts.isTemplateLiteral(each)
      ? each.getText(source).includes('\n')
      : (ts.forEachChild(each, (child) => broken(child) || undefined) ?? false);
  return !broken(node);
}

function decorators(source) {
  const found = [];
  const visit = (node) => {
    if (ts.isPropertyDeclaration(node) && ts.getDecorators(node)?.length && foldable(node, source)) {
      const start = node.getStart(source);
      const column = source.getLineAndCharacterOfPosition(start).character;
      const last = ts.getDecorators(node).at(-1).getEnd();
      const declared = source.text.slice(last, node.getEnd()).trim();
      const decorated = onOneLine(source.text.slice(start, last));
      const fits = (text) => column + text.length <= longest;
      const now = source.text.slice(start, node.getEnd());
      const joined = `${decorated} ${onOneLine(declared)}`;
      const wanted = fits(joined) ? joined : fits(decorated) ? `${decorated}\n${' '.repeat(column)}${declared}` : now;
      if (wanted !== now)
        found.push({
          line: lineOf(source, start),
          says: 'a decorator stands on one line, its property beside it, where that fits',
          edit: { start, end: node.getEnd(), text: wanted },
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function longLines(source) {
  return source.text
    .split('\n')
    .flatMap((line, at) =>
      line.length > longest ? [{ line: at + 1, says: `a line has ${line.length} characters, ${longest} are the most` }] : [],
    );
}

/** What a text breaks of the habits: `{ line, says, edit? }`. */
export function broken(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return [...importOrder(source), ...decorators(source), ...longLines(source)];
}

export function mended(file, text) {
  const edits = broken(file, text).flatMap(({ edit }) => edit ?? []);
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: by }) => now.slice(0, start) + by + now.slice(end), text);
}

/** By a generator: nobody writes there. */
const made = [':!libs/client/src/event-data.ts', ':!libs/client/src/openapi.ts'];

function filesOfProject() {
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.mts', ...made], {
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((file) => file && existsSync(file));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2);
  const write = args.includes('--write');
  const named = args.filter((arg) => !arg.startsWith('--'));
  for (const file of named.length > 0 ? named : filesOfProject()) {
    const before = readFileSync(file, 'utf8');
    const text = write ? mended(file, before) : before;
    if (text !== before) writeFileSync(file, text);
    for (const { line, says } of broken(file, text)) {
      console.error(`${file}:${line}: ${says}`);
      process.exitCode = 1;
    }
  }
}
