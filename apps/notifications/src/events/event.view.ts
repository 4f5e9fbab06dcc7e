import { BooleanField, IdField, InstantField, IntField, JsonField, ListField, ObjectField, TextField } from '#http';

/** CloudEvents 1.0, JSON format. */
export class CloudEventView {
  @TextField({ example: '1.0' }) specversion: string;
  @IdField() id: string;
  @TextField({ example: 'urn:b40:membership' }) source: string;
  @TextField({ example: 'org.b40.membership.CityJoined.v1' }) type: string;
  @InstantField() time: string;
  @TextField({ optional: true, example: 'network' }) subject?: string;
  @TextField({ optional: true, description: 'Where the JSON Schema of `data` is served.' }) dataschema?: string;
  @TextField({ optional: true, example: 'application/json' }) datacontenttype?: string;
  @TextField({ description: 'What stays in order together.', example: 'network' }) partitionkey: string;
  @IntField({ min: 1, description: '1, 2, 3 … per topic and key.' }) sequence: number;
  @IntField({ min: 1, description: 'Its place in the journal: what to ask `after`.' }) position: number;
  @TextField({ optional: true, description: 'One for all that follows from one request.' }) correlationid?: string;
  @IdField({ optional: true, description: "The event this one answers; a command's event has none." }) causationid?: string;
  @TextField({ optional: true, description: "The token's subject, or the service." }) actor?: string;
  @IntField({ min: 0, optional: true, description: 'The state of the roster it was said at.' }) rosterversion?: number;
  @TextField({ optional: true, description: 'W3C Trace Context.' }) traceparent?: string;
  @JsonField({ description: 'As `dataschema` says.' }) data: object;
}

export class FeedView {
  @ListField(() => CloudEventView) items: CloudEventView[];
  @IntField({ min: 0, description: 'The position to ask after, also at the head.' }) next: number;
}

export class LinkView {
  @IdField({ description: 'The cause.' }) from: string;
  @IdField({ description: 'The effect.' }) to: string;
  @TextField({ description: '`causationid`, or the field of the data that both name the same thing by.', example: 'statementId' })
  by: string;
}

export class ChainView {
  @ObjectField(() => CloudEventView) event: CloudEventView;
  @ListField(() => CloudEventView, { max: 500, description: 'What it follows from, in the order of the journal.' })
  causes: CloudEventView[];
  @ListField(() => CloudEventView, { max: 500, description: 'What follows from it, in the order of the journal.' })
  effects: CloudEventView[];
  @ListField(() => LinkView, { max: 10_000 }) links: LinkView[];
  @BooleanField({ description: '`false` where only the nearest are shown, for there are too many.' }) complete: boolean;
}
