import { setTimeout as sleep } from 'node:timers/promises';
import { acknowledgedAtOnce } from './acts-of-alerts.ts';
import { differs, type Check } from './check.ts';
import type { Ear } from './ear.ts';
import { at, type Stage } from './stage.ts';

/** What must be true once the alert is over; nothing where it was left out. */
export function checksOfAlerts({ platform, since }: Stage, ear: Ear): Check[] {
  if (!platform.officeToken) return [];
  const path = () => `/v1/disaster-alerts/${at(since, 'alert')}`;
  const told = (name: string) => ear.heard.filter((each) => each.name === name && each.event['subject'] === at(since, 'alert'));
  return [
    {
      says: 'the alert is over, and shows who has acknowledged which revision of it',
      fails: async () => {
        const { state, revision, acknowledgements, awaited } = await platform.get(path());
        const known = (acknowledgements as { officeId: string; revision: number }[]).map((each) => `${each.officeId} ${each.revision}`);
        const atOnce = [...acknowledgedAtOnce, 'secretariat'].map((officeId) => `${officeId} 1`);
        return differs([state, revision, known, awaited], ['ended', 2, [...atOnce, 'sarajevo 2', 'zenica 2'], []]);
      },
    },
    {
      says: 'each message of it has reached 29 offices and the secretariat once each',
      fails: async () => {
        const events = ['DisasterAlertRaised', 'DisasterAlertUpdated', 'DisasterAlertEnded'].map((name) => told(name)[0]!.event['id']);
        for (const deadline = Date.now() + 10_000; ; await sleep(50)) {
          const offices = await Promise.all(events.map((id) => platform.all(`/v1/notices?event=${String(id)}`)));
          const counts = offices.map((notices) => [notices.length, new Set(notices.map(({ officeId }) => officeId)).size]);
          const found = differs(counts, Array(3).fill([30, 30]));
          if (found === undefined || Date.now() > deadline) return found;
        }
      },
    },
    {
      says: 'warning systems read its all-clear in three languages, and it is in the feed no more',
      fails: async () => {
        const cap = await platform.text(`${path()}/cap`);
        const feed = await platform.text('/v1/disaster-alerts.atom');
        const count = (tag: string) => cap.split(`<${tag}>`).length - 1;
        const found = [cap.includes('<msgType>Cancel</msgType>'), count('info'), count('references'), feed.includes(at(since, 'alert'))];
        return differs(found, [true, 3, 1, false]);
      },
    },
  ];
}
