import type { Assessment } from '../../assess/assessment.ts';
import { compareText } from '../../documents/compare-text.ts';
import type { Source } from '../../documents/parts/source.ts';
import { type Block, list, section } from '../blocks.ts';
import { nameSource } from '../words/sources.ts';

/** The sources of the ranked candidates and of what their estimates assume, each once, by title. */
export function sourcesSection({ ranked, assumptions }: Assessment): readonly Block[] {
  const ratios = ranked.flatMap(({ estimate }) => {
    const id = estimate?.ratio?.id;
    const ratio = id ? assumptions.ratios[id] : undefined;
    return ratio === undefined ? [] : [ratio.source];
  });
  const assumed = [
    ...ratios,
    assumptions['reference-saving'].source,
    assumptions['evidence-grades'].source,
  ].flatMap((id) => assumptions.sources[id] ?? []);
  const own = ranked.flatMap(({ candidate }) => Object.values(candidate.sources ?? {}));
  return section('Sources', list(listOnce([...own, ...assumed]).map(nameSource)), 'supplementary');
}

/** Sources in the order of what they say, those that say the same once. */
function listOnce(sources: readonly Source[]): Source[] {
  const keyOf = ({ title, publisher, page, url, accessed }: Source) =>
    JSON.stringify([title, publisher ?? '', page ?? '', accessed ?? '', url ?? '']);
  const known = new Map(sources.map((source) => [keyOf(source), source]));
  return [...known].toSorted(([a], [b]) => compareText(a, b)).map(([, source]) => source);
}
