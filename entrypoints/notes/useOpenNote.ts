import { useEffect, useState } from 'preact/hooks';

const readHash = (): string | undefined => location.hash.slice(1) || undefined;

/** The open note's id, kept in the address so that back, forward and reload behave as people expect. */
export function useOpenNote(): [string | undefined, (id: string | undefined) => void] {
  const [id, setId] = useState(readHash);
  useEffect(() => {
    const onChange = () => setId(readHash());
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return [
    id,
    (next) => {
      location.hash = next ?? '';
    },
  ];
}
