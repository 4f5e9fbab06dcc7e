export { keyBytes, Seal } from './seal.ts';
