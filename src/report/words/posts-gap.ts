import type { PostsGap } from '../../assess/savings/posts-gap.ts';
import { showInFull, showShare } from '../../documents/show-money.ts';

/** Says that posts and ratio are far apart, which of the two to believe, and why; nothing where they agree. */
export function tellPostsGap(gap: PostsGap | null): string[] {
  if (gap === null) return [];
  return [
    `Posts and the ratio differ: ${tellBoth(gap)}. Believe the posts sooner: they can be counted and a ratio cannot, though how many would go is a forecast.`,
  ];
}

function tellBoth({ of, byPosts, byRatio }: PostsGap): string {
  return of === 'saving'
    ? `${showInFull(byPosts)} a year by posts, ${showInFull(byRatio)} by the ratio`
    : `${showShare(byPosts)} of posts would go, the ratio takes ${showShare(byRatio)} of the spend`;
}
