import { CityRegistered } from '#contracts';
import { refuseInstead } from '#database';
import { refused } from '#domain';
import type { EventTransaction } from '#events';
import { answer, CountryField, EnumField, ObjectField, SlugField, TextField } from '#http';
import { nameText } from '../name-text.ts';
import { City, cityKinds } from './city.entity.ts';
import { CoordinatesBody, municipalDayText } from './coordinates.body.ts';
import { readCity, type CityAnswer } from './read-cities.ts';

export class RegisterCityBody {
  @SlugField({ description: 'Never changes; `network` and `secretariat` are reserved.' }) id: string;

  @TextField({ ...nameText, example: 'Laktaši' }) name: string;

  @CountryField() country: string;

  @EnumField(cityKinds) kind: string;

  @ObjectField(() => CoordinatesBody, { optional: true, nullable: true }) coordinates?: CoordinatesBody | null;

  @TextField({ ...municipalDayText, optional: true, nullable: true }) municipalDay?: string | null;
}

export async function registerCity(tx: EventTransaction, body: RegisterCityBody): Promise<CityAnswer> {
  const city = City.register(body);
  await refuseInstead(tx.save(city), 'city_pkey', refused('city-already-registered', { cityId: city.id }));
  tx.append(CityRegistered, city.registered());
  return answer(city, await readCity(tx, city.id));
}
