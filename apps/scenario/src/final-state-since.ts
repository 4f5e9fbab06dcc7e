import { differs, type Check } from './check.ts';
import { comeToTuzla, granted, inventoryLevels, secondAssessment, suspended } from './facts.ts';
import type { Body } from './platform.ts';
import { at, type Stage } from './stage.ts';

/** What must be true after the acts since Sarajevo. */
export function checksSince(stage: Stage): Check[] {
  const { platform, items, since } = stage;
  return [
    {
      says: 'four cities’ inventories have levels 1 to 3, one has reached no target; Zenica’s was assessed twice',
      fails: async () => {
        const levels = await platform.get(`/v1/action-items/${at(items, 'GHG')}/levels`);
        const history = await platform.all(`/v1/action-items/${at(items, 'GHG')}/levels/${secondAssessment.cityId}`);
        const { members, assessed, withTarget, targetReached, min, max } = levels;
        return differs(
          [members, assessed, withTarget, targetReached, min, max, history.map(({ level, target }) => [level, target])],
          [
            29,
            inventoryLevels.length,
            inventoryLevels.length,
            0,
            1,
            3,
            [
              [0, 2],
              [1, 2],
            ],
          ],
        );
      },
    },
    {
      says: 'one method was carried in Tuzla with 14 to 1, one abstaining, of 16 that had come; 15 had to',
      fails: async () => {
        const { state, citiesRequired, present, yes, no, abstain } = await platform.get(`/v1/decisions/${at(since, 'decision')}`);
        return differs([state, citiesRequired, present, yes, no, abstain], ['carried', 15, comeToTuzla.length, 14, 1, 1]);
      },
    },
    {
      says: 'the problem and its solution are taken up by the inventory, the idea is declined',
      fails: async () => {
        const found = await platform.all('/v1/proposals?group=climate');
        const shown = found.map(({ kind, state, itemId }) => [kind, state, itemId === at(items, 'GHG')] as unknown[]);
        return differs(shown, [
          ['problem', 'taken-up', true],
          ['solution', 'taken-up', true],
          ['idea', 'declined', false],
        ]);
      },
    },
    {
      says: 'Tuzla is live with stakeholder governance, Sarajevo enrolled; Zenica replicates İstanbul’s practice',
      fails: async () => {
        const enrolments = await platform.all(`/v1/enrolments?item=${at(items, 'STAKE')}`);
        const practice = await platform.get(`/v1/practices/${at(since, 'practice')}`);
        const replicated = (practice['replications'] as Body[]).map(({ originCityId, cityId }) => [originCityId, cityId] as unknown[]);
        return differs(
          [Object.fromEntries(enrolments.map(({ cityId, state }) => [cityId, state])), practice['state'], replicated],
          [{ sarajevo: 'enrolled', tuzla: 'live' }, 'published', [['istanbul', 'zenica']]],
        );
      },
    },
    {
      says: 'the member was away from 1 September, not 1 October: 28 of 29; the history shows both lines and the reason',
      fails: async () => {
        const { cityId, wronglyOn, rightlyOn, reinstatedOn } = suspended;
        const counts = [];
        for (const on of ['2022-08-31', rightlyOn, wronglyOn, '2022-10-31', reinstatedOn])
          counts.push((await platform.get(`/v1/members?on=${on}`))['count'] as number);
        const lines = await platform.all(`/v1/network/count-history?from=${rightlyOn}&to=${reinstatedOn}`);
        const shown = lines
          .filter((line) => line['cityId'] === cityId)
          .toSorted((a, b) => Number(a['rosterVersion']) - Number(b['rosterVersion']))
          .map(({ change, effectiveOn, before, after, reason }) => [change, effectiveOn, before, after, reason !== null] as unknown[]);
        return differs(
          [counts, shown],
          [
            [29, 28, 28, 28, 29],
            [
              ['suspended', wronglyOn, 29, 28, false],
              ['corrected', rightlyOn, 28, 28, true],
              ['reinstated', reinstatedOn, 28, 29, false],
            ],
          ],
        );
      },
    },
    {
      says: 'the train has come through with three stops',
      fails: async () => {
        const train = await platform.get(`/v1/travelling-programmes/${at(since, 'train')}`);
        const stops = await platform.all(`/v1/travelling-programmes/${at(since, 'train')}/stops`);
        const visitors = stops.map(({ state, visitors: came }) => [state, came] as unknown[]);
        return differs(
          [train['state'], visitors],
          [
            'done',
            [
              ['completed', 4100],
              ['completed', 2600],
              ['completed', 900],
            ],
          ],
        );
      },
    },
    {
      says: 'Zenica’s need was met with the bank there and is funded; Tuzla’s business contact is closed',
      fails: async () => {
        const need = await platform.get(`/v1/financing-needs/${at(since, 'need')}`);
        const meetings = (need['meetings'] as Body[]).map(({ institutionId, meetingId }) => [institutionId, meetingId] as unknown[]);
        const contact = await platform.get(`/v1/business-contacts/${at(since, 'contact')}`);
        return differs(
          [need['state'], need['granted'], meetings, contact['state']],
          ['funded', granted.amount, [[at(since, 'bank'), at(since, 'meeting with the bank')]], 'closed'],
        );
      },
    },
  ];
}
