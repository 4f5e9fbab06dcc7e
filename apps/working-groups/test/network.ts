import { hearingNetwork, serviceUnderTest, type HearingNetwork } from '#testing';
import { workingGroups } from '../src/index.ts';

export const aNetwork = async (): Promise<HearingNetwork> => hearingNetwork(await serviceUnderTest(workingGroups));
