import { answer, EnumField, IdField, InstantField, IntField, ListField, SlugField, TextField } from '#http';
import { AlertInfoBody, PointBody } from './alert.body.ts';
import { categories, certainties, severities, urgencies } from './alert-terms.ts';
import { alertStates, type DisasterAlert } from './disaster-alert.entity.ts';

export class AlertInfoView extends AlertInfoBody {
  @TextField({ nullable: true }) declare instruction: string | null;
}

export class AcknowledgementView {
  @SlugField({ description: "A city's id, or `secretariat`." }) officeId: string;
  @IntField({ min: 1, description: 'Of which revision.' }) revision: number;
  @InstantField() at: string;
  @TextField({ nullable: true }) note: string | null;
}

export class DisasterAlertView {
  @IdField() id: string;
  @SlugField({ description: "Whose office raised it: a city's id, or `secretariat`." }) officeId: string;
  @EnumField(alertStates) state: string;
  @IntField({ min: 1, description: '1 as it was raised; each update raises it by one.' }) revision: number;
  @ListField(categories) categories: string[];
  @TextField({ example: 'Flood' }) event: string;
  @EnumField(severities) severity: string;
  @EnumField(urgencies) urgency: string;
  @EnumField(certainties) certainty: string;
  @ListField('slug') cityIds: string[];
  @ListField(() => PointBody, { nullable: true }) polygon: PointBody[] | null;
  @InstantField() expiresAt: Date;
  @ListField(() => AlertInfoView) infos: AlertInfoView[];
  @ListField(() => AcknowledgementView, { max: 10_000, description: 'In the order in which they came, of former revisions too.' })
  acknowledgements: AcknowledgementView[];

  @ListField('slug', { max: 10_000, description: 'The offices that have been told of the newest revision and have not acknowledged it.' })
  awaited: string[];

  @InstantField({ description: 'When it was raised.' }) raisedAt: Date;
  @InstantField({ description: 'When its newest revision was told.' }) saidAt: string;
  @InstantField({ nullable: true, description: 'When the secretariat heard who had not acknowledged the newest revision.' })
  escalatedAt: Date | null;

  @InstantField({ nullable: true }) endedAt: Date | null;
  @TextField({ nullable: true, description: 'Why it was ended.' }) reason: string | null;
}

export function alertView(alert: DisasterAlert): DisasterAlertView {
  const { id, officeId, state, revision, event, severity, urgency, certainty, cityIds, polygon, expiresAt, infos } = alert;
  const { acknowledgements, awaited, raisedAt, escalatedAt, endedAt, reason, messages } = alert;
  return answer(alert, {
    ...{
      id,
      officeId,
      state,
      revision,
      categories: alert.categories,
      event,
      severity,
      urgency,
      certainty,
      cityIds,
      polygon,
      expiresAt,
      infos,
    },
    ...{ acknowledgements, awaited, raisedAt, saidAt: messages[revision - 1]!.sent, escalatedAt, endedAt, reason },
  });
}
