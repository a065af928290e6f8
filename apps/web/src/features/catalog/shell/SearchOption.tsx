import type { StickyKind } from '@lambdastorm/board';
import { kindIcons } from '../../../shared/theme/kindIcons.ts';
import { messageKinds } from '../messageKinds.ts';
import { useContextHues } from '../useContextHues.ts';
import classes from './CatalogShell.module.css';
import type { SearchSuggestion } from './toSuggestions.ts';

/** One thing that the search offers. */
export function SearchOption({ suggestion: { name, about, to } }: { readonly suggestion: SearchSuggestion }) {
  const hueOf = useContextHues();
  return (
    <span className={classes.option}>
      {to.type === 'context' ? (
        <span className={classes.sign}>
          <span className={classes.hue} style={{ background: hueOf(to.source) }} />
        </span>
      ) : (
        <Paper kind={to.type === 'term' ? 'term' : messageKinds[to.kind].paper} />
      )}
      <span className={classes.optionName}>{name}</span>
      <span className={classes.optionAbout}>{about}</span>
    </span>
  );
}

function Paper({ kind }: { readonly kind: StickyKind }) {
  const KindIcon = kindIcons[kind];
  return (
    <span className={classes.sign} style={{ background: `var(--paper-${kind})` }}>
      <KindIcon size={13} stroke={2} aria-hidden />
    </span>
  );
}
