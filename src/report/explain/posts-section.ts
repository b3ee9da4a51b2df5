import type { Candidate } from '../../documents/candidate.ts';
import type { Decimal } from '../../documents/decimal.ts';
import { groupThousands, showInFull } from '../../documents/show-money.ts';
import { type Block, numberColumns, paragraph, section, table, textColumns } from '../blocks.ts';
import { tellPostsGap } from '../words/posts-gap.ts';
import type { Explanation } from './explanation.ts';
import { onLine, onRatio } from './line-figures.ts';
import { noting } from './noted.ts';
import { inCandidate, type Origin } from './origin.ts';
import { showRange, showRunsInFull } from './show-runs.ts';

const COLUMNS = [...textColumns(''), ...numberColumns('By posts', 'By the ratio')];

/** The saving counted in posts beside the saving by the ratio. */
export function postsSection(explanation: Explanation): readonly Block[] {
  const { posts, estimate, candidate } = explanation.entry;
  if (posts === null) return [];
  const { total, released, value, spendPerPost, impliedRatio } = posts;
  const gross = estimate?.annual?.gross ?? null;
  const ratio = estimate?.ratio ?? null;
  const lines = (estimate?.lines ?? []).filter(({ line }) => line.kind === 'annual');
  const onLines = lines.map((line) => onLine(line));
  const onTheRatio = ratio === null ? [] : [onRatio(ratio)];
  const origins = onPosts(candidate);
  const note = noting(explanation);
  const rows = [
    [
      'Posts today',
      note(showPosts(total), { origins, how: 'posts in an organisation × organisations' }),
      '–',
    ],
    [
      'Posts released',
      note(showPosts(released), { origins, how: 'posts released in each × organisations' }),
      '–',
    ],
    [
      'Saving a year',
      note(value === null ? 'no loaded cost given' : showRunsInFull(value), {
        origins,
        how: 'posts released × loaded cost, in the prices of the report',
      }),
      note(gross === null ? '–' : showRunsInFull(gross), {
        origins: [...onLines, ...onTheRatio],
        how: 'gross saving: addressable − residual, all annual lines',
      }),
    ],
    [
      'Before ÷ after',
      note(impliedRatio === null ? 'none' : showTimes(impliedRatio), {
        origins,
        how: 'posts today ÷ posts that stay',
      }),
      note(ratio === null ? '–' : showRange(ratio.value, showTimes), {
        origins: onTheRatio,
        how: 'the ratio as it stands',
      }),
    ],
    [
      'Spend a post',
      note(spendPerPost === null ? '–' : showInFull(spendPerPost), {
        origins: [...onLines, ...origins],
        how: 'annual spend ÷ posts today',
      }),
      '–',
    ],
  ];
  return section('Posts beside the ratio', [
    ...table(COLUMNS, rows),
    ...tellPostsGap(posts.gap).map(paragraph),
  ]);
}

/** Where posts are counted. */
export function onPosts({ savings }: Candidate): Origin[] {
  return savings?.fte === undefined ? [] : [inCandidate(['savings', 'fte'], savings.fte.source)];
}

function showPosts(posts: Decimal): string {
  return groupThousands(posts.toFixed());
}

function showTimes(ratio: Decimal): string {
  return ratio.toSignificantDigits(3).toFixed();
}
