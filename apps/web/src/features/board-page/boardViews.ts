import { type Icon, IconBinaryTree, IconBook2, IconSitemap, IconSticker2 } from '@tabler/icons-react';
import type { BoardView } from './boardSearch.ts';

export const boardViews: readonly {
  readonly value: BoardView;
  readonly label: string;
  readonly meaning: string;
  readonly icon: Icon;
}[] = [
  { value: 'wall', label: 'Wall', meaning: 'notes, frames and arrows', icon: IconSticker2 },
  { value: 'model', label: 'Model', meaning: 'what the wall means, a page for each thing', icon: IconBinaryTree },
  { value: 'map', label: 'Context map', meaning: 'who depends on whom', icon: IconSitemap },
  { value: 'glossary', label: 'Glossary', meaning: 'the words, and what people mean by them', icon: IconBook2 },
];
