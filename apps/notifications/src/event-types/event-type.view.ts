import { ApiProperty } from '@nestjs/swagger';
import { EnumField, JsonField, ListField, TextField } from '#http';
import { services } from '#contracts';

export class EventTypeView {
  @TextField({ description: 'The CloudEvents `type`.', example: 'org.b40.membership.CityJoined.v1' }) type: string;
  @TextField({ example: 'CityJoined' }) name: string;
  @EnumField(services) service: string;
  @TextField({ description: 'The Kafka topic it is published to.', example: 'b40.membership.v1' }) topic: string;
  @TextField({ description: '`network`, or the field of the data that is the key: events of one key stay in order.', example: 'network' })
  partitionedBy: string;
  @TextField({ description: 'Where its JSON Schema is.', example: '/v1/event-types/org.b40.membership.CityJoined.v1' }) dataschema: string;
}

/** A JSON Schema of an event's `data`, with an example. */
export class SchemaView {
  @TextField({ example: 'CityJoined' }) title: string;
  @TextField({ description: 'The full type.', example: 'org.b40.membership.CityJoined.v1' }) $comment: string;
  @EnumField(['object']) type: string;
  @JsonField() properties: object;
  @ListField('text') required: string[];
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, description: 'One, valid by this schema.' })
  examples: object[];
}
