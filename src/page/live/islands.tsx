import { hydrate, render } from 'preact';
import type { Controls } from '../controls/controls.ts';
import { PART } from '../page-view.tsx';
import type { Part } from '../parts/part.ts';
import type { Shown } from '../what-if/open-page.ts';

/** The parts of a page that stands, each alive once its turn has come. */
export interface Islands {
  /** Brings the parts in sight up to date at once, and all others soon after. */
  readonly update: (shown: Shown, controls: Controls) => void;
  /** Brings all of them up to date at once, as before printing. */
  readonly finish: () => void;
}

interface Island {
  readonly part: Part;
  readonly element: Element;
  /** What it shows now. */
  showing: Current | undefined;
}

interface Current {
  readonly shown: Shown;
  readonly controls: Controls;
}

/** For how long parts out of sight are brought up to date before others have their turn, in milliseconds. */
const SLICE = 12;

/** Takes over the parts of a page, which must show `first` as they stand. */
export function startIslands(main: Element, parts: readonly Part[], first: Shown): Islands {
  const islands = parts.map((part): Island => {
    const element = main.querySelector(`[${PART}="${CSS.escape(part.id)}"]`);
    if (element === null) throw new Error(`the page has no part ${part.id}`);
    return { part, element, showing: undefined };
  });
  let current: Current | undefined;
  let isWaiting = false;

  const bring = (island: Island) => {
    if (current === undefined || island.showing === current) return;
    const { View } = island.part;
    if (island.showing === undefined) {
      hydrate(<View shown={first} controls={null} />, island.element);
    }
    render(<View {...current} />, island.element);
    island.showing = current;
  };
  const listBehind = () => islands.filter(({ showing }) => showing !== current);
  const goOn = () => {
    isWaiting = false;
    const end = performance.now() + SLICE;
    for (const island of listBehind()) {
      bring(island);
      if (performance.now() > end) break;
    }
    wait();
  };
  const wait = () => {
    if (isWaiting || listBehind().length === 0) return;
    isWaiting = true;
    setTimeout(goOn);
  };
  return {
    update: (shown, controls) => {
      current = { shown, controls };
      for (const island of islands) if (isInSight(island.element)) bring(island);
      wait();
    },
    finish: () => {
      for (const island of listBehind()) bring(island);
    },
  };
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight;
}
