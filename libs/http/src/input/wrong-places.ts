import type { RefusalCode } from '#contracts';
import { Refusal, type InvalidInput } from '#domain';

/** Whoever has more wrong places than this has one mistake many times. */
export const mostTold = 10;

/** Characters of a pointer. The longest to a field of ours has some 30; JSON writes a character in six bytes at worst. */
export const longestPointer = 100;

/** The list of what is wrong with a request. Ten places are told; of the others an eleventh says how many they are. */
export class WrongPlaces {
  private readonly told: InvalidInput[] = [];
  private count = 0;

  /** The pointer is made for those that are told. */
  add(place: () => string, detail: string): void {
    this.count += 1;
    if (this.count <= mostTold) this.told.push(located(place(), detail));
  }

  /** If anything is wrong, with 400 `invalid-input` or the code that is given. */
  refuse(code: RefusalCode = 'invalid-input'): void {
    if (this.count === 0) return;
    const more = this.count - this.told.length;
    throw new Refusal(code, {}, [
      ...this.told,
      ...(more > 0 ? [{ pointer: '', detail: `and ${more} more ${more === 1 ? 'place is' : 'places are'} wrong` }] : []),
    ]);
  }
}

/** Half a pointer would lead nowhere, so that of a longer one the nearest object or list is told. */
export function located(pointer: string, detail: string): InvalidInput {
  if (pointer.length <= longestPointer) return { pointer, detail };
  const end = pointer.slice(0, longestPointer + 1).lastIndexOf('/');
  const nearest = end > 0 ? pointer.slice(0, end) : pointer.startsWith('?') ? '?' : '';
  return { pointer: nearest, detail: `holds something, under a name too long to repeat, that ${detail}` };
}

/** One step of a JSON Pointer (RFC 6901). */
const step = (key: string | number): string =>
  typeof key === 'number' ? `/${key}` : `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The pointer to what stands under a key. Parameters of a query, whose root is `?`, are named as they are: `?limit`. */
export const under = (pointer: string, key: string | number): string => (pointer === '?' ? `?${key}` : `${pointer}${step(key)}`);
