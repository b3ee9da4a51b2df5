import { AskingBar } from '../asking/asking-bar.tsx';
import { ChangesBar } from '../controls/changes-bar.tsx';
import { OptionsBar } from '../controls/options-bar.tsx';
import type { Part } from './part.ts';

/** How the list is ordered and read, to be changed; nothing without the script. */
export const OPTIONS_PART: Part = {
  id: 'options',
  View: ({ controls }) =>
    controls === null ? null : (
      <>
        <OptionsBar />
        <AskingBar />
      </>
    ),
};

/** What differs from the files, with the ways back and the copy to save; nothing without the script. */
export const CHANGES_PART: Part = {
  id: 'changes',
  isEager: true,
  View: ({ controls }) => (controls === null ? null : <ChangesBar />),
};
