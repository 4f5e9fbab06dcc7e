import { refused } from '#domain';

const tag = String.raw`(?:W/)?"[!#-~\x80-\xff]*"`;

/** RFC 9110, 13.1.1: `*`, or a list of tags; one may be empty between two commas (5.6.1). Up to 1,000 characters. */
export const ifMatchPattern = new RegExp(String.raw`^(?:\*|[ \t,]*${tag}(?:[ \t]*,[ \t,]*${tag})*[ \t,]*)$`);
export const longestIfMatch = 1_000;

const isWeak = (each: string): boolean => each.startsWith('W/');

/**
 * Refuses a change that does not start from the version that is there: 428 without If-Match, 400 where it is none, 412 when it names
 * another version. A weak tag matches nothing, because two states may have the same.
 */
export function mustMatch(ifMatch: string | undefined, version: number): void {
  if (ifMatch === undefined) throw refused('if-match-missing');
  if (ifMatch.length > longestIfMatch || !ifMatchPattern.test(ifMatch)) throw refused('if-match-malformed');
  const current = `"${version}"`;
  const tags = ifMatch === '*' ? [current] : (ifMatch.match(new RegExp(tag, 'g')) ?? []);
  if (tags.includes(current)) return;
  const weak = tags.includes(`W/${current}`) || tags.every(isWeak);
  throw refused(weak ? 'if-match-weak' : 'if-match-stale', { current });
}
