import { useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';

function listen(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}

/** Whether the person’s system asks for a dark page. */
export function usePrefersDark(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(DARK).matches);
}
