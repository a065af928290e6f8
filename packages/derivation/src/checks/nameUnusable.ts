import { type Check, onEach } from './Check.ts';

export const nameUnusable: Check = {
  code: 'name-unusable',
  severity: { softwareDesign: 'warning' },
  find: onEach(['domainEvent', 'command', 'aggregate', 'policy', 'readModel'], ({ name }) =>
    name !== '' && !/[\p{L}\p{N}]/u.test(name)
      ? { message: `“${name}” has no letter or digit to make a name in code of; reword it.` }
      : undefined,
  ),
};
