import type { Provenance } from '../../assess/provenance.ts';
import { listExceptions } from '../words/exceptions.ts';
import { escapeMarkdown } from './markdown.ts';

/** What makes a report differ from what the files alone say, as a quotation; empty where nothing does. */
export function writeExceptions(provenance: Provenance): string {
  return listExceptions(provenance)
    .map(
      (line) =>
        `> **${line.slice(0, line.indexOf(':') + 1)}** ${escapeMarkdown(line.slice(line.indexOf(':') + 1))}`,
    )
    .join('\n>\n');
}
