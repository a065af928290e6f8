import { useParams } from '@tanstack/react-router';
import { BoardSessionProvider } from '../board-session/BoardSessionProvider.tsx';
import { BoardHeader } from './BoardHeader.tsx';
import { BoardScreen } from './BoardScreen.tsx';
import { LinkedThing } from './LinkedThing.tsx';

export function BoardPage() {
  const { boardId } = useParams({ from: '/boards/$boardId' });
  return (
    <BoardSessionProvider key={boardId} boardId={boardId}>
      <BoardScreen
        header={
          <>
            <BoardHeader />
            <LinkedThing />
          </>
        }
      />
    </BoardSessionProvider>
  );
}
