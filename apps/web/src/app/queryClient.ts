import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../shared/api/ApiProblem.ts';

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    // Signed out from elsewhere: the way in is shown at once, not with the next look at who one is.
    onError(error, { queryKey: [what] }) {
      const isStranger = error instanceof ApiProblem && error.code === 'sign-in-needed';
      if (isStranger && what !== 'me') void queryClient.invalidateQueries({ queryKey: ['me'] });
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What the server has refused with a sentence it will refuse again.
      retry: (failures, error) => failures < 2 && !(error instanceof ApiProblem && error.isFinal),
    },
    mutations: { networkMode: 'always' },
  },
});
