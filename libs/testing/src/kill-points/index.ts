export { killPoints, type KillPoint, type Order } from './kill-points.ts';
export { Killer } from './killer.ts';
export { KillingTransport } from './killing-transport.ts';
export { ledgerTable, withLedger } from './ledger.ts';
