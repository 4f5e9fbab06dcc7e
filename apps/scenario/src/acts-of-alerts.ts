import type { Act } from './acts.ts';
import { at, type Stage } from './stage.ts';

/** Who acknowledge the alert as it was raised. */
export const acknowledgedAtOnce = ['istanbul', 'tuzla', 'zenica'];

const rising = {
  categories: ['Met', 'Safety'],
  severity: 'Severe',
  urgency: 'Immediate',
  certainty: 'Observed',
  event: 'Flood',
  cityIds: ['sarajevo', 'zenica'],
  polygon: [
    { latitude: 43.87, longitude: 18.36 },
    { latitude: 43.87, longitude: 18.44 },
    { latitude: 43.85, longitude: 18.44 },
    { latitude: 43.87, longitude: 18.36 },
  ],
  infos: [
    {
      language: 'bs',
      headline: 'Miljacka i Bosna rastu: ne prilazite obalama',
      text: 'Voda će za dva sata dostići kejeve.',
      instruction: 'Premjestite vozila s kejeva.',
    },
    {
      language: 'en',
      headline: 'Miljacka and Bosna are rising: keep away from their banks',
      text: 'The water will reach the quays in two hours.',
      instruction: 'Move cars from the quays.',
    },
    { language: 'tr', headline: 'Miljacka ve Bosna yükseliyor: kıyılardan uzak durun', text: 'Su iki saat içinde rıhtımlara ulaşacak.' },
  ],
};

/** Made up: what the disaster information system between members is for. */
export const actsOfAlerts: Act[] = [
  {
    title: 'The rivers rise; Sarajevo raises an alert, three offices and the secretariat know',
    byOffice: true,
    expected: { DisasterAlertRaised: 1, DisasterAlertAcknowledged: 4 },
    async play(stage) {
      const { platform, people, since } = stage;
      const body = { ...rising, expiresAt: await expiry(stage) };
      const { id } = await platform.postAs(at(people, 'sarajevo'), '/v1/disaster-alerts', body, 'raise the alert');
      since.set('alert', String(id));
      for (const cityId of acknowledgedAtOnce) await acknowledge(stage, cityId, { revision: 1 });
      await platform.put(`${pathOf(stage)}/acknowledgements/secretariat`, {}, 'the secretariat knows of the alert');
    },
  },
  {
    title: 'It grows worse, which two acknowledge anew; then the rivers fall',
    byOffice: true,
    expected: { DisasterAlertUpdated: 1, DisasterAlertAcknowledged: 2, DisasterAlertEnded: 1 },
    async play(stage) {
      const { platform, people } = stage;
      await platform.patch(pathOf(stage), { severity: 'Extreme' }, 'update the alert');
      for (const cityId of ['sarajevo', 'zenica']) await acknowledge(stage, cityId, { revision: 2, note: 'Boats are on their way.' });
      const reason = 'The rivers have fallen below the quays.';
      await platform.postAs(at(people, 'sarajevo'), `${pathOf(stage)}/end`, { reason }, 'end the alert');
    },
  },
];

const pathOf = ({ since }: Stage): string => `/v1/disaster-alerts/${at(since, 'alert')}`;

const acknowledge = (stage: Stage, cityId: string, body: { revision: number; note?: string }) =>
  stage.platform.putAs(
    at(stage.people, cityId),
    `${pathOf(stage)}/acknowledgements/${cityId}`,
    body,
    `${cityId} knows of revision ${body.revision}`,
  );

/** Six hours from now; as it was where the alert is there, so that another run asks the same. */
async function expiry({ platform }: Stage): Promise<string> {
  const before = await platform.all('/v1/disaster-alerts?city=sarajevo');
  const raised = before.find(({ infos }) => infos[0].headline === rising.infos[0]!.headline);
  return String(raised?.['expiresAt'] ?? new Date(Date.now() + 6 * 3_600_000).toISOString());
}
