import type { StickyKind } from '@lambdastorm/board';
import {
  type Icon,
  IconAlertTriangle,
  IconBolt,
  IconBook2,
  IconBulb,
  IconDeviceDesktop,
  IconEye,
  IconHexagons,
  IconLetterT,
  IconPlug,
  IconRefreshAlert,
  IconTerminal2,
  IconUser,
} from '@tabler/icons-react';

/** The sign of each kind: a colour is never the only one. */
export const kindIcons: Readonly<Record<StickyKind, Icon>> = {
  domainEvent: IconBolt,
  command: IconTerminal2,
  actor: IconUser,
  aggregate: IconHexagons,
  policy: IconRefreshAlert,
  readModel: IconEye,
  externalSystem: IconPlug,
  hotspot: IconAlertTriangle,
  screen: IconDeviceDesktop,
  opportunity: IconBulb,
  term: IconBook2,
  text: IconLetterT,
};
