import { Injectable } from '@nestjs/common';
import { CityRegistered } from '#contracts';
import { refuseInstead } from '#database';
import { refused } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { answer, CountryField, EnumField, ObjectField, SlugField, TextField } from '#http';
import { nameText } from '../name-text.ts';
import { City, cityKinds } from './city.entity.ts';
import { CoordinatesBody, municipalDayText } from './coordinates.body.ts';
import { readCity } from './read-cities.ts';

export class RegisterCityBody {
  @SlugField({ description: 'Never changes; `network` and `secretariat` are reserved.' })
  id: string;

  @TextField({ ...nameText, example: 'Laktaši' }) name: string;

  @CountryField() country: string;

  @EnumField(cityKinds) kind: string;

  @ObjectField(() => CoordinatesBody, { optional: true, nullable: true }) coordinates?: CoordinatesBody | null;

  @TextField({ ...municipalDayText, optional: true, nullable: true }) municipalDay?: string | null;
}

@Injectable()
export class RegisterCity {
  constructor(private readonly work: UnitOfWork) {}

  run(body: RegisterCityBody, by: Origin) {
    return this.work.transaction(by, async (tx) => {
      const city = City.register(body);
      await refuseInstead(tx.save(city), 'city_pkey', refused('city-already-registered', { cityId: city.id }));
      tx.append(CityRegistered, city.facts());
      return answer(city, await readCity(tx, city.id));
    });
  }
}
