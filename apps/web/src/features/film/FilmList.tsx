import type { BoardFilm } from '@lambdastorm/contract';
import { IconMovie } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { countOf } from '../../shared/countOf.ts';
import classes from './FilmList.module.css';
import { useFilms } from './filmQueries.ts';
import { filmSpan } from './filmSpan.ts';

/** The sessions on a board that can be watched again. Nothing where there is none. */
export function FilmList({ boardId }: { readonly boardId: string }) {
  const films = useFilms(boardId).data ?? [];
  if (films.length === 0) return null;
  return (
    <section aria-label="Films" className={classes.films}>
      <h2 className={classes.title}>Watch a session again</h2>
      <ul className={classes.list}>
        {films.map((film) => (
          <li key={film.id}>
            <FilmLink boardId={boardId} film={film} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FilmLink({ boardId, film }: { readonly boardId: string; readonly film: BoardFilm }) {
  const { id, startedAt, endedAt, editCount, people } = film;
  return (
    <Link to="/boards/$boardId/films/$filmId" params={{ boardId, filmId: id }} className={classes.film} preload={false}>
      <IconMovie size={16} stroke={1.75} aria-hidden className={classes.icon} />
      <span className={classes.when}>{filmSpan(new Date(startedAt), new Date(endedAt))}</span>
      <span className={classes.facts}>
        {countOf(editCount, 'edit')} · {peopleSentence(people)}
      </span>
    </Link>
  );
}

/** Two names, and how many more. */
function peopleSentence(people: readonly string[]): string {
  const names = people.map((name) => (name === '' ? 'Guest' : name));
  const [one = '', two] = names;
  if (two === undefined) return one;
  return names.length === 2 ? `${one} and ${two}` : `${one}, ${two} and ${names.length - 2} more`;
}
