import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Shown } from '../what-if/open-page.ts';
import type { Controls } from './controls.ts';

/** What a control finds itself in: what is shown, and what may be done about it. */
export interface Here {
  readonly shown: Shown;
  readonly controls: Controls;
}

/** Null in a page without its script, and before that runs. */
export const HereContext = createContext<Here | null>(null);

/** What a control finds itself in. Throws where nothing may be done. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (here === null) throw new Error('a control stands in a page that is not alive');
  return here;
}
