import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#auth';
import { allEvents, eventTypeOf, type EventType } from '#contracts';
import { notFound } from '#domain';
import { Answers } from '#http';
import { EventTypeView, SchemaView } from './event-type.view.ts';

/** What the `dataschema` of every event leads to: open to everybody, as the schemas are. */
@Controller('v1/event-types')
@ApiTags('event types')
@Public()
export class EventTypesController {
  @Get()
  @ApiOperation({ summary: 'Lists every type of public event, with its topic and where its schema is.' })
  @Answers(EventTypeView, { list: true })
  list() {
    return { items: allEvents.map(eventTypeView) };
  }

  @Get(':type')
  @ApiOperation({ summary: "Reads the JSON Schema of an event's data, with an example." })
  @Answers(SchemaView)
  schema(@Param('type') type: string) {
    const found = eventTypeOf(type) ?? allEvents.find(({ name }) => name === type);
    if (!found) throw notFound('event-type', type);
    return schemaOf(found);
  }
}

const eventTypeView = ({ type, name, service, topic, keyedBy }: EventType): EventTypeView => ({
  type,
  name,
  service,
  topic,
  partitionedBy: keyedBy,
  dataschema: `/v1/event-types/${type}`,
});

/** No `$schema`: the keywords used mean the same in every draft from 6 on, so any validator will do. */
const schemaOf = ({ type, name, data, example }: EventType): SchemaView =>
  ({ title: name, $comment: type, ...data, examples: [example] }) as unknown as SchemaView;
