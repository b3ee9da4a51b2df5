import { showInline } from '../../report/harmless/plain-text.ts';
import type { Shown } from '../what-if/open-page.ts';
import type { Part, PartProps } from './part.ts';

/** What whoever sends a page on has to know, where it carries the files that it was made from. */
export const CARRYING: Part = {
  id: 'carrying',
  // What is edited in a page is not in its file.
  reads: findOpen,
  View: (props) => {
    const open = findOpen(props);
    return (
      <p class="carrying">
        {open === null ? <Carried shown={props.shown} /> : <Opened folder={open} />}
      </p>
    );
  },
};

function findOpen({ controls }: PartProps): string | null {
  return controls === null ? null : controls.filing.open;
}

function Carried({ shown: { report, plan } }: { readonly shown: Shown }) {
  const { inputs } = report.provenance;
  return (
    <>
      This page carries the sheet, the assumptions and{' '}
      {inputs.length === 1
        ? 'the file of its candidate'
        : `the files of ${inputs.length} candidates`}
      {plan?.kind === 'settled' && plan.file !== null && ' and of their plan'}, whole: whoever has
      the page can read them, notes and sources included. One made with <code>--static</code>{' '}
      carries none.
    </>
  );
}

function Opened({ folder }: { readonly folder: string }) {
  return (
    <>
      What is shown comes from the files{' '}
      {folder === '' ? 'that were given' : `of the folder ${showInline(folder)}`}: a copy of this
      page that is saved carries them whole, and whoever has the copy can read them, notes and
      sources included. The page itself carries the files that it was made from, as before.
    </>
  );
}
