import { Body, Controller, Get, Module, Param, Patch, Post, Query, type DynamicModule, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiOperation } from '@nestjs/swagger';
import {
  answer,
  Answers,
  BooleanField,
  configureHttp,
  content,
  decodeCursor,
  EnumField,
  httpAdapter,
  IntField,
  ListField,
  LocalDateField,
  Made,
  Matches,
  MoneyField,
  ObjectField,
  page,
  PageQuery,
  ParseId,
  ParseSlug,
  SlugField,
  TextField,
} from '#http';
import { isSlug, notFound, refused } from '#domain';

export class PlaceBody {
  @IntField({ min: -90, max: 90 }) lat: number;
}
export class FounderBody {
  @SlugField() cityId: string;
  @BooleanField({ optional: true, nullable: true }) founding?: boolean | null;
}
export class TownBody {
  @TextField({ max: 20 }) name: string;
  @LocalDateField({ optional: true }) foundedOn?: string;
  @EnumField(['city', 'municipality'], { optional: true }) kind?: string;
  @MoneyField({ optional: true }) fee?: string;
  @ObjectField(() => PlaceBody, { optional: true, nullable: true }) place?: PlaceBody | null;
  @ListField(() => FounderBody, { max: 3, optional: true }) members?: FounderBody[];
  @ListField('slug', { max: 5, optional: true }) cityIds?: string[];
}
export class TownsQuery extends PageQuery {
  @BooleanField({ optional: true }) open?: boolean;
  @ListField('slug', { optional: true }) cities?: string[];
}
export class TownView {
  @SlugField() id: string;
  @TextField() name: string;
  @ObjectField(() => PlaceBody, { nullable: true }) place: PlaceBody | null;
}
export class EditionView {
  @IntField() version: number;
}

/** As TypeORM throws what PostgreSQL says. */
const tooLarge = { query: 'SELECT $1::integer', parameters: ['secret value'], driverError: { code: '22003', detail: 'secret value' } };
const towns = ['bihac', 'doboj', 'mostar'].map((id) => ({ id }));

@Controller('v1/towns')
export class TownsController {
  @Post()
  @ApiOperation({ summary: 'Registers a town.' })
  @Made('/v1/towns/:id')
  @Answers(TownView)
  check(@Body() body: TownBody) {
    return body;
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Renames a town.' })
  @Matches()
  @Answers(TownView)
  change(@Param('id', ParseId) id: string) {
    return { id };
  }

  @Post(':id/fault')
  @ApiOperation({ summary: 'Fails in the way that the path names.' })
  fault(@Param('id', ParseSlug) id: string) {
    if (id === 'rule') throw refused('meeting-not-open', { state: 'closed', type: 'kept out' });
    if (id === 'unique') throw Object.assign(new Error('secret row'), { driverError: { code: '23505', constraint: 'one_mayor' } });
    if (id === 'too-large') throw Object.assign(new Error('secret value'), tooLarge);
    if (id === 'away') throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    if (id === 'busy') throw Object.assign(new Error('deadlock'), { driverError: { code: '40P01' } });
    if (id === 'later') throw refused('service-unavailable', { retryAfter: 7 });
    if (id === 'none') throw notFound('city', id);
    throw new Error('secret');
  }

  @Get()
  @ApiOperation({ summary: 'Lists the towns by their ids.' })
  @Answers(TownView, { page: true })
  list(@Query() query: TownsQuery) {
    const [after] = decodeCursor(query.cursor, isSlug) ?? [''];
    const rows = towns.filter(({ id }) => id > after! && (query.cities?.includes(id) ?? true)).slice(0, query.take);
    return { ...page(rows, query, ({ id }) => [id]), open: query.open, limit: query.limit };
  }

  @Get(':id/twins')
  @ApiOperation({ summary: 'Lists the twins of a town.' })
  @Answers(TownView, { page: true })
  twins(@Param('id', ParseSlug) _: string, @Query() query: PageQuery) {
    const [after] = decodeCursor(query.cursor, isSlug) ?? [''];
    return page(towns.filter(({ id }) => id > after!).slice(0, query.take), query, ({ id }) => [id]);
  }

  @Get('editions')
  @ApiOperation({ summary: 'Reads the edition of the list.' })
  @Answers(EditionView)
  edition() {
    return { version: 3 };
  }

  @Get('composed')
  @ApiOperation({ summary: 'Reads a town that is composed.' })
  @Answers(TownView)
  composed() {
    return answer({ version: 9 }, { id: 'mostar', name: 'Mostar', version: 1 });
  }

  @Get('plain')
  @ApiOperation({ summary: 'Reads a town, as text too.' })
  @Answers(TownView, { types: ['text/markdown'] })
  plain() {
    return { id: 'mostar', name: 'Mostar' };
  }

  @Get('text')
  @ApiOperation({ summary: 'Reads a town as Markdown.' })
  text() {
    return content('text/markdown; charset=utf-8', '# Mostar', { version: 2 });
  }

  @Get(':id')
  @ApiOperation({ summary: 'Reads a town.' })
  @Answers(TownView)
  one(@Param('id', ParseSlug) id: string) {
    return { id, name: 'Mostar', version: 4 };
  }
}

@Module({})
class ExampleModule {}

export async function exampleApp(
  providers: Provider[] = [],
  controllers: DynamicModule['controllers'] = [TownsController],
): Promise<NestFastifyApplication> {
  const module = { module: ExampleModule, controllers, providers, global: true };
  const app = await NestFactory.create<NestFastifyApplication>(module, httpAdapter(), { logger: false });
  configureHttp(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
