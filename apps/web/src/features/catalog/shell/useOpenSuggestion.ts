import { useNavigate } from '@tanstack/react-router';
import type { SuggestionTarget } from './toSuggestions.ts';

/** Opens the page of something that was found in a catalog. */
export function useOpenSuggestion(workspaceId: string): (to: SuggestionTarget) => void {
  const navigate = useNavigate();
  return (to) => {
    switch (to.type) {
      case 'message': {
        const { source, kind, wireName } = to;
        const params = { workspaceId, source, kind, wireName };
        void navigate({ to: '/workspaces/$workspaceId/catalog/contexts/$source/$kind/$wireName', params });
        return;
      }
      case 'context': {
        const params = { workspaceId, source: to.source };
        void navigate({ to: '/workspaces/$workspaceId/catalog/contexts/$source', params });
        return;
      }
      case 'term': {
        const search = { word: to.word };
        void navigate({ to: '/workspaces/$workspaceId/catalog/glossary', params: { workspaceId }, search });
      }
    }
  };
}
