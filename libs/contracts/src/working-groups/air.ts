import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CitySlug, Instant, nullable, oneOf } from '../fields.ts';

const Band = oneOf('good', 'fair', 'moderate', 'poor', 'very-poor', 'extremely-poor');

/**
 * The air of a city has another band of the European Air Quality Index, for two hours in a row: `to` is the nearer of the two to the band
 * that was told `from`, `at` the end of the later one. `from` null: nothing was told of the city before.
 */
export const AirQualityBandChanged = event('org.b40.working-groups.AirQualityBandChanged.v1', {
  key: { field: 'cityId' },
  about: 'nothing',
  data: Type.Object({
    cityId: CitySlug,
    from: nullable(Band),
    to: Band,
    dominant: oneOf('pm25', 'pm10', 'no2', 'o3', 'so2'),
    at: Instant,
  }),
  example: { cityId: 'sarajevo', from: 'moderate', to: 'very-poor', dominant: 'pm25', at: '2022-12-05T07:00:00Z' },
});
export type AirQualityBandChanged = DataOf<typeof AirQualityBandChanged>;
