import { ContextLink } from '../ContextLink.tsx';
import shared from '../catalog.module.css';
import classes from './glossary.module.css';
import type { Word } from './selectWords.ts';

/** A word with its meanings beside each other. */
export function WordRow({ word: { word, meanings } }: { readonly word: Word }) {
  const said = new Set(meanings.flatMap(({ definition }) => definition ?? []));
  return (
    <li className={classes.word}>
      <h2 className={classes.name}>
        {word}
        {said.size > 1 ? (
          <span className={shared.badge} data-tone="warning">
            {said.size} meanings
          </span>
        ) : null}
      </h2>
      <ul className={classes.meanings}>
        {meanings.map(({ source, contextName, definition, synonyms }) => (
          <li key={source} className={classes.meaning}>
            <ContextLink source={source} name={contextName} />
            <p className={classes.definition} data-undefined={definition === undefined || undefined}>
              {definition ?? 'Nobody has said what it means here.'}
            </p>
            {synonyms.length === 0 ? null : <p className={classes.synonyms}>Not: {synonyms.join(', ')}</p>}
          </li>
        ))}
      </ul>
    </li>
  );
}
