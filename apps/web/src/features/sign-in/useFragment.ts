import { useEffect, useState } from 'react';

/** What stands after the # of the address: a secret, so it is read once and taken out of the address and the history. */
export function useFragment(): string {
  const [fragment] = useState(() => decodeURIComponent(window.location.hash.slice(1)));
  useEffect(() => {
    if (window.location.hash !== '') window.history.replaceState(window.history.state, '', window.location.pathname);
  }, []);
  return fragment;
}
