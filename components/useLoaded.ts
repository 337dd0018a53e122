import { useEffect, useState } from 'preact/hooks';

import { afterPaint } from './afterPaint';

/**
 * A module that is not needed for what is seen first: it is loaded once this component has been painted.
 * @param load the same function at every call.
 * @returns undefined until it is there; for good where the extension has gone, with its files, since the page was opened.
 */
export function useLoaded<Module>(load: () => Promise<Module>): Module | undefined {
  const [module, setModule] = useState<{ it: Module }>();
  useEffect(() => {
    let isWanted = true;
    const callOff = afterPaint(() => {
      load().then(
        (it) => isWanted && setModule({ it }),
        () => {},
      );
    });
    return () => {
      isWanted = false;
      callOff();
    };
  }, [load]);
  return module?.it;
}
