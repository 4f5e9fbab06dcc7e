import { CityUpdated } from '#contracts';
import type { EventTransaction } from '#events';
import { CountryField, EnumField, ObjectField, TextField } from '#http';
import { nameText } from '../name-text.ts';
import { City, cityKinds } from './city.entity.ts';
import { CoordinatesBody, municipalDayText } from './coordinates.body.ts';
import { readCity, type CityAnswer } from './read-cities.ts';

/** What is left out stays as it is; `null` takes it away. */
export class CorrectCityBody {
  @TextField({ ...nameText, optional: true, example: 'Laktaši' }) name?: string;

  @CountryField({ optional: true }) country?: string;

  @EnumField(cityKinds, { optional: true }) kind?: string;

  @ObjectField(() => CoordinatesBody, { optional: true, nullable: true }) coordinates?: CoordinatesBody | null;

  @TextField({ ...municipalDayText, optional: true, nullable: true }) municipalDay?: string | null;
}

export async function correctCity(tx: EventTransaction, cityId: string, body: CorrectCityBody): Promise<CityAnswer> {
  const city = await tx.lock(City, cityId);
  tx.mustMatch((await readCity(tx, cityId)).version);
  tx.append(CityUpdated, city.correct(body));
  await tx.save(city);
  return readCity(tx, cityId);
}
