import { expect, test } from 'vitest';
import { renderText } from '../../../src/cli/screen/render-text.ts';
import { inFull } from '../../../src/report/blocks.ts';
import { candidateSections } from '../../../src/report/hit-list/candidate-sections.ts';
import { renderMarkdown } from '../../../src/report/markdown/render-markdown.ts';
import { plainScreen } from '../../cli/screen/screens.ts';
import { explainOne } from '../explain/explain-one.ts';

test('a section of a candidate says what it is, where the waste is and what would replace it: in Markdown, and on a screen that shows all', () => {
  const more = { summary: 'Permits.', waste: 'Forty desks.', solution: 'One desk.' };
  const sections = candidateSections(explainOne(more).report.assessment.ranked);
  const markdown = renderMarkdown(sections);
  expect(markdown).toContain(
    'Permits.\n\n**The waste today.** Forty desks.\n\n**What would replace it.** One desk.\n',
  );
  expect(renderText(sections, plainScreen(80)).trim()).toBe('');
  expect(renderText(inFull(sections), plainScreen(80))).toContain(
    'Permits.\nThe waste today. Forty desks.\nWhat would replace it. One desk.\n',
  );
});
