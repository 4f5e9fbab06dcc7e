import type { Kind, Refused } from './kinds.ts';
import type { Line } from './lines.ts';

interface Period {
  line: number;
  from: string;
  until: string;
}

/** In a dry run nothing is kept, so that only who tries a file can see that two of its lines make two mayors of one city at once. */
export class MayorsTried {
  private readonly ofCities = new Map<string, Period[]>();

  inTheWay({ name }: Kind, { line, cells }: Line): readonly Refused[] | undefined {
    if (name !== 'mandates' || cells['office'] !== 'mayor') return undefined;
    // Days compare as text; what is not known reaches as far as there are any.
    const { cityId = '', from = '0', until = '9' } = cells;
    const tried = this.ofCities.get(cityId) ?? [];
    const other = from === until ? undefined : tried.find((each) => from < each.until && each.from < until);
    if (other) return [{ code: 'city-has-a-mayor', sentence: `line ${other.line} makes a mayor of ${cityId} in the same period` }];
    if (from !== until) this.ofCities.set(cityId, [...tried, { line, from, until }]);
    return undefined;
  }
}
