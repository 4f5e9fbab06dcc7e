import { preferredType as preferred } from '#http';

export const protocolTypes = ['application/json', 'text/markdown', 'text/html'] as const;
export type ProtocolType = (typeof protocolTypes)[number];

export const preferredType = (accept: string | undefined): ProtocolType => preferred(accept, protocolTypes);
