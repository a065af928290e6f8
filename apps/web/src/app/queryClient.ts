import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../shared/api/ApiProblem.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What the server has refused with a sentence it will refuse again.
      retry: (failures, error) => failures < 2 && !(error instanceof ApiProblem && error.isFinal),
    },
    mutations: { networkMode: 'always' },
  },
});
