import type { BoardSummary } from '@lambdastorm/contract';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import { notifyFailure } from '../../shared/ui/notify.ts';
import classes from './BoardCard.module.css';
import { useFavourite } from './boardQueries.ts';

/** Favourites come first in every order. */
export function FavouriteStar({ board: { id, name, isFavourite } }: { readonly board: BoardSummary }) {
  const favourite = useFavourite();
  return (
    <IconAction
      icon={isFavourite ? IconStarFilled : IconStar}
      label={isFavourite ? `${name} is a favourite` : `Make ${name} a favourite`}
      aria-pressed={isFavourite}
      size={28}
      className={classes.star}
      data-favourite={isFavourite}
      onClick={() =>
        favourite.mutate(
          { boardId: id, isFavourite: !isFavourite },
          { onError: (error) => notifyFailure('The favourite was not kept', error) },
        )
      }
    />
  );
}
