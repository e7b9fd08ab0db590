import type { Settings } from '../settings.ts';
import { DISPUTED_COLOURS } from '../templates/rag-rules.ts';
import { quote } from './rule.ts';

/** What other RAG rules say of a colour that those in force give no meaning (C3), as a sentence to go on with; "" where none do. */
export function meaningElsewhere(colour: string | null, { templates, ragRules }: Settings): string {
  const disputed = DISPUTED_COLOURS.find((each) => each === colour);
  if (disputed === undefined) return '';
  for (const { id, title, meanings } of templates.ragRules) {
    const stated = meanings[disputed];
    if (stated !== undefined)
      return ` Where it stands for ${ragRules.names[stated]}, choose the RAG rules ${quote(title)} (--scheme ${id}).`;
  }
  return '';
}
