import { Link, useSearch } from '@tanstack/react-router';
import classes from './BoardCard.module.css';

/** The tags of a board, each leading to the boards that have it. */
export function BoardTags({ tags }: { readonly tags: readonly string[] }) {
  const search = useSearch({ from: '/' });
  return (
    <ul className={classes.tags} aria-label="Tags">
      {tags.map((tag) => (
        <li key={tag}>
          <Link to="/" search={{ ...search, q: `#${tag}` }} className={classes.tag}>
            #{tag}
          </Link>
        </li>
      ))}
    </ul>
  );
}
