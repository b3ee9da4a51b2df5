import type { PostsReconciliation } from '../../assess/savings/posts.ts';
import { Decimal } from '../../documents/decimal.ts';
import { groupThousands, showInFull } from '../../documents/show-money.ts';
import { type Block, numberColumns, paragraph, section, table, textColumns } from '../blocks.ts';
import type { Explanation } from './explanation.ts';

const COLUMNS = [...textColumns(''), ...numberColumns('By posts', 'By the ratio')];

/** The saving counted in posts beside the saving by the ratio. */
export function postsSection({ entry: { posts, estimate } }: Explanation): readonly Block[] {
  if (posts === null) return [];
  const { total, released, value, spendPerPost } = posts;
  const gross = estimate?.annual?.gross?.central;
  const ratio = estimate?.ratio?.value.central;
  const rows = [
    ['Posts today', showPosts(total), '–'],
    ['Posts released', showPosts(released), '–'],
    ['Saving a year', showValue(value), gross === undefined ? '–' : showInFull(gross)],
    [
      'Before ÷ after',
      posts.impliedRatio === null ? 'none' : showTimes(posts.impliedRatio),
      ratio === undefined ? '–' : showTimes(ratio),
    ],
    ['Spend a post', spendPerPost === null ? '–' : showInFull(spendPerPost), '–'],
  ];
  return section('Posts beside the ratio', [
    ...table(COLUMNS, rows),
    ...tellWhich(posts, gross).map(paragraph),
  ]);
}

/** Which of two unequal answers to one question to believe, and why. */
function tellWhich({ value }: PostsReconciliation, gross: Decimal | undefined): string[] {
  if (value === null || gross === undefined || isNear(value.central, gross)) return [];
  return [
    `The two answer one question and differ by ${showInFull(value.central.minus(gross).abs())} a year. Believe the posts: they are counted in these organisations, while a ratio comes from another service. They leave out what is spent on anything but staff.`,
  ];
}

/** Within a tenth of the greater is as near as either is known. */
function isNear(a: Decimal, b: Decimal): boolean {
  return a.minus(b).abs().lte(Decimal.max(a, b).div(10));
}

function showPosts(posts: Decimal): string {
  return groupThousands(posts.toFixed());
}

function showValue(value: PostsReconciliation['value']): string {
  return value === null ? 'no loaded cost given' : showInFull(value.central);
}

function showTimes(ratio: Decimal): string {
  return ratio.toSignificantDigits(3).toFixed();
}
