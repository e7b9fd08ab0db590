import type { Kept } from '../../../../engine/kept/kept-schema.ts';
import { foldText } from '../../../../engine/values/fold.ts';
import type { DecisionOnRecord } from '../../parts/decision-draft.ts';

/** Keeps the post to print for a person, in place of an earlier one for the same name. */
export function withPost(kept: Kept, name: string, post: string): Kept {
  const others = Object.entries(kept.posts ?? {}).filter(([each]) => foldText(each) !== foldText(name));
  return { ...kept, posts: Object.fromEntries([...others, [name.trim(), post.trim()]]) };
}

/** Keeps the marking to print in place of one that was found, in place of an earlier word on it. */
export function withMarking(
  kept: Kept,
  { from, to }: { readonly from: string; readonly to: string },
  decision: DecisionOnRecord,
): Kept {
  const others = (kept.markings ?? []).filter((each) => foldText(each.from) !== foldText(from));
  return { ...kept, markings: [...others, { ...decision, from: from.trim(), to: to.trim() }] };
}
