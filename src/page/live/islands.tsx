import { hydrate, render } from 'preact';
import { isAlike } from '../../report/html/is-alike.ts';
import type { Controls } from '../controls/controls.ts';
import { PART } from '../page-view.tsx';
import { PartView } from '../part-view.tsx';
import { listParts } from '../parts/list-parts.tsx';
import type { Part } from '../parts/part.ts';
import type { Shown } from '../what-if/open-page.ts';
import { flush } from './flush.ts';
import { keepFocus } from './keep-focus.ts';

/** The parts of a page that stands, each alive once its turn has come. */
export interface Islands {
  /** Brings the parts in sight up to date at once, all others soon after or when they come near. */
  readonly update: (shown: Shown, controls: Controls) => void;
  /** Brings all of them up to date at once, as before printing. */
  readonly finish: () => void;
}

interface Island {
  readonly part: Part;
  readonly element: Element;
  /** Whether its element shows what the page showed first, until it is alive. */
  readonly stood: boolean;
  /** What it shows now. */
  showing: Current | undefined;
  /** Whether it was drawn since the page came alive. */
  isDrawn: boolean;
  /** What it read for that, where it says what it reads. */
  read: unknown;
}

interface Current {
  readonly shown: Shown;
  readonly controls: Controls;
}

/** For how long parts out of sight are brought up to date before others have their turn, in milliseconds. */
const SLICE = 12;

/** The same while they come alive: each turn of the browser lays out a page that grew. */
const FIRST_SLICE = 40;

/** What is in sight is painted before others have their turn, within so many milliseconds. */
const PAINT = 30;

/** How long a page waits for its last part before it counts as alive, in milliseconds. */
const PATIENCE = 1000;

/**
 * Takes over the parts of a page, which must show `first` as they stand; says when all are alive, or the
 * first of very many. Parts come and go with the candidates; those that stay keep their place.
 */
export function startIslands(main: Element, first: Shown, onAlive: () => void): Islands {
  const elements = new Map(
    [...main.querySelectorAll(`[${PART}]`)].map((each) => [each.getAttribute(PART), each]),
  );
  let islands = listParts(first).map((part): Island => {
    const element = elements.get(part.id);
    if (element === undefined) throw new Error(`the page has no part ${part.id}`);
    return { part, element, stood: true, showing: undefined, isDrawn: false, read: undefined };
  });
  let current: Current | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isWhole = false;
  let isAlive = false;
  const started = performance.now();

  const bring = (island: Island) => {
    if (current === undefined || island.showing === current) return;
    const { part, element, stood, isDrawn } = island;
    island.showing = current;
    if (!isDrawn && stood && part.waits?.(current) === true) return;
    const read = part.reads?.(current);
    const isAsBefore = part.reads !== undefined && isDrawn && isAlike(island.read, read);
    if (!isDrawn && stood) takeOver(island);
    if (!isAsBefore) render(<PartView part={part} {...current} />, element);
    flush();
    island.isDrawn = true;
    island.read = read;
  };
  /** Takes over what stands; where that would have to be worked out first, it is drawn anew. */
  const takeOver = ({ part, element }: Island) => {
    const stands = { shown: first, controls: null };
    if (part.waits?.(stands) === true) element.replaceChildren();
    else hydrate(<PartView part={part} {...stands} />, element);
  };
  const listBehind = () => islands.filter(({ showing }) => showing !== current);
  const settle = () => {
    isWhole ||= islands.every(({ showing }) => showing !== undefined);
    if (isAlive) return;
    if (!isWhole && performance.now() - started < PATIENCE) return;
    isAlive = true;
    onAlive();
  };
  const bringUntil = (end: number) => {
    for (const island of listBehind()) {
      if (performance.now() > end) break;
      bring(island);
    }
    settle();
  };
  const goOn = () => {
    keepFocus(() => bringUntil(performance.now() + (isWhole ? SLICE : FIRST_SLICE)));
    wait(0);
  };
  const wait = (milliseconds: number) => {
    // A change that comes while others have their turn is painted first as well.
    clearTimeout(waiting);
    if (listBehind().length > 0) waiting = setTimeout(goOn, milliseconds);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const near = new Set(
        entries.filter((each) => each.isIntersecting).map((each) => each.target),
      );
      keepFocus(() => {
        for (const island of listBehind()) if (near.has(island.element)) bring(island);
      });
    },
    { rootMargin: '50% 0px' },
  );
  for (const { element } of islands) observer.observe(element);
  /** Makes the parts of a list out of those that there are: takes some away, puts new ones in. */
  const follow = (parts: readonly Part[]) => {
    const known = new Map(islands.map((island) => [island.part.id, island]));
    const wanted = new Set(parts.map(({ id }) => id));
    const gone = islands.filter(({ part }) => !wanted.has(part.id));
    if (gone.length === 0 && wanted.size === known.size) return;
    for (const { element } of gone) {
      observer.unobserve(element);
      render(null, element);
      element.remove();
    }
    let before: Element | undefined;
    islands = parts.map((part): Island => {
      const island = known.get(part.id) ?? insert(main, part, before);
      if (!known.has(part.id)) observer.observe(island.element);
      before = island.element;
      return island;
    });
  };
  return {
    update: (shown, controls) => {
      current = { shown, controls };
      follow(listParts(shown));
      keepFocus(() => {
        for (const island of listFirst(islands)) bring(island);
        settle();
      });
      wait(PAINT);
    },
    finish: () => keepFocus(() => bringUntil(Number.POSITIVE_INFINITY)),
  };
}

/** A new part behind what stands before it. */
function insert(main: Element, part: Part, before: Element | undefined): Island {
  const element = document.createElement('div');
  element.setAttribute(PART, part.id);
  if (before === undefined) main.prepend(element);
  else before.after(element);
  return { part, element, stood: false, showing: undefined, isDrawn: false, read: undefined };
}

/** The parts that are brought up to date at once. All places are read first: what changes a page moves them. */
function listFirst(islands: readonly Island[]): readonly Island[] {
  return islands.filter(({ part, element }) => part.isEager === true || isInSight(element));
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight;
}
