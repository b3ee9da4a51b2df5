import type { YamlFacts } from '../../yaml/fault.ts';
import type { Rule } from '../rule.ts';

export const unreadFile: Rule<'unread-file', YamlFacts['unread-file']> = {
  id: 'unread-file',
  severity: 'error',
  stopsRanking: true,
  summary: 'A folder holds something that belongs to the list, or may do so, and is not read.',
  why: 'A list that silently lacks a candidate is worse than none. Of a folder every file is read whose name ends in `.yaml` or `.yml`. Others with `yaml` or `yml` in their name, or ending in `.txt`, are only looked into: where their first key is one of ours, they are named. So is what cannot be opened, what is no file, a link that leads nowhere, and what a browser left behind.',
  words: ({ why, found }) => {
    switch (why) {
      case 'text-ending':
        return {
          message: `The file begins with "${found}:" and is not read, since its name ends in .txt.`,
          fix: 'Rename it so that it ends in .yaml (Windows shows endings under View, "File name extensions"), or move it out of the folder.',
        };
      case 'other-ending':
        return {
          message: `The file begins with "${found}:" and is not read, since its name ends in neither .yaml nor .yml.`,
          fix: 'If it belongs to the list, rename it so that it ends in .yaml; if it is a copy, move it out of the folder.',
        };
      case 'browser-leftover':
        return {
          message: 'A browser left this file behind: it was stopped while it saved a file.',
          fix: 'Look whether the file of this name without .crswap holds your last changes, save it anew if not, and delete this one.',
        };
      case 'dangling-link':
        return {
          message: 'The link leads nowhere.',
          fix: 'Let it lead to a file or folder that is there, or remove it.',
        };
      case 'no-file':
        return {
          message: `This is ${found}, not a file: what a folder holds is read only from files.`,
          fix: 'Move it out of the folder. What comes through a pipe is read where the command line names it.',
        };
      case 'not-opened':
        return {
          message: `It cannot be read: ${found}.`,
          fix: 'Make it readable for you, or move it out of the folder.',
        };
      default:
        return why satisfies never;
    }
  },
  bad: `candidates/taxi.yaml.txt            begins with "candidate:", as Notepad saves it
candidates/ports.yaml.bak           begins with "candidate:", a copy
candidates/parking.yaml.crswap      left behind by a browser
candidates/old.yaml -> gone.yaml    a link that leads nowhere
candidates/feed.yaml                a pipe, a socket or a device
candidates/locked.yaml              may not be opened`,
  good: `candidates/taxi.yaml                renamed
archive/ports.yaml.bak              moved out of the folder
candidates/parking.yaml             saved anew, the leftover deleted
candidates/old.yaml -> new.yaml     leads to a file that is there
assess candidates <(fetch-feed)     named on the command line
candidates/locked.yaml              made readable (chmod u+r)`,
};
