import { EnumField, InstantField, ObjectField, SlugField } from '#http';
import { bandNames, pollutants } from '../limits/first-limits.ts';

const words = [...bandNames, 'unknown'];

export class AirBandsView {
  @EnumField(words) pm25: string;
  @EnumField(words) pm10: string;
  @EnumField(words) no2: string;
  @EnumField(words) o3: string;
  @EnumField(words) so2: string;
}

export class AirView {
  @SlugField() cityId: string;
  @EnumField(words, { description: 'European Air Quality Index: the worst of the bands. Unknown after six hours without one.' })
  index: string;
  @EnumField(pollutants, { nullable: true, description: 'Whose band the index is; of several the first.' }) dominant: string | null;
  @ObjectField(() => AirBandsView, { description: 'Of each pollutant, at the worst of the stations that measure enough for an index.' })
  bands: AirBandsView;
  @InstantField({ nullable: true, description: 'The end of the hour that the bands are of. Null: there are no readings.' })
  at: string | null;
}
