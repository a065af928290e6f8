import { type ReactNode, useEffect, useState } from 'react';
import { BoardLoading } from './BoardLoading.tsx';
import { LeaveGuard } from './LeaveGuard.tsx';
import { OpenBoardProvider } from './OpenBoardProvider.tsx';
import { type OpenBoard, openBoard } from './openBoard.ts';

export interface BoardSessionProviderProps {
  readonly boardId: string;
  readonly children: ReactNode;
}

/** Opens a board of the server for its children. */
export function BoardSessionProvider({ boardId, children }: BoardSessionProviderProps) {
  const [board, setBoard] = useState<OpenBoard>();
  useEffect(() => {
    const opened = openBoard(boardId);
    setBoard(opened);
    return () => {
      setBoard(undefined);
      opened.close();
    };
  }, [boardId]);

  if (board === undefined) return <BoardLoading isOffline={false} />;
  return (
    <OpenBoardProvider board={board}>
      {children}
      <LeaveGuard />
    </OpenBoardProvider>
  );
}
