import { type Check, onEach } from './Check.ts';

export const hotspotOpen: Check = {
  code: 'hotspot-open',
  severity: { bigPicture: 'hint', processModelling: 'hint', softwareDesign: 'hint' },
  find: onEach(['hotspot'], ({ name, details }) =>
    details.resolved === true ? undefined : { message: `Open question: “${name}”.` },
  ),
};
