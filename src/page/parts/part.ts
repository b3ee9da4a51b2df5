import type { ComponentChildren } from 'preact';
import type { Controls } from '../controls/controls.ts';
import type { Shown } from '../what-if/open-page.ts';

/** One part of a page. Each comes alive by itself, so that a long page is alive where one looks. */
export interface Part {
  /** Unique in the page. */
  readonly id: string;
  /** How its heading begins and how the contents name it, if they do: they lead to the element of its id. */
  readonly name?: string;
  /** Whether it is brought up to date at once wherever one looks. */
  readonly isEager?: boolean;
  /**
   * What its view reads, where that is little: it is brought up to date only when this differs from what it
   * was. A part without it is brought up to date at every change.
   */
  readonly reads?: (props: PartProps) => unknown;
  /** Whether what it shows is still worked out: what stands in the page from the start then stays. */
  readonly waits?: (props: PartProps) => boolean;
  readonly View: (props: PartProps) => ComponentChildren;
}

/** What a part is shown with. */
export interface PartProps {
  readonly shown: Shown;
  /** What may be done; null in a page without its script, and before that runs. */
  readonly controls: Controls | null;
}
