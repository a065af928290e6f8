import {
  type Icon,
  IconLayoutAlignBottom,
  IconLayoutAlignCenter,
  IconLayoutAlignLeft,
  IconLayoutAlignMiddle,
  IconLayoutAlignRight,
  IconLayoutAlignTop,
  IconLayoutDistributeHorizontal,
  IconLayoutDistributeVertical,
} from '@tabler/icons-react';
import type { Arrangement } from '../edits/arrange.ts';

/** In the order of the menu: across, then down. */
export const arrangements: readonly (readonly [Arrangement, string, Icon])[] = [
  ['left', 'Align left', IconLayoutAlignLeft],
  ['centre', 'Align centres', IconLayoutAlignCenter],
  ['right', 'Align right', IconLayoutAlignRight],
  ['spreadAcross', 'Even gaps across', IconLayoutDistributeVertical],
  ['top', 'Align top', IconLayoutAlignTop],
  ['middle', 'Align middles', IconLayoutAlignMiddle],
  ['bottom', 'Align bottom', IconLayoutAlignBottom],
  ['spreadDown', 'Even gaps down', IconLayoutDistributeHorizontal],
];
