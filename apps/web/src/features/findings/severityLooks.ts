import type { FindingSeverity } from '@lambdastorm/derivation';
import { type Icon, IconAlertTriangle, IconBulb, IconCircleX } from '@tabler/icons-react';

export interface SeverityLook {
  readonly icon: Icon;
  readonly label: string;
  readonly plural: string;
}

export const severityLooks: Readonly<Record<FindingSeverity, SeverityLook>> = {
  error: { icon: IconCircleX, label: 'Error', plural: 'Errors' },
  warning: { icon: IconAlertTriangle, label: 'Warning', plural: 'Warnings' },
  hint: { icon: IconBulb, label: 'Hint', plural: 'Hints' },
};
