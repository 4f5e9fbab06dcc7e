export { Random } from '#domain';
