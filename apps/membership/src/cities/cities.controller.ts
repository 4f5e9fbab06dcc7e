import { Body, Controller, Get, Header, Headers, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiExtension, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, DryRunQuery, Made, Matches, ParseSlug } from '#http';
import { acceptLanguage } from '../name-order.ts';
import { CitiesView, CityView } from './city.view.ts';
import { correctCity, CorrectCityBody } from './correct-city.ts';
import { ListCitiesQuery, OnDayQuery, ReadCities } from './read-cities.ts';
import { registerCity, RegisterCityBody } from './register-city.ts';

@Controller('v1/cities')
@ApiTags('cities')
export class CitiesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cities: ReadCities,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Registers a city under a slug that never changes; that makes it no member.' })
  @Allow('secretariat')
  @Made('/v1/cities/:id')
  @Answers(CityView)
  register(@Body() body: RegisterCityBody, @Query() _: DryRunQuery, @By() by: Actor) {
    return this.work.transaction(by, (tx) => registerCity(tx, body));
  }

  @Patch(':cityId')
  @ApiOperation({ summary: 'Corrects what is known of a city; what is left out stays as it is.' })
  @Allow('secretariat')
  @Matches()
  @Answers(CityView)
  correct(@Param('cityId', ParseSlug) cityId: string, @Body() body: CorrectCityBody, @Query() _: DryRunQuery, @By() by: Actor) {
    return this.work.transaction(by, (tx) => correctCity(tx, cityId, body));
  }

  @Get()
  @ApiOperation({
    summary: 'Lists the cities by their ids or names, each with where it stands now or on a day, and finds them by words of these.',
  })
  @Allow('reader')
  @Header('Vary', 'Accept-Language')
  @ApiHeader(acceptLanguage)
  @Answers(CitiesView)
  @ApiExtension('x-collection', true)
  list(@Query() query: ListCitiesQuery, @Headers('Accept-Language') languages?: string) {
    return this.cities.list(query, languages);
  }

  @Get(':cityId')
  @ApiOperation({ summary: 'Shows a city and where it stands now or on a day.' })
  @Allow('reader')
  @Answers(CityView)
  one(@Param('cityId', ParseSlug) cityId: string, @Query() { on }: OnDayQuery) {
    return this.cities.one(cityId, on);
  }
}
