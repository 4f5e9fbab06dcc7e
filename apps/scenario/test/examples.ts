import { readFileSync } from 'node:fs';
import { Parser } from 'commonmark';

/** The code blocks of a document in a language, as they stand there: `examplesOf('docs/subscribing.md', 'python')`. */
export function examplesOf(document: string, language: string): string[] {
  const walker = new Parser().parse(readFileSync(document, 'utf8')).walker();
  const found: string[] = [];
  for (let step = walker.next(); step; step = walker.next())
    if (step.entering && step.node.type === 'code_block' && step.node.info?.split(' ')[0] === language) found.push(step.node.literal!);
  return found;
}
