import type { BoardPreview } from '@lambdastorm/contract';
import type { CSSProperties } from 'react';
import { contextHue } from '../../shared/theme/contextHue.ts';
import classes from './BoardThumbnail.module.css';
import { toPreviewPicture } from './previewPicture.ts';

/** A true picture of a wall: its papers, frames and arrows. Decoration: the card says the name. */
export function BoardThumbnail({ preview }: { readonly preview: BoardPreview }) {
  const { viewBox, papers, arrows } = toPreviewPicture(preview);
  return (
    <svg className={classes.picture} viewBox={viewBox} preserveAspectRatio="xMidYMid meet" aria-hidden="true">
      {preview.frames.map(({ id, x, y, width, height }) => (
        <rect
          key={id}
          className={classes.frame}
          style={{ '--hue': contextHue(id) } as CSSProperties}
          {...{ x, y, width, height }}
          rx={12}
        />
      ))}
      <path className={classes.arrows} d={arrows} />
      {papers.map(({ kind, path }) => (
        <path
          key={kind}
          className={classes.paper}
          data-kind={kind}
          style={{ '--paper': `var(--paper-${kind})` } as CSSProperties}
          d={path}
        />
      ))}
    </svg>
  );
}
