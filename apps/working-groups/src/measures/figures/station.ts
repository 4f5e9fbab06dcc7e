import { TextField } from '#http';

const pattern = /^[A-Za-z0-9][\w.-]*$/;

/** What a station is called by whoever runs it, as `BA0001A`. */
export const StationField = (options: Parameters<typeof TextField>[0] = {}): PropertyDecorator =>
  TextField({ max: 64, pattern, example: 'BA0001A', ...options });

/** Empty: the figure is of the whole city. */
export const isStation = (value: string): boolean => value === '' || (value.length <= 64 && pattern.test(value));
